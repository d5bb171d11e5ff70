import Pictures
import Primitives
import Statistics

/// Survival results under the names of the acceptance files, which are those of R.
enum SurvivalFigures {
    /// A curve with its steps at events, the three kinds of intervals, and the median.
    static func json(_ curve: KaplanMeier) -> JSONValue {
        let steps = curve.steps.filter { $0.events > 0 }
        let median = curve.median()
        var members: [String: JSONValue] = [
            "median": [
                "records": .count(curve.rows), "events": .count(curve.events), "median": .figure(median.time),
                "0.95LCL": .figure(median.lower), "0.95UCL": .figure(median.upper),
            ]
        ]
        for (name, scale) in [("plain", IntervalScale.plain), ("loglog", .logLog), ("log", .log)] {
            members[name] = .array(steps.map { json($0, scale) })
        }
        return .object(members)
    }

    /// A curve at given times; times after the last one watched are left out.
    static func json(_ curve: KaplanMeier, at times: [Double]) -> JSONValue {
        .array(
            times.compactMap { time in
                curve.step(at: time).map { step in
                    let interval = IntervalScale.logLog.interval(of: step.survival, error: step.standardError)
                    return [
                        "time": .figure(time), "n_risk": .count(curve.atRisk(at: time)), "S": .figure(step.survival),
                        "greenwood_se": .figure(step.standardError), "lower": .figure(interval?.lowerBound),
                        "upper": .figure(interval?.upperBound),
                    ]
                }
            })
    }

    private static func json(_ step: KaplanMeier.Step, _ scale: IntervalScale) -> JSONValue {
        let interval = scale.interval(of: step.survival, error: step.standardError)
        return [
            "time": .figure(step.time), "n_risk": .count(step.atRisk), "n_event": .count(step.events),
            "S": .figure(step.survival), "greenwood_se": .figure(step.standardError),
            "lower": .figure(interval?.lowerBound), "upper": .figure(interval?.upperBound),
        ]
    }

    /// A test between groups.
    static func json(_ test: LogRank) -> JSONValue {
        [
            "chisq": .figure(test.chiSquare), "df": .count(test.degrees), "p": .figure(test.chance),
            "groups": .names(test.groups.map(\.name)), "obs": .figures(test.groups.map(\.observed)),
            "exp": .figures(test.groups.map(\.expected)),
        ]
    }

    /// A fitted model; ratios carry the robust errors where there are such.
    static func json(_ fit: CoxFit) -> JSONValue {
        let ratios = fit.names.map { fit.ratio(of: $0) }
        let test = fit.likelihoodRatio
        var members: [String: JSONValue] = [
            "n": .count(fit.rows), "nevent": .count(fit.events), "ties": .string(fit.ties.rawValue),
            "loglik_null": .figure(fit.nullLogLikelihood), "loglik": .figure(fit.logLikelihood),
            "coef": .byName(fit.names, fit.coefficients), "se": .byName(fit.names, fit.standardErrors),
            "concordance": .figure(fit.concordance), "LR": .figure(test.chiSquare), "LR_df": .count(test.degrees),
            "LR_p": .figure(test.chance), "HR": .byName(fit.names, ratios.map { $0?.value }),
            "HR_lower": .byName(fit.names, ratios.map { $0?.interval().lowerBound }),
            "HR_upper": .byName(fit.names, ratios.map { $0?.interval().upperBound }),
            "p": .byName(fit.names, ratios.map { $0?.chance }),
        ]
        if let robust = fit.robustErrors { members["robust_se"] = .byName(fit.names, robust) }
        return .object(members)
    }

    /// The tests of proportional hazards by covariate.
    static func json(_ drifts: [CoxFit.Drift]) -> JSONValue {
        .byName(drifts.map { $0.name ?? "GLOBAL" }, drifts.map(\.chance))
    }

    /// A model for people.
    static func table(_ fit: CoxFit, title: String) -> TextTable {
        let errors = fit.robustErrors ?? fit.standardErrors
        let rows = fit.names.indices.map { place -> [String] in
            let ratio = fit.ratio(of: fit.names[place])
            return [
                fit.names[place], Written.figure(ratio?.value), Written.interval(ratio?.interval()),
                Written.figure(fit.coefficients[place]), Written.figure(errors[place]),
                ratio.map { Written.chance($0.chance) } ?? "-",
            ]
        }
        let error = fit.robustErrors == nil ? "std. error" : "robust error"
        return TextTable(title, ["covariate", "times as fast", "95 % interval", "coefficient", error, "p"], rows)
    }

    /// A curve to be drawn, from 1 at the time 0.
    static func curve(_ name: String, _ curve: KaplanMeier) -> CurvePicture.Curve {
        var interval: ClosedRange<Double>? = 1...1
        let points = curve.steps.map { step -> CurvePicture.Point in
            // Before the first event the interval is the point itself.
            if step.survival < 1 {
                interval = IntervalScale.logLog.interval(of: step.survival, error: step.standardError) ?? interval
            }
            return CurvePicture.Point(x: step.time, y: step.survival, interval: interval)
        }
        return CurvePicture.Curve(name: name, points: [.init(x: 0, y: 1, interval: 1...1)] + points) {
            curve.atRisk(at: $0)
        }
    }
}
