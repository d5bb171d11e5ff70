/// The outputs of the trained reader by number; a row of weights holds one byte for each.
enum ReaderHead {
    /// Negative, neutral, positive.
    static let sentiment = 0..<3
    /// At least annoyed, at least angry, furious.
    static let anger = 3..<6
    /// Insult or threat.
    static let abuse = 6
    static let threat = 7
    static let distress = 8
    static let confusion = 9
    /// The problem is practical, or both.
    static let practical = 10
    /// The problem is emotional, or both.
    static let emotional = 11
    static let stakes = 12..<19
    static let topics = 19..<35
    static let intents = 35..<47
    /// Outputs in use.
    static let count = 47
    /// Bytes of a row: the outputs in use and one spare.
    static let width = 48

    /// The label that each output speaks for.
    static let labels: [FindingLabel] = {
        var labels: [FindingLabel] = []
        for sentiment in Sentiment.allCases { labels.append(.sentiment(sentiment)) }
        labels += [.anger, .anger, .anger, .abuse(.insult), .abuse(.threat), .distress, .confusion]
        labels += [.problem(.practical), .problem(.emotional)]
        for stake in Stake.allCases { labels.append(.stake(stake)) }
        for topic in Topic.allCases { labels.append(.topic(topic)) }
        for intent in Intent.allCases { labels.append(.intent(intent)) }
        return labels
    }()

    /// The output that speaks for a label, for anger the first; nil for labels that no output has.
    static func first(for label: FindingLabel) -> Int? {
        switch label {
        case .sentiment(let sentiment): sentiment == .negative ? 0 : sentiment == .neutral ? 1 : 2
        case .anger: anger.lowerBound
        case .abuse(let abuse): abuse == .insult ? self.abuse : abuse == .threat ? threat : nil
        case .distress: distress
        case .confusion: confusion
        case .problem(let kind): kind == .practical ? practical : kind == .emotional ? emotional : nil
        case .stake(let stake): stakes.lowerBound + stake.place
        case .topic(let topic): topics.lowerBound + topic.place
        case .intent(let intent): intents.lowerBound + intent.place
        }
    }

    /// The name under which probabilities and figures of an output are printed.
    static func name(_ head: Int) -> String {
        switch head {
        case anger: ["annoyed", "angry", "furious"][head - anger.lowerBound]
        case abuse: "abuse"
        default: labels[head].name
        }
    }

    static let complaint = intents.lowerBound
}
