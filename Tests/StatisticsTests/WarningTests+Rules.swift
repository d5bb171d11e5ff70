import Statistics
import Testing

@Suite struct `Restarting and refusing a chart` {
    /// A quiet day, five days three deviations up, and a quiet end.
    private let matter: [Double?] = [0, 3, 3, 3, 3, 3, 0, 0]

    private func run(_ rule: RestartRule) throws -> [ChartPoint] {
        try CUSUM(allowance: 0.5, limit: 5).run(matter, restart: rule)
    }

    @Test func `one lasting matter rings once unless the chart restarts`() throws {
        let lasting = try run(RestartRule())
        #expect(lasting.alarms == [3, 4, 5, 6, 7])
        #expect(lasting.rings == [3])
        #expect(lasting.map(\.isRestart) == [true] + [Bool](repeating: false, count: 7))
    }

    @Test func `a chart that starts at zero needs the whole way again, with a head start half of it`() throws {
        #expect(try run(RestartRule(afterAlarm: .fromZero)).alarms == [3])
        let half = try run(RestartRule(afterAlarm: .fromHeadStart))
        #expect(half.alarms == [3, 5])
        #expect(half.rings == [3, 5])
        #expect(half[4].statistic == 5)
        #expect(half[4].isRestart && half[6].isRestart && !half[5].isRestart)
    }

    @Test func `a new age and a long gap forget the past, a short gap does not`() throws {
        let chart = try CUSUM(allowance: 0.5, limit: 5)
        #expect(chart.run([2, 2, 2], restart: RestartRule(newAges: [2])).compactMap(\.statistic) == [1.5, 3, 1.5])
        let gap: [Double?] = [2, nil, nil, 2]
        #expect(chart.run(gap, restart: RestartRule(gapDays: 2)).map(\.statistic) == [1.5, nil, nil, 1.5])
        #expect(chart.run(gap, restart: RestartRule(gapDays: 3)).map(\.statistic) == [1.5, nil, nil, 3])
        let newAge = chart.run([2, 2, nil, 2], restart: RestartRule(newAges: [2]))
        #expect(newAge.compactMap(\.statistic) == [1.5, 3, 1.5])
    }

    @Test func `an EWMA judges its first day after a restart by the first day's limit`() throws {
        let chart = try EWMA(weight: 0.2, limit: 3)
        let points = chart.run([3.5, 0, 0, 3.5], restart: RestartRule(afterAlarm: .fromZero, newAges: [3]))
        #expect(points.alarms == [0, 3])
        #expect(abs((points[3].statistic ?? 0) - 3.5) < 1e-12)
        let down = chart.run([-3.5], sides: .both)
        #expect(down.alarms == [0] && down[0].lower == -3)
        #expect(chart.run([-3.5], sides: .upper).alarms.isEmpty)
    }

    @Test func `days without data have no statistic and never alarm`() throws {
        let shares = try ShareChart(baselines: [0.1]).run([Share(9, of: 10), Share(0, of: 0), Share(9, of: 10)])
        #expect(shares.map(\.isAlarm) == [true, false, true])
        #expect(shares[1].statistic == nil && shares[1].upper == nil)
        let counts = try WeekdayBaseline(means: [2], size: nil).run([30, nil, 40], alpha: 0.001)
        #expect(counts.alarms == [0, 2])
        #expect(counts.rings == [0])
    }

    @Test func `a Poisson CUSUM adds what is above its allowance`() throws {
        let points = try PoissonCUSUM(allowance: 5, limit: 9).run([4, 10, 9, 6, nil, 8])
        #expect(points.map(\.statistic) == [0, 5, 9, 10, nil, 13])
        #expect(points.alarms == [3, 5])
        #expect(throws: WarningRefusal.negativeCount(row: 2, count: -3)) {
            try PoissonCUSUM(allowance: 5, limit: 9).run([4, -3])
        }
    }

    @Test func `weekdays of a p-chart have their own usual share`() throws {
        let week = [10, 10, 10, 10, 10, 30, 30].map { Share($0, of: 100) }
        let days = (0..<5).flatMap { _ in week }
        let chart = try ShareChart.learned(from: days, cycle: 7)
        #expect(chart.baseline(at: 5) == 0.3 && chart.baseline(at: 7) == 0.1)
        #expect(chart.run(days).alarms.isEmpty)
        #expect(try ShareChart.learned(from: days).run(days).alarms.count == 10)
    }

    @Test func `thin or constant baselines are refused by name`() {
        #expect(throws: WarningRefusal.tooFewDays(found: 3, needed: 20)) {
            try ShareChart.learned(from: [Share](repeating: Share(1, of: 9), count: 3))
        }
        #expect(throws: WarningRefusal.constantBaseline) {
            try ShareChart.learned(from: [Share](repeating: Share(0, of: 9), count: 30))
        }
        #expect(throws: WarningRefusal.tooFewDays(found: 27, needed: 28)) {
            try WeekdayBaseline.fit([Int](repeating: 4, count: 27))
        }
        let noMondays: [Int?] = (0..<35).map { $0 % 7 == 0 ? nil : 3 }
        #expect(throws: WarningRefusal.thinWeekday(place: 0, found: 0, needed: 3)) {
            try WeekdayBaseline.fit(noMondays)
        }
        #expect(throws: WarningRefusal.negativeCount(row: 2, count: -1)) { try WeekdayBaseline.fit([1, -1]) }
        #expect(throws: WarningRefusal.constantBaseline) { try WeekdayBaseline.fit([Int](repeating: 0, count: 28)) }
    }

    @Test func `counts that spread no more than chance have no size, and a silent weekday half an event`() throws {
        let even = try WeekdayBaseline.fit((0..<28).map { $0 % 7 == 6 ? 0 : 5 })
        #expect(even.size == nil)
        #expect(even.means.last == 0.5 / 4)
        #expect(even.spike(at: 6).chance(of: 1) > 0.1)
    }

    @Test func `impossible charts are refused with the parameter's name`() {
        #expect(throws: WarningRefusal.outOfRange("allowance", value: -1, allowed: "at least 0")) {
            try CUSUM(allowance: -1, limit: 5)
        }
        #expect(throws: WarningRefusal.outOfRange("weight", value: 0, allowed: "0 < weight <= 1")) {
            try EWMA(weight: 0, limit: 3)
        }
        #expect(throws: WarningRefusal.notOnGrid(allowance: 1.003, limit: 2)) {
            try PoissonCUSUM(allowance: 1.003, limit: 2).averageRunLength(mean: 1)
        }
        #expect(throws: WarningRefusal.outOfRange("alpha", value: 0, allowed: "1e-12..<1")) {
            try Spike(mean: 3).alarmCount(alpha: 0)
        }
        #expect(throws: WarningRefusal.unreachable(averageRunLength: 1e6)) {
            try ShareChart.designed(baseline: 0.5, answers: 3, falseAlarmDays: 1e6)
        }
        #expect(throws: WarningRefusal.outOfRange("baseline", value: 1, allowed: "0 < share < 1")) {
            try ShareChart(baselines: [1])
        }
    }
}
