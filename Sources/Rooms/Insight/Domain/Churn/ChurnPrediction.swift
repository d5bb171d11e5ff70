package import People

/// What the model says of one customer.
package struct ChurnPrediction: Hashable, Sendable {
    /// Who it is.
    package let customer: CustomerID
    /// The probability of leaving within 180 days, 0.01...0.99.
    package let chance: Double
    /// At most two reasons, weightiest first; empty when nothing stands out.
    package let reasons: [ChurnReason]

    /// A prediction as made or read.
    package init(customer: CustomerID, chance: Double, reasons: [ChurnReason]) {
        self.customer = customer
        self.chance = chance
        self.reasons = reasons
    }
}
