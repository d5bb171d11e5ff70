import Listening
import Primitives
import TextAnalysis
import Web

/// One response plan: when it fits and what it says to do.
struct PlanForm {
    let id: PlanID?
    let state: FormState
    let problem: Text?

    private static let questionCount = 4

    /// What is stored.
    static func state(of plan: ResponsePlan) -> FormState {
        let conditions = plan.conditions
        var values: [String: [String]] = [
            "name": [plan.name], "position": [String(plan.position)], "version": [String(plan.version)],
            "active": plan.isActive ? ["on"] : [], "face": conditions.faces.map(\.rawValue),
            "touchpoint": conditions.touchpoints.map(\.rawValue), "topic": conditions.topics.map(\.rawValue),
            "anger": [conditions.minimumAnger.map { String($0) } ?? ""],
            "words": [conditions.fewerWordsThan.map { String($0) } ?? ""],
            "key": [conditions.isKeyAccount == true ? "on" : ""], "complaint": [kind(conditions.isComplaint)],
            "languages": conditions.languages.map(\.rawValue), "channels": conditions.channels.map(\.rawValue),
            "owner": [plan.steps.owner.rawValue], "team": [plan.steps.team], "approach": [plan.steps.approach.rawValue],
            "remedy": [plan.steps.remedy?.rawValue ?? ""],
            "days": [plan.steps.followUpDays.map { String($0) } ?? ""],
        ]
        put(plan.steps.firstSentence, "first-", into: &values)
        for (place, question) in plan.steps.questions.prefix(questionCount).enumerated() {
            put(question, "question\(place)-", into: &values)
        }
        return FormState(values: values)
    }

    private static func kind(_ isComplaint: Bool?) -> String { isComplaint.map { $0 ? "yes" : "no" } ?? "" }

    private static func put(_ text: TrilingualText, _ prefix: String, into values: inout [String: [String]]) {
        values["\(prefix)en"] = [text.english]
        values["\(prefix)hu"] = [text.hungarian]
        values["\(prefix)fa"] = [text.persian]
    }

    /// The plan as it was typed; numbers that are none ask for nothing.
    static func draft(_ form: FormBody) -> PlanDraft {
        var conditions = PlanConditions()
        conditions.faces = Set(form.all("face").compactMap { Listening.Face(rawValue: $0) })
        conditions.touchpoints = Set(form.all("touchpoint").compactMap { Touchpoint(rawValue: $0) })
        conditions.topics = Set(form.all("topic").compactMap { Topic(rawValue: $0) })
        conditions.languages = Set(form.all("languages").compactMap { LanguageCode(rawValue: $0) })
        conditions.channels = Set(form.all("channels").compactMap { Channel(rawValue: $0) })
        conditions.minimumAnger = Int(latinDigits(form.text("anger"))).map { min(max($0, 1), 3) }
        conditions.fewerWordsThan = Int(latinDigits(form.text("words"))).map { min(max($0, 1), 1000) }
        conditions.isKeyAccount = form.isOn("key") ? true : nil
        conditions.isComplaint = ["yes": true, "no": false][form.text("complaint")]
        let questions = (0..<questionCount).map { TrilingualText(form, prefix: "question\($0)-") }.filter {
            !$0.isEmpty
        }
        return PlanDraft(
            name: form.text("name"), conditions: conditions,
            steps: PlanSteps(
                owner: PlanSteps.Owner(rawValue: form.text("owner")) ?? .anyone, team: form.text("team").trimmed,
                approach: PlanSteps.Approach(rawValue: form.text("approach")) ?? .write,
                firstSentence: TrilingualText(form, prefix: "first-"), questions: questions,
                remedy: PlanSteps.Remedy(rawValue: form.text("remedy")),
                followUpDays: Int(latinDigits(form.text("days"))).map { min(max($0, 1), 365) }),
            isActive: form.isOn("active"))
    }

    var node: Node {
        postForm("/settings/plans" + (id.map { "/\($0)" } ?? ""), .class("form", "form--wide")) {
            if let problem { notice(problem, .red, icon: .circleAlert) }
            hiddenField("version", state.value("version"))
            for name in ["languages", "channels"] { for value in state.values[name] ?? [] { hiddenField(name, value) } }
            div(.class("form__pair")) {
                field(HandlingText.planName, "name", in: state, required: true, limit: Limits.lineCharacters)
                if id != nil { field(HandlingText.planPosition, "position", in: state, kind: .number) }
            }
            checkbox(HandlingText.planActive, "active", in: state)
            card(HandlingText.planWhen) { div(.class("form")) { conditions } }
            card(HandlingText.planWhat) { div(.class("form")) { steps } }
            div(.class("actions")) {
                submitButton(WebText.save, icon: .check)
                if id != nil { submitButton(HandlingText.remove, look: .ghost, .name("do"), .value("remove")) }
            }
        }
    }

    private var conditions: Node {
        nodes {
            checkboxes(
                HandlingText.filterFace, "face", in: state,
                choices: Listening.Face.allCases.map { Choice($0.rawValue, $0.mark.text) })
            checkboxes(HandlingText.touchpoint, "touchpoint", in: state, choices: Touchpoint.choices)
            checkboxes(
                HandlingText.topics, "topic", in: state,
                choices: Topic.allCases.map { Choice($0.rawValue, $0.word) })
            div(.class("form__pair")) {
                field(HandlingText.planAnger, "anger", in: state, kind: .number)
                field(HandlingText.planFewWords, "words", in: state, kind: .number)
                selectField(
                    HandlingText.planKind, "complaint", in: state,
                    choices: [Choice("yes", HandlingText.kindComplaint), Choice("no", HandlingText.kindOther)])
            }
            checkbox(HandlingText.planKeyOnly, "key", in: state)
        }
    }

    private var steps: Node {
        nodes {
            div(.class("form__pair")) {
                selectField(
                    HandlingText.owner, "owner", in: state,
                    choices: PlanSteps.Owner.allCases.map { Choice($0.rawValue, $0.text) })
                field(HandlingText.team, "team", in: state, limit: Limits.lineCharacters)
                selectField(
                    HandlingText.planApproach, "approach", in: state,
                    choices: [Choice("write", HandlingText.approachWrite), Choice("call", HandlingText.approachCall)])
                selectField(
                    HandlingText.planRemedy, "remedy", in: state,
                    choices: PlanSteps.Remedy.allCases.map { Choice($0.rawValue, $0.text) })
                field(HandlingText.planFollowUp, "days", in: state, kind: .number)
            }
            h3 { HandlingText.planFirstSentence }
            trilingualFields(state.values, prefix: "first-", suffix: "plan", lines: 2)
            for place in 0..<Self.questionCount {
                h3 { HandlingText.planQuestion(number: place + 1) }
                trilingualFields(state.values, prefix: "question\(place)-", suffix: "plan")
            }
        }
    }
}
