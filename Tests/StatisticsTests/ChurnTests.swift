import Foundation
import Statistics
import Testing

/// The public churn data with the columns of the reference.
struct ChurnData: Sendable {
    static let shared = Result { try ChurnData() }
    /// The figures of the reference.
    static var golden: AcceptedValue { get throws { try Accepted.json("churn/churn_golden.json") } }
    let names: [String]
    let rows: [[Double]]
    let outcomes: [Bool]
    let split: HoldBack

    private init() throws {
        names = try #require(try Self.golden["columns"].value as? [String])
        let table = try Accepted.rows("churn/wa_churn.csv")
        rows = try table.map(Self.properties)
        outcomes = table.map { $0["churn"] == "Yes" }
        split = HoldBack.every(5, of: table.count)
    }

    func fit(penalty: Double) throws -> LogisticModel.Fit {
        try LogisticModel.fit(
            names: names, rows: split.learning.map { rows[$0] }, outcomes: split.learning.map { outcomes[$0] },
            penalty: penalty)
    }

    func quality(_ model: LogisticModel, on part: [Int]) throws -> PredictionQuality {
        try PredictionQuality(
            probabilities: part.map { model.probability(rows[$0]) }, outcomes: part.map { outcomes[$0] })
    }

    /// The properties in the order of the reference's columns.
    private static func properties(_ row: [String: String]) throws -> [Double] {
        let number = { (name: String) in try #require(row[name].flatMap(Double.init)) }
        let says = { (name: String, text: String) in row[name] == text ? 1.0 : 0 }
        let yes = { (name: String) in says(name, "Yes") }
        let tenure = try number("tenure")
        return [
            try number("female"), try number("senior_citizen"), try number("partner"), try number("dependents"), tenure,
            tenure <= 6 ? 1 : 0, yes("multiple_lines"), try number("phone_service"),
            says("internet_service", "Fiber optic"), says("internet_service", "DSL"), yes("online_security"),
            yes("online_backup"), yes("device_protection"), yes("tech_support"), yes("streaming_tv"),
            yes("streaming_movies"), says("contract", "One year"), says("contract", "Two year"),
            try number("paperless_billing"), says("payment_method", "Electronic check"), try number("monthly_charges"),
        ]
    }
}

@Suite struct `Predicting who leaves` {
    private let data: ChurnData

    init() throws { data = try ChurnData.shared.get() }

    @Test func `the data are those of the reference`() throws {
        #expect(data.rows.count == Int(try ChurnData.golden["n"].number))
        #expect(data.split.learning.count == Int(try ChurnData.golden["n_train"].number))
        #expect(data.split.judging.count == Int(try ChurnData.golden["n_test"].number))
        let rate = Double(data.outcomes.count { $0 }) / Double(data.outcomes.count)
        #expect(abs(rate - (try ChurnData.golden["churn_rate"].number)) < 1e-12)
    }

    @Test func `the plain fit has the coefficients, errors and likelihood of the reference`() throws {
        let fit = try data.fit(penalty: 0)
        let wanted = try ChurnData.golden["logit_mle"]
        #expect(fit.logLikelihood.isNear(try wanted["loglik"].number, relative: 1e-6))
        let errors = try #require(fit.standardErrors)
        let values = [fit.model.intercept] + fit.model.coefficients
        for (place, name) in (["const"] + data.names).enumerated() {
            #expect(abs(values[place] - (try wanted["coef"][name].number)) < 1e-5, "\(name) \(values[place])")
            #expect(abs(errors[place] - (try wanted["se"][name].number)) < 1e-5, "se of \(name) \(errors[place])")
        }
        try check(try data.quality(fit.model, on: data.split.judging), try wanted["test"])
        try check(try data.quality(fit.model, on: data.split.learning), try wanted["train"])
        try checkFirst(fit.model, column: "p_logit_mle")
    }

    @Test func `the penalised fit has the standardised coefficients of the reference`() throws {
        let fit = try data.fit(penalty: 1)
        let wanted = try ChurnData.golden["logit_l2_standardised_C1"]
        #expect(fit.standardErrors == nil)
        #expect(abs(fit.standardised[0] - (try wanted["intercept"].number)) < 1e-5)
        for (place, name) in data.names.enumerated() {
            let value = fit.standardised[place + 1]
            #expect(abs(value - (try wanted["coef"][name].number)) < 1e-5, "\(name) \(value)")
        }
        try check(try data.quality(fit.model, on: data.split.judging), try wanted["test"])
        try checkFirst(fit.model, column: "p_logit_l2")
    }

    @Test func `knowing only how many leave has the log loss of the reference`() throws {
        let rate =
            Double(data.split.learning.count { data.outcomes[$0] }) / Double(data.split.learning.count)
        let loss = PredictionQuality.logLoss(
            probabilities: data.split.judging.map { _ in rate }, outcomes: data.split.judging.map { data.outcomes[$0] })
        #expect(abs(loss - (try ChurnData.golden["base_rate_only"]["log_loss"].number)) < 1e-9)
    }

    @Test func `the likeliest tenth holds three times its share of leavers and the groups hold all of them`() throws {
        let model = try data.fit(penalty: 1).model
        let table = try LiftTable(
            probabilities: data.split.judging.map { model.probability(data.rows[$0]) },
            outcomes: data.split.judging.map { data.outcomes[$0] })
        #expect(table.groups.count == 10)
        #expect(table.groups.reduce(0) { $0 + $1.leavers.total } == data.split.judging.count)
        #expect(table.groups[0].lift > 2.9 && table.groups[9].lift < 0.2)
        #expect(table.groups[9].cumulativeCapture == 1)
    }

    private func check(_ found: PredictionQuality, _ wanted: AcceptedValue) throws {
        let calibration = try #require(found.calibration)
        let interval = try #require(found.ranking.interval())
        let columns = [
            ("AUC", found.ranking.area), ("AUC_se_delong", found.ranking.standardError), ("log_loss", found.logLoss),
            ("brier", found.brier), ("avg_precision", found.averagePrecision),
            ("calibration_intercept", calibration.intercept), ("calibration_slope", calibration.slope),
            ("ECE10_equal_width", found.expectedCalibrationError), ("top_decile_lift", found.topTenthLift),
            ("mean_pred", found.meanProbability), ("base_rate", found.baseRate),
        ]
        for (key, value) in columns {
            // The references stopped searching at a gradient of about 1e-4.
            #expect(abs(value - (try wanted[key].number)) < (key.hasPrefix("calib") ? 1e-5 : 1e-6), "\(key) \(value)")
        }
        #expect(abs(interval.lowerBound - (try wanted["AUC_ci95_delong"][0].number)) < 1e-6)
        #expect(abs(interval.upperBound - (try wanted["AUC_ci95_delong"][1].number)) < 1e-6)
    }

    private func checkFirst(_ model: LogisticModel, column: String) throws {
        for row in try Accepted.rows("churn/wa_churn_test_predictions_first40.csv") {
            let place = try #require(row["row"].flatMap { Int($0) })
            let wanted = try #require(row[column].flatMap { Double($0) })
            #expect(abs(model.probability(data.rows[place]) - wanted) < 1e-5)
            #expect(data.outcomes[place] == (row["y"] == "1"))
        }
    }
}

@Suite struct `Refusing to predict` {
    private let steps = (0..<40).map(Double.init)

    @Test func `a column that tells leavers without error is named, and a penalty makes a fit`() throws {
        let rows = steps.map { [$0.truncatingRemainder(dividingBy: 7), $0] }
        let outcomes = steps.map { $0 >= 20 }
        #expect(throws: ChurnRefusal.separation(column: "time")) {
            try LogisticModel.fit(names: ["week", "time"], rows: rows, outcomes: outcomes)
        }
        let fit = try LogisticModel.fit(names: ["week", "time"], rows: rows, outcomes: outcomes, penalty: 1)
        #expect(fit.model.probability([3, 39]) > 0.9)
    }

    @Test func `columns that separate only together are found too`() {
        let rows = steps.map { [$0.truncatingRemainder(dividingBy: 8), ($0 / 8).rounded(.down)] }
        let outcomes = rows.map { $0[0] + 2 * $0[1] > 7.5 }
        do throws(ChurnRefusal) {
            _ = try LogisticModel.fit(names: ["a", "b"], rows: rows, outcomes: outcomes)
            Issue.record("a separation was fitted")
        } catch {
            guard case .separation = error else { Issue.record("not a separation: \(error)"); return }
        }
    }

    @Test func `constant, doubled and broken columns are named`() {
        let outcomes = steps.map { Int($0) % 3 == 0 }
        let fit = { (rows: [[Double]]) throws in
            try LogisticModel.fit(names: ["a", "b"], rows: rows, outcomes: outcomes)
        }
        #expect(throws: ChurnRefusal.constant(column: "b")) { try fit(steps.map { [$0, 4] }) }
        #expect(throws: ChurnRefusal.collinear(column: "b")) { try fit(steps.map { [$0, 1 - 2 * $0] }) }
        #expect(throws: ChurnRefusal.notFinite(column: "b", row: 7)) { try fit(steps.map { [$0, 1 / ($0 - 7)] }) }
        #expect(throws: ChurnRefusal.lengthsDiffer(row: 0)) { try fit(steps.map { [$0] }) }
        #expect(throws: ChurnRefusal.tooFewOutcomes(needed: 2)) {
            try LogisticModel.fit(names: ["a"], rows: steps.map { [$0] }, outcomes: steps.map { $0 == 3 })
        }
        #expect(throws: ChurnRefusal.tooFewRows(needed: 10)) {
            try LogisticModel.fit(names: ["a"], rows: [[1], [2]], outcomes: [true, false])
        }
    }

    @Test func `scores that make no mistake have no interval`() throws {
        let ranked = try RankedOutcomes(scores: steps, outcomes: steps.map { $0 >= 20 })
        #expect(ranked.area == 1)
        #expect(ranked.interval() == nil)
        let same = try RankedOutcomes(scores: steps.map { _ in 0.5 }, outcomes: steps.map { $0 >= 20 })
        #expect(same.area == 0.5)
        let difference = try #require(ranked.difference(from: same))
        #expect(difference.value == 0.5)
        #expect(throws: ChurnRefusal.notAProbability(row: 2)) {
            try PredictionQuality(probabilities: [0, 1, 1.2, 0], outcomes: [true, false, true, false])
        }
    }
}
