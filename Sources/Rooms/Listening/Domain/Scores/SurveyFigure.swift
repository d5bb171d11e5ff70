import Statistics

/// The one figure of a survey with its interval at 95 %; every kind has its own, and none is mixed with another.
package struct SurveyFigure: Hashable, Sendable {
    /// In which unit the figure is told.
    package enum Unit: Hashable, Sendable {
        /// A part of 1.
        case share
        /// Points from -100 to 100.
        case points
        /// A mean on the scale of the survey.
        case mean
    }

    /// The unit of the figure and its interval.
    package let unit: Unit
    /// The figure.
    package let value: Double
    /// What the truth may be; nil where too few or equal answers give none.
    package let interval: ClosedRange<Double>?
    /// How many answers it is made of.
    package let answers: Int

    /// Whether the figure may be shown: from 5 answers on, as everywhere (``SampleGrade``).
    package var mayShow: Bool { SampleGrade(answers: answers).showsFigure }

    /// Happiness for faces, the net score for NPS (adjusted Wald), the satisfied share for CSAT and stars, the share of 5 to 7
    /// for CES, the share of thumbs up (Wilson); nil without answers.
    package static func main(_ kind: SurveyKind, faces: [Face: Int], scores: [Int: Int]) -> SurveyFigure? {
        let counts = kind.scale.map { $0.map { scores[$0] ?? 0 } } ?? []
        switch kind {
        case .faces:
            let happy = faces.filter { $0.key.isHappy }.values.reduce(0, +)
            return share(Share(happy, of: faces.values.reduce(0, +)))
        case .nps: return net(counts)
        case .csat, .stars: return (try? SatisfactionTally(counts: counts)).flatMap { share($0.satisfied) }  // 5 counts
        case .ces: return (try? EffortTally(counts: counts)).flatMap { share($0.easy) }  // the scale has 7 counts
        case .thumbs: return share(Share(counts.last ?? 0, of: counts.reduce(0, +)))
        }
    }

    /// The mean of an effort survey with Student's interval; nil for other kinds and without answers.
    package static func mean(_ kind: SurveyKind, scores: [Int: Int]) -> SurveyFigure? {
        guard kind == .ces, let scale = kind.scale,
            let tally = try? EffortTally(counts: scale.map { scores[$0] ?? 0 }),  // the scale has 7 counts
            let mean = tally.mean
        else { return nil }
        return SurveyFigure(unit: .mean, value: mean, interval: tally.estimate()?.interval, answers: tally.total)
    }

    /// A count of a whole as a share; nil for an empty whole.
    package static func part(_ count: Int, of whole: Int) -> SurveyFigure? {
        share(Share(min(count, whole), of: whole))
    }

    private static func net(_ counts: [Int]) -> SurveyFigure? {
        guard counts.count == 11,
            let tally = try? NPSTally(  // counts of rows are possible counts
                promoters: counts[9...].reduce(0, +), passives: counts[7...8].reduce(0, +),
                detractors: counts[...6].reduce(0, +)),
            let score = tally.score
        else { return nil }
        return SurveyFigure(unit: .points, value: score, interval: tally.estimate()?.interval, answers: tally.total)
    }

    private static func share(_ share: Share) -> SurveyFigure? {
        share.value.map { SurveyFigure(unit: .share, value: $0, interval: share.wilson(), answers: share.total) }
    }
}
