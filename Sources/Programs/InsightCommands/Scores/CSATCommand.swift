import ArgumentParser
import Pictures
import Primitives
import Statistics

/// The share of satisfied answers with its intervals, and its difference to another period or group.
struct CSATCommand: InsightQuestion {
    static let configuration = CommandConfiguration(
        commandName: "csat", abstract: "Satisfaction: the share of satisfied answers with its interval.",
        discussion: "Counts by --satisfied and --n, or a file with answers from 1 to --scale by --column.")

    @OptionGroup var options: ScoreOptions
    @Option(help: "Satisfied answers.")
    var satisfied: Int?
    @Option(help: "All answers.")
    var n: Int?
    @Option(help: "The steps of the scale in a file: 3, 4, 5, 6, 7 or 10.")
    var scale = 5
    @OptionGroup var output: OutputOptions

    func answer(_ progress: Progress) throws -> Answer {
        var answer = Answer()
        let level = try options.level()
        let share = try own(&answer.warnings)
        guard share.total > 0 else { throw InsightRefusal("there are no answers") }
        answer.warnings += ScoreOptions.warnings(answers: share.total)
        answer.figures = figures(share, level)
        var rows = [row("CSAT", share, level)]
        var drawn = [("CSAT", share)]
        if let other = try other(&answer.warnings) {
            drawn.append(("CSAT of the other", other))
            rows.append(row("the other", other, level))
            guard let gap = share.change(from: other, at: level) else {
                throw InsightRefusal("the other side has no answers")
            }
            answer.figures["difference"] = [
                "diff": .figure(gap.value), "newcombe": .interval(gap.interval), "p_two_sided": .figure(gap.pValue),
                "verdict": .string(gap.verdict.rawValue),
            ]
            answer.figures["against"] = .object(figures(other, level))
            answer.tables.append(
                TextTable(
                    "Difference (Newcombe)", ["", "points", "interval", "verdict"],
                    [ScoreOptions.row("first less second", gap, 100)]))
        }
        answer.tables.insert(
            TextTable("Share of satisfied answers", ["", "satisfied", "answers", "share", "Wilson interval"], rows),
            at: 0)
        answer.picture = IntervalPicture(
            drawn.map { .init(name: $0.0, value: $0.1.value ?? 0, interval: $0.1.wilson(at: level)) }, isShare: true,
            title: "Satisfaction", note: "Wilson interval; \(share.total) answers", label: "satisfied answers"
        ).svg()
        return answer
    }

    private func own(_ warnings: inout [String]) throws -> Share {
        if let file = options.file { return try read(file, &warnings) }
        guard let satisfied, let n else { throw InsightRefusal("give --satisfied and --n, or a file with --column") }
        return try Self.share(satisfied, n)
    }

    private func other(_ warnings: inout [String]) throws -> Share? {
        guard let against = options.against else { return nil }
        guard let counts = options.againstCounts else { return try read(against, &warnings) }
        guard counts.count == 2 else { throw InsightRefusal("--against needs satisfied,n") }
        return try Self.share(counts[0], counts[1])
    }

    private func read(_ file: String, _ warnings: inout [String]) throws -> Share {
        guard SatisfactionTally.satisfiedSteps[scale] != nil else {
            throw ScoreRefusal.unknownScale(steps: scale, known: SatisfactionTally.satisfiedSteps.keys.sorted())
        }
        return try SatisfactionTally(ratings: options.answers(file, on: 1...scale, &warnings), steps: scale).satisfied
    }

    private static func share(_ count: Int, _ total: Int) throws -> Share {
        guard count >= 0, total >= count else {
            throw InsightRefusal("\(count) satisfied of \(total) answers can not be")
        }
        return Share(count, of: total)
    }

    private func figures(_ share: Share, _ level: Confidence) -> [String: JSONValue] {
        [
            "k": .count(share.count), "n": .count(share.total), "conf": .figure(level.level), "p": .figure(share.value),
            "wilson": .interval(share.wilson(at: level)), "clopper_pearson": .interval(share.exact(at: level)),
            "jeffreys": .interval(share.jeffreys(at: level)),
            "grade": .string(SampleGrade(answers: share.total).rawValue),
        ]
    }

    private func row(_ name: String, _ share: Share, _ level: Confidence) -> [String] {
        [
            name, "\(share.count)", "\(share.total)", Written.percent(share.value),
            Written.percentInterval(share.wilson(at: level)),
        ]
    }
}
