/// Counts of answers on a satisfaction scale, from the worst step to the best.
package struct SatisfactionTally: Hashable, Sendable {
    /// Answers of each step, worst first.
    package let counts: [Int]

    /// The steps that count as satisfied at the top of a scale of so many steps: one of 3, two of 4 to 7, three of 10.
    package static let satisfiedSteps = [3: 1, 4: 2, 5: 2, 6: 2, 7: 2, 10: 3]

    /// A tally of 3, 4, 5, 6, 7 or 10 counts; throws ``ScoreRefusal`` for another number of steps or a impossible count.
    package init(counts: [Int]) throws(ScoreRefusal) {
        guard Self.satisfiedSteps[counts.count] != nil else {
            throw .unknownScale(steps: counts.count, known: Self.satisfiedSteps.keys.sorted())
        }
        for (place, count) in counts.enumerated() where !ScoreRefusal.possibleCounts.contains(count) {
            throw .impossibleCount(category: place + 1, count: count)
        }
        self.counts = counts
    }

    /// A tally of answers 1...steps; throws ``ScoreRefusal`` for an unknown scale or an answer that is not on it.
    package init(ratings: [Int], steps: Int) throws(ScoreRefusal) {
        var counts = [Int](repeating: 0, count: max(0, steps))
        for (place, rating) in ratings.enumerated() {
            guard rating >= 1, rating <= steps else {
                throw .offScale(row: place + 1, answer: rating, scale: 1...max(1, steps))
            }
            counts[rating - 1] += 1
        }
        try self.init(counts: counts)
    }

    /// All answers.
    package var total: Int { counts.reduce(0, +) }

    /// CSAT: satisfied answers of all answers, a share with Wilson's interval.
    package var satisfied: Share {
        Share(counts.suffix(Self.satisfiedSteps[counts.count] ?? 0).reduce(0, +), of: total)
    }
}
