package import Primitives

/// What staff typed for a survey, before it is taken.
package struct SurveyDraft: Hashable, Sendable {
    /// What staff call it.
    package var name: String
    /// What the answers are given on.
    package var kind: SurveyKind
    /// The point of the journey that it asks about.
    package var touchpoint: Touchpoint
    /// The words in three languages.
    package var texts: SurveyTexts
    /// What a new survey asks after the main answer; a change of the survey leaves it as it is.
    package var questions: SurveyQuestions = .standard
    /// When it goes out by itself; nil for never.
    package var schedule: SurveySchedule?
    /// Days before the one reminder, 1 to 29; nil for none.
    package var reminderDays: Int?
    /// Days of rest for a customer, 0 to 365.
    package var coolDownDays: Int
    /// Whether a closed case sends it.
    package var isAfterCase: Bool
    /// Minutes to wait before the mail, 0 to 30 days.
    package var delayMinutes: Int
    /// Whether it may be sent.
    package var isActive: Bool

    /// A draft as typed.
    package init(
        name: String, kind: SurveyKind = .faces, touchpoint: Touchpoint, texts: SurveyTexts, coolDownDays: Int = 30,
        isAfterCase: Bool = false, delayMinutes: Int = 0, isActive: Bool = true
    ) {
        self.name = name
        self.kind = kind
        self.touchpoint = touchpoint
        self.texts = texts
        self.coolDownDays = coolDownDays
        self.isAfterCase = isAfterCase
        self.delayMinutes = delayMinutes
        self.isActive = isActive
    }

    /// The draft that would leave a survey as it is.
    package init(_ survey: Survey) {
        self.init(
            name: survey.name, kind: survey.kind, touchpoint: survey.touchpoint, texts: survey.texts,
            coolDownDays: survey.coolDownDays, isAfterCase: survey.isAfterCase, delayMinutes: survey.delayMinutes,
            isActive: survey.isActive)
        questions = survey.questions
        schedule = survey.schedule
        reminderDays = survey.reminderDays
    }

    /// Everything that is wrong, in the order of the form; empty when the draft can be taken.
    package var problems: [SurveyRefusal] {
        var found: [SurveyRefusal] = []
        if name.trimmed.isEmpty { found.append(.nameMissing) }
        if name.count > Limits.lineCharacters { found.append(.nameTooLong) }
        for language in LanguageCode.allCases {
            for part in WordingPart.allCases {
                let words = texts[language][part]
                if words.trimmed.isEmpty {
                    found.append(.wordingMissing(part, language))
                } else if words.count > part.limit {
                    found.append(.wordingTooLong(part, language))
                } else if !SurveyPlaceholders.areSound(in: words) {
                    found.append(.wordingBroken(part, language))
                }
            }
        }
        if !(0...365).contains(coolDownDays) { found.append(.coolDownOutOfRange) }
        if !(0...43_200).contains(delayMinutes) { found.append(.delayOutOfRange) }
        if schedule?.isSound == false { found.append(.scheduleOutOfRange) }
        if let reminderDays, !(1...29).contains(reminderDays) { found.append(.reminderOutOfRange) }
        return found
    }
}

extension WordingPart {
    /// Most characters that the part may have; sentences get more than headings.
    package var limit: Int { self == .lead || self == .thanks ? 1_000 : Limits.lineCharacters }
}

/// Why a survey is not saved.
package enum SurveyRefusal: Error, Hashable, Sendable {
    case nameMissing
    case nameTooLong
    case wordingMissing(WordingPart, LanguageCode)
    case wordingTooLong(WordingPart, LanguageCode)
    /// A placeholder is unknown or not closed.
    case wordingBroken(WordingPart, LanguageCode)
    case coolDownOutOfRange
    case delayOutOfRange
    case scheduleOutOfRange
    /// A reminder must come while the link still takes answers.
    case reminderOutOfRange
    /// Somebody was asked already, and the links of that mail offer the old scale.
    case kindFixed
    /// There is no survey of that id in this brand.
    case unknown
}
