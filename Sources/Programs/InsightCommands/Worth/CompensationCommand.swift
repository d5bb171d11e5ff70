import ArgumentParser
import Pictures
import Primitives
import Statistics

/// What compensation brought, against customers who got none by chance.
struct CompensationCommand: InsightQuestion {
    static let configuration = CommandConfiguration(
        commandName: "compensation", abstract: "What compensation brought: return, and cost of each customer kept.",
        discussion: """
            One row for each unhappy customer: whether there was compensation, what it cost, whether the customer stayed, \
            and what the customer is worth if kept. Only a hold-out drawn by lot makes this an effect; at least 10 \
            customers on both sides.
            """)

    @Argument(help: ArgumentHelp("The CSV file.", valueName: "file"))
    var file: String
    @Option(help: ArgumentHelp("Whether the customer was compensated: yes or no.", valueName: "column"))
    var compensated = "compensated"
    @Option(help: ArgumentHelp("Whether the customer stayed: yes or no.", valueName: "column"))
    var stayed = "stayed"
    @Option(help: ArgumentHelp("What the customer is worth if kept.", valueName: "column"))
    var value = "value"
    @Option(help: ArgumentHelp("What the compensation cost, 0 without one.", valueName: "column"))
    var cost = "cost"
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var output: OutputOptions

    func answer(_ progress: Progress) throws -> Answer {
        var answer = Answer()
        let given = try InputTable(file)
        let places = try [compensated, stayed, value, cost].map { try given.column($0) }
        let table = try reading.complete(given, in: places, &answer.warnings)
        let groups = try outcomes(table, places)
        let smallest = min(groups.compensated.count, groups.heldOut.count)
        guard smallest >= 10 else {
            throw InsightRefusal(
                "\(groups.compensated.count) customers were compensated and \(groups.heldOut.count) were not; "
                    + "at least 10 of each are needed")
        }
        let found = try CompensationReturn(compensated: groups.compensated, heldOut: groups.heldOut)
        answer.figures = figures(found, groups)
        answer.tables = [tables(found, groups)]
        answer.warnings += warnings(found, smallest)
        answer.picture = picture(found)
        return answer
    }

    private typealias Groups = (
        compensated: [CompensationReturn.Outcome], heldOut: [CompensationReturn.Outcome]
    )

    private func outcomes(_ table: InputTable, _ places: [Int]) throws -> Groups {
        let (treated, stayed) = (try table.truths(places[0]), try table.truths(places[1]))
        let (values, costs) = (try table.numbers(places[2], least: 0), try table.numbers(places[3], least: 0))
        var groups: Groups = ([], [])
        for row in 0..<table.count {
            if !treated[row], costs[row] > 0 {
                throw table.refusal(
                    row: row, column: places[3], "cost \(Written.figure(costs[row])) without compensation")
            }
            guard let outcome = CompensationReturn.Outcome(stayed: stayed[row], value: values[row], cost: costs[row])
            else { throw table.refusal(row: row, "value and cost must be finite") }
            if treated[row] { groups.compensated.append(outcome) } else { groups.heldOut.append(outcome) }
        }
        return groups
    }

    private func figures(_ found: CompensationReturn, _ groups: Groups) -> [String: JSONValue] {
        func ratio(_ ratio: FiellerRatio?) -> JSONValue {
            ratio.map { ratio -> JSONValue in ["value": .figure(ratio.value), "fieller95": .interval(ratio.interval)] }
                ?? .null
        }
        return [
            "n_compensated": .count(groups.compensated.count), "n_held_out": .count(groups.heldOut.count),
            "stayed_compensated": .count(groups.compensated.count { $0.stayed }),
            "stayed_held_out": .count(groups.heldOut.count { $0.stayed }),
            "effect": found.effect.map { effect -> JSONValue in
                ["diff": .figure(effect.value), "newcombe95": .interval(effect.interval)]
            } ?? .null,
            "return_on_compensation": ratio(found.returnOnCost), "cost_per_recovery": ratio(found.costPerRecovery),
            "cost_per_additional_recovery": ratio(found.costPerAdditionalRecovery),
        ]
    }

    private func tables(_ found: CompensationReturn, _ groups: Groups) -> TextTable {
        func row(_ name: String, _ ratio: FiellerRatio?) -> [String] {
            [name, Written.figure(ratio?.value), Written.interval(ratio?.interval)]
        }
        let effect = [
            "more who stayed", Written.percent(found.effect?.value), Written.percentInterval(found.effect?.interval),
        ]
        return TextTable(
            "\(groups.compensated.count) compensated customers against \(groups.heldOut.count) held out",
            ["", "figure", "95 % interval"],
            [
                effect, row("return on compensation (0 is break-even)", found.returnOnCost),
                row("cost for each who stayed", found.costPerRecovery),
                row("cost for each who stayed because of it", found.costPerAdditionalRecovery),
            ])
    }

    private func warnings(_ found: CompensationReturn, _ smallest: Int) -> [String] {
        var told = ["This is an effect only if lots decided who was compensated."]
        if smallest < 100 { told.append("The smaller group has \(smallest) customers; the intervals are rough.") }
        if let effect = found.effect, effect.interval.contains(0) {
            told.append("The data do not show that compensation kept anybody; nor do they show that it did not.")
        }
        if found.costPerAdditionalRecovery == nil {
            told.append("No more stayed with compensation than without, so one more kept customer has no price.")
        }
        return told
    }

    private func picture(_ found: CompensationReturn) -> String? {
        guard let ratio = found.returnOnCost else { return nil }
        return IntervalPicture(
            [.init(name: "return", value: ratio.value, interval: ratio.interval)], neutral: 0,
            title: "Return on compensation", note: "Value saved for each unit of cost, less 1; Fieller's interval",
            label: "return, 0 is break-even"
        ).svg()
    }
}
