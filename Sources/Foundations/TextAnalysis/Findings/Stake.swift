/// Something the customer values and that the matter threatens, named or clearly implied in the text.
package enum Stake: String, CaseIterable, Sendable {
    case work, family, love, leisure, identity, money
    case healthAndSafety = "health_safety"
}

extension Stake: PlacedLabel {
    var place: Int {
        switch self {
        case .work: 0
        case .family: 1
        case .love: 2
        case .leisure: 3
        case .identity: 4
        case .money: 5
        case .healthAndSafety: 6
        }
    }
}
