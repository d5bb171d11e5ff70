import ArgumentParser
import Pictures
import Primitives
import Statistics

/// How many people may hear of bad experiences, if the named assumptions hold.
struct WordOfMouthCommand: InsightQuestion {
    static let configuration = CommandConfiguration(
        commandName: "word-of-mouth",
        abstract: "How many may hear of bad experiences, if the assumptions hold; a calculation, not a measurement.")

    @Option(help: "Unhappy customers.")
    var unhappy: Int
    @Option(help: "Assumed: people whom each tells, the low guess.")
    var tellLow = 8.0
    @Option(help: "Assumed: people whom each tells, the high guess.")
    var tellHigh = 10.0
    @Option(help: "Assumed: people who could hear it at all.")
    var population = 50_000.0
    @Option(help: "Assumed: the share who post publicly, in 0 to 1.")
    var socialShare = 0.1
    @Option(help: "Assumed: people who see one post.")
    var socialReach = 500.0
    @OptionGroup var output: OutputOptions

    func answer(_ progress: Progress) throws -> Answer {
        guard unhappy >= 0 else { throw InsightRefusal("--unhappy can not be negative") }
        let calculator = try WordOfMouth(
            tellLow: tellLow, tellHigh: tellHigh, population: population, socialShare: socialShare,
            socialReach: socialReach)
        let (low, high) = calculator.offline(unhappy: unhappy)
        let social = calculator.socialGross(unhappy: unhappy)
        var answer = Answer()
        answer.figures = [
            "unhappy": .count(unhappy), "tell_low": .figure(tellLow), "tell_high": .figure(tellHigh),
            "population": .figure(population), "social_share": .figure(socialShare),
            "social_reach": .figure(socialReach), "offline_low": Self.json(low), "offline_high": Self.json(high),
            "social_gross": .figure(social), "assumed": true,
        ]
        answer.tables = [
            TextTable(
                "Who may hear of \(unhappy) unhappy customers, if the assumptions hold", ["", "low", "high"],
                [
                    ["told face to face", Written.figure(low.gross), Written.figure(high.gross)],
                    [
                        "different listeners", Written.figure(low.unique.rounded()),
                        Written.figure(high.unique.rounded()),
                    ],
                    ["views of posts", Written.figure(social), Written.figure(social)],
                ])
        ]
        answer.warnings = [
            "This is calculated from assumptions, not measured: each tells \(Written.figure(tellLow)) to "
                + "\(Written.figure(tellHigh)) of \(Written.figure(population)) people met at random, "
                + "\(Written.percent(socialShare)) post, and \(Written.figure(socialReach)) see a post."
        ]
        answer.picture = IntervalPicture(
            [
                .init(
                    name: "different listeners", value: (low.unique + high.unique) / 2,
                    interval: low.unique...max(low.unique, high.unique)),
                .init(name: "views of posts", value: social, interval: nil),
            ], neutral: 0, title: "Word of mouth, as assumed", note: "From the low to the high guess", label: "people"
        ).svg()
        return answer
    }

    private static func json(_ reach: WordOfMouth.Reach) -> JSONValue {
        ["gross": .figure(reach.gross), "unique": .figure(reach.unique)]
    }
}
