/// What the writer wants or announces; raw values are those of `aram analyze`.
package enum Intent: String, CaseIterable, Sendable {
    case complaint, question, request, thanks, praise, suggestion, cancel
    case churnThreat = "churn_threat"
    case authorityThreat = "authority_threat"
    case publicityThreat = "publicity_threat"
    case callbackRequest = "callback_request"
    case refundRequest = "refund_request"
}

extension Intent: PlacedLabel {
    var place: Int {
        switch self {
        case .complaint: 0
        case .question: 1
        case .request: 2
        case .thanks: 3
        case .praise: 4
        case .suggestion: 5
        case .cancel: 6
        case .churnThreat: 7
        case .authorityThreat: 8
        case .publicityThreat: 9
        case .callbackRequest: 10
        case .refundRequest: 11
        }
    }
}
