import Foundation

/// A logistic regression: the log odds of leaving are a sum over a customer's properties.
package struct LogisticModel: Hashable, Sendable {
    /// The names of the properties.
    package let names: [String]
    /// The log odds where all properties are 0.
    package let intercept: Double
    /// The change of the log odds for one unit of each property.
    package let coefficients: [Double]

    /// A model with given coefficients, such as one kept from an earlier fit.
    package init(names: [String], intercept: Double, coefficients: [Double]) {
        precondition(names.count == coefficients.count, "each coefficient of a logistic model has a name")
        self.names = names
        self.intercept = intercept
        self.coefficients = coefficients
    }

    /// The log odds of a customer with these properties, in the order of the names.
    package func logOdds(_ row: [Double]) -> Double {
        zip(coefficients, row).reduce(intercept) { $0 + $1.0 * $1.1 }
    }

    /// The probability in 0...1 of a customer with these properties.
    package func probability(_ row: [Double]) -> Double { Self.probability(logOdds: logOdds(row)) }

    /// The probability that belongs to log odds, without overflow at either end.
    package static func probability(logOdds: Double) -> Double {
        logOdds >= 0 ? 1 / (1 + exp(-logOdds)) : exp(logOdds) / (1 + exp(logOdds))
    }
}
