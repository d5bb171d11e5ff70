import Statistics
import Testing

@Suite struct `Watching shares of very many answers` {
    /// Days of 20,000 answers whose true share wavers by a tenth from day to day, beyond what chance explains.
    private func days(_ count: Int, waver: Double) throws -> [Share] {
        var random = Seeded(seed: 31)
        return (0..<count).map { _ in
            let share = 0.1 * (1 + waver * (Double.random(in: -1..<1, using: &random)))
            // The normal approximation to the binomial is within half an answer here.
            let sum = (0..<12).reduce(-6.0) { total, _ in total + Double.random(in: 0..<1, using: &random) }
            let hits = 20_000 * share + sum * (20_000 * share * (1 - share)).squareRoot()
            return Share(Int(hits.rounded()), of: 20_000)
        }
    }

    @Test func `a plain p-chart cries wolf over days that waver, Laney's does not`() throws {
        let all = try days(400, waver: 0.1)
        let laney = try ShareChart.laney(from: Array(all.prefix(200)))
        let plain = try ShareChart.learned(from: Array(all.prefix(200)))
        #expect(laney.spread > 2 && laney.spread < 4)
        #expect(plain.run(Array(all.dropFirst(200)), sides: .both).alarms.count > 10)
        #expect(laney.chart.run(Array(all.dropFirst(200)), sides: .both).alarms.isEmpty)
        #expect(laney.chart.baselines == plain.baselines)
    }

    @Test func `days that spread as chance lets them keep nearly the usual limits`() throws {
        let laney = try ShareChart.laney(from: try days(400, waver: 0))
        #expect(abs(laney.spread - 1) < 0.1, "\(laney.spread)")
        #expect(laney.chart.sigmas == 3 * laney.spread)
    }

    @Test func `the spread is the mean moving range over that of two normal values`() throws {
        // Ten and twenty of a hundred in turn: p is 0.15, and each step is 0.1 over its standard deviation.
        let turns = (0..<20).map { Share($0 % 2 == 0 ? 10 : 20, of: 100) }
        let step = 0.1 / (0.15 * 0.85 / 100).squareRoot()
        let laney = try ShareChart.laney(from: turns)
        #expect(abs(laney.spread - step / (2 / Double.pi.squareRoot())) < 1e-12)
        #expect(throws: WarningRefusal.constantBaseline) {
            try ShareChart.laney(from: [Share](repeating: Share(10, of: 100), count: 20))
        }
    }
}
