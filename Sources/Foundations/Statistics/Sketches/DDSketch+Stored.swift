import Foundation

extension DDSketch {
    /// The contents in a form that a database or file can hold, as JSON for example.
    package struct Stored: Hashable, Sendable, Codable {
        /// The promised relative error and the most bins of either sign.
        package let accuracy: Double, mostBins: Int
        /// The keys of used bins and their counts, the keys rising.
        package let positiveKeys, positiveCounts, negativeKeys, negativeCounts: [Int]
        /// Values that count as zero.
        package let zeros: Int
        /// The smallest and the largest value; nil without values.
        package let smallest, largest: Double?
        /// Whether bins were joined before.
        package let hasJoinedBins: Bool
    }

    /// What is to be stored.
    package var stored: Stored {
        let (up, down) = (Self.list(positive), Self.list(negative))
        return Stored(
            accuracy: accuracy, mostBins: mostBins, positiveKeys: up.keys, positiveCounts: up.counts,
            negativeKeys: down.keys, negativeCounts: down.counts, zeros: zeros, smallest: extremes?.lowerBound,
            largest: extremes?.upperBound, hasJoinedBins: hasJoinedBins)
    }

    /// A sketch from its stored contents; throws ``SketchRefusal`` when they contradict one another.
    package init(_ stored: Stored) throws(SketchRefusal) {
        try self.init(accuracy: stored.accuracy, mostBins: stored.mostBins)
        guard stored.zeros >= 0 else { throw .damaged }
        let up = try bins(stored.positiveKeys, stored.positiveCounts, stored.hasJoinedBins)
        let down = try bins(stored.negativeKeys, stored.negativeCounts, stored.hasJoinedBins)
        let total = up.total.addingReportingOverflow(down.total)
        let all = total.partialValue.addingReportingOverflow(stored.zeros)
        guard !total.overflow, !all.overflow else { throw .overflow }
        switch (stored.smallest, stored.largest) {
        case (nil, nil) where all.partialValue == 0: restore(up, down, zeros: 0, extremes: nil)
        case (let low?, let high?) where all.partialValue > 0 && low <= high && low.isFinite && high.isFinite:
            restore(up, down, zeros: stored.zeros, extremes: low...high)
        default: throw .damaged
        }
    }

    private func bins(_ keys: [Int], _ counts: [Int], _ hasJoined: Bool) throws(SketchRefusal) -> SketchBins {
        guard keys.count == counts.count, counts.allSatisfy({ $0 > 0 }), zip(keys, keys.dropFirst()).allSatisfy(<)
        else {
            throw .damaged
        }
        // No finite value has a key beyond these, whatever the accuracy.
        guard keys.allSatisfy({ abs($0) < 10_000_000 }) else { throw .damaged }
        guard (keys.last ?? 0) - (keys.first ?? 0) < mostBins else { throw .damaged }
        var (made, total) = (SketchBins(most: mostBins), 0)
        for (key, count) in zip(keys, counts).reversed() {
            let sum = total.addingReportingOverflow(count)
            guard !sum.overflow else { throw .overflow }
            total = sum.partialValue
            made.add(count, at: key)
        }
        if hasJoined, made.total > 0 { made.markJoined() }
        return made
    }

    private static func list(_ bins: SketchBins) -> (keys: [Int], counts: [Int]) {
        let used = bins.counts.enumerated().filter { $0.element > 0 }
        return (used.map { bins.first + $0.offset }, used.map(\.element))
    }
}
