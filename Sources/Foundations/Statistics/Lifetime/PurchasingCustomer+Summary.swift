extension PurchasingCustomer {
    /// A customer from a summary table, which counted the purchases already; `later` is what followed the cut, none by default.
    package init(
        summary name: String, history: PurchaseHistory, spend: GammaGamma.Spend?,
        later: (purchases: Int, amount: Double) = (0, 0)
    ) {
        self.init(
            name: name, firstPurchase: 0, history: history, spend: spend, laterPurchases: later.purchases,
            laterAmount: later.amount)
    }
}
