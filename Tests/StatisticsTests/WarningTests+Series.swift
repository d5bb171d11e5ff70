import Statistics
import Testing

/// The daily feedback of the acceptance data; place 0 is day 1.
private struct DailyFeedback {
    let golden: AcceptedValue
    let complaints: [Int?]
    let days: [Share]
    let chart: ShareChart
    let baselineDays: Int

    init() throws {
        let file = try Accepted.json("spc/spc_golden.json")
        golden = try file["series"]
        let rows = try Accepted.rows("spc/daily_feedback.csv")
        func column(_ name: String) throws -> [Int] {
            try rows.map { try #require($0["\"\(name)\""].flatMap(Int.init)) }
        }
        complaints = try column("complaints")
        days = zip(try column("negatives"), try column("responses")).map { Share($0, of: $1) }
        baselineDays = try golden["baseline_days"].count
        chart = try ShareChart.learned(from: Array(days.prefix(baselineDays)))
    }

    /// Starts afresh when the baseline ends, as the file says.
    var restart: RestartRule { RestartRule(newAges: [baselineDays]) }

    /// The days in alarm after the baseline, counted from 1.
    func alarms(_ points: [ChartPoint]) -> [Int] { points.alarms.map { $0 + 1 }.filter { $0 > baselineDays } }

    func expect(_ points: [ChartPoint], _ table: AcceptedValue, _ name: String) throws {
        for (day, wanted) in zip(try table["days"].counts, try table[name].numbers) {
            let found = try #require(points[day - 1].statistic)
            #expect(abs(found - wanted) < 1e-9, "day \(day): \(found), not \(wanted)")
        }
    }
}

@Suite struct `Watching daily feedback` {
    private let data: DailyFeedback

    init() throws { data = try DailyFeedback() }

    @Test func `the usual share and the standardised days are those of the reference`() throws {
        #expect(abs(data.chart.baseline(at: 0) - (try data.golden["p0"].number)) < 1e-9)
        let values = data.chart.standardised(data.days)
        for (place, wanted) in try data.golden["z_first5"].numbers.enumerated() {
            #expect(abs((values[place] ?? .infinity) - wanted) < 1e-9)
        }
        let jump = try data.golden["jump_day"].count
        for (place, wanted) in try data.golden["z_at_jump"].numbers.enumerated() {
            #expect(abs((values[jump - 1 + place] ?? .infinity) - wanted) < 1e-9)
        }
    }

    @Test func `the p-chart alarms on exactly the days of the reference`() throws {
        let wanted = try data.golden["p_chart_3sigma_alarm_days"].counts
        #expect(data.alarms(data.chart.run(data.days)) == wanted)
        #expect(data.alarms(data.chart.run(data.days, sides: .both)) == wanted)
    }

    @Test func `the CUSUM has the sums and alarm days of the reference`() throws {
        let golden = try data.golden["cusum_k.5"]
        let values = data.chart.standardised(data.days)
        let wide = try CUSUM(allowance: 0.5, limit: 5).run(values, restart: data.restart)
        try data.expect(wide, golden["values_at"], "cusum")
        #expect(data.alarms(wide) == (try golden["h5_all_phase2_alarm_days"].counts))
        #expect(data.alarms(wide).first == (try golden["h5_first_alarm_after_baseline"].count))
        let narrow = try CUSUM(allowance: 0.5, limit: 4).run(values, restart: data.restart)
        #expect(data.alarms(narrow).first == (try golden["h4_first_alarm_after_baseline"].count))
    }

    @Test func `the EWMA has the averages and the first alarm of the reference`() throws {
        let golden = try data.golden["ewma"]
        let chart = try EWMA(weight: golden["lambda"].number, limit: golden["L"].number)
        let values = data.chart.standardised(data.days)
        for sides in ChartSides.allCases {
            let points = chart.run(values, sides: sides, restart: data.restart)
            try data.expect(points, golden["values_at"], "standardised")
            #expect(data.alarms(points).first == (try golden["first_alarm_after_baseline"].count))
        }
    }

    @Test func `weekday means, size and spike days are those of the reference`() throws {
        let golden = try data.golden["negbin_baseline"]
        let baseline = try WeekdayBaseline.fit(Array(data.complaints.prefix(data.baselineDays)))
        for (mean, wanted) in zip(baseline.means, try golden["mean_by_weekday_index0"].numbers) {
            #expect(abs(mean - wanted) < 1e-9)
        }
        let size = try #require(baseline.size)
        #expect(size.isNear(try golden["theta"].number, relative: 1e-3), "\(size)")
        #expect(size.isNear(try golden["theta"].number, relative: 1e-6), "\(size)")
        let points = try baseline.run(data.complaints, alpha: 0.001)
        #expect(data.alarms(points) == (try data.golden["negbin_tail_alarm_days_p001"].counts))
        // Chances at the size that the reference found, so that its own stopping rule plays no part.
        let known = try WeekdayBaseline(means: baseline.means, size: golden["theta"].number)
        let jump = try data.golden["jump_day"].count
        for (place, wanted) in try data.golden["tail_at_jump"].numbers.enumerated() {
            let day = jump - 1 + place
            let chance = known.spike(at: day).chance(of: try #require(data.complaints[day]))
            #expect(chance.isNear(wanted, relative: 1e-9), "\(chance)")
        }
    }

    @Test func `without the day of the week the busiest days stand out that are usual for a Friday`() throws {
        let days = Array(data.complaints.prefix(data.baselineDays))
        let plain = try WeekdayBaseline.fit(days, cycle: 1)
        let adjusted = try WeekdayBaseline.fit(days)
        let spread = { (baseline: WeekdayBaseline) in
            baseline.standardised(days).enumerated().filter { $0.offset % 7 == 4 }.compactMap(\.element).reduce(0, +)
                / 13
        }
        #expect(spread(plain) > 0.5)
        #expect(abs(spread(adjusted)) < 1e-9)
    }
}
