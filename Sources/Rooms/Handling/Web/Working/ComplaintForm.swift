import Listening
import Primitives
import Web

/// One matter of a case, or the form for another one.
struct ComplaintForm {
    let item: Case
    let complaint: Complaint?
    let causes: [Cause]
    let state: FormState
    let problem: Text?

    /// What is stored.
    static func state(of complaint: Complaint) -> FormState {
        FormState([
            "summary": complaint.summary, "facts": complaint.facts, "touchpoint": complaint.touchpoint.rawValue,
            "cause": complaint.cause?.description ?? "", "version": String(complaint.version),
        ])
    }

    private var address: String { "/cases/\(item.id)/complaints" + (complaint.map { "/\($0.id)" } ?? "") }

    var node: Node {
        card(complaint.map { HandlingText.matterNumber(number: $0.position) } ?? HandlingText.newMatter) {
            postForm(address, .class("form")) {
                if let problem { notice(problem, .red, icon: .circleAlert) }
                if let complaint { hiddenField("version", String(complaint.version)) }
                named("summary", HandlingText.matterSummary) {
                    input(
                        .class("input"), .id(id("summary")), .name("summary"), .value(state.value("summary")),
                        .dir(.auto),
                        .required(), .maxlength(Limits.lineCharacters))
                }
                named("facts", HandlingText.matterFacts) {
                    textarea(.class("input"), .id(id("facts")), .name("facts"), .rows(3), .dir(.auto)) {
                        state.value("facts")
                    }
                }
                div(.class("form__pair")) {
                    named("touchpoint", HandlingText.touchpoint) { select("touchpoint", Touchpoint.choices) }
                    named("cause", HandlingText.cause) {
                        select(
                            "cause",
                            [Choice("", HandlingText.causeOpen)]
                                + causes.map { Choice($0.id.description, $0.name.text) })
                    }
                }
                div(.class("actions")) {
                    submitButton(
                        complaint == nil ? HandlingText.addMatter : WebText.save,
                        icon: complaint == nil ? .plus : .check,
                        look: complaint == nil ? .normal : .primary)
                }
            }
        }
    }

    /// Several forms of one page need ids of their own.
    private func id(_ name: String) -> String { "\(name)-\(complaint.map { $0.id.description } ?? "new")" }

    private func named(_ name: String, _ label: Text, @HTMLBuilder control: () -> Node) -> Node {
        div(.class("field")) {
            Web.label(.for(id(name))) { label }
            control()
        }
    }

    private func select(_ name: String, _ choices: [Choice]) -> Node {
        selectTag(.class("input"), .id(id(name)), .name(name)) {
            for choice in choices {
                option(.value(choice.value), .selected(if: state.value(name) == choice.value)) { choice.text }
            }
        }
    }
}
