package import Primitives
package import TextAnalysis

extension Findings {
    /// The JSON that rows keep; labels are those of `aram analyze`, spans are UTF-16 offsets in the stored words.
    package var stored: JSONValue {
        [
            "language": .text(language?.rawValue), "latin": .bool(isLatinPersian),
            "sentiment": .string(sentiment.rawValue), "score": .double(score), "anger": .int(Int64(anger.rawValue)),
            "abuse": .string(abuse.rawValue), "distress": .bool(distress), "confusion": .bool(confusion),
            "problem": .string(problem.rawValue), "at_stake": words(atStake), "topics": words(topics),
            "intents": words(intents),
            "spans": .array(
                spans.map { span in
                    [
                        .int(Int64(span.start)), .int(Int64(span.end)), .string(span.label.storedWord),
                        .double(span.weight),
                    ]
                }),
        ]
    }

    /// Reads the JSON back; labels that a later version dropped are left out.
    package init(stored: JSONValue) {
        self.init(language: stored["language"]?.text.flatMap { LanguageCode(rawValue: $0) })
        isLatinPersian = stored["latin"]?.truth ?? false
        sentiment = stored["sentiment"]?.text.flatMap { Sentiment(rawValue: $0) } ?? .neutral
        score = stored["score"]?.number ?? 0
        anger = stored["anger"]?.integer.flatMap { Anger(rawValue: Int($0)) } ?? .none
        abuse = stored["abuse"]?.text.flatMap { Abuse(rawValue: $0) } ?? .none
        distress = stored["distress"]?.truth ?? false
        confusion = stored["confusion"]?.truth ?? false
        problem = stored["problem"]?.text.flatMap { ProblemKind(rawValue: $0) } ?? .none
        atStake = set(stored["at_stake"])
        topics = set(stored["topics"])
        intents = set(stored["intents"])
        spans = (stored["spans"]?.elements ?? []).compactMap { FindingSpan(stored: $0) }
    }
}

private func words<Word: RawRepresentable<String>>(_ set: Set<Word>) -> JSONValue {
    .array(set.map(\.rawValue).sorted().map { .string($0) })
}

private func set<Word: RawRepresentable<String>>(_ stored: JSONValue?) -> Set<Word> {
    Set((stored?.elements ?? []).compactMap { $0.text.flatMap { Word(rawValue: $0) } })
}

extension FindingSpan {
    fileprivate init?(stored: JSONValue) {
        guard let parts = stored.elements, parts.count == 4, let start = parts[0].integer, let end = parts[1].integer,
            let label = parts[2].text.flatMap({ FindingLabel(storedWord: $0) }), let weight = parts[3].number
        else { return nil }
        self.init(start: Int(start), end: Int(end), label: label, weight: weight)
    }
}

extension FindingLabel {
    /// The kind and the word, since one word may be of several kinds (`complaint`, `other`).
    fileprivate var storedWord: String {
        switch self {
        case .sentiment(let word): "sentiment:\(word.rawValue)"
        case .anger: "anger"
        case .abuse(let word): "abuse:\(word.rawValue)"
        case .distress: "distress"
        case .confusion: "confusion"
        case .problem(let word): "problem:\(word.rawValue)"
        case .stake(let word): "stake:\(word.rawValue)"
        case .topic(let word): "topic:\(word.rawValue)"
        case .intent(let word): "intent:\(word.rawValue)"
        }
    }

    fileprivate init?(storedWord: String) {
        let parts = storedWord.split(separator: ":", maxSplits: 1).map(String.init)
        let word = parts.count == 2 ? parts[1] : ""
        let label: FindingLabel? =
            switch parts.first ?? "" {
            case "sentiment": Sentiment(rawValue: word).map { .sentiment($0) }
            case "anger": .anger
            case "abuse": Abuse(rawValue: word).map { .abuse($0) }
            case "distress": .distress
            case "confusion": .confusion
            case "problem": ProblemKind(rawValue: word).map { .problem($0) }
            case "stake": Stake(rawValue: word).map { .stake($0) }
            case "topic": Topic(rawValue: word).map { .topic($0) }
            case "intent": Intent(rawValue: word).map { .intent($0) }
            default: nil
            }
        guard let label else { return nil }
        self = label
    }
}
