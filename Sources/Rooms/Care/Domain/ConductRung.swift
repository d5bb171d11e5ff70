/// The rungs of the ladder, the mildest first.
package enum ConductRung: String, CaseIterable, Comparable, Sendable {
    /// What happened is written down, with a friendly word to the customer.
    case note
    /// The customer is asked to change how they speak to staff.
    case warning
    /// The customer reaches the house through one named contact until the review date.
    case restricted

    /// The milder comes first.
    package static func < (left: ConductRung, right: ConductRung) -> Bool { left.place < right.place }

    /// The rung that has to be in force before this one; nil for the first.
    package var before: ConductRung? {
        switch self {
        case .note: nil
        case .warning: .note
        case .restricted: .warning
        }
    }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
