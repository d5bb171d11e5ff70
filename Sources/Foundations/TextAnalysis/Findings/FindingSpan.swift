/// Words of the original text that speak for a finding, so that a reader can see them underlined.
package struct FindingSpan: Hashable, Sendable {
    /// UTF-16 offset of the first unit in the original text.
    package let start: Int
    /// UTF-16 offset behind the last unit.
    package let end: Int
    /// What the words speak for.
    package let label: FindingLabel
    /// How much they weighed, above 0; comparable within one text only.
    package let weight: Double

    /// Marks `start..<end` as evidence for `label`.
    package init(start: Int, end: Int, label: FindingLabel, weight: Double) {
        self.start = start
        self.end = end
        self.label = label
        self.weight = weight
    }

    /// Spans that one text gets at most; the weightiest are kept.
    package static let limit = 40

    /// At most ``limit`` of `spans`, the weightiest, by start.
    static func weightiest(_ all: consuming [FindingSpan]) -> [FindingSpan] {
        var spans = all
        if spans.count > limit {
            spans.sort { $0.weight > $1.weight }
            spans.removeLast(spans.count - limit)
        }
        spans.sort { $0.start != $1.start ? $0.start < $1.start : $0.end < $1.end }
        return spans
    }
}

/// Everything that a span of text can be evidence for.
package enum FindingLabel: Hashable, Sendable {
    case sentiment(Sentiment)
    case anger
    case abuse(Abuse)
    case distress
    case confusion
    case problem(ProblemKind)
    case stake(Stake)
    case topic(Topic)
    case intent(Intent)

    /// The label as `aram analyze` prints it.
    package var name: String {
        switch self {
        case .sentiment(let sentiment): sentiment.rawValue
        case .anger: "anger"
        case .abuse(let abuse): abuse.rawValue
        case .distress: "distress"
        case .confusion: "confusion"
        case .problem(let problem): problem.rawValue
        case .stake(let stake): stake.rawValue
        case .topic(let topic): topic.rawValue
        case .intent(let intent): intent.rawValue
        }
    }
}
