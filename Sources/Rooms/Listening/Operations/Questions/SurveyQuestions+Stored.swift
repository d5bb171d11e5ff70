import Primitives
import Storage

extension SurveyQuestions {
    /// The JSON of the column `questions`; an empty object asks nothing more.
    var stored: JSONValue {
        var parts: [String: JSONValue] = [
            "drivers": .array(drivers.map { .object($0.phrase.stored(["key": .string($0.key)])) }),
            "reasons": .array(
                reasons.map {
                    .object($0.phrase.stored(["key": .string($0.key), "after": .string($0.mood.rawValue)]))
                }),
        ]
        if let followUp {
            parts["follow_up"] = .object(followUp.phrase.stored(["after": .string(followUp.mood.rawValue)]))
        }
        return .object(parts)
    }

    init(stored: JSONValue) {
        let drivers = stored["drivers"]?.elements ?? []
        let reasons = stored["reasons"]?.elements ?? []
        self.init(
            drivers: drivers.map { SurveyDriver(key: $0["key"]?.text ?? "", phrase: SurveyPhrase(stored: $0)) },
            followUp: stored["follow_up"].map {
                FollowUpQuestion(phrase: SurveyPhrase(stored: $0), mood: AnswerMood(stored: $0))
            },
            reasons: reasons.map {
                SurveyReason(
                    key: $0["key"]?.text ?? "", phrase: SurveyPhrase(stored: $0), mood: AnswerMood(stored: $0))
            })
    }
}

extension SurveyPhrase {
    fileprivate func stored(_ more: [String: JSONValue]) -> [String: JSONValue] {
        LanguageCode.allCases.reduce(into: more) { $0[$1.rawValue] = .string(self[$1]) }
    }

    fileprivate init(stored: JSONValue) {
        self = .empty
        for language in LanguageCode.allCases { self[language] = stored[language.rawValue]?.text ?? "" }
    }
}

extension AnswerMood {
    fileprivate init(stored: JSONValue) { self = stored["after"]?.text.flatMap { AnswerMood(rawValue: $0) } ?? .any }
}
