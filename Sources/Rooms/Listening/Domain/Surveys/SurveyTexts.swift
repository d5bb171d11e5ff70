package import Primitives

/// What a survey says in one language; the parts may hold `{{customer}}`, `{{agent}}`, `{{case}}` and `{{brand}}`.
package struct SurveyWording: Hashable, Sendable {
    /// The subject line of the mail.
    package var subject: String
    /// The heading of mail and page, such as "Emma, how did we do?".
    package var question: String
    /// One or two sentences below the heading.
    package var lead: String
    /// The label of the field for words.
    package var commentPrompt: String
    /// What the page says after the answer.
    package var thanks: String

    /// Takes the five parts as they were typed.
    package init(subject: String, question: String, lead: String, commentPrompt: String, thanks: String) {
        self.subject = subject
        self.question = question
        self.lead = lead
        self.commentPrompt = commentPrompt
        self.thanks = thanks
    }

    /// Reads one part.
    package subscript(part: WordingPart) -> String {
        get {
            switch part {
            case .subject: subject
            case .question: question
            case .lead: lead
            case .commentPrompt: commentPrompt
            case .thanks: thanks
            }
        }
        set {
            switch part {
            case .subject: subject = newValue
            case .question: question = newValue
            case .lead: lead = newValue
            case .commentPrompt: commentPrompt = newValue
            case .thanks: thanks = newValue
            }
        }
    }

    /// A wording without a word, to be filled part by part.
    package static let empty = SurveyWording(subject: "", question: "", lead: "", commentPrompt: "", thanks: "")
}

/// The parts of a wording by the names that forms and storage use.
package enum WordingPart: String, CaseIterable, Sendable {
    case subject
    case question
    case lead
    case commentPrompt = "comment"
    case thanks
}

/// A survey's words in all three languages; there is no fallback, so that no customer reads a foreign page.
package struct SurveyTexts: Hashable, Sendable {
    private var english: SurveyWording
    private var hungarian: SurveyWording
    private var persian: SurveyWording

    /// Takes one wording for each language.
    package init(english: SurveyWording, hungarian: SurveyWording, persian: SurveyWording) {
        self.english = english
        self.hungarian = hungarian
        self.persian = persian
    }

    /// The wording of one language.
    package subscript(language: LanguageCode) -> SurveyWording {
        get {
            switch language {
            case .english: english
            case .hungarian: hungarian
            case .persian: persian
            }
        }
        set {
            switch language {
            case .english: english = newValue
            case .hungarian: hungarian = newValue
            case .persian: persian = newValue
            }
        }
    }

    /// Texts without a word.
    package static let empty = SurveyTexts(english: .empty, hungarian: .empty, persian: .empty)
}
