import Primitives
import Web

/// Targets of each priority in minutes of working time.
struct ServiceLevelForm {
    let state: FormState

    /// What is stored, gaps filled with the defaults.
    static func state(of levels: [Priority: ServiceLevel]) -> FormState {
        var values: [String: String] = [:]
        for priority in Priority.allCases {
            let level = ServiceLevel.of(priority, in: levels)
            values["reply-\(priority.rawValue)"] = String(level.replyMinutes)
            values["solve-\(priority.rawValue)"] = String(level.solveMinutes)
        }
        return FormState(values)
    }

    var node: Node {
        card(HandlingText.serviceLevels) {
            postForm("/settings/service-levels", .class("form")) {
                p(.class("muted")) { HandlingText.serviceLevelsIntro }
                for priority in Priority.allCases.reversed() {
                    fieldset(.class("choices")) {
                        legend { priority.text }
                        div(.class("form__pair")) {
                            field(
                                HandlingText.replyMinutes, "reply-\(priority.rawValue)", in: state, kind: .number,
                                required: true)
                            field(
                                HandlingText.solveMinutes, "solve-\(priority.rawValue)", in: state, kind: .number,
                                required: true)
                        }
                    }
                }
                div(.class("actions")) { submitButton(WebText.save, icon: .check) }
            }
        }
    }
}
