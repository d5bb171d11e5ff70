import ArgumentParser
import Pictures
import Primitives
import Statistics

/// How many answers a score needs.
struct SampleSizeCommand: InsightQuestion {
    /// The scores that a size can be asked for.
    enum Score: String, CaseIterable, ExpressibleByArgument {
        case nps, csat
    }

    static let configuration = CommandConfiguration(
        commandName: "sample-size", abstract: "How many answers a score needs to be as sharp as wished.")

    @Option(help: "nps, or csat for any share.")
    var score: Score = .nps
    @Option(help: "Half the width of the interval: points of the score, or percent of the share.")
    var margin = 5.0
    @Option(help: "What is expected: promoters,detractors or the satisfied, as shares of 1; the worst case without it.")
    var expected: NumberList?
    @Option(help: "How many could be asked at all, when they are few.")
    var population: Int?
    @Option(help: "How often the interval shall cover the truth.")
    var confidence = 0.95
    @OptionGroup var output: OutputOptions

    func answer(_ progress: Progress) throws -> Answer {
        guard let level = Confidence(confidence) else {
            throw InsightRefusal("--confidence must be at least 0.5 and below 1")
        }
        let needed = try size(margin, level)
        let margins = [1.0, 2, 3, 5, 10]
        let worst = try margins.map { margin in
            (
                try SampleSize.nps(margin: margin, population: population, at: level),
                try SampleSize.share(margin: margin / 100, population: population, at: level)
            )
        }
        var answer = Answer()
        answer.figures = [
            "score": .string(score.rawValue), "margin": .figure(margin), "conf": .figure(level.level),
            "n": .count(needed),
            "expected": expected.map { .figures($0.values) } ?? .null,
            "population": population.map { .count($0) } ?? .null,
        ]
        for (margin, pair) in zip(margins, worst) {
            answer.figures["nps_worst_\(Int(margin))pts"] = .count(pair.0)
            answer.figures["csat_worst_\(Int(margin))pct"] = .count(pair.1)
        }
        answer.tables = [
            TextTable(
                "Answers that are needed", ["score", "margin", "answers"],
                [[score.rawValue, "± \(Written.figure(margin))", "\(needed)"]]),
            TextTable(
                "In the worst case", ["margin", "NPS (points)", "CSAT (percent)"],
                zip(margins, worst).map { ["± \(Written.figure($0))", "\($1.0)", "\($1.1)"] }),
        ]
        let curve = try stride(from: 2.0, through: 15, by: 0.25).map {
            CurvePicture.Point(x: $0, y: Double(try size($0, level)))
        }
        answer.picture = CurvePicture(
            [.init(name: score.rawValue.uppercased(), points: curve)], joint: .lines, isShare: false,
            words: .init(
                title: "Answers needed",
                note: "\(score.rawValue.uppercased()), \(Written.percent(level.level)) confidence",
                xLabel: score == .nps ? "margin in points" : "margin in percent", yLabel: "answers")
        ).svg()
        return answer
    }

    private func size(_ margin: Double, _ level: Confidence) throws -> Int {
        switch score {
        case .nps:
            var shares: (promoters: Double, detractors: Double)?
            if let expected {
                guard expected.values.count == 2 else { throw InsightRefusal("--expected needs promoters,detractors") }
                shares = (expected.values[0], expected.values[1])
            }
            return try SampleSize.nps(margin: margin, expected: shares, population: population, at: level)
        case .csat:
            guard (expected?.values.count ?? 1) == 1 else { throw InsightRefusal("--expected needs one share") }
            return try SampleSize.share(
                margin: margin / 100, expected: expected?.values[0], population: population, at: level)
        }
    }
}
