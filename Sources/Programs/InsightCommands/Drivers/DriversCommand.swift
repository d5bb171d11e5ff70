import ArgumentParser
import Foundation
import Primitives
import Statistics

/// What moves a target: shares in R-squared with their certainty, and the importance-performance map.
struct DriversCommand: InsightQuestion {
    static let configuration = CommandConfiguration(
        commandName: "drivers",
        abstract: "Key drivers of satisfaction: LMG and Johnson shares, and what to do about them.",
        discussion: """
            Each row is an answer. Shares add up to R-squared. Intervals come from a seeded bootstrap, or from the rows that \
            a file of indices names, counted from 0. A driver that can not be told from a random column is named.
            """)

    @Argument(help: ArgumentHelp("The CSV file.", valueName: "file"))
    var file: String
    @Option(help: ArgumentHelp("What is to be explained.", valueName: "column"))
    var target: String
    @Option(
        help: ArgumentHelp(
            "What may explain it, parted by commas; all other columns of numbers without it.", valueName: "columns"))
    var drivers: NameList?
    @Option(help: "Resamples for the intervals; 0 for none.")
    var bootstrap = 1000
    @Option(help: "The seed of the resamples.")
    var seed: UInt64 = 1
    @Option(help: ArgumentHelp("A file with the rows of each resample, one resample a line.", valueName: "file"))
    var indices: String?
    @Option(help: "The scale of the drivers' answers, such as 1,10; guessed without it.")
    var scale: NumberList?
    @Option(
        help: ArgumentHelp(
            "How hard a driver is to improve, 1 to 5, such as effort=2,courtesy=3.", valueName: "driver=1..5"))
    var effort: NameList?
    @Flag(inversion: .prefixedNo, help: "Compare each driver with a random column.")
    var noise = true
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var output: OutputOptions

    func answer(_ progress: Progress) throws -> Answer {
        var warnings: [String] = []
        let table = try driverTable(&warnings)
        let importance = try DriverImportance(table)
        let efforts = try EffortWords.efforts(effort, names: table.names)
        let resamples = try chosenResamples()
        var report = DriversReport(table: table, target: target, importance: importance, warnings: warnings)
        if let resamples {
            progress.say("resampling \(table.rowCount) rows")
            let bootstrap = try DriverBootstrap(table, resamples: resamples)
            report.bootstrap = bootstrap
            report.map = try ImportancePerformanceMap(
                table, bootstrap: bootstrap, scale: answerScale(table, &report.warnings), efforts: efforts)
            // The probe fits twice as many regressions for each resample.
            if noise, table.names.count <= 12 {
                progress.say("comparing with a random column")
                let count = min(500, max(DriverBootstrap.fewestResamples, bootstrap.resampleCount))
                report.probe = try NoiseProbe(table, resamples: count, seed: seed)
            }
        }
        return report.answer(hasEfforts: effort != nil)
    }

    private func driverTable(_ warnings: inout [String]) throws -> DriverTable {
        let given = try InputTable(file)
        let goal = try given.column(target)
        let places: [Int]
        if let drivers {
            places = try drivers.names.map { (name: String) throws(InsightRefusal) -> Int in try given.column(name) }
        } else {
            let numeric = given.header.indices.filter { $0 != goal && given.isNumeric($0) }
            places = numeric
            let left = given.header.indices.filter { $0 != goal && !numeric.contains($0) }.map { given.header[$0] }
            if !left.isEmpty {
                warnings.append("Columns that are not all numbers were left out: \(left.joined(separator: ", ")).")
            }
        }
        if places.contains(goal) { throw InsightRefusal("\"\(target)\" is both target and driver") }
        let table = try reading.complete(given, in: places + [goal], &warnings)
        var columns: [[Double]] = []
        for place in places { columns.append(try table.numbers(place)) }
        return try DriverTable(names: places.map { table.header[$0] }, columns: columns, target: table.numbers(goal))
    }

    private func chosenResamples() throws -> Resamples? {
        if let indices { return .given(try IndexFile.rows(indices)) }
        guard bootstrap != 0 else { return nil }
        guard bootstrap >= DriverBootstrap.fewestResamples, bootstrap <= 1_000_000 else {
            throw InsightRefusal(
                "--bootstrap needs \(DriverBootstrap.fewestResamples) to 1000000 resamples, or 0 for none")
        }
        return .seeded(count: bootstrap, seed: seed)
    }

    /// The told scale, else the narrowest usual one that holds all answers, else their range.
    private func answerScale(_ table: DriverTable, _ warnings: inout [String]) throws -> ClosedRange<Double> {
        let all = table.columns.flatMap { $0 }
        let (low, high) = (all.min() ?? 0, all.max() ?? 1)
        if let scale {
            guard scale.values.count == 2, scale.values[0] < scale.values[1] else {
                throw InsightRefusal("--scale needs its lowest and its highest answer, such as 1,10")
            }
            let told = scale.values[0]...scale.values[1]
            guard told.contains(low), told.contains(high) else {
                throw InsightRefusal(
                    "answers lie outside of the scale \(Written.interval(told)): \(Written.interval(low...high))")
            }
            return told
        }
        let usual: [ClosedRange<Double>] = [1...4, 1...5, 1...7, 1...10, 0...10, 0...100]
        if let found = usual.first(where: { $0.contains(low) && $0.contains(high) }) {
            warnings.append("The scale of the answers was taken to be \(Written.interval(found)); tell it by --scale.")
            return found
        }
        warnings.append(
            "Drivers are on no usual scale; performance is shown between the lowest and the highest value of all.")
        return low...high
    }
}

/// Reads `--effort`.
private enum EffortWords {
    /// The effort of each driver; nil for those that were not named.
    static func efforts(_ words: NameList?, names: [String]) throws(InsightRefusal) -> [Int?] {
        var efforts = [Int?](repeating: nil, count: names.count)
        for word in words?.names ?? [] {
            let parts = word.split(separator: "=").map(String.init)
            guard parts.count == 2, let place = names.firstIndex(of: parts[0].trimmed),
                let effort = Int(parts[1].trimmed),
                (1...5).contains(effort)
            else {
                throw InsightRefusal("--effort: \(word) is no driver with an effort of 1 to 5, such as \(names[0])=2")
            }
            efforts[place] = effort
        }
        return efforts
    }
}

/// Reads the rows of resamples.
private enum IndexFile {
    static func rows(_ path: String) throws(InsightRefusal) -> [[Int]] {
        guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8)
        else {
            throw InsightRefusal("\(path) can not be read")
        }
        var rows: [[Int]] = []
        for (line, words) in text.split(whereSeparator: \.isNewline).enumerated() {
            var row: [Int] = []
            for cell in words.split(separator: ",") {
                guard let number = Int(cell.filter { $0 != " " }) else {
                    throw InsightRefusal("\(path), line \(line + 1): \"\(cell)\" is no row number")
                }
                row.append(number)
            }
            rows.append(row)
        }
        return rows
    }
}
