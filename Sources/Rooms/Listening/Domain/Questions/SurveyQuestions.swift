package import Primitives

/// What a survey asks after its main answer, on the page of thanks; the customer may leave all of it out.
package struct SurveyQuestions: Hashable, Sendable {
    /// Statements that are rated from 1 (not at all) to 5 (fully): what the main answer may come from.
    package var drivers: [SurveyDriver]
    /// One open question, if there is one.
    package var followUp: FollowUpQuestion?
    /// Reasons to tick, any number of them.
    package var reasons: [SurveyReason]

    /// Questions as they were written.
    package init(drivers: [SurveyDriver], followUp: FollowUpQuestion?, reasons: [SurveyReason]) {
        self.drivers = drivers
        self.followUp = followUp
        self.reasons = reasons
    }

    /// Nothing more is asked.
    package static let none = SurveyQuestions(drivers: [], followUp: nil, reasons: [])

    /// Most drivers and most reasons of a survey: more than one page of a phone is not answered.
    package static let most = 8

    /// What is asked after a main answer that stands for a face.
    package func after(_ standing: Face) -> SurveyQuestions {
        SurveyQuestions(
            drivers: drivers, followUp: followUp.flatMap { $0.mood.fits(standing) ? $0 : nil },
            reasons: reasons.filter { $0.mood.fits(standing) })
    }

    /// Whether there is nothing to ask.
    package var isEmpty: Bool { drivers.isEmpty && followUp == nil && reasons.isEmpty }

    /// The same questions with keys for the new rows, which have none yet.
    package func keyed(_ key: () -> String) -> SurveyQuestions {
        var next = self
        next.drivers = drivers.map { $0.key.isEmpty ? SurveyDriver(key: key(), phrase: $0.phrase) : $0 }
        next.reasons = reasons.map {
            $0.key.isEmpty ? SurveyReason(key: key(), phrase: $0.phrase, mood: $0.mood) : $0
        }
        return next
    }

    /// Everything that is wrong, in the order of the form.
    package var problems: [QuestionProblem] {
        var found: [QuestionProblem] = []
        for (place, driver) in drivers.enumerated() { found += Self.problems(driver.phrase, .driver(place)) }
        if let followUp { found += Self.problems(followUp.phrase, .followUp) }
        for (place, reason) in reasons.enumerated() { found += Self.problems(reason.phrase, .reason(place)) }
        return found
    }

    private static func problems(_ phrase: SurveyPhrase, _ place: QuestionProblem.Place) -> [QuestionProblem] {
        LanguageCode.allCases.compactMap { language in
            let words = phrase[language]
            if words.trimmed.isEmpty { return QuestionProblem(place: place, language: language, isTooLong: false) }
            return words.count > Limits.lineCharacters
                ? QuestionProblem(place: place, language: language, isTooLong: true) : nil
        }
    }
}

/// A statement that is rated from 1 to 5.
package struct SurveyDriver: Hashable, Sendable {
    /// Names the driver in ratings for ever, whatever its words become; empty for one that is not saved yet.
    package let key: String
    /// The statement.
    package var phrase: SurveyPhrase

    /// A driver.
    package init(key: String, phrase: SurveyPhrase) {
        self.key = key
        self.phrase = phrase
    }
}

/// A reason to tick.
package struct SurveyReason: Hashable, Sendable {
    /// Names the reason in answers for ever; empty for one that is not saved yet.
    package let key: String
    /// The words beside the box.
    package var phrase: SurveyPhrase
    /// After which answers it is offered.
    package var mood: AnswerMood

    /// A reason.
    package init(key: String, phrase: SurveyPhrase, mood: AnswerMood) {
        self.key = key
        self.phrase = phrase
        self.mood = mood
    }
}

/// The open question after the main answer.
package struct FollowUpQuestion: Hashable, Sendable {
    /// The question.
    package var phrase: SurveyPhrase
    /// After which answers it is asked.
    package var mood: AnswerMood

    /// A question.
    package init(phrase: SurveyPhrase, mood: AnswerMood) {
        self.phrase = phrase
        self.mood = mood
    }
}

/// After which main answers something is asked.
package enum AnswerMood: String, CaseIterable, Sendable {
    case any
    /// Disappointed and angry, or what stands for them.
    case bad
    /// Happy and delighted, or what stands for them.
    case good

    /// Whether the question fits an answer that stands for a face.
    package func fits(_ standing: Face) -> Bool { self == .any || (self == .good) == standing.isHappy }
}

/// A gap or an overlong text among the questions of a form.
package struct QuestionProblem: Error, Hashable, Sendable {
    /// Where it is.
    package enum Place: Hashable, Sendable {
        /// The driver of a row, from 0.
        case driver(Int)
        /// The reason of a row, from 0.
        case reason(Int)
        case followUp
    }

    /// Where.
    package let place: Place
    /// In which language.
    package let language: LanguageCode
    /// Too long, or missing.
    package let isTooLong: Bool
}
