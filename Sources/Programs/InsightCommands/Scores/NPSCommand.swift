import ArgumentParser
import Pictures
import Primitives
import Statistics

/// The net promoter score with three intervals, and its difference to another period or group.
struct NPSCommand: InsightQuestion {
    static let configuration = CommandConfiguration(
        commandName: "nps", abstract: "Net promoter score with its interval.",
        discussion:
            "Counts by --promoters, --passives and --detractors, or a file with answers from 0 to 10 by --column.")

    @OptionGroup var options: ScoreOptions
    @Option(help: "Answers of 9 and 10.")
    var promoters: Int?
    @Option(help: "Answers of 7 and 8.")
    var passives: Int?
    @Option(help: "Answers of 0 to 6.")
    var detractors: Int?
    @OptionGroup var output: OutputOptions

    func answer(_ progress: Progress) throws -> Answer {
        var answer = Answer()
        let level = try options.level()
        let tally = try own(&answer.warnings)
        guard tally.total > 0 else { throw InsightRefusal("there are no answers") }
        answer.warnings += ScoreOptions.warnings(answers: tally.total)
        answer.figures = figures(tally, level)
        answer.tables.append(table(tally, level))
        var drawn = [("NPS", tally)]
        if let other = try other(&answer.warnings) {
            drawn.append(("NPS of the other", other))
            guard let gap = tally.difference(from: other, at: level) else {
                throw InsightRefusal("the other side has no answers")
            }
            answer.figures["difference"] = [
                "diff_adj": .figure(gap.value), "se": .figure(gap.standardError), "z": .figure(gap.statistic),
                "p_two_sided": .figure(gap.pValue), "ci95": .interval(gap.interval),
                "verdict": .string(gap.verdict.rawValue),
            ]
            answer.figures["against"] = .object(figures(other, level))
            answer.tables.append(
                TextTable(
                    "Difference (adjusted counts)", ["", "points", "interval", "verdict"],
                    [ScoreOptions.row("first less second", gap, 1)]))
        }
        let intervals = drawn.compactMap { name, tally in
            tally.score.map { score in
                IntervalPicture.Figure(name: name, value: score, interval: tally.estimate(at: level)?.interval)
            }
        }
        answer.picture = IntervalPicture(
            intervals, neutral: 0, title: "Net promoter score", note: "Adjusted Wald interval; \(tally.total) answers",
            label: "points"
        ).svg()
        return answer
    }

    private func own(_ warnings: inout [String]) throws -> NPSTally {
        if let file = options.file { return try NPSTally(ratings: options.answers(file, on: 0...10, &warnings)) }
        guard let promoters, let passives, let detractors else {
            throw InsightRefusal("give --promoters, --passives and --detractors, or a file with --column")
        }
        return try NPSTally(promoters: promoters, passives: passives, detractors: detractors)
    }

    private func other(_ warnings: inout [String]) throws -> NPSTally? {
        guard let against = options.against else { return nil }
        guard let counts = options.againstCounts else {
            return try NPSTally(ratings: options.answers(against, on: 0...10, &warnings))
        }
        guard counts.count == 3 else { throw InsightRefusal("--against needs promoters,passives,detractors") }
        return try NPSTally(promoters: counts[0], passives: counts[1], detractors: counts[2])
    }

    private func figures(_ tally: NPSTally, _ level: Confidence) -> [String: JSONValue] {
        let (wald, adjusted) = (tally.estimate(.wald, at: level), tally.estimate(.adjustedWald, at: level))
        return [
            "promoters": .count(tally.promoters), "passives": .count(tally.passives),
            "detractors": .count(tally.detractors), "n": .count(tally.total), "conf": .figure(level.level),
            "nps": .figure(tally.score), "se_wald": .figure(wald?.standardError), "wald": .interval(wald?.interval),
            "adj_nps": .figure(adjusted?.value), "adj_se": .figure(adjusted?.standardError),
            "adj_wald": .interval(adjusted?.interval),
            "trinomial_t": .interval(tally.estimate(.student, at: level)?.interval),
            "grade": .string(SampleGrade(answers: tally.total).rawValue),
        ]
    }

    private func table(_ tally: NPSTally, _ level: Confidence) -> TextTable {
        let interval = tally.estimate(at: level)?.interval
        let shares = [tally.shares.promoters, tally.shares.passives, tally.shares.detractors]
        let rows = zip(["promoters", "passives", "detractors"], shares).map { name, share in
            [name, "\(share.count)", Written.percent(share.value), Written.percentInterval(share.wilson(at: level))]
        }
        return TextTable(
            "Net promoter score of \(tally.total) answers", ["", "answers", "value", "interval"],
            [["NPS", "\(tally.total)", Written.figure(tally.score), Written.interval(interval)]] + rows)
    }
}
