/// What the writer wants or announces; raw values are those of `aram analyze`.
package enum Intent: String, CaseIterable, Sendable {
    case complaint, question, request, thanks, praise, suggestion, cancel
    case churnThreat = "churn_threat"
    case authorityThreat = "authority_threat"
    case publicityThreat = "publicity_threat"
    case callbackRequest = "callback_request"
    case refundRequest = "refund_request"
}
