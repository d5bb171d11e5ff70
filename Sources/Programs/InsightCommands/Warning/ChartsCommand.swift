import ArgumentParser
import Primitives
import Statistics

/// Control charts of daily feedback: what rings before customers do.
struct ChartsCommand: InsightQuestion {
    /// The charts that can be asked for.
    enum Chart: String, CaseIterable, ExpressibleByArgument {
        case p, cusum, ewma, spike
    }

    /// What happens on the day after an alarm.
    enum AfterAlarm: String, CaseIterable, ExpressibleByArgument {
        case goOn = "go-on"
        case zero
        case headStart = "head-start"
    }

    static let configuration = CommandConfiguration(
        commandName: "charts", abstract: "Early warning: p-chart, CUSUM, EWMA and spikes of daily counts.",
        discussion: """
            Each row is a day. A chart learns from the quiet days at the beginning (--baseline-days) and judges those after \
            them. p, cusum and ewma watch the share of bad answers; spike, and cusum and ewma with --count, watch a count. \
            Missing days are days without data.
            """)

    @Argument(help: ArgumentHelp("The CSV file.", valueName: "file"))
    var file: String
    @Option(help: "p, cusum, ewma or spike.")
    var chart: Chart
    @Option(help: ArgumentHelp("The column with the bad answers.", valueName: "column"))
    var bad: String?
    @Option(name: .customLong("n"), help: ArgumentHelp("The column with all answers.", valueName: "column"))
    var answers: String?
    @Option(help: ArgumentHelp("A column with counts, watched instead of a share.", valueName: "column"))
    var count: String?
    @Option(help: ArgumentHelp("The column with the day.", valueName: "column"))
    var day: String?
    @Option(help: "Quiet days to learn from; half of all, at most 90, without it.")
    var baselineDays: Int?
    @Option(help: "Days of a cycle with values of their own: 1 for none, 7 for the day of the week (as spike has).")
    var cycle: Int?
    @Flag(help: "Alarm also when there is less than usual.")
    var both = false
    @Option(help: "p: half the width of the limits in standard deviations.")
    var sigmas = 3.0
    @Flag(help: "p: Laney's limits, for days with so many answers that everything alarms.")
    var laney = false
    @Option(help: "cusum: what is let pass each day.")
    var k = 0.5
    @Option(help: "cusum: the limit.")
    var h = 5.0
    @Option(help: "ewma: the weight of the newest day.")
    var lambda = 0.2
    @Option(name: .customLong("limit"), help: "ewma: the limit in standard deviations.")
    var ewmaLimit = 2.962
    @Option(help: "spike: the chance that makes a count an alarm.")
    var alpha = 0.001
    @Option(help: ArgumentHelp("Choose limits so that false alarms come so seldom on average.", valueName: "days"))
    var falseAlarmDays: Double?
    @Option(help: "What a sum does after an alarm: go-on, zero or head-start.")
    var afterAlarm: AfterAlarm = .goOn
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var output: OutputOptions

    func answer(_ progress: Progress) throws -> Answer {
        let series = try DaySeries(self)
        let quiet = baselineDays ?? min(90, series.days.count / 2)
        guard quiet >= 1, quiet <= series.days.count else {
            throw InsightRefusal("--baseline-days must be 1 to \(series.days.count), the days of the file")
        }
        guard cycle ?? 1 >= 1 else { throw InsightRefusal("--cycle must be at least 1") }
        let run = try ChartRun(self, series, quiet: quiet)
        return ChartReport(command: self, series: series, quiet: quiet, run: run).answer
    }

    /// Which way the chart looks.
    var sides: ChartSides { both ? .both : .upper }

    /// The rule of starting afresh: when judging begins, and after alarms as told.
    func restart(quiet: Int) -> RestartRule {
        let after: RestartRule.AfterAlarm =
            switch afterAlarm {
            case .goOn: .goOn
            case .zero: .fromZero
            case .headStart: .fromHeadStart
            }
        return RestartRule(afterAlarm: after, newAges: [quiet])
    }
}
