import ArgumentParser
import Pictures
import Primitives
import Statistics

/// The customer effort score: the mean of answers from 1 to 7 with its interval.
struct CESCommand: InsightQuestion {
    static let configuration = CommandConfiguration(
        commandName: "ces", abstract: "Customer effort score: the mean of answers from 1 to 7 with its interval.",
        discussion: "Seven counts by --counts, or a file with answers from 1 to 7 by --column; 7 is the easiest.")

    @OptionGroup var options: ScoreOptions
    @Option(help: "Answers of 1 to 7, seven counts parted by commas.")
    var counts: NumberList?
    @OptionGroup var output: OutputOptions

    func answer(_ progress: Progress) throws -> Answer {
        var answer = Answer()
        let level = try options.level()
        let tally = try own(&answer.warnings)
        guard tally.total > 0 else { throw InsightRefusal("there are no answers") }
        answer.warnings += ScoreOptions.warnings(answers: tally.total)
        if tally.estimate(at: level) == nil {
            answer.warnings.append("All answers agree, or there is only one: the mean has no interval.")
        }
        answer.figures = figures(tally, level)
        var rows = [row("CES", tally, level)]
        var drawn = [("CES", tally)]
        if let other = try other(&answer.warnings) {
            guard let gap = tally.difference(from: other, at: level) else {
                throw InsightRefusal("a difference needs two sides whose answers do not all agree")
            }
            drawn.append(("CES of the other", other))
            rows.append(row("the other", other, level))
            answer.figures["difference"] = [
                "diff": .figure(gap.value), "se": .figure(gap.standardError), "t": .figure(gap.statistic),
                "p_two_sided": .figure(gap.pValue), "ci95": .interval(gap.interval),
                "verdict": .string(gap.verdict.rawValue),
            ]
            answer.figures["against"] = .object(figures(other, level))
            answer.tables.append(
                TextTable(
                    "Difference (Welch)", ["", "steps", "interval", "verdict"],
                    [ScoreOptions.row("first less second", gap, 1)]))
        }
        answer.tables.insert(
            TextTable("Customer effort score, 1 to 7", ["", "answers", "mean", "interval", "very easy"], rows), at: 0)
        answer.picture = IntervalPicture(
            drawn.map { .init(name: $0.0, value: $0.1.mean ?? 0, interval: $0.1.estimate(at: level)?.interval) },
            title: "Customer effort score", note: "Student interval; \(tally.total) answers",
            label: "mean answer, 1 to 7"
        ).svg()
        return answer
    }

    private func own(_ warnings: inout [String]) throws -> EffortTally {
        if let file = options.file { return try EffortTally(ratings: options.answers(file, on: 1...7, &warnings)) }
        guard let counts = counts?.wholes else {
            throw InsightRefusal("give --counts with seven whole numbers, or a file with --column")
        }
        return try EffortTally(counts: counts)
    }

    private func other(_ warnings: inout [String]) throws -> EffortTally? {
        guard let against = options.against else { return nil }
        guard let counts = options.againstCounts else {
            return try EffortTally(ratings: options.answers(against, on: 1...7, &warnings))
        }
        return try EffortTally(counts: counts)
    }

    private func figures(_ tally: EffortTally, _ level: Confidence) -> [String: JSONValue] {
        [
            "counts_1_to_7": .array(tally.counts.map { .count($0) }), "n": .count(tally.total),
            "mean": .figure(tally.mean), "sd": .figure(tally.deviation), "conf": .figure(level.level),
            "ci_t": .interval(tally.estimate(at: level)?.interval), "top2_share": .figure(tally.veryEasy.value),
            "grade": .string(SampleGrade(answers: tally.total).rawValue),
        ]
    }

    private func row(_ name: String, _ tally: EffortTally, _ level: Confidence) -> [String] {
        [
            name, "\(tally.total)", Written.figure(tally.mean), Written.interval(tally.estimate(at: level)?.interval),
            Written.percent(tally.veryEasy.value),
        ]
    }
}
