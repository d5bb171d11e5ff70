/// Counts of answers to "how likely are you to recommend us", 0 to 10; scores are in points from -100 to 100.
package struct NPSTally: Hashable, Sendable {
    /// Answers of 9 and 10, of 7 and 8, and of 0 to 6 (Reichheld 2003, Harvard Bus. Rev. 81:46).
    package let promoters, passives, detractors: Int

    /// A tally of counts; throws ``ScoreRefusal/impossibleCount(category:count:)`` with categories 1 to 3.
    package init(promoters: Int, passives: Int, detractors: Int) throws(ScoreRefusal) {
        for (place, count) in [promoters, passives, detractors].enumerated()
        where !ScoreRefusal.possibleCounts.contains(count) {
            throw .impossibleCount(category: place + 1, count: count)
        }
        (self.promoters, self.passives, self.detractors) = (promoters, passives, detractors)
    }

    /// A tally of answers; throws ``ScoreRefusal/offScale(row:answer:scale:)`` for one outside 0...10.
    package init(ratings: [Int]) throws(ScoreRefusal) {
        var counts = [0, 0, 0]
        for (place, rating) in ratings.enumerated() {
            guard (0...10).contains(rating) else { throw .offScale(row: place + 1, answer: rating, scale: 0...10) }
            counts[rating >= 9 ? 0 : rating >= 7 ? 1 : 2] += 1
        }
        (promoters, passives, detractors) = (counts[0], counts[1], counts[2])
    }

    /// The four faces seen as three groups: delighted, happy, and disappointed with angry.
    init(_ faces: FaceTally) {
        (promoters, passives, detractors) = (faces.delighted, faces.happy, faces.disappointed + faces.angry)
    }

    /// All answers.
    package var total: Int { promoters + passives + detractors }

    /// Share of promoters less share of detractors, in points; nil without answers.
    package var score: Double? { total == 0 ? nil : 100 * Double(promoters - detractors) / Double(total) }

    /// The three shares, each with its own interval.
    package var shares: (promoters: Share, passives: Share, detractors: Share) {
        (Share(promoters, of: total), Share(passives, of: total), Share(detractors, of: total))
    }

    /// The sum of two tallies, as of two weeks.
    package static func + (left: NPSTally, right: NPSTally) -> NPSTally {
        NPSTally(
            known: left.promoters + right.promoters, left.passives + right.passives, left.detractors + right.detractors)
    }

    /// The answers that are left after another tally is taken out, as one team out of all; nil when it holds more than this one.
    package func without(_ part: NPSTally) -> NPSTally? {
        let rest = NPSTally(
            known: promoters - part.promoters, passives - part.passives, detractors - part.detractors)
        return min(rest.promoters, rest.passives, rest.detractors) < 0 ? nil : rest
    }

    private init(known promoters: Int, _ passives: Int, _ detractors: Int) {
        (self.promoters, self.passives, self.detractors) = (promoters, passives, detractors)
    }
}
