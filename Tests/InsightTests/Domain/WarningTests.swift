import Primitives
import Statistics
import TestSupport
import Testing

@testable import Insight

@Suite struct `Warning early` {
    private let first = LocalDay(year: 2025, month: 7, day: 1)

    /// Two unhappy answers of twenty on a usual day with some swing; `late` is what the watched days have.
    private func days(late: (Int) -> Int, of total: Int = 20) -> [Share] {
        (0..<90).map { place in
            let usual = total / 10 + [0, 1, -1, 0, 1, 0, -1][place % 7]
            return Share(place < 60 ? usual : late(place), of: total)
        }
    }

    @Test func `usual days give no signal`() throws {
        let chart = try #require(WarningChart("delivery", days: days { 2 + [1, 0, -1][$0 % 3] }, from: first))
        #expect(chart.signals.isEmpty && abs(chart.usual - 0.1) < 0.02)
    }

    @Test func `a lasting small rise is found once by its sum`() throws {
        let chart = try #require(WarningChart("delivery", days: days { $0 < 70 ? 2 : 4 }, from: first))
        #expect(!chart.judgesDays)
        #expect(chart.signals.map(\.chart) == [.sum])
        let day = try #require(chart.signals.first?.day)
        #expect(day > first.adding(days: 70) && day < first.adding(days: 85))
    }

    @Test func `one bad day among many answers is found by its limit`() throws {
        let many = days(late: { $0 == 80 ? 45 : 20 }, of: 200)
        let chart = try #require(WarningChart("", days: many, from: first))
        let share = chart.signals.filter { $0.chart == .share }
        #expect(chart.judgesDays && share.map(\.day) == [first.adding(days: 80)])
        #expect(share.first?.share == Share(45, of: 200))
    }

    @Test func `with too few answers nothing is called usual`() {
        let few = (0..<90).map { Share($0 % 10 == 0 ? 1 : 0, of: 1) }
        #expect(WarningChart("delivery", days: few, from: first) == nil)
        #expect(WarningChart("delivery", days: Array(days { _ in 2 }.prefix(60)), from: first) == nil)
    }

    @Test func `a signal is news for a week and once in two weeks`() {
        let day = first.adding(days: 80)
        let signal = WarningSignal(touchpoint: "", day: day, chart: .sum, share: Share(4, of: 20), usual: 0.1)
        #expect(signal.isNews(on: day.adding(days: 1), after: []))
        #expect(signal.isNews(on: day.adding(days: 7), after: [day.adding(days: -14)]))
        #expect(!signal.isNews(on: day.adding(days: 8), after: []))
        #expect(!signal.isNews(on: day.adding(days: 1), after: [day.adding(days: -13)]))
        #expect(!signal.isNews(on: day.adding(days: 1), after: [day]))
    }
}
