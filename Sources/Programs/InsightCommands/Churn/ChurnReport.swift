import Foundation
import Pictures
import Primitives
import Statistics

/// What was found about leaving, and how it is printed.
struct ChurnReport {
    let data: ChurnData
    let models: [ChurnModelReport]
    var warnings: [String]
    private var worth: [String: JSONValue] = [:]
    private var worthRows: [[String]] = []

    init(data: ChurnData, models: [ChurnModelReport], warnings: [String]) {
        (self.data, self.models, self.warnings) = (data, models, warnings)
    }

    /// Takes in the value of customers and what they cost, where columns were named.
    mutating func weigh(_ command: ChurnCommand, model: ChurnModelReport) throws {
        guard let column = command.value else {
            if command.cost != nil { throw InsightRefusal("--cost needs --value, what the customers are worth") }
            return
        }
        let values = try data.table.numbers(data.table.column(column), least: 0)
        let risk = try ValueAtRisk(values: values, probabilities: model.probabilities, seed: command.seed)
        worth["value_at_risk"] = [
            "expected": .figure(risk.expected), "total": .figure(risk.total), "interval95": .interval(risk.interval),
            "share": .figure(risk.share),
        ]
        worthRows.append(
            [
                "value at risk", Written.figure(risk.expected), Written.interval(risk.interval),
                Written.percent(risk.share),
            ])
        guard let cost = command.cost else { return }
        let costs = try data.table.numbers(data.table.column(cost), least: 0)
        let balance = try AcquisitionBalance(values: values, costs: costs, seed: command.seed)
        worth["value_less_acquisition_cost"] = [
            "mean": .figure(balance.perCustomer.mean), "interval95": .interval(balance.perCustomer.interval),
            "losing": .figure(balance.losing.value), "losing_wilson": .interval(balance.losing.wilson()),
            "return_on_cost": .figure(balance.returnOnCost?.value),
            "return_on_cost_interval95": .interval(balance.returnOnCost?.interval),
        ]
        worthRows.append(
            [
                "value less cost, each", Written.figure(balance.perCustomer.mean),
                Written.interval(balance.perCustomer.interval), "\(Written.percent(balance.losing.value)) lose",
            ])
    }

    /// The whole answer.
    var answer: Answer {
        var answer = Answer()
        answer.figures = worth
        answer.figures["n"] = .count(data.outcomes.count)
        answer.figures["n_train"] = .count(data.split.learning.count)
        answer.figures["n_test"] = .count(data.split.judging.count)
        answer.figures["n_dropped"] = .count(data.split.dropped.count)
        answer.figures["churn_rate"] = .figure(Double(leavers) / Double(data.outcomes.count))
        answer.figures["columns"] = .names(data.names)
        for model in models { answer.figures[model.key] = model.json }
        let rate = Double(data.split.learning.count { data.outcomes[$0] }) / Double(data.split.learning.count)
        let loss = PredictionQuality.logLoss(
            probabilities: data.split.judging.map { _ in rate }, outcomes: data.split.judging.map { data.outcomes[$0] })
        answer.figures["base_rate_only"] = ["log_loss": .figure(loss)]
        answer.tables = tables
        answer.warnings = warnings + told(baseLoss: loss)
        answer.picture = picture
        return answer
    }

    private var leavers: Int { data.outcomes.count { $0 } }

    private var tables: [TextTable] {
        let quality = models.map { model in
            let found = model.judged
            return [
                model.name, Written.figure(found.ranking.area), Written.interval(found.ranking.interval()),
                Written.figure(found.logLoss), Written.figure(found.brier), Written.figure(found.calibration?.slope),
                Written.figure(found.topTenthLift),
            ]
        }
        var tables = [
            TextTable(
                "On the \(data.split.judging.count) customers held back (\(data.split.learning.count) to learn from)",
                ["model", "AUC", "95 % interval", "log loss", "Brier", "calibration slope", "lift of the top tenth"],
                quality),
            coefficientTable,
        ]
        if let lift = models[0].lift {
            tables.append(
                TextTable(
                    "Customers held back, by falling probability",
                    ["tenth", "customers", "left", "foreseen", "lift", "all leavers so far"],
                    lift.groups.enumerated().map { place, group in
                        [
                            "\(place + 1)", "\(group.leavers.total)", Written.percent(group.leavers.value),
                            Written.percent(group.meanProbability), Written.figure(group.lift),
                            Written.percent(group.cumulativeCapture),
                        ]
                    }))
        }
        if !worthRows.isEmpty { tables.append(TextTable("In money", ["", "amount", "95 % interval", ""], worthRows)) }
        return tables
    }

    private var coefficientTable: TextTable {
        let fit = models[0].fit
        let rows = fit.model.names.indices.map { place -> [String] in
            let (value, error) = (fit.model.coefficients[place], fit.standardErrors?[place + 1])
            let ends = error.map { error in
                let half = Confidence.ninetyFive.z * error
                return exp(value - half)...exp(value + half)
            }
            return [
                fit.model.names[place], Written.figure(exp(value)), Written.interval(ends), Written.figure(value),
                Written.figure(error), Written.figure(fit.standardised[place + 1]),
            ]
        }
        return TextTable(
            "Odds of leaving, \(models[0].name)",
            ["property", "times the odds", "95 % interval", "coefficient", "std. error", "per std. deviation"], rows)
    }

    private func told(baseLoss: Double) -> [String] {
        var told: [String] = []
        let least = min(leavers, data.outcomes.count - leavers)
        if least < 10 * data.names.count {
            told.append(
                "\(least) leavers or stayers for \(data.names.count) properties are few; fewer than 10 for each make loose coefficients."
            )
        }
        for model in models {
            if model.judged.logLoss >= baseLoss {
                told.append("The \(model.name) model says no more than the plain share of leavers does.")
            }
            if let slope = model.judged.calibration?.slope, slope < 0.8 || slope > 1.25 {
                told.append(
                    "Probabilities of the \(model.name) model are \(slope < 1 ? "too bold" : "too timid") (calibration slope \(Written.figure(slope)))."
                )
            }
        }
        if models[0].fit.standardErrors == nil {
            told.append("A penalised fit has no honest standard errors; none are shown.")
        }
        return told
    }

    /// The log odds per standard deviation, the strongest first.
    private var picture: String {
        let fit = models[0].fit
        let order = fit.model.names.indices.sorted { abs(fit.standardised[$0 + 1]) > abs(fit.standardised[$1 + 1]) }
        let figures = order.prefix(20).map { place -> IntervalPicture.Figure in
            let (value, plain) = (fit.standardised[place + 1], fit.model.coefficients[place])
            // The error of a standardised coefficient is that of the plain one times the same standard deviation.
            let half = fit.standardErrors.map {
                plain == 0 ? 0 : $0[place + 1] * abs(value / plain) * Confidence.ninetyFive.z
            }
            return .init(name: fit.model.names[place], value: value, interval: half.map { (value - $0)...(value + $0) })
        }
        return IntervalPicture(
            figures, neutral: 0, title: "What goes with leaving",
            note: "Logistic regression; the \(figures.count) strongest properties",
            label: "log odds of leaving per standard deviation"
        ).svg()
    }
}
