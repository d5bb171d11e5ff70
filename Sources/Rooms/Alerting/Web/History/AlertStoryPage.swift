import Listening
import Primitives
import Web

/// One alert: what rang, whom, in which order, and how it ended.
struct AlertStoryPage {
    let story: AlertStory
    let ruleName: String?
    let sources: [FeedbackID]
    /// The signals of the charts that rang; empty for other alerts.
    let warnings: [EarlyWarning]

    private var alert: Alert { story.alert }

    var node: Node {
        div(.class("split")) {
            div(.class("stack")) {
                card(AlertingText.whatHappened) {
                    ol(.class("stack", "stack--close")) {
                        step(alert.raisedAt, AlertingText.stepRaised)
                        for (place, ring) in story.rings.enumerated() {
                            if ring.level > 0 && (place == 0 || story.rings[place - 1].level < ring.level) {
                                step(ring.at, AlertingText.stepClimbed(rung: alert.ladder.rung(ring.level).people.text))
                            }
                            step(
                                ring.at,
                                ring.level < 0
                                    ? AlertingText.stepPassed(name: ring.name) : AlertingText.stepRung(name: ring.name))
                        }
                        if let taker = story.taker, let at = alert.acknowledgedAt {
                            step(at, AlertingText.stepTaken(name: taker))
                        }
                        if let next = alert.climbsAt, alert.state == .ringing {
                            step(next, AlertingText.stepNext)
                        }
                    }
                }
                if sources.count > 1 { storm }
                if !warnings.isEmpty { signals }
            }
            card(AlertingText.alert) {
                facts([
                    (AlertingText.outcome, story.outcome),
                    (AlertingText.rating, alert.face.map { chip($0.mark) } ?? .text("–")),
                    (alert.isWarning ? AlertingText.touchpoint : AlertingText.customer, story.whom),
                    (AlertingText.rule, ruleName.map { userWords($0) } ?? .text("–")),
                    (AlertingText.caseOfAlert, caseLink),
                ])
            }
        }
    }

    private var caseLink: Node {
        guard let item = alert.caseID else { return .text("–") }
        return a(.href("/cases/\(item)")) { "#\(story.caseNumber.map { String($0) } ?? "")" }
    }

    private var signals: Node {
        card(AlertingText.warningSignals) {
            div(.class("stack", "stack--close")) {
                for warning in warnings { p { warning.told } }
                if let address = alert.matter.page { p { a(.href(address)) { AlertingText.warningSee } } }
            }
        }
    }

    private var storm: Node {
        card(AlertingText.together(count: alert.count)) {
            div(.class("stack")) {
                p(.class("muted")) { AlertingText.stormDetail }
                ul(.class("stack", "stack--close")) {
                    for (place, source) in sources.enumerated() {
                        li { a(.href("/feedback/\(source)")) { AlertingText.answerNumber(number: place + 1) } }
                    }
                }
            }
        }
    }

    private func step(_ at: Instant, _ words: Text) -> Node {
        li(.class("cluster")) {
            timeTag(at, .shortDateTime, .class("muted"))
            span(.dir(.auto)) { words }
        }
    }
}
