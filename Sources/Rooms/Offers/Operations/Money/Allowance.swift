package import Handling
package import Primitives
package import Storage

/// What one member may still give in one case, shown before anything is typed.
package struct Allowance: Hashable, Sendable {
    /// The ceilings of the member's roles.
    package let authority: Authority
    /// Left for the case, in minor units, never below 0.
    package let caseLeft: Int64
    /// Left for the month, in minor units, never below 0.
    package let monthLeft: Int64
    /// Left of the brand's budget of the month; nil without a limit.
    package let budgetLeft: Int64?

    /// What `staff` may give in a case at `now`.
    package static func load(_ id: CaseID, of staff: StaffID, at now: Instant, in snapshot: Snapshot) throws
        -> Allowance
    {
        let month = try month(of: now, in: snapshot)
        let authority = try AuthorityRecord.of(staff, in: snapshot)
        let inCase =
            try LedgerRecord.total(of: .burden(id), in: snapshot)
            + OfferRecord.reserved(.burden(id), at: now, in: snapshot)
        let inMonth =
            try LedgerRecord.total(of: .staff(staff, month: month), in: snapshot)
            + OfferRecord.reserved(.maker(staff), at: now, in: snapshot)
        return Allowance(
            authority: authority, caseLeft: max(authority.perCaseMinor - inCase, 0),
            monthLeft: max(authority.perMonthMinor - inMonth, 0),
            budgetLeft: try BudgetRecord.find(month: month, at: now, in: snapshot).leftMinor)
    }
}
