import Primitives
import Web

/// When nobody gets alerts by mail, and when the leads get their digest.
struct AlertTimesPage {
    let state: FormState
    let zone: String
    let isSaved: Bool

    var node: Node {
        div(.class("stack")) {
            if isSaved { notice(WebText.saved, .green, icon: .circleCheck) }
            postForm("/settings/alert-times", .class("form")) {
                card(AlertingText.quietHours) {
                    div(.class("form")) {
                        p(.class("muted")) { AlertingText.quietHoursHint(zone: zone) }
                        div(.class("form__pair")) {
                            field(AlertingText.quietFrom, "quiet-from", in: state, kind: .time)
                            field(AlertingText.quietTo, "quiet-to", in: state, kind: .time)
                        }
                    }
                }
                card(AlertingText.digest) {
                    div(.class("form")) {
                        p(.class("muted")) { AlertingText.digestHint }
                        field(
                            AlertingText.digestAt, "digest", in: state, hint: AlertingText.digestEmpty, kind: .time)
                    }
                }
                div(.class("actions")) { submitButton(WebText.save, icon: .check) }
            }
        }
    }
}
