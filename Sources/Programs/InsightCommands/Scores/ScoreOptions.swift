import ArgumentParser
import Primitives
import Statistics

/// What the three scores have in common.
struct ScoreOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("A CSV file with one answer in each row.", valueName: "file"))
    var file: String?

    @Option(help: "The column with the answers.")
    var column: String?

    @Option(help: "What to compare with: counts parted by commas, or a second file with the same column.")
    var against: String?

    @Option(help: "How often intervals shall cover the truth, at least 0.5 and below 1.")
    var confidence = 0.95

    @Flag(help: "Leave out rows without an answer, and say how many.")
    var skipMissing = false

    /// The confidence as the statistics know it.
    func level() throws(InsightRefusal) -> Confidence {
        guard let level = Confidence(confidence) else {
            throw InsightRefusal("--confidence must be at least 0.5 and below 1")
        }
        return level
    }

    /// The whole-number answers of a file on a scale.
    func answers(_ path: String, on scale: ClosedRange<Int>, _ warnings: inout [String]) throws(InsightRefusal) -> [Int]
    {
        var table = try InputTable(path)
        guard let heading = column ?? (table.header.count == 1 ? table.header[0] : nil) else {
            throw InsightRefusal(
                "name the column with the answers by --column; its columns are \(table.header.joined(separator: ", "))")
        }
        let place = try table.column(heading)
        if skipMissing {
            let kept = table.complete(in: [place])
            if kept.count < table.count {
                warnings.append("\(table.count - kept.count) rows without an answer were left out.")
            }
            table = kept
        }
        let answers = try table.wholes(place)
        if let row = answers.firstIndex(where: { !scale.contains($0) }) {
            throw table.refusal(
                row: row, column: place,
                "\(answers[row]) is not on the scale of \(scale.lowerBound) to \(scale.upperBound)")
        }
        return answers
    }

    /// The counts that `--against` holds; nil when it is a file.
    var againstCounts: [Int]? { against.flatMap { NumberList(argument: $0)?.wholes } }

    /// What every score says of few answers.
    static func warnings(answers: Int) -> [String] {
        switch SampleGrade(answers: answers) {
        case .none: ["There are no answers."]
        case .hidden: ["Fewer than 5 answers: the counts are all that can be said."]
        case .thin: ["Fewer than 20 answers: no rank, no colour and no verdict on a change should rest on this figure."]
        case .fair: ["Fewer than 100 answers: never show the figure without its interval."]
        case .solid: []
        }
    }

    /// A difference with its verdict in words.
    static func row(_ name: String, _ gap: Difference, _ scale: Double) -> [String] {
        let verdict =
            switch gap.verdict {
            case .higher: "higher"
            case .lower: "lower"
            case .undecided: "may be chance"
            case .tooFew: "too few answers"
            }
        let ends = (gap.interval.lowerBound * scale)...(gap.interval.upperBound * scale)
        return [name, Written.figure(gap.value * scale), Written.interval(ends), verdict]
    }
}
