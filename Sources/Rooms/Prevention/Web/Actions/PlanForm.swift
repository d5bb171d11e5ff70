import Handling
import People
import Primitives
import Web

/// The form of an action's plan, for a new one and for one under way.
struct PlanForm: Sendable {
    let address: String
    let cause: Cause?
    let owners: [MemberLine]
    let state: FormState
    /// Nil for a new action.
    let version: Int?

    var node: Node {
        card(cause?.name.words ?? PreventionText.actionTitle) {
            postForm(address, .class("form")) {
                problemSummary(state, fields: fields)
                if let version {
                    hiddenField("version", String(version))
                } else {
                    radios(
                        PreventionText.actionKind, "kind", in: state,
                        choices: ActionKind.allCases.map { Choice($0.rawValue, $0.text) })
                }
                field(PreventionText.actionName, "title", in: state, required: true, limit: Limits.lineCharacters)
                field(PreventionText.actionDetail, "detail", in: state, kind: .lines(3))
                fieldset(.class("field")) {
                    legend { PreventionText.whys }
                    for number in 1...CorrectiveAction.whyLimit {
                        field(
                            PreventionText.actionWhy(number: number), "why\(number)", in: state,
                            limit: Limits.lineCharacters)
                    }
                }
                selectField(
                    PreventionText.actionOwner, "owner", in: state,
                    choices: owners.map { Choice($0.staff.id.description, .verbatim($0.staff.name)) })
                field(PreventionText.actionDue, "due", in: state, kind: .day, required: true)
                field(
                    PreventionText.actionCheck, "check", in: state, hint: PreventionText.actionCheckHint, kind: .day,
                    required: true)
                div(.class("actions")) { submitButton(WebText.save) }
            }
        }
    }

    private var fields: [(name: String, label: Text)] {
        [
            ("title", PreventionText.actionName), ("why1", PreventionText.whys), ("owner", PreventionText.actionOwner),
            ("due", PreventionText.actionDue), ("check", PreventionText.actionCheck),
        ]
    }

    /// The values of a plan as the form shows them.
    static func state(of plan: ActionPlan, in locale: PageLocale) -> FormState {
        var values = [
            "title": plan.title, "detail": plan.detail, "owner": plan.owner.description,
            "due": day(before: plan.dueAt, in: locale), "check": day(before: plan.effectiveOn, in: locale),
        ]
        for (index, why) in plan.whys.enumerated() { values["why\(index + 1)"] = why }
        return FormState(values)
    }

    /// A new plan: due in two weeks, to hold a month after that; the reader owns it.
    static func fresh(owner: StaffID, in locale: PageLocale) -> FormState {
        FormState([
            "kind": ActionKind.corrective.rawValue, "owner": owner.description,
            "due": day(before: locale.now + .days(14), in: locale),
            "check": day(before: locale.now + .days(44), in: locale),
        ])
    }

    /// A date means the end of its day, so the midnight after it shows the day itself.
    private static func day(before instant: Instant, in locale: PageLocale) -> String {
        LocalDay(instant - .minutes(1), in: locale.zone).iso8601
    }
}
