import Primitives
import Web

extension SurveyQuestions {
    /// Reads the form; the state holds what was typed, with the problems beside the fields of the rows as they stand there.
    static func read(_ form: FormBody) -> (questions: SurveyQuestions, state: FormState) {
        var drivers: [SurveyDriver] = []
        var reasons: [SurveyReason] = []
        var fields: [QuestionProblem.Place: String] = [.followUp: "followup"]
        for place in 0..<most {
            let driver = SurveyDriver(
                key: form.text("driver\(place)-key"), phrase: SurveyPhrase(form, "driver\(place)"))
            if !driver.phrase.isEmpty {
                fields[.driver(drivers.count)] = "driver\(place)"
                drivers.append(driver)
            }
            let reason = SurveyReason(
                key: form.text("reason\(place)-key"), phrase: SurveyPhrase(form, "reason\(place)"),
                mood: AnswerMood(rawValue: form.text("reason\(place)-after")) ?? .any)
            if !reason.phrase.isEmpty {
                fields[.reason(reasons.count)] = "reason\(place)"
                reasons.append(reason)
            }
        }
        let asked = SurveyPhrase(form, "followup")
        let followUp = FollowUpQuestion(
            phrase: asked, mood: AnswerMood(rawValue: form.text("followup-after")) ?? .any)
        let questions = SurveyQuestions(drivers: drivers, followUp: asked.isEmpty ? nil : followUp, reasons: reasons)
        var problems: [String: Text] = [:]
        for problem in questions.problems {
            guard let prefix = fields[problem.place] else { continue }
            problems[phraseField(prefix, problem.language)] =
                problem.isTooLong ? WebText.fieldTooLong(count: Limits.lineCharacters) : WebText.fieldEmpty
        }
        return (questions, form.state(problems: problems))
    }

    /// The form as it shows the questions.
    var state: FormState {
        var values: [String: String] = ["followup-after": followUp?.mood.rawValue ?? AnswerMood.bad.rawValue]
        for (place, driver) in drivers.enumerated() {
            values["driver\(place)-key"] = driver.key
            put(driver.phrase, "driver\(place)", into: &values)
        }
        for place in 0..<Self.most { values["reason\(place)-after"] = AnswerMood.bad.rawValue }
        for (place, reason) in reasons.enumerated() {
            values["reason\(place)-key"] = reason.key
            values["reason\(place)-after"] = reason.mood.rawValue
            put(reason.phrase, "reason\(place)", into: &values)
        }
        if let followUp { put(followUp.phrase, "followup", into: &values) }
        return FormState(values)
    }

    private func put(_ phrase: SurveyPhrase, _ prefix: String, into values: inout [String: String]) {
        for language in LanguageCode.allCases { values[phraseField(prefix, language)] = phrase[language] }
    }
}

extension SurveyPhrase {
    fileprivate init(_ form: FormBody, _ prefix: String) {
        self = .empty
        for language in LanguageCode.allCases { self[language] = form.text(phraseField(prefix, language)).trimmed }
    }
}
