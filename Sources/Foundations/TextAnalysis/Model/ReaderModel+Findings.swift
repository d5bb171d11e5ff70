package import Primitives

extension ReaderModel {
    /// The findings about a text, with the words that explain them.
    func findings(_ reading: TextReading) -> Findings {
        guard let features = reading.features else { return reading.phrases }
        let sums = WordSums(features, self)
        let probabilities = settings.probabilities(self.sums(features, sums))
        var findings = verdict(probabilities, reading.phrases)
        findings.spans = spans(for: findings, reading, features, sums)
        return findings
    }

    /// What part of its threshold a topic or intent needs that the rules name too: plain words are rare in samples.
    private static let agreedShare: Float = 0.6

    /// Thresholds and the rules that keep findings consistent.
    func verdict(_ probabilities: [Float], _ phrases: Findings) -> Findings {
        var findings = Findings(language: phrases.language)
        findings.isLatinPersian = phrases.isLatinPersian
        findings.probabilities = LabelProbabilities(probabilities)
        let holds = holding(probabilities, agreed: phrases)
        findings.sentiment = sentiment(probabilities)
        findings.score = Double(probabilities[2] - probabilities[0])
        findings.anger = anger(probabilities)
        findings.abuse = abuse(holds, phrases)
        findings.distress = holds[ReaderHead.distress]
        findings.confusion = holds[ReaderHead.confusion]
        findings.problem = problem(holds[ReaderHead.practical], holds[ReaderHead.emotional])
        findings.stakeBits = LabelBits(bits: holds[ReaderHead.stakes])
        findings.intentBits = LabelBits(bits: holds[ReaderHead.intents])
        findings.topicBits = topics(probabilities, holds[ReaderHead.topics], agreed: phrases.topicBits)
        return findings
    }

    /// The outputs that reach their threshold; those that the rules name too need less.
    private func holding(_ probabilities: [Float], agreed phrases: Findings) -> HeadSet {
        let agreed = HeadSet(topics: phrases.topicBits, intents: phrases.intentBits)
        let thresholds = settings.thresholds
        var holds = HeadSet()
        for head in 0..<ReaderHead.count {
            let share: Float = agreed[head] ? Self.agreedShare : 1
            if probabilities[head] >= thresholds[head] * share { holds.insert(head) }
        }
        return holds
    }

    /// Courts, regulators and the press are no threats to people, unless the word tables hear abuse beside them.
    private func abuse(_ holds: HeadSet, _ phrases: Findings) -> Abuse {
        guard holds[ReaderHead.abuse] else { return .none }
        let isLawful = phrases.intentBits.contains(.authorityThreat) || phrases.intentBits.contains(.publicityThreat)
        guard !isLawful || phrases.abuse != .none else { return .none }
        return holds[ReaderHead.threat] ? .threat : .insult
    }

    private func sentiment(_ probabilities: [Float]) -> Sentiment {
        let weights = settings.sentimentWeights
        let negative = probabilities[0] * weights[0]
        let neutral = probabilities[1] * weights[1]
        let positive = probabilities[2] * weights[2]
        if negative >= neutral, negative >= positive { return .negative }
        return positive > neutral ? .positive : .neutral
    }

    private func anger(_ probabilities: [Float]) -> Anger {
        let expected = ReaderHead.anger.reduce(0) { $0 + probabilities[$1] }
        let grade = settings.angerCuts.reduce(0) { $0 + (expected >= $1 ? 1 : 0) }
        return Anger(rawValue: grade) ?? .none
    }

    private func problem(_ practical: Bool, _ emotional: Bool) -> ProblemKind {
        practical ? emotional ? .both : .practical : emotional ? .emotional : .none
    }

    /// What part of the likeliest topic's probability another one needs: most messages name one matter.
    private static let shareOfBest: Float = 0.55

    /// `other` stands alone; beside the likeliest topic only those hold that come near it or that the rules name too;
    /// without any the likeliest is taken.
    private func topics(
        _ probabilities: [Float], _ held: UInt16, agreed: LabelBits<Topic>
    ) -> LabelBits<Topic> {
        let least = (ReaderHead.topics.map { probabilities[$0] }.max() ?? 0) * Self.shareOfBest
        var near = agreed.bits
        for (place, head) in ReaderHead.topics.enumerated() where probabilities[head] >= least {
            near |= 1 << UInt16(place)
        }
        var topics = LabelBits<Topic>(bits: held & near)
        if topics.bits.nonzeroBitCount > 1 { topics.remove(.other) }
        guard topics.isEmpty else { return topics }
        let ratio = { [settings] (head: Int) in probabilities[head] / max(settings.thresholds[head], 0.01) }
        let best = ReaderHead.topics.max { ratio($0) < ratio($1) } ?? ReaderHead.topics.lowerBound
        return LabelBits(bits: 1 << UInt16(best - ReaderHead.topics.lowerBound))
    }
}

extension ReaderModel {
    /// Reads a text in a known language with these weights instead of the shipped ones.
    package func findings(_ text: String, _ language: LanguageCode) -> Findings {
        findings(TextReading(text, language))
    }
}
