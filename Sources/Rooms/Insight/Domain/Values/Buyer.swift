package import People
package import Statistics

/// One customer's kept purchases in the brand's currency, as the forecast needs them; times in weeks, amounts in minor units.
package struct Buyer: Hashable, Sendable {
    /// Who bought.
    package let customer: CustomerID
    /// Purchases until the night of the forecast; those of one moment are one.
    package let history: PurchaseHistory
    /// What the repeat purchases cost; nil without a paid one.
    package let spend: GammaGamma.Spend?
    /// Purchases until ``ValueForecast/lookBack`` before; nil for customers who came later.
    package let earlier: PurchaseHistory?
    /// Purchases since then.
    package let later: Int
    /// Whether first and last purchase stand at the very start of a day, as in lists without times.
    package let isAtMidnight: Bool

    /// A customer as the orders tell.
    package init(
        customer: CustomerID, history: PurchaseHistory, spend: GammaGamma.Spend?, earlier: PurchaseHistory?, later: Int,
        isAtMidnight: Bool = false
    ) {
        self.customer = customer
        self.history = history
        self.spend = spend
        self.earlier = earlier
        self.later = later
        self.isAtMidnight = isAtMidnight
    }
}
