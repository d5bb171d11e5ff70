import Foundation
import People
import Primitives
import Storage
import TextAnalysis

extension Feedback {
    func event(_ kind: String, _ facts: JSONValue, _ act: Act) -> Event {
        Event(kind, subject: id.uuid, caseID: caseID, customerID: customer?.uuid, facts: facts, act: act)
    }

    /// What measures and alert rules read: closed words, numbers and ids, never the words themselves.
    var confirmedFacts: JSONValue {
        scored([
            "face": .text(channel == .walk ? nil : face?.rawValue), "channel": .string(channel.rawValue),
            "touchpoint": .string(touchpoint.rawValue),
            "grade": .string(grade.rawValue), "language": .string(language.rawValue), "survey": .id(survey),
            "invitation": .id(invitation), "staff": .id(staff), "local_day": .string(localDay),
            "anger": .int(Int64(findings?.anger.rawValue ?? 0)), "words": .bool(!comment.isEmpty),
            "callback": .bool(callback != nil),
        ])
    }

    /// The facts with the score and the face it stands for; `face` stays null for it, so that happiness never counts it.
    private func scored(_ facts: [String: JSONValue]) -> JSONValue {
        guard let score else { return .object(facts) }
        var facts = facts
        facts["score_kind"] = .string(score.kind.rawValue)
        facts["score"] = .int(Int64(score.value))
        facts["standing"] = .string(score.standing.rawValue)
        return .object(facts)
    }

    /// A rating that nobody has confirmed, with the grade of its evidence.
    func provisionalEvent(_ act: Act) -> Event {
        event(
            "feedback.provisional",
            scored([
                "face": .text(face?.rawValue), "grade": .string(grade.rawValue), "survey": .id(survey),
                "invitation": .id(invitation), "local_day": .string(localDay),
            ]), act)
    }

    /// The same feedback with what analysis sees in its words, and their language when it is sure.
    ///
    /// `shifts` is what the brand taught the reader; it is asked for only when there are words to read.
    func analyzed(
        chosen language: LanguageCode?, findings known: Findings? = nil,
        shifts: () throws -> [LanguageCode: ReaderShifts]
    ) rethrows -> Feedback {
        guard !comment.isEmpty else { return self }
        var next = self
        let found = try known ?? analyze(comment, language: language, shifts: shifts())
        next.findings = found
        next.language = language ?? found.language ?? self.language
        return next
    }
}
