/// What the nightly forecast of another room says of a customer.
package struct CustomerOutlook: Hashable, Sendable {
    /// The probability of still being a customer, 0.01...0.99; nil for whoever bought only once.
    package let chanceAlive: Double?
    /// What a present customer would be worth times the probability of having left, in minor units; nil where it is not known.
    package let valueAtRisk: Int64?

    /// An outlook as the other room tells it.
    package init(chanceAlive: Double?, valueAtRisk: Int64?) {
        self.chanceAlive = chanceAlive
        self.valueAtRisk = valueAtRisk
    }
}
