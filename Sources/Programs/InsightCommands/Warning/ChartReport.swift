import Pictures
import Primitives
import Statistics

/// A chart as it is printed.
struct ChartReport {
    let command: ChartsCommand
    let series: DaySeries
    /// How many days the chart learnt from.
    let quiet: Int
    let run: ChartRun

    /// The whole answer; alarms count after the quiet days.
    var answer: Answer {
        var answer = Answer()
        let alarms = run.points.alarms.filter { $0 >= quiet }
        let rings = run.points.rings.filter { $0 >= quiet }
        var figures = run.figures
        figures["alarm_days"] = .array(alarms.map(series.written))
        figures["ringing_days"] = .array(rings.map(series.written))
        figures["first_alarm_after_baseline"] = alarms.first.map(series.written) ?? .null
        figures["alarm_days_baseline"] = .array(run.points.alarms.filter { $0 < quiet }.map(series.written))
        figures["points"] = .array(
            run.points.map { point in
                [
                    "day": series.written(point.place), "value": .figure(point.statistic),
                    "lower": .figure(point.lower),
                    "upper": .figure(point.upper), "alarm": .bool(point.isAlarm),
                ]
            })
        answer.figures = [
            run.key: .object(figures), "baseline_days": .count(quiet), "days": .count(series.days.count),
            "watched": .string(series.name),
        ]
        answer.tables = [
            TextTable("Chart of \(series.name), learnt from \(quiet) days", ["", "value"], run.rows),
            TextTable(
                alarms.isEmpty ? "No alarm after the quiet days" : "Alarms after the quiet days",
                ["day", "value", "limit", ""],
                alarms.map { place in
                    let point = run.points[place]
                    let limit = (point.lower.map { (point.statistic ?? 0) < $0 } ?? false) ? point.lower : point.upper
                    return [
                        written(place), value(point.statistic), value(limit),
                        rings.contains(place) ? "rings" : "goes on",
                    ]
                }),
        ]
        answer.warnings = run.warnings + told
        answer.picture = picture
        return answer
    }

    private func value(_ value: Double?) -> String { run.isShare ? Written.percent(value) : Written.figure(value) }

    private func written(_ place: Int) -> String { series.written(place).text ?? Written.figure(series.days[place]) }

    private var told: [String] {
        var told: [String] = []
        let quietAlarms = run.points.alarms.count { $0 < quiet }
        if quietAlarms > 0 {
            told.append(
                "\(quietAlarms) of the days it learnt from alarm themselves; look for their cause and leave them out of the baseline."
            )
        }
        if quiet == series.days.count { told.append("All days were used to learn; none is left to be judged.") }
        let gaps = run.points.count { $0.statistic == nil }
        if gaps > 0 { told.append("\(gaps) days have no data.") }
        return told
    }

    private var picture: String {
        // Dates are counted from the first day, since an axis of five-digit numbers helps nobody.
        let shift = series.areDates ? (series.days.first ?? 0) - 1 : 0
        let days = run.points.map { point in
            ControlPicture.Day(
                x: series.days[point.place] - shift, value: point.statistic, lower: point.lower, upper: point.upper,
                isAlarm: point.isAlarm && point.place >= quiet,
                hint: "\(written(point.place)): \(value(point.statistic))")
        }
        let first = series.written(0).text
        return ControlPicture(
            days, usual: run.usual, learningUntil: series.days[quiet - 1] - shift + 0.5, isShare: run.isShare,
            words: .init(
                title: title,
                note: "Alarms \(command.both ? "in both directions" : "upwards"), after \(quiet) quiet days",
                xLabel: first.map { "day, 1 is \($0)" } ?? "day", yLabel: run.label, value: series.name, limit: "limit",
                usual: "usual", alarm: "alarm", learning: "quiet days")
        ).svg()
    }

    private var title: String {
        switch command.chart {
        case .p: command.laney ? "p'-chart (Laney)" : "p-chart"
        case .cusum: "Cumulative sum (CUSUM)"
        case .ewma: "Moving average (EWMA)"
        case .spike: "Spikes"
        }
    }
}
