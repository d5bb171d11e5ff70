package import Primitives

extension ReaderModel {
    /// The calibrated probability of every output.
    func probabilities(_ features: TextFeatures) -> [Float] { settings.probabilities(sums(features)) }

    /// The findings about a text, with the words that explain them.
    func findings(_ reading: TextReading) -> Findings {
        guard let features = reading.features else { return reading.phrases }
        let probabilities = probabilities(features)
        var findings = verdict(probabilities, reading.phrases)
        findings.spans = spans(for: findings, reading, features)
        return findings
    }

    /// What part of its threshold a topic or intent needs that the rules name too: plain words are rare in samples.
    private static let agreedShare: Float = 0.6

    /// Thresholds and the rules that keep findings consistent.
    func verdict(_ probabilities: [Float], _ phrases: Findings) -> Findings {
        var findings = Findings(language: phrases.language)
        findings.isLatinPersian = phrases.isLatinPersian
        findings.probabilities = LabelProbabilities(probabilities)
        let holds = { (head: Int) in
            let isAgreed = head >= ReaderHead.topics.lowerBound && HeadTargets.holds(head, in: phrases)
            return probabilities[head] >= settings.thresholds[head] * (isAgreed ? Self.agreedShare : 1)
        }
        findings.sentiment = sentiment(probabilities)
        findings.score = Double(probabilities[2] - probabilities[0])
        findings.anger = anger(probabilities)
        findings.abuse = abuse(holds, phrases)
        findings.distress = holds(ReaderHead.distress)
        findings.confusion = holds(ReaderHead.confusion)
        findings.problem = problem(holds(ReaderHead.practical), holds(ReaderHead.emotional))
        for head in ReaderHead.stakes where holds(head) {
            if case .stake(let stake) = ReaderHead.labels[head] { findings.atStake.insert(stake) }
        }
        for head in ReaderHead.intents where holds(head) {
            if case .intent(let intent) = ReaderHead.labels[head] { findings.intents.insert(intent) }
        }
        findings.topics = topics(probabilities, holds)
        return findings
    }

    /// Courts, regulators and the press are no threats to people, unless the word tables hear abuse beside them.
    private func abuse(_ holds: (Int) -> Bool, _ phrases: Findings) -> Abuse {
        guard holds(ReaderHead.abuse) else { return .none }
        let isLawful = phrases.intents.contains(.authorityThreat) || phrases.intents.contains(.publicityThreat)
        guard !isLawful || phrases.abuse != .none else { return .none }
        return holds(ReaderHead.threat) ? .threat : .insult
    }

    private func sentiment(_ probabilities: [Float]) -> Sentiment {
        let weighed = ReaderHead.sentiment.map { probabilities[$0] * settings.sentimentWeights[$0] }
        if weighed[0] >= weighed[1], weighed[0] >= weighed[2] { return .negative }
        return weighed[2] > weighed[1] ? .positive : .neutral
    }

    private func anger(_ probabilities: [Float]) -> Anger {
        let expected = ReaderHead.anger.reduce(0) { $0 + probabilities[$1] }
        let grade = settings.angerCuts.reduce(0) { $0 + (expected >= $1 ? 1 : 0) }
        return Anger(rawValue: grade) ?? .none
    }

    private func problem(_ practical: Bool, _ emotional: Bool) -> ProblemKind {
        practical ? emotional ? .both : .practical : emotional ? .emotional : .none
    }

    /// `other` stands alone; without any topic the likeliest is taken.
    private func topics(_ probabilities: [Float], _ holds: (Int) -> Bool) -> Set<Topic> {
        var topics = Set<Topic>()
        for head in ReaderHead.topics where holds(head) { topics.formUnion(Self.topic(head)) }
        if topics.count > 1 { topics.remove(.other) }
        guard topics.isEmpty else { return topics }
        let ratio = { (head: Int) in probabilities[head] / max(settings.thresholds[head], 0.01) }
        return Self.topic(ReaderHead.topics.max { ratio($0) < ratio($1) } ?? ReaderHead.topics.lowerBound)
    }

    private static func topic(_ head: Int) -> Set<Topic> {
        if case .topic(let topic) = ReaderHead.labels[head] { [topic] } else { [] }
    }
}

extension ReaderModel {
    /// Reads a text in a known language with these weights instead of the shipped ones.
    package func findings(_ text: String, _ language: LanguageCode) -> Findings {
        findings(TextReading(text, language))
    }
}
