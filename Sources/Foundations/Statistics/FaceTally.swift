import Foundation

/// Counts of confirmed answers on the four faces.
package struct FaceTally: Hashable, Sendable {
    /// Answers of each face, at least 0.
    package var delighted, happy, disappointed, angry: Int

    /// A tally; all counts default to none.
    package init(delighted: Int = 0, happy: Int = 0, disappointed: Int = 0, angry: Int = 0) {
        self.delighted = delighted
        self.happy = happy
        self.disappointed = disappointed
        self.angry = angry
    }

    /// All answers.
    package var total: Int { delighted + happy + disappointed + angry }

    /// Happiness: (delighted + happy) / all confirmed.
    package var happiness: Share { Share(delighted + happy, of: total) }

    /// The share of angry answers.
    package var anger: Share { Share(angry, of: total) }

    /// The 4-point recommend index in -1...1: delighted share less disappointed and angry share; not the NPS. Nil without answers.
    package var recommendIndex: Double? {
        total == 0 ? nil : Double(delighted - disappointed - angry) / Double(total)
    }

    /// The adjusted Wald interval of the index after adding 3 pseudo answers (Rocks 2016, Int. J. Market Res. 58:361, score on -1...1).
    package func recommendInterval(z: Double = Confidence.ninetyFive.z) -> ClosedRange<Double>? {
        guard total > 0 else { return nil }
        let n = Double(total) + 3
        let promoters = (Double(delighted) + 0.75) / n
        let detractors = (Double(disappointed + angry) + 0.75) / n
        let index = promoters - detractors
        let half = z * ((promoters + detractors - index * index) / n).squareRoot()
        return max(-1, index - half)...min(1, index + half)
    }

    /// The sum of two tallies, as of two days or two brands.
    package static func + (left: FaceTally, right: FaceTally) -> FaceTally {
        FaceTally(
            delighted: left.delighted + right.delighted, happy: left.happy + right.happy,
            disappointed: left.disappointed + right.disappointed, angry: left.angry + right.angry)
    }
}
