import Primitives
import Web

/// The name of the field for one part of a survey's words.
func wordingField(_ part: WordingPart, _ language: LanguageCode) -> String { "\(part.rawValue)_\(language.rawValue)" }

extension SurveyDraft {
    /// Reads the survey's form; the state holds what was typed and everything that is wrong with it.
    static func read(_ form: FormBody) -> (draft: SurveyDraft, state: FormState) {
        var texts = SurveyTexts.empty
        for language in LanguageCode.allCases {
            for part in WordingPart.allCases { texts[language][part] = form.text(wordingField(part, language)).trimmed }
        }
        var draft = SurveyDraft(
            name: form.text("name").trimmed, kind: SurveyKind(rawValue: form.text("kind")) ?? .faces,
            touchpoint: Touchpoint(rawValue: form.text("touchpoint")) ?? .other,
            texts: texts,
            coolDownDays: number(form.text("cool_down")), isAfterCase: form.isOn("after_case"),
            delayMinutes: number(form.text("delay")), isActive: form.isOn("active"))
        if form.isOn("schedule") {
            draft.schedule = SurveySchedule(
                everyDays: number(form.text("every")), mostADay: number(form.text("most")),
                fromHour: number(form.text("from")), toHour: number(form.text("to")))
        }
        if !form.text("reminder").trimmed.isEmpty { draft.reminderDays = number(form.text("reminder")) }
        var problems: [String: Text] = [:]
        for problem in draft.problems where problems[problem.field] == nil { problems[problem.field] = problem.text }
        if Touchpoint(rawValue: form.text("touchpoint")) == nil { problems["touchpoint"] = WebText.fieldNotChoice }
        if !form.text("kind").isEmpty && SurveyKind(rawValue: form.text("kind")) == nil {
            problems["kind"] = WebText.fieldNotChoice
        }
        return (draft, form.state(problems: problems))
    }

    /// The form as it shows the draft.
    var state: FormState {
        var values = [
            "name": name, "kind": kind.rawValue, "touchpoint": touchpoint.rawValue, "cool_down": String(coolDownDays),
            "delay": String(delayMinutes),
        ]
        let hours = schedule ?? .usual
        values["every"] = String(hours.everyDays)
        values["most"] = String(hours.mostADay)
        values["from"] = String(hours.fromHour)
        values["to"] = String(hours.toHour)
        values["reminder"] = reminderDays.map { String($0) } ?? ""
        if schedule != nil { values["schedule"] = "on" }
        if isAfterCase { values["after_case"] = "on" }
        if isActive { values["active"] = "on" }
        for language in LanguageCode.allCases {
            for part in WordingPart.allCases { values[wordingField(part, language)] = texts[language][part] }
        }
        return FormState(values)
    }

    /// A number in any of our digits; -1, which no field allows, for everything else.
    private static func number(_ words: String) -> Int { Int(Web.latinDigits(words.trimmed)) ?? -1 }
}
