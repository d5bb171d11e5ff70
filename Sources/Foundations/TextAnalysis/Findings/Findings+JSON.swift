package import Primitives

extension Findings {
    /// The findings as `aram analyze` prints them; `und` and nothing else for an unsupported language.
    package func json(probabilities isSure: Bool) -> JSONValue {
        guard let language else { return .object(["lang": .string("und")]) }
        var fields: [String: JSONValue] = [
            "lang": .string(language.rawValue), "sentiment": .string(sentiment.rawValue),
            "sentiment_score": .double((score * 1000).rounded() / 1000), "anger": .int(Int64(anger.rawValue)),
            "abuse": .string(abuse.rawValue), "distress": .int(distress ? 1 : 0), "confusion": .int(confusion ? 1 : 0),
            "problem": .string(problem.rawValue), "is_complaint": .int(isComplaint ? 1 : 0),
            "at_stake": Self.list(stakeBits.list),
            "topics": Self.list(topicBits.list),
            "intents": Self.list(intentBits.list), "spans": .array(spans.map(\.json)),
        ]
        if isLatinPersian { fields["script"] = .string("latin") }
        if isSure, !self.probabilities.isEmpty {
            let rows = self.probabilities.all.map {
                ($0.name, JSONValue.double(($0.probability * 1000).rounded() / 1000))
            }
            fields["probabilities"] = .object(Dictionary(rows, uniquingKeysWith: { first, _ in first }))
        }
        return .object(fields)
    }

    private static func list<Label: RawRepresentable<String>>(_ labels: [Label]) -> JSONValue {
        .array(labels.map { .string($0.rawValue) })
    }
}

extension FindingSpan {
    fileprivate var json: JSONValue {
        .object([
            "start": .int(Int64(start)), "end": .int(Int64(end)), "label": .string(label.name),
            "weight": .double((weight * 1000).rounded() / 1000),
        ])
    }
}
