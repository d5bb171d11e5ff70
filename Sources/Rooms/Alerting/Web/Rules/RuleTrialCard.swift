import Listening
import Primitives
import Web

/// What the rule would have done over the last thirty days.
struct RuleTrialCard {
    let trial: RuleTrial

    var node: Node {
        card(AlertingText.trialTitle, .id("trial"), .role("status")) {
            div(.class("stack")) {
                p(.class("strong")) {
                    trial.matches == 0
                        ? AlertingText.trialNothing(asked: trial.asked)
                        : AlertingText.trialResult(matches: trial.matches, asked: trial.asked)
                }
                if trial.rings < trial.matches { p { AlertingText.trialStorms(rings: trial.rings) } }
                if trial.isCut { p(.class("muted")) { AlertingText.trialCut(count: RuleTrial.limit) } }
                for other in trial.before {
                    p(.class("small")) { AlertingText.trialBefore(name: other.name, count: other.count) }
                }
                if !trial.hits.isEmpty { hits }
                p(.class("small", "muted")) { AlertingText.trialNote }
            }
        }
    }

    private var hits: Node {
        div(.class("table-frame")) {
            table(.class("table", "table--rows")) {
                thead {
                    tr {
                        th(.scope("col")) { AlertingText.rating }
                        th(.scope("col")) { AlertingText.customer }
                        th(.scope("col")) { AlertingText.touchpoint }
                        th(.scope("col")) { AlertingText.time }
                    }
                }
                tbody {
                    for hit in trial.hits {
                        tr {
                            td { hit.feedback.standing.map { face($0.mark) } ?? .text("–") }
                            td {
                                a(.href("/feedback/\(hit.feedback.id)")) {
                                    hit.customerName.isEmpty
                                        ? .localized(AlertingText.someone) : userWords(hit.customerName)
                                }
                            }
                            td { hit.feedback.touchpoint.text }
                            td { timeTag(hit.feedback.confirmedAt ?? hit.feedback.firstAt, .shortDateTime) }
                        }
                    }
                }
            }
        }
    }
}
