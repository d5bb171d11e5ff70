import Primitives
import Statistics

/// A chart that learnt from the quiet days, run over all days.
struct ChartRun {
    /// The name of the chart in the JSON.
    let key: String
    let points: [ChartPoint]
    /// The parameters of the chart and what it learnt.
    var figures: [String: JSONValue]
    /// The same for people: name and value.
    var rows: [[String]]
    /// The usual value in the unit of the statistic.
    let usual: Double?
    /// Whether the statistic is a share.
    let isShare: Bool
    /// What is drawn.
    let label: String
    var warnings: [String] = []

    init(_ command: ChartsCommand, _ series: DaySeries, quiet: Int) throws {
        switch (command.chart, series.watched) {
        case (.p, .shares(let days)): try self.init(shares: days, command, quiet)
        case (.spike, .counts(let counts)): try self.init(spikes: counts, command, quiet)
        case (.cusum, _): try self.init(sums: Self.standardised(command, series, quiet), command, quiet)
        case (.ewma, _): try self.init(averages: Self.standardised(command, series, quiet), command, quiet)
        case (.p, .counts): throw InsightRefusal("a p-chart watches a share; name its columns by --bad and --n")
        case (.spike, .shares): throw InsightRefusal("spikes are looked for in counts; name the column by --count")
        }
    }

    private init(shares days: [Share], _ command: ChartsCommand, _ quiet: Int) throws {
        let (learnt, cycle) = (Array(days.prefix(quiet)), command.cycle ?? 1)
        var chart = try ShareChart.learned(from: learnt, cycle: cycle, sigmas: command.sigmas)
        let usualAnswers = days.map(\.total).filter { $0 > 0 }.sorted()
        let middle = usualAnswers[usualAnswers.count / 2]
        var figures: [String: JSONValue] = [:]
        var rows: [[String]] = []
        if let wish = command.falseAlarmDays {
            chart = try ShareChart(
                baselines: chart.baselines,
                sigmas: ShareChart.designed(baseline: chart.baseline(at: 0), answers: middle, falseAlarmDays: wish)
                    .sigmas)
        }
        if command.laney {
            let found = try ShareChart.laney(from: learnt, cycle: cycle, sigmas: chart.sigmas)
            chart = found.chart
            figures["laney_sigma_z"] = .figure(found.spread)
            rows.append(["Laney's spread", Written.figure(found.spread)])
        }
        let runLength = try chart.averageRunLength(answers: middle, share: chart.baseline(at: 0), sides: command.sides)
        figures["p0"] = .figure(chart.baseline(at: 0))
        if cycle > 1 { figures["p0_by_place"] = .figures(chart.baselines) }
        figures["sigmas"] = .figure(chart.sigmas)
        figures["arl0"] = .figure(runLength)
        figures["z"] = .figures(chart.standardised(days))
        rows += [
            ["usual share", Written.percent(chart.baseline(at: 0))],
            ["limits in sigmas", Written.figure(chart.sigmas)],
            ["false alarm every (days)", Written.figure(runLength)],
        ]
        (key, points) = ("p_chart", chart.run(days, sides: command.sides))
        (self.figures, self.rows) = (figures, rows)
        (usual, isShare, label) = (cycle == 1 ? chart.baseline(at: 0) : nil, true, "share")
        if Double(middle) * chart.baseline(at: 0) < 5 {
            warnings.append(
                "Fewer than 5 bad answers are usual on a day; limits of a p-chart are rough there, a CUSUM does better."
            )
        }
        if !command.laney, middle > 2000 {
            warnings.append(
                "With so many answers a day everything alarms; --laney widens the limits to what days usually spread.")
        }
    }

    private init(spikes counts: [Int?], _ command: ChartsCommand, _ quiet: Int) throws {
        let baseline = try WeekdayBaseline.fit(Array(counts.prefix(quiet)), cycle: command.cycle ?? 7)
        (key, points) = ("spike", try baseline.run(counts, alpha: command.alpha))
        figures = [
            "mean_by_weekday_index0": .figures(baseline.means), "theta": .figure(baseline.size),
            "alpha": .figure(command.alpha),
            "tail": .figures(
                counts.enumerated().map { place, count in count.map { baseline.spike(at: place).chance(of: $0) } }),
        ]
        rows = [
            ["usual counts by day of the cycle", baseline.means.map { Written.figure($0) }.joined(separator: ", ")],
            ["size of the negative binomial", baseline.size.map { Written.figure($0) } ?? "none: Poisson"],
            ["false alarm at most every (days)", Written.figure(1 / command.alpha)],
        ]
        (usual, isShare, label) = (nil, false, "count")
    }

    private init(sums values: [Double?], _ command: ChartsCommand, _ quiet: Int) throws {
        var chart = try CUSUM(allowance: command.k, limit: command.h)
        if let wish = command.falseAlarmDays { chart = try CUSUM.designed(shift: 2 * command.k, falseAlarmDays: wish) }
        let lengths = try [0.0, 1].map { try chart.averageRunLength(shift: $0) }
        (key, points) = ("cusum", chart.run(values, restart: command.restart(quiet: quiet)))
        figures = [
            "k": .figure(chart.allowance), "h": .figure(chart.limit), "arl0": .figure(lengths[0]),
            "arl1": .figure(lengths[1]), "z": .figures(values),
        ]
        rows = [
            ["allowance k", Written.figure(chart.allowance)], ["limit h", Written.figure(chart.limit)],
            ["false alarm every (days)", Written.figure(lengths[0])],
            ["days to find a shift of one sigma", Written.figure(lengths[1])],
        ]
        (usual, isShare, label) = (nil, false, "cumulative sum in sigmas")
    }

    private init(averages values: [Double?], _ command: ChartsCommand, _ quiet: Int) throws {
        var chart = try EWMA(weight: command.lambda, limit: command.ewmaLimit)
        if let wish = command.falseAlarmDays {
            chart = try EWMA.designed(weight: command.lambda, falseAlarmDays: wish)
        }
        let lengths = try [0.0, 1].map { try chart.averageRunLength(shift: $0) }
        (key, points) = ("ewma", chart.run(values, sides: command.sides, restart: command.restart(quiet: quiet)))
        figures = [
            "lambda": .figure(chart.weight), "L": .figure(chart.limit), "arl0_two_sided": .figure(lengths[0]),
            "arl1_two_sided": .figure(lengths[1]), "z": .figures(values),
        ]
        rows = [
            ["weight lambda", Written.figure(chart.weight)], ["limit L", Written.figure(chart.limit)],
            ["false alarm every (days, both sides)", Written.figure(lengths[0])],
            ["days to find a shift of one sigma", Written.figure(lengths[1])],
        ]
        (usual, isShare, label) = (0, false, "moving average in sigmas")
    }

    /// Shares or counts in standard deviations from what is usual.
    private static func standardised(_ command: ChartsCommand, _ series: DaySeries, _ quiet: Int) throws -> [Double?] {
        switch series.watched {
        case .shares(let days):
            let learnt = Array(days.prefix(quiet))
            let cycle = command.cycle ?? 1
            let chart = try ShareChart.learned(from: learnt, cycle: cycle)
            let values = chart.standardised(days)
            guard command.laney else { return values }
            let spread = try ShareChart.laney(from: learnt, cycle: cycle).spread
            return values.map { $0.map { $0 / spread } }
        case .counts(let counts):
            return try WeekdayBaseline.fit(Array(counts.prefix(quiet)), cycle: command.cycle ?? 7).standardised(counts)
        }
    }
}
