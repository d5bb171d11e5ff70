/// Each group against all the others together, at a confidence that they share, so that more groups give no more false alarms.
package enum GroupComparison {
    /// The gaps of shares, in the order of the groups; nil for a group without trials or without others to compare with.
    package static func shares(_ groups: [Share], at confidence: Confidence = .ninetyFive) -> [Difference?] {
        let strict = confidence.shared(among: groups.count)
        let (hits, trials) = groups.reduce((0, 0)) { ($0.0 + $1.count, $0.1 + $1.total) }
        return groups.map { $0.change(from: Share(hits - $0.count, of: trials - $0.total), at: strict) }
    }

    /// The gaps of net scores in points, in the order of the groups; nil for a group without answers or without others.
    package static func scores(_ groups: [NPSTally], at confidence: Confidence = .ninetyFive) -> [Difference?] {
        guard let first = groups.first else { return [] }
        let strict = confidence.shared(among: groups.count)
        let all = groups.dropFirst().reduce(first, +)
        return groups.map { group in all.without(group).flatMap { group.difference(from: $0, at: strict) } }
    }
}
