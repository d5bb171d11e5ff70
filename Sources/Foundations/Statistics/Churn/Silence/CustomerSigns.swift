/// What is known of a customer in two periods of the same kind, the former and the present one.
package struct CustomerSigns<Customer: Hashable & Sendable>: Sendable {
    /// What was seen in one period.
    package struct Period: Hashable, Sendable {
        /// The probability at the end of the period that the customer still buys, 0...1; nil when no model can say.
        package let chanceAlive: Double?
        /// Surveys sent, and those of them that were answered.
        package let asked, answered: Int
        /// Purchases, and those of them that were sent back.
        package let purchases, returns: Int

        /// A period; nil when counts contradict one another or the chance is outside 0...1.
        package init?(chanceAlive: Double?, asked: Int, answered: Int, purchases: Int, returns: Int) {
            guard asked >= answered, answered >= 0, purchases >= returns, returns >= 0,
                chanceAlive.map({ (0...1).contains($0) }) ?? true
            else { return nil }
            self.chanceAlive = chanceAlive
            self.asked = asked
            self.answered = answered
            self.purchases = purchases
            self.returns = returns
        }
    }

    /// Who it is.
    package let customer: Customer
    /// Complaints in both periods; whoever complains is not silent.
    package let complaints: Int
    /// The period before.
    package let before: Period
    /// The present period.
    package let now: Period

    /// The signs of one customer; complaints are at least 0.
    package init(customer: Customer, complaints: Int, before: Period, now: Period) {
        self.customer = customer
        self.complaints = complaints
        self.before = before
        self.now = now
    }
}
