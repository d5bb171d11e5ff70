import Primitives
import Statistics
import Web

/// Ratings along time with the sentence about what changed.
struct RatingsCard {
    let model: Dashboard

    var node: Node {
        card(isWeekly ? InsightText.ratingsWeeks : InsightText.ratings, aside: legend) {
            changed
            BarChart(
                isWeekly ? InsightText.ratingsWeeks : InsightText.ratings,
                rowHeading: isWeekly ? InsightText.ratingsWeek : InsightText.ratingsDay,
                series: Face.allCases.map { BarChart.Series($0.text, $0.tone) },
                rows: model.bars.map { BarChart.Row(.day($0.day.civil, .dayMonth), $0.tally.counts) }
            ).node
        }
    }

    private var isWeekly: Bool { model.period == .quarter }

    private var legend: Node {
        ul(.class("legend")) {
            for mark in Face.allCases {
                li {
                    face(mark, size: .small, label: false)
                    a(.href(dashboardAddress(.face(mark.word), model.period))) { mark.text }
                }
            }
        }
    }

    private var changed: Node {
        guard let change = model.change, let now = change.now.value, let before = change.before.value else {
            return .none
        }
        let (count, total) = (change.now.count, change.now.total)
        let sentence =
            change.isWorse
            ? InsightText.changeWorse(before: before, now: now, count: count, total: total)
            : InsightText.changeBetter(before: before, now: now, count: count, total: total)
        let about = change.touchpoint.map { InsightText.changeAbout(touchpoint: touchpointName($0)) }
        return notice(
            .joined([sentence] + (about.map { [$0] } ?? []), separator: " "), change.isWorse ? .accent : .green,
            link: a(.href(dashboardAddress(.face("angry"), model.period))) { InsightText.changeSee })
    }
}
