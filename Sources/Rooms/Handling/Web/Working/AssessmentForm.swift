import Primitives
import TextAnalysis
import Web

/// The first look at a case: how soon, what kind, what is at stake.
struct AssessmentForm {
    let item: Case
    let state: FormState
    let problem: Text?

    /// What is stored, or what the words show while nobody has looked.
    static func state(of file: CaseFile) -> FormState {
        let situation = GuideSituation(file, mode: .written)
        return FormState(values: [
            "priority": [String(file.item.priority.rawValue)], "branch": [situation.branch.rawValue],
            "stake": situation.atStake.map(\.rawValue), "line": [file.item.stake.line],
            "caused": file.item.isCausedByCustomer ? ["on"] : [], "version": [String(file.item.version)],
        ])
    }

    var node: Node {
        card(HandlingText.assess) {
            postForm("/cases/\(item.id)/assessment", .class("form")) {
                if let problem { notice(problem, .red, icon: .circleAlert) }
                hiddenField("version", state.value("version"))
                radios(HandlingText.priority, "priority", in: state, choices: Priority.choices)
                radios(
                    HandlingText.branchQuestion, "branch", in: state,
                    choices: Branch.allCases.map { Choice($0.rawValue, $0.text) })
                checkboxes(
                    HandlingText.stakeQuestion, "stake", in: state,
                    choices: Stake.allCases.map { Choice($0.rawValue, $0.text) })
                field(
                    HandlingText.stakeLine, "line", in: state, hint: HandlingText.stakeLineHint,
                    limit: Limits.lineCharacters)
                checkbox(HandlingText.causedByCustomer, "caused", in: state, hint: HandlingText.causedByCustomerHint)
                div(.class("actions")) { submitButton(WebText.save, icon: .check) }
            }
        }
    }
}
