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

extension Topic: PlacedLabel {
    var place: Int {
        switch self {
        case .delivery: 0
        case .productQuality: 1
        case .billing: 2
        case .refundReturn: 3
        case .staffBehaviour: 4
        case .waitTime: 5
        case .noReply: 6
        case .technical: 7
        case .price: 8
        case .contract: 9
        case .brokenPromise: 10
        case .safety: 11
        case .privacy: 12
        case .availability: 13
        case .information: 14
        case .other: 15
        }
    }
}
