package import People
package import Primitives

/// What a night found when it looked for customers who will leave.
package struct ChurnNight: Hashable, Sendable {
    /// When.
    package let at: Instant
    /// What the model is worth.
    package let report: ChurnReport
    /// Present customers whom the model was asked about, and those of them whose value is known.
    package let customers: Int, valued: Int
    /// The value that is expected to leave with them in minor units, with the range of 95 of 100 futures.
    package let risk: Int64?, riskInterval: ClosedRange<Int64>?
    /// The currency of the values.
    package let currency: Currency
}

/// One customer of the list as its page shows it.
package struct LeavingCustomer: Hashable, Sendable {
    /// The place in the list by probability, from 1.
    package let place: Int
    /// What the model says.
    package let prediction: ChurnPrediction
    /// The name; empty while nobody knows it.
    package let name: String
    /// Whether a key account manager answers for the customer.
    package let isKeyAccount: Bool
    /// What a present customer would be worth in a year, times the probability of leaving; nil where it is not known.
    package let risk: Int64?
}

/// How far a calculation has come.
package struct ChurnRun: Hashable, Sendable {
    /// When it began.
    package let startedAt: Instant
    /// Customers read, and to be read; everybody is read twice.
    package var done: Int, total: Int
}
