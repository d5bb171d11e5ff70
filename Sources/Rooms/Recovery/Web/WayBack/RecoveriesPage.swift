import Listening
import Primitives
import Web

/// Customers on the way back, by state, with the windows of 30, 60 and 90 days.
struct RecoveriesPage {
    let lines: [RecoveryLine]
    let next: RecoveryPlace?
    let counts: [RecoveryState: Int]
    let state: RecoveryState?

    private var views: Node {
        tabs(
            RecoveryText.recoveries,
            [Tab(WebText.all, href: "/recoveries", count: counts.values.reduce(0, +), isCurrent: state == nil)]
                + RecoveryState.allCases.map {
                    Tab($0.text, href: address($0), count: counts[$0] ?? 0, isCurrent: state == $0)
                })
    }

    var node: Node {
        div(
            .class("stack"), .id("recoveries"), .data("live-topic", "recoveries"),
            .hx("get", state.map(address) ?? "/recoveries"),
            .hx("trigger", "live"), .hx("select", "#recoveries > *"), .hx("swap", "innerHTML")
        ) {
            views
            p(.class("muted")) { state?.meaning ?? RecoveryText.recoveriesIntro }
            if lines.isEmpty {
                emptyState(
                    .heartHandshake, title: RecoveryText.emptyRecoveries, detail: RecoveryText.emptyRecoveriesDetail)
            } else {
                ul(.class("lines", "card")) { for entry in lines { line(entry) } }
            }
            pager(newer: nil, older: next.map { older($0) })
        }
    }

    private func address(_ state: RecoveryState) -> String { "/recoveries?state=\(state.rawValue)" }

    private func older(_ place: RecoveryPlace) -> String {
        let base = state.map { address($0) + "&" } ?? "/recoveries?"
        return base + "after=\(place.since.milliseconds)_\(place.id)"
    }

    private func line(_ entry: RecoveryLine) -> Node {
        li(.class("line")) {
            entry.recovery.firstFace.map { face($0.mark) } ?? icon(.messageSquare)
            div(.class("line__main")) {
                a(.class("line__name"), .href("/customers/\(entry.recovery.customer)")) {
                    bdi { entry.customerName.isEmpty ? .localized(RecoveryText.someone) : .text(entry.customerName) }
                }
                p(.class("small", "muted")) {
                    a(.class("ltr"), .href("/cases/\(entry.recovery.caseID)")) { "#\(entry.caseNumber)" }
                    " · "
                    RecoveryText.sinceDay(day: .date(entry.recovery.since, .short))
                    if let ends = entry.windowEnds {
                        " · "
                        RecoveryText.windowEnds(day: .date(ends, .short))
                    }
                }
            }
            div(.class("line__end")) {
                chip(entry.recovery.state.text, entry.recovery.state.tone, icon: entry.recovery.state.icon)
                checkMarks(entry)
            }
        }
    }
}

/// The states found at 30, 60 and 90 days, those to come as empty marks; nothing while the case is open.
func checkMarks(_ line: RecoveryLine) -> Node {
    guard line.solvedAt != nil else { return .none }
    return ol(.class("marks"), .aria("label", RecoveryText.checks)) {
        for day in RecoveryFacts.checkDays {
            let found = line.checks[day]
            li(.class("mark"), .class("mark--\(found?.tone.rawValue ?? "")", if: found != nil)) {
                span { RecoveryText.dayShort(count: day) }
                span(.class("vh")) { found?.text ?? RecoveryText.notYet }
            }
        }
    }
}
