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

    /// The label that an output speaks for; nil for the outputs behind ``count``.
    static func label(_ head: Int) -> FindingLabel? {
        switch head {
        case sentiment: .sentiment(Sentiment.allCases[head])
        case anger: .anger
        case abuse: .abuse(.insult)
        case threat: .abuse(.threat)
        case distress: .distress
        case confusion: .confusion
        case practical: .problem(.practical)
        case emotional: .problem(.emotional)
        case stakes: .stake(Stake.allCases[head - stakes.lowerBound])
        case topics: .topic(Topic.allCases[head - topics.lowerBound])
        case intents: .intent(Intent.allCases[head - intents.lowerBound])
        default: nil
        }
    }

    /// The name under which probabilities and figures of an output are printed.
    static func name(_ head: Int) -> String {
        switch head {
        case anger: ["annoyed", "angry", "furious"][head - anger.lowerBound]
        case abuse: "abuse"
        default: label(head)?.name ?? "spare"
        }
    }

    static let complaint = intents.lowerBound
}
