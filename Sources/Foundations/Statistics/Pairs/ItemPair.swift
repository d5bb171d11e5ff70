import Foundation

/// Who holds one item and how much more often they hold another (Agrawal, Imielinski and Swami 1993, SIGMOD).
package struct ItemPair: Hashable, Sendable {
    /// The item that is given, and the one that may go with it.
    package let antecedent, consequent: String
    /// Baskets in all, with the first item, with the second, with both.
    package let baskets, withAntecedent, withConsequent, withBoth: Int
    /// The chance of so many common baskets or more if the items had nothing to do with one another (Fisher's exact test, one-sided).
    package let chanceValue: Double
    /// The expected share of false finds when all pairs with such a q-value or a smaller one are believed (Benjamini and Hochberg 1995).
    package private(set) var falseDiscoveryRate: Double

    /// A pair from its counts, each at least 1 for the items; the q-value is that of a single test until ``judged(q:)``.
    package init(
        antecedent: String, consequent: String, baskets: Int, withAntecedent: Int, withConsequent: Int, withBoth: Int
    ) {
        precondition(
            withAntecedent > 0 && withConsequent > 0 && withBoth >= max(0, withAntecedent + withConsequent - baskets)
                && withBoth <= min(withAntecedent, withConsequent) && max(withAntecedent, withConsequent) <= baskets,
            "the counts of a pair must fit one another")
        self.antecedent = antecedent
        self.consequent = consequent
        self.baskets = baskets
        self.withAntecedent = withAntecedent
        self.withConsequent = withConsequent
        self.withBoth = withBoth
        chanceValue = HypergeometricTail.atLeast(
            withBoth, drawn: withAntecedent, marked: withConsequent, population: baskets)
        falseDiscoveryRate = chanceValue
    }

    /// The pair with its q-value among all pairs that were looked at.
    func judged(q: Double) -> ItemPair {
        var pair = self
        pair.falseDiscoveryRate = q
        return pair
    }

    /// The share of baskets with both, 0...1.
    package var support: Double { Double(withBoth) / Double(baskets) }

    /// The share of the first item's baskets that hold the second too; its Wilson interval tells the certainty.
    package var confidence: Share { Share(withBoth, of: withAntecedent) }

    /// The confidence over the second item's share of all baskets; 1 means that the items have nothing to do with one another.
    package var lift: Double {
        Double(withBoth) * Double(baskets) / (Double(withAntecedent) * Double(withConsequent))
    }

    /// The interval of the lift on the log scale by the delta method for multinomial counts (Agresti 2013, section 16.1); nil without common baskets.
    package func liftInterval(z: Double = Confidence.ninetyFive.z) -> ClosedRange<Double>? {
        guard withBoth > 0 else { return nil }
        let n = Double(baskets)
        let inverse = n / Double(withBoth) - n / Double(withAntecedent) - n / Double(withConsequent)
        let variance = max(0, inverse + 2 * lift - 1) / n
        let width = exp(z * variance.squareRoot())
        return lift / width...lift * width
    }

    /// The share of baskets with both beyond what independence would give, -0.25...0.25 (Piatetsky-Shapiro 1991).
    package var leverage: Double {
        support - Double(withAntecedent) / Double(baskets) * Double(withConsequent) / Double(baskets)
    }

    /// The odds ratio with half a basket added to each cell (Haldane 1956, Ann. Hum. Genet. 20:309), above 0.
    package var oddsRatio: Double { exp(logOdds.value) }

    /// The interval of the odds ratio on the log scale (Woolf 1955, Ann. Hum. Genet. 19:251) with the same half baskets.
    package func oddsRatioInterval(z: Double = Confidence.ninetyFive.z) -> ClosedRange<Double> {
        let (value, error) = logOdds
        return exp(value - z * error)...exp(value + z * error)
    }

    private var logOdds: (value: Double, error: Double) {
        let both = Double(withBoth) + 0.5
        let first = Double(withAntecedent - withBoth) + 0.5
        let second = Double(withConsequent - withBoth) + 0.5
        let neither = Double(baskets - withAntecedent - withConsequent + withBoth) + 0.5
        return (log(both * neither / (first * second)), (1 / both + 1 / first + 1 / second + 1 / neither).squareRoot())
    }
}
