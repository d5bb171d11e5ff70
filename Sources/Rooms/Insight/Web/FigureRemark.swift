import Foundation
import Primitives
import Web

/// A line on the card of a figure, with a way to what it speaks of.
enum FigureRemark {
    /// Another measure, such as how many of those asked have answered at all.
    case share(Figure)
    /// Open promises that fall due today.
    case dueToday(Int)
    /// The case that has waited longest.
    case oldest(OldestAngryCase)

    /// The line; its numbers lead to the events or the case behind them.
    func node(_ period: InsightPeriod) -> Node {
        span(.class("kpi__remark", "xs", "muted")) {
            switch self {
            case .share(let figure):
                a(.href(dashboardAddress(.measure(figure.measure), period))) { replied(figure) }
            case .dueToday(let count):
                a(.href(dashboardAddress(.promisesDueToday, period))) { InsightText.promisesDue(count: count) }
            case .oldest(let item):
                a(.href("/cases/\(item.caseID.text)")) {
                    InsightText.oldest(waited: item.waited)
                }
            }
        }
    }

    private func replied(_ figure: Figure) -> Text {
        guard let share = figure.value.plain, figure.value.size > 0 else { return InsightText.repliedNone }
        return .joined([InsightText.replied(share: share), figureBasis(figure)], separator: " · ")
    }
}
