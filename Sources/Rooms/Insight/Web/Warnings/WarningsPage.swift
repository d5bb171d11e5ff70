import Pictures
import Primitives
import Statistics
import Web

/// The charts of unhappy answers by touchpoint and the signals that they gave.
struct WarningsPage {
    let charts: WarningCharts
    let raised: [WarningSignal]

    var node: Node {
        nodes {
            p(.class("muted")) {
                Text.joined([InsightText.warningsIntro, InsightText.warningsMethod], separator: " ")
            }
            if charts.charts.isEmpty {
                emptyState(.chartLine, title: InsightText.warningsNone, detail: InsightText.warningsNoneDetail)
            } else {
                card(InsightText.warningsRaised) {
                    if raised.isEmpty { p(.class("muted")) { InsightText.warningsCalm } } else { signals }
                }
                for chart in charts.charts { WarningPicture(chart: chart).node }
                if !charts.thin.isEmpty {
                    p(.class("small", "muted")) {
                        Text.joined(
                            [InsightText.warningsThin, .list(charts.thin.map { touchpointName($0) })], separator: " ")
                    }
                }
            }
        }
    }

    private var signals: Node {
        ul(.class("stack", "stack--close")) {
            for signal in raised {
                li {
                    strong {
                        Text.joined(
                            [warningPlace(signal.touchpoint), .day(signal.day.civil, .short)], separator: " · ")
                    }
                    p(.class("small", "muted")) { signal.told }
                }
            }
        }
    }
}

/// One chart: the share of each day with what is usual, the limit and the signals.
struct WarningPicture {
    let chart: WarningChart

    var node: Node {
        let id = "chart-\(chart.touchpoint.isEmpty ? "all" : chart.touchpoint)"
        return card(warningPlace(chart.touchpoint), .id(id), .class("warning-chart")) {
            div(.class("stack")) {
                picture
                for signal in chart.signals {
                    p(.class("small")) {
                        Text.joined([.day(signal.day.civil, .short), signal.told], separator: ": ")
                    }
                }
            }
        }
    }

    private var picture: Node {
        let chart = chart
        return pictureNode(.joined([InsightText.warningsAxisShare, warningPlace(chart.touchpoint)], separator: ": ")) {
            locale, voice in
            let alarmed = Dictionary(chart.signals.map { ($0.day, $0.told.string(in: locale)) }) { first, _ in first }
            let days = chart.shares.enumerated().map { place, point in
                let hint = alarmed[chart.firstDay.adding(days: place)]
                return ControlPicture.Day(
                    x: Double(place + 1 - chart.days.count), value: point.statistic, lower: nil,
                    upper: chart.judgesDays ? point.upper : nil, isAlarm: hint != nil, hint: hint ?? "")
            }
            return ControlPicture(
                days, usual: chart.usual, learningUntil: Double(WarningChart.learning - chart.days.count) + 0.5,
                isShare: true, words: words(of: chart, in: locale)
            ).shape(voice)
        }
    }
}

private func words(of chart: WarningChart, in locale: PageLocale) -> ControlPicture.Words {
    ControlPicture.Words(
        title: InsightText.warningsAxisShare.string(in: locale),
        note: InsightText.warningsNote(count: chart.answers, usual: chart.usual).string(in: locale),
        xLabel: InsightText.warningsAxisDays.string(in: locale),
        yLabel: InsightText.warningsAxisShare.string(in: locale), value: InsightText.warningsValue.string(in: locale),
        limit: chart.judgesDays ? InsightText.warningsLimit.string(in: locale) : "",
        usual: InsightText.warningsUsual.string(in: locale), alarm: InsightText.warningsSignal.string(in: locale),
        learning: InsightText.warningsLearning.string(in: locale))
}

/// A touchpoint's name, or the words for all together.
func warningPlace(_ touchpoint: String) -> Text {
    touchpoint.isEmpty ? InsightText.warningsAll : touchpointName(touchpoint)
}

extension WarningSignal {
    /// What the chart saw, as a sentence.
    var told: Text {
        switch chart {
        case .share: InsightText.warningsShare(count: share.count, total: share.total, usual: usual)
        case .sum: InsightText.warningsSum(usual: usual)
        }
    }
}
