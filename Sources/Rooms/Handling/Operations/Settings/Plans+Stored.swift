import Listening
import Primitives
import TextAnalysis

/// The JSON of the `conditions` column; words that a later version dropped are left out.
extension PlanConditions {
    init(_ json: JSONValue) {
        self.init()
        faces = words(json["faces"])
        touchpoints = words(json["touchpoints"])
        topics = words(json["topics"])
        languages = words(json["languages"])
        channels = words(json["channels"])
        minimumAnger = json["minimum_anger"]?.integer.map { Int($0) }
        fewerWordsThan = json["fewer_words_than"]?.integer.map { Int($0) }
        isKeyAccount = json["is_key_account"]?.truth
        isComplaint = json["is_complaint"]?.truth
    }

    var json: JSONValue {
        [
            "faces": Words.json(faces.map(\.rawValue)), "touchpoints": Words.json(touchpoints.map(\.rawValue)),
            "topics": Words.json(topics.map(\.rawValue)), "languages": Words.json(languages.map(\.rawValue)),
            "channels": Words.json(channels.map(\.rawValue)), "minimum_anger": number(minimumAnger),
            "fewer_words_than": number(fewerWordsThan), "is_key_account": isKeyAccount.map { .bool($0) } ?? .null,
            "is_complaint": isComplaint.map { .bool($0) } ?? .null,
        ]
    }
}

/// The JSON of the `steps` column.
extension PlanSteps {
    init(_ json: JSONValue) {
        self.init(
            owner: word(json["owner"]) ?? .anyone, team: json["team"]?.text ?? "",
            approach: word(json["approach"]) ?? .write,
            firstSentence: TrilingualText(json["first_sentence"] ?? .null),
            questions: (json["questions"]?.elements ?? []).map { TrilingualText($0) }, remedy: word(json["remedy"]),
            followUpDays: json["follow_up_days"]?.integer.map { Int($0) })
    }

    var json: JSONValue {
        [
            "owner": .string(owner.rawValue), "team": .string(team), "approach": .string(approach.rawValue),
            "first_sentence": firstSentence.json, "questions": .array(questions.map(\.json)),
            "remedy": .text(remedy?.rawValue), "follow_up_days": number(followUpDays),
        ]
    }
}

extension TrilingualText {
    init(_ json: JSONValue) {
        self.init(
            english: json["en"]?.text ?? "", hungarian: json["hu"]?.text ?? "", persian: json["fa"]?.text ?? "")
    }

    var json: JSONValue { ["en": .string(english), "hu": .string(hungarian), "fa": .string(persian)] }
}

private func words<Word: RawRepresentable<String>>(_ json: JSONValue?) -> Set<Word> {
    Set(Words.read(json ?? .null).compactMap { Word(rawValue: $0) })
}

private func word<Word: RawRepresentable<String>>(_ json: JSONValue?) -> Word? {
    json?.text.flatMap { Word(rawValue: $0) }
}

private func number(_ value: Int?) -> JSONValue { value.map { .int(Int64($0)) } ?? .null }
