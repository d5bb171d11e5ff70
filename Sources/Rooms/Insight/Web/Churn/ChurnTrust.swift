import Pictures
import Primitives
import Statistics
import Web

/// How the model did on customers whom it had not seen, what it goes by, and what a careful reader would object.
struct ChurnTrust {
    let report: ChurnReport
    let quality: ChurnReport.Quality

    var node: Node {
        card(InsightText.churnTrust, .id("trust")) {
            div(.class("stack")) {
                p {
                    InsightText.churnMethod(
                        learnt: report.learnt.leavers.total, learntLeft: report.learnt.leavers.count,
                        judged: report.judged.leavers.total, judgedLeft: report.judged.leavers.count)
                }
                p {
                    InsightText.churnArea(
                        area: quality.area, low: quality.areaInterval.lowerBound, high: quality.areaInterval.upperBound)
                }
                if let first = quality.fifths.first {
                    p {
                        InsightText.churnLift(
                            share: first.leavers.value ?? 0, all: quality.seen, lift: .decimal(first.lift, places: 1))
                    }
                    fifths
                }
                if !report.weights.isEmpty { weights }
                ul(.class("stack", "stack--close", "small", "muted")) { for remark in remarks { li { remark } } }
            }
        }
    }

    private var fifths: Node {
        let quality = quality
        return pictureNode(InsightText.churnFifths) { locale, voice in
            let figures = quality.fifths.enumerated().map { place, fifth in
                IntervalPicture.Figure(
                    name: InsightText.churnFifth(number: place + 1).string(in: locale),
                    value: fifth.leavers.value ?? 0, interval: fifth.leavers.wilson())
            }
            return IntervalPicture(
                figures, neutral: quality.seen, isShare: true, title: InsightText.churnFifths.string(in: locale),
                note: InsightText.churnFifthsNote(share: quality.seen).string(in: locale),
                label: InsightText.churnAxis.string(in: locale)
            ).shape(voice)
        }
    }

    /// What moves the odds, as two lists; what hardly counts is left out.
    private var weights: Node {
        let counting = report.weights.filter { abs($0.value) >= 0.1 }
        let (leaving, staying) = (counting.filter { $0.value > 0 }, counting.filter { $0.value < 0 })
        return div(.class("stack", "stack--close")) {
            if !leaving.isEmpty {
                p { Text.joined([InsightText.churnForLeaving, .list(leaving.map(\.property.name))], separator: " ") }
            }
            if !staying.isEmpty {
                p { Text.joined([InsightText.churnForStaying, .list(staying.map(\.property.name))], separator: " ") }
            }
        }
    }

    private var remarks: [Text] {
        var told: [Text] = []
        let fewest = min(report.learnt.leavers.count, report.judged.leavers.count)
        if fewest < ChurnReport.fairLeavers { told.append(InsightText.churnFew(count: fewest)) }
        if let slope = quality.slope, !(0.7...1.4).contains(slope) {
            told.append(slope < 1 ? InsightText.churnBold : InsightText.churnTimid)
        }
        if abs(quality.expected - quality.seen) > 0.05 {
            told.append(InsightText.churnLevel(expected: quality.expected, seen: quality.seen))
        }
        return told + [InsightText.churnCaution]
    }
}
