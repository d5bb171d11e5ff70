import Handling
import Primitives
import Web

/// The load of the reader, the offer of a breather, decisions of theirs that were undone, and the pulse of the week.
struct MyDayPage: Sendable {
    let load: Wellbeing
    let redCases: [RedCase]
    let overruled: OverruleTable
    let hasAnsweredPulse: Bool
    let form: FormState

    var node: Node {
        div(.class("split")) {
            div(.class("stack")) {
                breatherCard(load)
                card(CareText.redCases) {
                    if redCases.isEmpty { p(.class("muted")) { CareText.redCasesNone } }
                    ul(.class("stack", "stack--close")) { for red in redCases { entry(red) } }
                }
                card(CareText.overruledMine) {
                    if overruled.isEmpty { p(.class("muted")) { CareText.overruledNone } } else { overruled.node }
                }
            }
            div(.class("stack")) {
                card(CareText.myLoad, aside: loadChip(load)) {
                    loadFacts(load)
                    p(.class("small", "muted")) { CareText.loadWhence }
                }
                card(CareText.pulseTitle) { pulse }
            }
        }
    }

    private func entry(_ red: RedCase) -> Node {
        li(.class("cluster")) {
            a(.href("/cases/\(red.caseID)")) {
                span(.class("ltr")) { "#\(red.number)" }
                " "
                userWords(HiddenWords.covered(red.subject))
            }
            timeTag(red.at, .time)
        }
    }

    private var pulse: Node {
        nodes {
            if hasAnsweredPulse {
                p { CareText.pulseDone }
            } else {
                p(.class("muted")) { CareText.pulseIntro }
                postForm("/my-day/pulse", .class("form", "pulse")) {
                    for question in PulseQuestion.allCases {
                        radios(
                            question.text, question.rawValue, in: form,
                            choices: PulseAnswers.scale.map { Choice(String($0), .number($0)) })
                    }
                    div(.class("actions")) { submitButton(WebText.send) }
                }
            }
        }
    }
}

extension PulseQuestion {
    /// The sentence that is agreed with or not.
    var text: Text {
        switch self {
        case .energy: CareText.pulseEnergy
        case .backing: CareText.pulseBacking
        case .freedom: CareText.pulseFreedom
        }
    }
}
