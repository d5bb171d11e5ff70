import Primitives

/// One line of the list of customers who will probably leave, with its place in both orders.
package struct ListedLeaving: Hashable, Sendable {
    /// What the model says.
    package let prediction: ChurnPrediction
    /// What a present customer would be worth in a year, times the probability of leaving, in minor units; nil where unknown.
    package let risk: Int64?
    /// The place by probability and by value at risk, each from 1.
    package private(set) var place = 0, valuePlace = 0

    /// The likeliest and the most valuable of all, `count` of each, by probability; unknown values stand last.
    package static func list(
        _ all: [(prediction: ChurnPrediction, risk: Int64?)], count: Int
    ) -> [ListedLeaving] {
        let byChance = all.sorted { one, other in
            one.prediction.chance != other.prediction.chance
                ? one.prediction.chance > other.prediction.chance
                : one.prediction.customer.uuid.text < other.prediction.customer.uuid.text
        }
        let byValue = byChance.indices.sorted { one, other in
            let (first, second) = (byChance[one].risk ?? -1, byChance[other].risk ?? -1)
            return first != second ? first > second : one < other
        }
        let kept = Set(0..<min(count, byChance.count)).union(byValue.prefix(count)).sorted()
        var lines = kept.map { ListedLeaving(prediction: byChance[$0].prediction, risk: byChance[$0].risk) }
        for index in lines.indices { lines[index].place = index + 1 }
        let rank = lines.indices.sorted { one, other in
            let (first, second) = (lines[one].risk ?? -1, lines[other].risk ?? -1)
            return first != second ? first > second : one < other
        }
        for (place, index) in rank.enumerated() { lines[index].valuePlace = place + 1 }
        return lines
    }

    private init(prediction: ChurnPrediction, risk: Int64?) {
        self.prediction = prediction
        self.risk = risk
    }
}
