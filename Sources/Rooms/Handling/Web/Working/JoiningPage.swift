import Primitives
import Web

/// Forms that join a case with another one or take it apart.
struct JoiningPage {
    let file: CaseFile
    let state: FormState
    let problem: Text?
    let mayMerge: Bool

    private var address: String { "/cases/\(file.item.id)" }

    var node: Node {
        nodes {
            if let problem { notice(problem, .red, icon: .circleAlert) }
            card(HandlingText.linkTitle) {
                numberForm("links", "link", HandlingText.linkIntro, HandlingText.linkTitle, .link)
            }
            if mayMerge && file.item.mergedInto == nil {
                card(HandlingText.mergeTitle) {
                    numberForm("merge", "merge", HandlingText.mergeIntro, HandlingText.mergeTitle, .gitMerge)
                }
            }
            if mayMerge && file.item.mergedInto != nil {
                card(HandlingText.unmergeTitle) {
                    postForm("\(address)/unmerge") { submitButton(HandlingText.unmergeTitle, icon: .undo) }
                }
            }
            if file.complaints.count > 1 { card(HandlingText.splitTitle) { splitForm } }
        }
    }

    private func numberForm(_ noun: String, _ name: String, _ intro: Text, _ title: Text, _ symbol: IconName) -> Node {
        postForm("\(address)/\(noun)", .class("form")) {
            p(.class("muted")) { intro }
            div(.class("field")) {
                Web.label(.for("number-\(name)")) { HandlingText.caseNumber }
                input(
                    .class("input"), .id("number-\(name)"), .name("number"), .value(state.value("number")),
                    .inputmode("numeric"), .attribute("list", "others"), .required())
            }
            if !file.otherCases.isEmpty {
                datalist(.id("others")) {
                    for other in file.otherCases { option(.value(String(other.number))) { subjectText(other.subject) } }
                }.when(name == "link")
            }
            div(.class("actions")) { submitButton(title, icon: symbol, look: .normal) }
        }
    }

    private var splitForm: Node {
        postForm("\(address)/split", .class("form")) {
            p(.class("muted")) { HandlingText.splitIntro }
            radios(
                HandlingText.complaints, "complaint", in: state,
                choices: file.complaints.map { Choice($0.id.description, $0.title) })
            div(.class("actions")) { submitButton(HandlingText.splitTitle, icon: .split, look: .normal) }
        }
    }
}

extension Node {
    /// The node when `condition` holds, else nothing.
    fileprivate func when(_ condition: Bool) -> Node { condition ? self : .none }
}
