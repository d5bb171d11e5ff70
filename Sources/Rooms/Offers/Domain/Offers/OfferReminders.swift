/// When people are reminded of an offer that does not move.
package struct OfferReminders: Hashable, Sendable {
    /// Working hours that an approval waits before those who may give it are told, in ``approvalRange``.
    package let approvalHours: Int
    /// Days that the customer has for an answer before the owner of the case is told, in ``answerRange``.
    package let answerDays: Int

    /// Half a working day for us, three days for the customer.
    package static let usual = OfferReminders(approvalHours: 4, answerDays: 3)

    /// From one hour to two weeks of working days.
    package static let approvalRange = 1...80
    /// Before the fourteen days of ``Offer/lifetime`` are over.
    package static let answerRange = 1...13

    /// Reminders within their ranges; what lies outside is moved to the nearer end.
    package init(approvalHours: Int, answerDays: Int) {
        self.approvalHours = min(max(approvalHours, Self.approvalRange.lowerBound), Self.approvalRange.upperBound)
        self.answerDays = min(max(answerDays, Self.answerRange.lowerBound), Self.answerRange.upperBound)
    }
}
