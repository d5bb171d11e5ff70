/// What a message is about; raw values are those of `aram analyze`.
package enum Topic: String, CaseIterable, Sendable {
    case delivery
    case productQuality = "product_quality"
    case billing
    case refundReturn = "refund_return"
    case staffBehaviour = "staff_behaviour"
    case waitTime = "wait_time"
    case noReply = "no_reply"
    case technical, price, contract
    case brokenPromise = "broken_promise"
    case safety, privacy, availability, information, other
}
