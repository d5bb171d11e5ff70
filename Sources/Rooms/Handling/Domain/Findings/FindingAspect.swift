package import TextAnalysis

/// One thing that staff may set right in what was found in a customer's words.
package enum FindingAspect: Hashable, Sendable {
    /// The grade, "0" to "3".
    case anger
    /// Worry, "1" or "0".
    case distress
    /// Not knowing what to do, "1" or "0".
    case confusion
    /// `none`, `insult` or `threat`.
    case abuse
    /// The kind of problem, such as `practical`.
    case problem
    /// What the words are about, "1" or "0".
    case topic(Topic)
    /// What the writer wants, "1" or "0".
    case intent(Intent)
    /// What the matter threatens, "1" or "0".
    case stake(Stake)

    /// The word that rows, forms and events carry, such as `topic:delivery`.
    package var name: String {
        switch self {
        case .anger: "anger"
        case .distress: "distress"
        case .confusion: "confusion"
        case .abuse: "abuse"
        case .problem: "problem"
        case .topic(let topic): "topic:\(topic.rawValue)"
        case .intent(let intent): "intent:\(intent.rawValue)"
        case .stake(let stake): "stake:\(stake.rawValue)"
        }
    }

    /// Reads a ``name``; nil for anything else.
    package init?(_ name: String) {
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        let word = parts.count == 2 ? parts[1] : ""
        let aspect: FindingAspect? =
            switch parts.first ?? "" {
            case "topic": Topic(rawValue: word).map { .topic($0) }
            case "intent": Intent(rawValue: word).map { .intent($0) }
            case "stake": Stake(rawValue: word).map { .stake($0) }
            default: Self.plain.first { $0.name == name }
            }
        guard let aspect else { return nil }
        self = aspect
    }

    /// Aspects that are not one label of many.
    private static let plain: [FindingAspect] = [.anger, .distress, .confusion, .abuse, .problem]

    /// Every aspect, feelings first.
    package static let all: [FindingAspect] =
        plain + Stake.allCases.map { .stake($0) } + Topic.allCases.map { .topic($0) }
        + Intent.allCases.map { .intent($0) }
}
