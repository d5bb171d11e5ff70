import Primitives
import Statistics
import Web

/// Who leaves after a bad experience, and whether an answer brings them back.
struct LeavingPage {
    let study: LeavingStudy
    let since: Instant

    /// The definitions of leaving as views of the page.
    var views: Node {
        tabs(
            InsightText.leavingSilence,
            LeavingStudy.Silence.allCases.map {
                Tab(
                    InsightText.leavingDays(count: $0.rawValue), href: "/leaving?silence=\($0.rawValue)",
                    isCurrent: $0 == study.silence)
            })
    }

    var node: Node {
        nodes {
            p(.class("muted")) {
                Text.joined(
                    [
                        InsightText.leavingDefinition(count: study.silence.rawValue),
                        InsightText.leavingSince(at: since),
                    ], separator: " ")
            }
            if study.isThin {
                emptyState(
                    .chartLine, title: InsightText.leavingThin,
                    detail: InsightText.leavingThinDetail(
                        customers: study.customers, left: study.left, neededCustomers: LeavingStudy.leastCustomers,
                        neededLeft: LeavingStudy.leastLeavings))
            } else {
                card(InsightText.leavingAfter) {
                    div(.class("stack")) {
                        for sentence in sentences { p { sentence } }
                        leavingPicture(study.afterBad)
                        windowTable
                    }
                }
                if let effect = study.effect { RecoveryCard(effect: effect).node }
            }
        }
    }

    /// What the last window says of each bad experience, where the data reach so far.
    private var sentences: [Text] {
        study.afterBad.compactMap { leaving in
            let known = leaving.windows.last { $0.leftAtAll != nil && $0.leftAtAllInterval != nil && $0.atRisk > 0 }
            guard let window = known, let share = window.leftAtAll, let interval = window.leftAtAllInterval else {
                return nil
            }
            return InsightText.leavingSentence(
                which: leaving.name, share: share, customers: leaving.customers, days: Int(window.length),
                low: interval.lowerBound, high: interval.upperBound)
        }
    }

    private var windowTable: Node {
        let columns = [
            InsightText.leavingColumnWhich, InsightText.leavingColumnWindow, InsightText.leavingColumnLeft,
            InsightText.leavingColumnNext, InsightText.leavingColumnAtAll, InsightText.leavingColumnWatched,
        ]
        return div(.class("scroll"), .tabindex(0), .role("region"), .aria("label", InsightText.leavingAfter)) {
            table(.class("table")) {
                thead { tr { for column in columns { th(.scope("col")) { column } } } }
                tbody {
                    for leaving in study.afterBad {
                        for window in leaving.windows { row(leaving, window) }
                    }
                }
            }
        }
    }

    private func row(_ leaving: LeavingAfterBad, _ window: LeavingAfterBad.Window) -> Node {
        tr {
            th(.scope("row")) { leaving.name }
            td { InsightText.leavingDays(count: Int(window.length)) }
            td { ranged(window.left?.share, window.left?.interval()) }
            td { ranged(window.nextBad?.share, nil) }
            td { ranged(window.leftAtAll, window.leftAtAllInterval) }
            td(.class("numcell")) { window.atRisk }
        }
    }

    /// A share with its interval, or a dash where nothing is known.
    private func ranged(_ share: Double?, _ interval: ClosedRange<Double>?) -> Text {
        guard let share else { return InsightText.leavingUnknown }
        guard let interval else { return .percent(share) }
        return InsightText.leavingInterval(share: share, low: interval.lowerBound, high: interval.upperBound)
    }
}

extension LeavingAfterBad {
    /// Which bad experience the clock starts with, in words.
    var name: Text {
        switch experience {
        case 1: InsightText.leavingFirst
        case 2: InsightText.leavingSecond
        default: InsightText.leavingThird
        }
    }
}
