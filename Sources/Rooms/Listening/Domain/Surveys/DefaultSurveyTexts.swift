import Primitives

extension SurveyTexts {
    /// What a new survey about `touchpoint` begins with: its own question, thanks and comment prompt around the standard
    /// words.
    package static func standard(for touchpoint: Touchpoint) -> SurveyTexts {
        var texts = SurveyTexts.standard
        for (language, words) in TouchpointWords.all[touchpoint] ?? [:] {
            texts[language].subject = words.question
            texts[language].question = addressed(words.question, in: language)
            texts[language].commentPrompt = words.comment
            texts[language].thanks = words.thanks
        }
        return texts
    }

    /// What a new survey of `kind` about `touchpoint` begins with: the kind's own question, which its scale answers.
    package static func standard(for kind: SurveyKind, about touchpoint: Touchpoint) -> SurveyTexts {
        var texts = standard(for: touchpoint)
        for (language, words) in KindWords.all[kind] ?? [:] {
            texts[language].subject = words.subject
            texts[language].question = words.question
            texts[language].lead = words.lead
        }
        return texts
    }

    private static func addressed(_ question: String, in language: LanguageCode) -> String {
        let rest = question.prefix(1).lowercased() + question.dropFirst()
        return "{{customer}}" + (language == .persian ? "، " : ", ") + rest
    }
}
