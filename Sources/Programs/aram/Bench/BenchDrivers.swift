import ArgumentParser
import Foundation
import Statistics

/// The time of key drivers: the shares of many drivers, and how certain those of a few are.
struct BenchDrivers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drivers",
        abstract: "Print the milliseconds of LMG shares and the seconds of a bootstrap of them.")

    @Option(help: "How many drivers the shares alone have.")
    var drivers = 12
    @Option(help: "How many answers.")
    var rows = 6_000
    @Option(help: "How many resamples.")
    var resamples = 2_000
    @Option(help: "How many drivers the resampled table has.")
    var resampledDrivers = 6

    func run() async throws {
        let wide = try table(drivers)
        let narrow = try table(resampledDrivers)
        let clock = ContinuousClock()
        var explained = 0.0
        let shares = try clock.measure { explained = try DriverImportance(wide).rSquared }
        var usable = 0
        let bootstrap = try clock.measure {
            usable = try DriverBootstrap(narrow, resamples: .seeded(count: resamples, seed: 1)).resampleCount
        }
        print(
            #"{"drivers":\#(drivers),"rows":\#(rows),"lmg_ms":\#(shares.inSeconds * 1_000),"R2":\#(explained),"#
                + #""resamples":\#(usable),"resampled_drivers":\#(resampledDrivers),"bootstrap_seconds":\#(bootstrap.inSeconds)}"#
        )
    }

    /// Ratings from 1 to 10 that share a mood, and a target that follows them unequally.
    private func table(_ count: Int) throws -> DriverTable {
        var chance = SeededChance(seed: 20_061_001)
        var columns = [[Double]](repeating: [], count: count)
        var target: [Double] = []
        for _ in 0..<rows {
            let mood = chance.uniform()
            let ratings = (0..<count).map { _ in (1 + 9 * (mood + chance.uniform()) / 2).rounded() }
            for (place, rating) in ratings.enumerated() { columns[place].append(rating) }
            let pull = ratings.enumerated().reduce(0) { $0 + $1.element / Double($1.offset + 1) }
            target.append(pull + 4 * chance.uniform())
        }
        return try DriverTable(names: (0..<count).map { "d\($0)" }, columns: columns, target: target)
    }
}

extension Duration {
    /// The span as seconds with their parts.
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
