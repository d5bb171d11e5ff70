package import Primitives

/// What text analysis saw in one customer message.
package struct Findings: Hashable, Sendable {
    /// The language; nil ("und") for an unsupported one, and then nothing else is found.
    package var language: LanguageCode?
    /// Whether Persian was written in Latin letters.
    package var isLatinPersian = false
    /// The stance towards the company or the matter.
    package var sentiment = Sentiment.neutral
    /// The stance as a number, -1 (worst) ... 1 (best).
    package var score = 0.0
    /// The grade of anger.
    package var anger = Anger.none
    /// Insults and threats against people of the company.
    package var abuse = Abuse.none
    /// Worry, panic or pleading.
    package var distress = false
    /// The writer does not know what is right or what to do.
    package var confusion = false
    /// The kind of problem behind a complaint.
    package var problem = ProblemKind.none
    /// What the matter threatens.
    package var atStake: Set<Stake> {
        get { stakeBits.set }
        set { stakeBits = LabelBits(newValue) }
    }
    /// What the message is about; `other` only when nothing else was found.
    package var topics: Set<Topic> {
        get { topicBits.set }
        set { topicBits = LabelBits(newValue) }
    }
    /// What the writer wants or announces.
    package var intents: Set<Intent> {
        get { intentBits.set }
        set { intentBits = LabelBits(newValue) }
    }
    /// The words that weighed most, by start; at most ``FindingSpan/limit``.
    package var spans: [FindingSpan] = []
    /// How sure the trained reader is of each label.
    package var probabilities = LabelProbabilities()

    var stakeBits = LabelBits<Stake>()
    var topicBits = LabelBits<Topic>()
    var intentBits = LabelBits<Intent>()

    /// Whether the message is about a topic, without making a set of all.
    package func has(_ topic: Topic) -> Bool { topicBits.contains(topic) }

    /// Whether the writer wants or announces this, without making a set of all.
    package func has(_ intent: Intent) -> Bool { intentBits.contains(intent) }

    /// Whether the matter threatens this, without making a set of all.
    package func has(_ stake: Stake) -> Bool { stakeBits.contains(stake) }

    /// Dissatisfaction that expects an answer (ISO 10002, 3.2); identical with the intent `complaint`.
    package var isComplaint: Bool { intentBits.contains(.complaint) }

    /// Findings without any evidence.
    package init(language: LanguageCode?) { self.language = language }
}
