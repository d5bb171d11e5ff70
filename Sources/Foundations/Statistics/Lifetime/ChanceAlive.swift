/// A probability of still buying that claims no more than the model knows.
package enum ChanceAlive: Hashable, Sendable {
    /// The model can not say, since the customer bought only once.
    case unknown
    /// A probability above 0 and below 1.
    case about(Double)

    /// The highest and the lowest probability that are shown; nobody is certain to come back, nor certain to stay away.
    package static let shownRange = 0.01...0.99

    /// The probability, nil when unknown.
    package var value: Double? {
        switch self {
        case .unknown: nil
        case .about(let value): value
        }
    }
}

extension LifetimeModel {
    /// The chance that the customer still buys as it may be shown: 1 % to 99 %, or unknown.
    package func shownChanceAlive(_ history: PurchaseHistory) -> ChanceAlive {
        guard history.repeats > 0 || Self.judgesOneTimeBuyers else { return .unknown }
        let chance = chanceAlive(history)
        guard chance.isFinite else { return .unknown }
        return .about(min(max(chance, ChanceAlive.shownRange.lowerBound), ChanceAlive.shownRange.upperBound))
    }
}
