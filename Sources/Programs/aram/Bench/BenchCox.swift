import ArgumentParser
import Foundation
import Statistics

/// The time of a Cox model over many customers whose hazards are known.
struct BenchCox: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cox", abstract: "Print the seconds of a Cox fit and the coefficients that it finds.")

    @Option(help: "How many customers.")
    var rows = 100_000
    @Option(help: "How many covariates.")
    var covariates = 10
    @Option(help: ArgumentHelp("Also write the rows as CSV, for another program to fit.", valueName: "file"))
    var output: String?

    func run() async throws {
        var chance = SeededChance(seed: 19_720_187)
        // Effects from -0.45 on in steps of 0.1.
        let effects = (0..<covariates).map { 0.1 * Double($0) - 0.45 }
        var columns = [[Double]](repeating: [], count: covariates)
        var (stop, isEvent): ([Double], [Bool]) = ([], [])
        for _ in 0..<rows {
            let values = (0..<covariates).map { _ in (chance.uniform() * 1_000).rounded() / 1_000 }
            for (place, value) in values.enumerated() { columns[place].append(value) }
            let hazard = exp(zip(effects, values).reduce(0) { $0 + $1.0 * $1.1 }) / 300
            let (gone, seen) = (-log(chance.uniform()) / hazard, 30 + 700 * chance.uniform())
            // Whole days, so that there are ties as in real data.
            stop.append(min(gone, seen).rounded(.up))
            isEvent.append(gone <= seen)
        }
        if let output { try write(output, columns, stop, isEvent) }
        let table = try CoxRows(
            Spells(stop: stop, isEvent: isEvent),
            columns.enumerated().map { CoxRows.Covariate("x\($0.offset)", $0.element) })
        var found: [Double] = []
        let span = try ContinuousClock().measure { found = try CoxFit.fit(table).coefficients }
        let told = found.map { String(format: "%.4f", $0) }.joined(separator: ",")
        print(
            #"{"rows":\#(rows),"covariates":\#(covariates),"events":\#(isEvent.count { $0 }),"seconds":\#(span.inSeconds),"found":[\#(told)]}"#
        )
    }

    private func write(_ path: String, _ columns: [[Double]], _ stop: [Double], _ isEvent: [Bool]) throws {
        var text = (["time", "event"] + columns.indices.map { "x\($0)" }).joined(separator: ",") + "\n"
        for row in stop.indices {
            text += "\(stop[row]),\(isEvent[row] ? 1 : 0)" + columns.map { ",\($0[row])" }.joined() + "\n"
        }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }
}
