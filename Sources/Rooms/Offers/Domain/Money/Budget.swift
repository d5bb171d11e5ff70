/// What the brand spends on remedies in one month of its calendar, in minor units.
package struct Budget: Hashable, Sendable {
    /// The most that may be given; nil means that nobody set a limit.
    package var limitMinor: Int64?
    /// What the ledger books in the month.
    package var bookedMinor: Int64
    /// What open offers may still cost.
    package var reservedMinor: Int64

    /// A budget with what was booked and what is set aside.
    package init(limitMinor: Int64?, bookedMinor: Int64, reservedMinor: Int64) {
        self.limitMinor = limitMinor
        self.bookedMinor = bookedMinor
        self.reservedMinor = reservedMinor
    }

    /// What is left, never below 0; nil without a limit.
    package var leftMinor: Int64? {
        guard let limitMinor else { return nil }
        let (used, tooMuch) = bookedMinor.addingReportingOverflow(reservedMinor)
        let (left, tooLittle) = limitMinor.subtractingReportingOverflow(used)
        return tooMuch || tooLittle ? 0 : max(left, 0)
    }

    /// Refuses an amount that is not left; a part that costs nothing always fits.
    package func check(_ minor: Int64) throws(OfferRefusal) {
        guard minor > 0, let leftMinor, minor > leftMinor else { return }
        throw .budgetExhausted(left: leftMinor)
    }
}
