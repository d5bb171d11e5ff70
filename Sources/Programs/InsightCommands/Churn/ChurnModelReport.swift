import Primitives
import Statistics

/// A fitted model with its quality on the customers it learnt from and on those held back.
struct ChurnModelReport {
    let fit: LogisticModel.Fit
    let judged: PredictionQuality
    let learnt: PredictionQuality
    /// The probabilities of all customers, in the order of the rows.
    let probabilities: [Double]
    let lift: LiftTable?

    init(_ data: ChurnData, penalty: Double) throws {
        let learning = data.split.learning
        fit = try LogisticModel.fit(
            names: data.names, rows: learning.map { data.rows[$0] }, outcomes: learning.map { data.outcomes[$0] },
            penalty: penalty)
        let model = fit.model
        probabilities = data.rows.map { model.probability($0) }
        let quality = { [probabilities] (part: [Int]) throws(ChurnRefusal) -> PredictionQuality in
            try PredictionQuality(
                probabilities: part.map { probabilities[$0] }, outcomes: part.map { data.outcomes[$0] })
        }
        (judged, learnt) = (try quality(data.split.judging), try quality(learning))
        let judging = data.split.judging
        lift =
            judging.count < 50
            ? nil
            : try LiftTable(
                probabilities: judging.map { [probabilities] in probabilities[$0] },
                outcomes: judging.map { data.outcomes[$0] })
    }

    /// The name under which the acceptance files know the model.
    var key: String {
        guard fit.penalty > 0 else { return "logit_mle" }
        return "logit_l2_standardised_C\(Written.figure(1 / fit.penalty))"
    }

    /// The name for people.
    var name: String { fit.penalty > 0 ? "penalised (\(Written.figure(fit.penalty)))" : "maximum likelihood" }

    /// The figures of the model; the plain one has an intercept `const`, the penalised one is told in standard deviations.
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "test": Self.json(judged), "train": Self.json(learnt), "loglik": .figure(fit.logLikelihood),
            "penalty": .figure(fit.penalty),
        ]
        if let errors = fit.standardErrors {
            let names = ["const"] + fit.model.names
            members["coef"] = .byName(names, [fit.model.intercept] + fit.model.coefficients)
            members["se"] = .byName(names, errors)
        } else {
            members["intercept"] = .figure(fit.standardised[0])
            members["coef"] = .byName(fit.model.names, fit.standardised.dropFirst().map { $0 })
            members["coef_per_unit"] = .byName(
                ["const"] + fit.model.names, [fit.model.intercept] + fit.model.coefficients)
        }
        if let lift {
            members["lift"] = .array(
                lift.groups.map { group in
                    [
                        "n": .count(group.leavers.total), "left": .count(group.leavers.count),
                        "wilson": .interval(group.leavers.wilson()), "mean_pred": .figure(group.meanProbability),
                        "lift": .figure(group.lift), "captured": .figure(group.cumulativeCapture),
                    ]
                })
        }
        return .object(members)
    }

    private static func json(_ quality: PredictionQuality) -> JSONValue {
        [
            "AUC": .figure(quality.ranking.area), "AUC_se_delong": .figure(quality.ranking.standardError),
            "AUC_ci95_delong": .interval(quality.ranking.interval()), "log_loss": .figure(quality.logLoss),
            "brier": .figure(quality.brier), "avg_precision": .figure(quality.averagePrecision),
            "calibration_intercept": .figure(quality.calibration?.intercept),
            "calibration_slope": .figure(quality.calibration?.slope),
            "ECE10_equal_width": .figure(quality.expectedCalibrationError),
            "top_decile_lift": .figure(quality.topTenthLift), "mean_pred": .figure(quality.meanProbability),
            "base_rate": .figure(quality.baseRate),
        ]
    }
}
