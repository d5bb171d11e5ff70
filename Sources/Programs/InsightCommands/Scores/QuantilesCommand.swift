import ArgumentParser
import Pictures
import Primitives
import Statistics

/// Quantiles of a column from a sketch, each within a relative error.
struct QuantilesCommand: InsightQuestion {
    static let configuration = CommandConfiguration(
        commandName: "quantiles", abstract: "Quantiles of waiting times or amounts from a mergeable sketch.")

    @Argument(help: ArgumentHelp("The CSV file.", valueName: "file"))
    var file: String
    @Option(help: "The column.")
    var column: String?
    @Option(name: .customLong("q"), help: "The wanted quantiles, as shares of 1.")
    var wanted: NumberList?
    @Option(help: "The relative error of the sketch.")
    var accuracy = 0.01
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var output: OutputOptions

    func answer(_ progress: Progress) throws -> Answer {
        var answer = Answer()
        var table = try InputTable(file)
        guard let heading = column ?? (table.header.count == 1 ? table.header[0] : nil) else {
            throw InsightRefusal("name the column by --column; the columns are \(table.header.joined(separator: ", "))")
        }
        let place = try table.column(heading)
        table = try reading.complete(table, in: [place], &answer.warnings)
        let values = try table.numbers(place)
        let shares = wanted?.values ?? [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999]
        guard shares.allSatisfy((0...1).contains) else { throw InsightRefusal("--q must lie in 0 to 1") }
        var (sketch, moments) = (try DDSketch(accuracy: accuracy), Moments())
        for value in values {
            try sketch.add(value)
            try moments.add(value)
        }
        let sorted = values.sorted()
        let found = shares.map { sketch.quantile($0) }
        let exact = shares.map { Quantile.value($0, of: sorted) }
        answer.figures = [
            "n": .count(values.count), "min": .figure(sorted.first), "max": .figure(sorted.last),
            "mean": .figure(moments.mean), "sd": .figure(moments.deviation), "q": .figures(shares),
            "type7": .figures(exact),
            "lower_rank_floor_q_n_minus_1": .figures(shares.map { sorted[Int($0 * Double(sorted.count - 1))] }),
            "ddsketch_\(Written.figure(accuracy * 100))pct": [
                "values": .figures(found), "bins": .count(sketch.binCount), "accuracy": .figure(accuracy),
            ],
        ]
        if values.count < 100 {
            answer.warnings.append("With \(values.count) values the outer quantiles rest on one or two of them.")
        }
        if sketch.hasJoinedBins {
            answer.warnings.append(
                "Values span so many powers of ten that small quantiles may miss the promised error.")
        }
        answer.tables = [
            TextTable(
                "Quantiles of \(heading), \(values.count) values", ["share below", "sketch", "exact"],
                shares.indices.map {
                    [Written.percent(shares[$0]), Written.figure(found[$0]), Written.figure(exact[$0])]
                })
        ]
        answer.picture = Self.picture(sketch, heading)
        return answer
    }

    /// The quantiles up to the 99th, beyond which one value may dwarf all others.
    private static func picture(_ sketch: DDSketch, _ heading: String) -> String {
        let curve = stride(from: 0.0, through: 0.99, by: 0.01).compactMap { share in
            sketch.quantile(share).map { CurvePicture.Point(x: share * 100, y: $0) }
        }
        return CurvePicture(
            [.init(name: heading, points: curve)], joint: .lines, isShare: false,
            words: .init(
                title: "Quantiles of \(heading)", note: "\(sketch.count) values, up to the 99th percentile",
                xLabel: "percent of values below", yLabel: heading)
        ).svg()
    }
}
