import Foundation

/// What a customer's future purchases are worth today.
package struct CustomerWorth: Hashable, Sendable {
    /// The number of steps into the future, such as 12 months.
    package let steps: Int
    /// The length of a step in the unit of the histories, such as 4.345 weeks.
    package let step: Double
    /// What a step takes from the worth of money, such as 0.01 for 1 % a month.
    package let discount: Double

    /// A horizon; nil for one without a step or with a discount below 0.
    package init?(steps: Int, step: Double, discount: Double) {
        guard steps > 0, step > 0, discount >= 0, step.isFinite, discount.isFinite else { return nil }
        self.steps = steps
        self.step = step
        self.discount = discount
    }

    /// A year of months when time runs in weeks, at 1 % a month.
    package static let yearOfMonths = CustomerWorth(checkedSteps: 12, step: 4.345, discount: 0.01)

    /// The discounted purchases within the horizon, each step valued at its end (Fader and Hardie 2013, note 025).
    package func purchases(of history: PurchaseHistory, by model: some LifetimeModel) -> Double {
        var (sum, before) = (0.0, 0.0)
        for place in 1...steps {
            let until = model.expectedPurchases(of: history, in: Double(place) * step)
            sum += (until - before) / pow(1 + discount, Double(place))
            before = until
        }
        return sum
    }

    /// The discounted worth: purchases times expected amount (or margin, when the spend model was fitted to margins); nil when the spend has no mean.
    package func worth(
        of history: PurchaseHistory, by model: some LifetimeModel, spend: GammaGamma.Spend?, amounts: GammaGamma
    ) -> Double? {
        let amount = amounts.expectedSpend(spend)
        return amount.isFinite ? purchases(of: history, by: model) * amount : nil
    }

    private init(checkedSteps: Int, step: Double, discount: Double) {
        steps = checkedSteps
        self.step = step
        self.discount = discount
    }
}
