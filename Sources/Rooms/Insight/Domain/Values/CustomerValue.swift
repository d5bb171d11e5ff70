package import People

/// What the models expect of one customer from the night of the forecast on.
package struct CustomerValue: Hashable, Sendable {
    /// Who it is.
    package let customer: CustomerID
    /// Kept repeat purchases behind it.
    package let repeats: Int
    /// The probability of still buying, 0.01...0.99; nil for customers who bought once, of whom the model can not say.
    package let chance: Double?
    /// The same half a year before.
    package let chanceBefore: Double?
    /// Purchases to be expected in 52 weeks.
    package let purchases: Double
    /// What they are worth today, in minor units, at 1 % a month; nil where the spend could not be modelled.
    package let worth: Int64?

    /// A customer's figures.
    package init(
        customer: CustomerID, repeats: Int, chance: Double?, chanceBefore: Double?, purchases: Double, worth: Int64?
    ) {
        self.customer = customer
        self.repeats = repeats
        self.chance = chance
        self.chanceBefore = chanceBefore
        self.purchases = purchases
        self.worth = worth
    }

    /// What the customer would be worth in a year if still here, in minor units; nil where worth or chance is not known.
    ///
    /// Expected purchases contain the probability of still buying as a factor (Fader, Hardie and Lee 2005, Mark. Sci. 24:275,
    /// equation 10), so that dividing the worth by it gives that of a present customer.
    package var presentWorth: Double? {
        guard let worth, let chance, chance > 0, worth >= 0 else { return nil }
        return Double(worth) / chance
    }

    /// ``presentWorth`` times the probability of having left, in minor units; nil where one of them is not known.
    package var atRisk: Int64? {
        guard let presentWorth, let chance else { return nil }
        return Int64((presentWorth * (1 - chance)).rounded())
    }
}
