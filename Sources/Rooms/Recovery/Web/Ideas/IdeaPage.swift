import Listening
import Primitives
import Web

/// One idea: the customer's words, where it stands, and the answer to the customer.
struct IdeaPage {
    let line: IdeaLine
    let state: FormState
    let mayAnswer: Bool

    private var idea: Idea { line.idea }

    var node: Node {
        div(.class("stack")) {
            card(RecoveryText.idea, aside: chip(idea.status.text, idea.status.tone)) {
                blockquote(.class("words"), .dir(.auto)) { line.feedback.comment }
                facts(pairs)
            }
            if mayAnswer {
                card(RecoveryText.answerIdea) { form }
            } else if !idea.answer.isEmpty {
                card(RecoveryText.answer) { p(.class("words"), .dir(.auto)) { idea.answer } }
            }
        }
    }

    /// What the form says when the page opens.
    static func state(of idea: Idea) -> FormState {
        FormState(["status": idea.status.rawValue, "answer": idea.answer, "tell": "on"])
    }

    private var pairs: [(name: Text, value: Node)] {
        let name = bdi { line.customerName.isEmpty ? .localized(RecoveryText.someone) : .text(line.customerName) }
        return [
            (RecoveryText.customer, idea.customer.map { id in a(.href("/customers/\(id)")) { name } } ?? name),
            (RecoveryText.saidOn, timeTag(idea.createdAt, .shortDateTime)),
            (RecoveryText.about, nodes { line.feedback.touchpoint.text }),
            (RecoveryText.source, a(.href("/feedback/\(idea.feedback)")) { RecoveryText.feedbackWhole }),
        ]
    }

    private var form: Node {
        postForm("/ideas/\(idea.id)/status", .class("form")) {
            problemSummary(state, fields: [("status", RecoveryText.status), ("answer", RecoveryText.answer)])
            hiddenField("version", state.value("version"))
            selectField(
                RecoveryText.status, "status", in: state,
                choices: IdeaStatus.allCases.map { Choice($0.rawValue, $0.text) })
            field(
                RecoveryText.answer, "answer", in: state,
                hint: RecoveryText.answerHint(language: .verbatim(line.feedback.language.ownName)), kind: .lines(4))
            if line.isReachable {
                checkbox(RecoveryText.tellCustomer, "tell", in: state, hint: RecoveryText.tellCustomerHint)
            } else {
                p(.class("small", "muted")) { RecoveryText.notReachable }
            }
            div(.class("actions")) { submitButton(WebText.save, icon: .check) }
        }
    }
}

extension LanguageCode {
    /// The language's own name.
    fileprivate var ownName: String {
        switch self {
        case .english: "English"
        case .hungarian: "magyar"
        case .persian: "فارسی"
        }
    }
}
