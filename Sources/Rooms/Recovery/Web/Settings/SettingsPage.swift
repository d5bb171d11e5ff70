import Primitives
import Web

/// The form of the settings, and what thanks were worth so far.
struct SettingsPage {
    let state: FormState
    let effect: ThanksEffect
    let isSaved: Bool

    /// What the form says when the page opens.
    static func state(of settings: RecoverySettings) -> FormState {
        FormState([
            "thanks": settings.sendsThanks ? "on" : "", "hold-out": String(settings.holdOut.percent),
            "warning": settings.warning.minutes.map { String($0) } ?? "usual",
        ])
    }

    var node: Node {
        div(.class("stack")) {
            if isSaved { toast(WebText.saved, .green) }
            card(RecoveryText.settingsTitle) {
                postForm("/settings/recovery", .class("form")) {
                    problemSummary(
                        state, fields: [("hold-out", RecoveryText.holdOut), ("warning", RecoveryText.warning)])
                    checkbox(RecoveryText.sendThanks, "thanks", in: state, hint: RecoveryText.sendThanksHint)
                    field(RecoveryText.holdOut, "hold-out", in: state, hint: RecoveryText.holdOutHint, kind: .number)
                    selectField(
                        RecoveryText.warning, "warning", in: state, choices: warnings, hint: RecoveryText.warningHint)
                    div(.class("actions")) { submitButton(WebText.save, icon: .check) }
                }
            }
            card(RecoveryText.effectTitle) { table }
        }
    }

    private var warnings: [Choice] {
        [Choice("usual", RecoveryText.warningUsual)]
            + PromiseWarning.choices.map {
                Choice(String($0), RecoveryText.warningBefore(span: .duration(.minutes($0))))
            }
    }

    private var table: Node {
        nodes {
            p(.class("small", "muted")) { RecoveryText.effectIntro }
            div(.class("table-frame")) {
                Web.table(.class("table")) {
                    thead {
                        tr {
                            th(.scope("col")) { RecoveryText.group }
                            th(.scope("col"), .class("numcell")) { RecoveryText.customers }
                            th(.scope("col"), .class("numcell")) { RecoveryText.boughtAgain }
                        }
                    }
                    tbody {
                        row(RecoveryText.groupThanked, effect.thanked)
                        row(RecoveryText.groupHeldOut, effect.heldOut)
                    }
                }
            }
            if min(effect.thanked.count, effect.heldOut.count) < 30 {
                p(.class("small", "muted")) { RecoveryText.tooFew }
            }
        }
    }

    private func row(_ name: Text, _ group: ThanksEffect.Group) -> Node {
        tr {
            th(.scope("row")) { name }
            td(.class("numcell")) { group.count }
            td(.class("numcell")) {
                group.count == 0
                    ? .text("–")
                    : nodes {
                        group.buying
                        " · "
                        Text.percent(Double(group.buying) / Double(group.count))
                    }
            }
        }
    }
}
