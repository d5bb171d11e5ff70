import Primitives
import Web

/// What closing a case needs to know.
struct ClosureModel: Sendable {
    let item: Case
    let complaints: [Complaint]
    let causes: [Cause]
}

/// Closing a case: the decision, the answer on the merits, what was done, and a cause for each matter.
struct ClosureForm {
    let model: ClosureModel
    let state: FormState
    let problem: Text?

    /// What is stored already.
    static func state(of model: ClosureModel) -> FormState {
        var values = [
            "verdict": [model.item.verdict?.rawValue ?? ""], "merits": [model.item.merits ?? ""],
            "action": [model.item.closingAction ?? ""], "version": [String(model.item.version)],
        ]
        for complaint in model.complaints { values["cause-\(complaint.id)"] = [complaint.cause?.description ?? ""] }
        return FormState(values: values)
    }

    var node: Node { model.item.isOpen ? form : record }

    private var form: Node {
        card(HandlingText.close) {
            postForm(
                "/cases/\(model.item.id)/closure", .class("form"),
                .data("draft", CaseDrafts.name("closure", of: model.item.id))
            ) {
                if let problem { notice(problem, .red, icon: .circleAlert) }
                p(.class("muted")) { HandlingText.closureIntro }
                hiddenField("version", state.value("version"))
                radios(
                    HandlingText.verdict, "verdict", in: state,
                    choices: Verdict.allCases.map { Choice($0.rawValue, $0.text) })
                field(
                    HandlingText.merits, "merits", in: state, hint: HandlingText.meritsHint, kind: .lines(6),
                    required: true, limit: Limits.textCharacters)
                field(
                    HandlingText.actionTaken, "action", in: state, hint: HandlingText.actionTakenHint, kind: .lines(3),
                    required: true, limit: Limits.textCharacters)
                for complaint in model.complaints {
                    selectField(
                        HandlingText.causeOf(matter: complaint.title), "cause-\(complaint.id)", in: state,
                        choices: choices(for: complaint))
                }
                div(.class("actions")) { submitButton(HandlingText.close, icon: .circleCheck) }
            }
        }
    }

    /// A retired cause stays chosen where it was found before.
    private func choices(for complaint: Complaint) -> [Choice] {
        model.causes.map { Choice($0.id.description, $0.name.text) }
    }

    private var record: Node {
        card(HandlingText.closureRecord, aside: chip(model.item.verdict?.text ?? model.item.stage.text, .green)) {
            facts([
                (HandlingText.merits, p(.dir(.auto)) { model.item.merits ?? "–" }),
                (HandlingText.actionTaken, p(.dir(.auto)) { model.item.closingAction ?? "–" }),
            ])
        }
    }
}

extension ClosureGaps {
    /// The problems by field of the form.
    var problems: [String: Text] {
        var found: [String: Text] = [:]
        if merits { found["merits"] = WebText.fieldEmpty }
        if action { found["action"] = WebText.fieldEmpty }
        for complaint in causes { found["cause-\(complaint)"] = HandlingText.causeNeeded }
        return found
    }
}
