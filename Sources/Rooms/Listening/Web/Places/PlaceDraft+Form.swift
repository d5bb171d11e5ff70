import Primitives
import Web

extension PlaceDraft {
    /// Reads the place's form; the kind of a known place is given and not asked again.
    static func read(_ form: FormBody, kind known: PlaceKind?) -> (draft: PlaceDraft, state: FormState) {
        let kind = known ?? PlaceKind(rawValue: form.text("kind"))
        let touchpoint = Touchpoint(rawValue: form.text("touchpoint"))
        let draft = PlaceDraft(
            name: form.text("name").trimmed, touchpoint: touchpoint ?? .other, kind: kind ?? .poster,
            languages: Set(form.all("languages").compactMap { LanguageCode(rawValue: $0) }),
            sites: form.text("sites"), isActive: form.isOn("active"))
        var problems: [String: Text] = [:]
        for problem in draft.problems where problems[problem.field] == nil { problems[problem.field] = problem.text }
        if kind == nil { problems["kind"] = WebText.fieldNotChoice }
        if touchpoint == nil { problems["touchpoint"] = WebText.fieldNotChoice }
        return (draft, form.state(problems: problems))
    }

    /// The form as it shows the draft.
    var state: FormState {
        var values = [
            "name": [name], "touchpoint": [touchpoint.rawValue], "kind": [kind.rawValue], "sites": [sites],
            "languages": LanguageCode.allCases.filter(languages.contains).map(\.rawValue),
        ]
        if isActive { values["active"] = ["on"] }
        return FormState(values: values)
    }
}
