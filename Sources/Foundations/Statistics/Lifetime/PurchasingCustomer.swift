/// A customer as the lifetime models see one, and what followed.
package struct PurchasingCustomer: Sendable {
    /// The customer's name in the log.
    package let name: String
    /// The day of the first purchase, as in the log.
    package let firstPurchase: Double
    /// Repeat purchases until the cut.
    package let history: PurchaseHistory
    /// Their mean amount; nil without a paid repeat purchase.
    package let spend: GammaGamma.Spend?
    /// Purchases after the cut until the end of the check.
    package let laterPurchases: Int
    /// What was paid for them.
    package let laterAmount: Double
}
