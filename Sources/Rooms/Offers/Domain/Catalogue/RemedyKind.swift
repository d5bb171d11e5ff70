/// The kinds of remedies that the catalogue knows; reports and policies group by them.
package enum RemedyKind: String, CaseIterable, Sendable {
    case refund
    case replacement
    case repair
    case discount
    /// A small present, such as flowers or free delivery.
    case gesture
    /// Words of somebody who answers for the house; it costs no money.
    case managerApology = "manager_apology"
    /// Goods that come back under a policy.
    case `return`

    /// Whether a part of this kind may be worth nothing to the book.
    package var mayBeFree: Bool {
        switch self {
        case .refund, .discount: false
        case .replacement, .repair, .gesture, .managerApology, .return: true
        }
    }

    /// Whether customers are told the amount; of the others the amount is what it costs the house.
    package var tellsAmount: Bool { !mayBeFree }
}
