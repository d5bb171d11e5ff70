import Primitives
package import Web

/// The load of the reader, the offer of a breather, and the questions of the week.
struct MyDayPage: Sendable {
    let load: Wellbeing
    let hasAnsweredPulse: Bool
    let form: FormState

    var node: Node {
        nodes {
            card(CareText.myDay, aside: loadChip(load)) {
                loadFacts(load)
                breather
            }
            card(CareText.pulseTitle) { pulse }
        }
    }

    private var breather: Node {
        nodes {
            if let until = load.restsUntil {
                notice(CareText.breatherRuns(at: until), .green, icon: .coffee)
                postForm("/my-day/breather/end", .class("actions")) {
                    submitButton(CareText.breatherEnd, look: .normal)
                }
            } else if load.streak.offersBreather {
                notice(CareText.breatherOffer(count: load.streak.length), .yellow, icon: .coffee)
                postForm("/my-day/breather", .class("actions")) { submitButton(CareText.breatherStart, icon: .coffee) }
            }
        }
    }

    private var pulse: Node {
        nodes {
            if hasAnsweredPulse {
                p { CareText.pulseDone }
            } else {
                p(.class("muted")) { CareText.pulseIntro }
                postForm("/my-day/pulse", .class("form")) {
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

/// The word of a load with its tone.
package func loadChip(_ load: Wellbeing) -> Node {
    switch load.state {
    case .fine: chip(CareText.loadFine, .green)
    case .tired: chip(CareText.loadTired, .yellow)
    case .resting: chip(CareText.loadBreak, .accent, icon: .coffee)
    }
}

/// The record behind the word, so that nothing is painted.
func loadFacts(_ load: Wellbeing) -> Node {
    let shift = load.isOnShift.map { $0 ? CareText.shiftOn : CareText.shiftOff } ?? CareText.shiftUnplanned
    return facts([
        (CareText.streak, nodes { load.streak.length }), (CareText.abuseSeen, nodes { load.abuseSeen }),
        (CareText.shift, nodes { shift }),
    ])
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
