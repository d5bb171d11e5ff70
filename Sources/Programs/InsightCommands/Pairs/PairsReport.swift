import Pictures
import Primitives
import Statistics

/// Pairs as they are printed.
struct PairsReport {
    let pairs: [ItemPair]
    let baskets: Baskets
    let show: Int
    var warnings: [String]

    /// The whole answer.
    var answer: Answer {
        var answer = Answer()
        answer.figures = [
            "n": .count(baskets.count),
            "items": .object(
                Dictionary(zip(baskets.items, baskets.itemCounts.map { .count($0) })) { first, _ in first }),
            "pairs": .array(pairs.map(Self.json)),
        ]
        let best = strongest
        answer.tables = [
            TextTable(
                "What goes together in \(baskets.count) baskets, \(best.count) of \(pairs.count) pairs by certain lift",
                [
                    "who holds", "holds also", "share of them", "95 % interval", "lift", "95 % interval",
                    "false discovery",
                ],
                best.map { pair in
                    [
                        pair.antecedent, pair.consequent, Written.percent(pair.confidence.value),
                        Written.percentInterval(pair.confidence.wilson()), Written.figure(pair.lift),
                        Written.interval(pair.liftInterval()), Written.chance(pair.falseDiscoveryRate),
                    ]
                })
        ]
        answer.warnings = warnings + told
        answer.picture = IntervalPicture(
            best.prefix(15).map {
                .init(name: "\($0.antecedent) → \($0.consequent)", value: $0.lift, interval: $0.liftInterval())
            }, neutral: 1, title: "What goes together",
            note: "Lift with 95 % interval; 1 means nothing to do with one another",
            label: "lift"
        ).svg()
        return answer
    }

    /// Pairs by the near end of their lift's interval, so that rare chance finds do not stand first.
    private var strongest: [ItemPair] {
        let ranked = pairs.map { ($0, $0.liftInterval()?.lowerBound ?? 0) }.enumerated().sorted {
            ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
        }
        return ranked.prefix(max(0, show)).map(\.element.0)
    }

    private var told: [String] {
        var told: [String] = []
        if baskets.count < 100 { told.append("\(baskets.count) baskets are few; most lifts will be loose.") }
        let thin = pairs.count { $0.withBoth > 0 && $0.withBoth < 5 }
        if thin > 0 { told.append("\(thin) pairs rest on fewer than 5 common baskets.") }
        if !pairs.contains(where: { $0.falseDiscoveryRate < 0.05 && $0.lift > 1 }) {
            told.append("No pair goes together more than chance allows, at a false-discovery rate of 5 %.")
        }
        return told
    }

    private static func json(_ pair: ItemPair) -> JSONValue {
        let (confidence, odds) = (pair.confidence.wilson(), pair.oddsRatioInterval())
        return [
            "antecedent": .string(pair.antecedent), "consequent": .string(pair.consequent), "n": .count(pair.baskets),
            "n_a": .count(pair.withAntecedent), "n_b": .count(pair.withConsequent), "n_ab": .count(pair.withBoth),
            "support": .figure(pair.support), "confidence": .figure(pair.confidence.value),
            "conf_wilson_lo": .figure(confidence?.lowerBound), "conf_wilson_hi": .figure(confidence?.upperBound),
            "lift": .figure(pair.lift), "lift_ci95": .interval(pair.liftInterval()), "leverage": .figure(pair.leverage),
            "odds_ratio_haldane": .figure(pair.oddsRatio), "or_lo": .figure(odds.lowerBound),
            "or_hi": .figure(odds.upperBound), "fisher_p_greater": .figure(pair.chanceValue),
            "bh_q": .figure(pair.falseDiscoveryRate),
        ]
    }
}
