import Listening
import People
import Primitives
import Web

/// The history of alerts: who was rung and when, who took it, and what climbed or collapsed.
struct AlertHistoryPage {
    let rows: [AlertStory]
    let next: AlertPlace?
    let query: AlertHistoryQuery
    let rules: [RuleID: String]
    let staff: [Choice]

    var node: Node {
        div(.class("stack")) {
            filters
            if rows.isEmpty {
                emptyState(.bellOff, title: AlertingText.historyEmpty, detail: AlertingText.historyEmptyDetail)
            } else {
                list
                pager(
                    newer: query.after == nil ? nil : query.address(after: nil),
                    older: next.map { query.address(after: $0) })
            }
        }
    }

    private var filters: Node {
        getForm("/alerts", .class("cluster"), .role("search")) {
            selectField(
                AlertingText.outcome, "outcome", in: query.state,
                choices: all("outcome", AlertHistoryFilter.Outcome.allCases.map { Choice($0.rawValue, $0.text) }))
            selectField(
                AlertingText.rule, "rule", in: query.state,
                choices: all(
                    "rule", rules.sorted { $0.value < $1.value }.map { Choice($0.key.description, .verbatim($0.value)) }
                ))
            selectField(
                AlertingText.rating, "face", in: query.state,
                choices: all("face", Listening.Face.allCases.map { Choice($0.rawValue, $0.text) }))
            selectField(AlertingText.rungWho, "staff", in: query.state, choices: all("staff", staff))
            selectField(
                AlertingText.time, "days", in: query.state,
                choices: all(
                    "days", AlertHistoryQuery.spans.map { Choice(String($0), AlertingText.lastDays(count: $0)) }))
            submitButton(WebText.filter, icon: .listFilter, look: .normal)
        }
    }

    private func all(_ name: String, _ choices: [Choice]) -> [Choice] {
        query.state.value(name).isEmpty ? choices : [Choice("", WebText.all)] + choices
    }

    private var list: Node {
        div(.class("table-frame", "card")) {
            table(.class("table", "table--rows")) {
                thead {
                    tr {
                        th(.scope("col")) { AlertingText.rating }
                        th(.scope("col")) { AlertingText.customer }
                        th(.scope("col")) { AlertingText.rule }
                        th(.scope("col")) { AlertingText.rungWho }
                        th(.scope("col")) { AlertingText.outcome }
                        th(.scope("col")) { AlertingText.time }
                    }
                }
                tbody { for story in rows { row(story) } }
            }
        }
    }

    private func row(_ story: AlertStory) -> Node {
        tr {
            td { story.alert.face.map { face($0.mark) } ?? .text("–") }
            td {
                a(.class("row-link"), .href("/alerts/\(story.alert.id)")) {
                    story.whom
                }
                if story.alert.count > 1 { chip(AlertingText.together(count: story.alert.count), .yellow) }
            }
            td { story.alert.rule.flatMap { rules[$0] }.map { userWords($0) } ?? .text("–") }
            td { Text.list(story.rings.prefix(4).map { Text.verbatim($0.name) }) }
            td { story.outcome }
            td { timeTag(story.alert.raisedAt, .compact) }
        }
    }
}

extension AlertStory {
    /// The customer, or where unhappy answers rise.
    var whom: Node {
        if case .warning(let place) = alert.matter {
            return .localized(AlertingText.warningTitle(place: warningPlace(place)))
        }
        return customerName.isEmpty ? .localized(AlertingText.someone) : userWords(customerName)
    }

    /// How it ended, as chips and a line.
    var outcome: Node {
        nodes {
            switch alert.state {
            case .ringing: chip(AlertingText.stateRinging, .red, icon: .bellRing)
            case .unanswered: chip(AlertingText.stateUnanswered, .red, icon: .circleAlert)
            case .collapsed: chip(AlertingText.stateCollapsed)
            case .acknowledged:
                chip(AlertingText.stateTaken, .green, icon: .check)
                if let taker, let at = alert.acknowledgedAt {
                    div(.class("small")) { AlertingText.takenBy(name: taker, span: .duration(at - alert.raisedAt)) }
                }
            }
            if alert.level > 0 {
                chip(AlertingText.climbedTo(rung: alert.ladder.rung(alert.level).people.text), .yellow)
            }
        }
    }
}

extension AlertHistoryFilter.Outcome {
    /// What people call it.
    var text: Text {
        switch self {
        case .open: AlertingText.outcomeOpen
        case .taken: AlertingText.stateTaken
        case .escalated: AlertingText.outcomeEscalated
        case .storm: AlertingText.outcomeStorm
        }
    }
}
