package import Statistics

/// A change in the share of angry answers that chance alone does not explain.
package struct AngerChange: Hashable, Sendable {
    /// The share of this period.
    package let now: Share
    /// The share of the period before.
    package let before: Share
    /// The touchpoint that at least half of the angry answers are about, if there is one.
    package let touchpoint: String?

    /// Compares two periods by Newcombe's 95 % interval; nil when it holds 0 or a period has fewer than 20 answers.
    package static func found(now: FaceTally, before: FaceTally, angryByTouchpoint: [String: Int]) -> AngerChange? {
        let (new, old) = (now.anger, before.anger)
        guard !new.isThin, !old.isThin, let difference = new.difference(from: old),
            !difference.interval.contains(0)
        else { return nil }
        let most = angryByTouchpoint.max { ($0.value, $1.key) < ($1.value, $0.key) }
        let isMost = most.map { $0.value * 2 >= new.count && new.count >= 5 } ?? false
        return AngerChange(now: new, before: old, touchpoint: isMost ? most?.key : nil)
    }

    /// Whether more customers are angry than before.
    package var isWorse: Bool { (now.value ?? 0) > (before.value ?? 0) }
}
