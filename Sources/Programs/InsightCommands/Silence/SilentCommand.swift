import ArgumentParser
import Primitives
import Statistics

/// Who never complained and yet may be leaving: the probability of still buying fell, or more is sent back.
struct SilentCommand: InsightQuestion {
    static let configuration = CommandConfiguration(
        commandName: "silent", abstract: "Silent customers: never complained, but probably leaving; with the reason.",
        discussion: """
            The file holds purchases (customer, date, amount). A BG/NBD model learns from all of them; each customer's \
            probability of still buying today is compared with what the same model says of the time --period weeks ago. \
            --returned names a column that says whether a purchase was sent back: such rows count as returns and not as \
            purchases kept. --complaints names a file with a column of the customers who complained; they are left out, \
            since somebody cares for them already.
            """)

    @Argument(help: ArgumentHelp("The CSV file of purchases.", valueName: "file"))
    var file: String
    @OptionGroup var columns: LifetimeColumns
    @Option(help: ArgumentHelp("A column with yes for purchases that were sent back.", valueName: "column"))
    var returned: String?
    @Option(help: ArgumentHelp("A CSV file of the customers who complained.", valueName: "file"))
    var complaints: String?
    @Option(help: ArgumentHelp("The length of the two periods that are compared.", valueName: "weeks"))
    var period = 26.0
    @Option(help: "The least fall of the probability that is named, 0...1.")
    var fall = SlippingRules().leastFall
    @Option(help: "Named only when the probability is now below this, 0...1.")
    var below = SlippingRules().alarmBelow
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var output: OutputOptions

    func answer(_ progress: Progress) throws -> Answer {
        guard period > 0, period.isFinite else { throw InsightRefusal("--period must be above 0 weeks") }
        guard (0...1).contains(fall), (0...1).contains(below) else {
            throw InsightRefusal("--fall and --below must be between 0 and 1")
        }
        progress.say("reading \(file)")
        let table = try InputTable(file)
        let isReturned = try returned.map { try table.truths(table.column($0)) }
        var place = -1
        let kept = table.kept { _ in
            place += 1
            return isReturned?[place] != true
        }
        guard kept.count > 0 else { throw InsightRefusal("\(table.name): every purchase was sent back") }
        let data = try LifetimeData(
            kept, isSummary: false, columns: columns, reading: reading, until: nil, holdout: period, predict: nil)
        guard data.log != nil else {
            throw InsightRefusal("\(table.name) is a summary of customers; silence is seen in single purchases only")
        }
        progress.say("fitting \(data.customers.count) customers")
        let model = try BGNBD.fit(data.customers.map(\.history)).model
        let visits = try SilentVisits(table, isReturned, columns, reading, period: period)
        let complained = try complaints.map { try Self.complained($0, told: columns.customer) } ?? []
        let signs = SilentSigns(data, model, visits, complained)
        var rules = SlippingRules()
        (rules.leastFall, rules.alarmBelow) = (fall, below)
        let list = SlippingList(signs.all, rules: rules)
        return report(list, of: signs.all.count, warnings: data.warnings + signs.warnings)
    }

    private static func complained(_ path: String, told: String?) throws -> Set<String> {
        let table = try InputTable(path)
        // A file of names alone needs no heading that is known.
        let column = table.header.count == 1 ? 0 : try table.need(.customer, told: told, option: "--customer")
        return Set(try table.names(column))
    }

    private func report(_ list: SlippingList<String>, of count: Int, warnings: [String]) -> Answer {
        var answer = Answer()
        answer.warnings = warnings
        if complaints == nil {
            answer.warnings.append("Without --complaints nobody is known to have complained; some of these may have.")
        }
        answer.figures = [
            "n": .count(count), "period_weeks": .figure(period), "complained": .count(list.complainedCount),
            "unremarkable": .count(list.unremarkableCount),
            "customers": .array(
                list.entries.map { entry in
                    [
                        "customer": .string(entry.customer), "p_alive": .figure(entry.chanceAlive),
                        "reasons": .array(entry.reasons.map(\.json)),
                    ]
                }),
        ]
        answer.tables = [
            TextTable(
                "\(list.entries.count) of \(count) customers are silent and slipping",
                ["customer", "still buys", "why"],
                list.entries.map { entry in
                    [
                        entry.customer, entry.chanceAlive.map { Written.chance($0) } ?? "unknown",
                        entry.reasons.map(\.told).joined(separator: "; "),
                    ]
                })
        ]
        return answer
    }
}

extension SlippingReason {
    /// The reason with its figures.
    fileprivate var json: JSONValue {
        switch self {
        case .chanceFell(let from, let to): ["kind": "chance_fell", "from": .figure(from), "to": .figure(to)]
        case .stoppedAnswering(let answered, let asked, let now, _):
            [
                "kind": "stopped_answering", "answered_before": .count(answered), "asked_before": .count(asked),
                "asked_now": .count(now),
            ]
        case .returnsRose(let before, let now, let surprise):
            [
                "kind": "returns_rose", "before": .figures([Double(before.count), Double(before.total)]),
                "now": .figures([Double(now.count), Double(now.total)]), "p": .figure(surprise),
            ]
        }
    }

    /// The reason in words.
    fileprivate var told: String {
        switch self {
        case .chanceFell(let from, let to):
            "the probability of still buying fell from \(Written.chance(from)) to \(Written.chance(to))"
        case .stoppedAnswering(let answered, let asked, let now, _):
            "answered \(answered) of \(asked) surveys before and none of \(now) since"
        case .returnsRose(let before, let now, _):
            "sent back \(now.count) of \(now.total) purchases, \(before.count) of \(before.total) before"
        }
    }
}
