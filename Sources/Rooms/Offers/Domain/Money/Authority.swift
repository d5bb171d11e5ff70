/// What somebody may give on their own, in minor units of the brand's currency.
package struct Authority: Hashable, Sendable {
    /// The most for one case, all its rounds together.
    package var perCaseMinor: Int64
    /// The most in one month of the brand's calendar, all cases together.
    package var perMonthMinor: Int64

    /// An authority with both ceilings.
    package init(perCaseMinor: Int64, perMonthMinor: Int64) {
        self.perCaseMinor = perCaseMinor
        self.perMonthMinor = perMonthMinor
    }

    /// Nothing but words may be offered.
    package static let none = Authority(perCaseMinor: 0, perMonthMinor: 0)

    /// Of several roles each ceiling is the highest one.
    package static func highest(of authorities: some Sequence<Authority>) -> Authority {
        authorities.reduce(.none) {
            Authority(
                perCaseMinor: max($0.perCaseMinor, $1.perCaseMinor),
                perMonthMinor: max($0.perMonthMinor, $1.perMonthMinor))
        }
    }

    /// Whether `burden` may be given alone when `inCase` and `inMonth` are given or set aside already.
    package func verdict(on burden: Int64, inCase: Int64, inMonth: Int64) -> AuthorityVerdict {
        guard burden > 0 else { return .within }
        if exceeds(inCase, burden, perCaseMinor) { return .needsApproval(.perCase) }
        if exceeds(inMonth, burden, perMonthMinor) { return .needsApproval(.perMonth) }
        return .within
    }

    private func exceeds(_ given: Int64, _ burden: Int64, _ ceiling: Int64) -> Bool {
        let (sum, overflow) = given.addingReportingOverflow(burden)
        return overflow || sum > ceiling
    }
}

/// Whether somebody may give an amount alone.
package enum AuthorityVerdict: Hashable, Sendable {
    case within
    case needsApproval(Ceiling)

    /// Which ceiling is exceeded; raw values stand in the row of the approval.
    package enum Ceiling: String, CaseIterable, Sendable {
        case perCase = "per_case"
        case perMonth = "per_month"
    }
}
