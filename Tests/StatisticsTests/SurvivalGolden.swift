import Foundation
import Statistics
import Testing

/// The figures of R's survival package and the rows that they were computed from.
struct SurvivalGolden {
    let all: AcceptedValue

    init() throws { all = try Accepted.json("survival/survival_golden.json") }

    /// One column of a file as numbers.
    static func column(_ name: String, _ file: String) throws -> [Double] {
        try Accepted.rows("survival/" + file).map { try #require($0[name].flatMap(Double.init), "no \(name)") }
    }

    /// Named covariates of a file.
    static func covariates(_ names: [String], _ file: String) throws -> [CoxRows.Covariate] {
        try names.map { CoxRows.Covariate($0, try column($0, file)) }
    }

    /// The names of an object.
    static func keys(_ value: AcceptedValue) throws -> [String] {
        try #require(value.value as? [String: Any]).keys.sorted()
    }

    /// A figure, or nil where the reference defines none.
    static func figure(_ value: AcceptedValue, _ key: String) throws -> Double? {
        let found = try value[key].value
        return found is NSNull ? nil : try #require((found as? NSNumber)?.doubleValue)
    }

    /// The number that follows words such as `coef abs` in the line of tolerances.
    func tolerance(_ words: String) throws -> Double {
        let line = try #require(try all["tolerances"].value as? String)
        let place = try #require(line.range(of: words + " "), "no tolerance for \(words)")
        return try #require(Double(line[place.upperBound...].prefix { !" ;,".contains($0) }))
    }

    /// Whether two figures are both undefined or agree up to an absolute error.
    static func agree(_ found: Double?, _ wanted: Double?, within tolerance: Double) -> Bool {
        guard let found, let wanted else { return found == nil && wanted == nil }
        return abs(found - wanted) <= tolerance
    }

    /// Holds a curve against a list of times with numbers at risk, shares, errors and limits.
    func expect(_ curve: KaplanMeier, _ list: AcceptedValue, scale: IntervalScale) throws {
        let tolerance = try tolerance("CI: abs")
        #expect(!list.list.isEmpty)
        for row in list.list {
            let time = try row["time"].number
            #expect(curve.atRisk(at: time) == Int(try row["n_risk"].number), "at risk at \(time)")
            let limits = curve.interval(at: time, scale: scale)
            let found: [(String, Double?)] = [
                ("S", curve.survival(at: time)), ("greenwood_se", curve.step(at: time)?.standardError),
                ("lower", limits?.lowerBound), ("upper", limits?.upperBound),
            ]
            for (key, value) in found {
                let wanted = try Self.figure(row, key)
                #expect(
                    Self.agree(value, wanted, within: tolerance),
                    "\(key) at \(time): \(String(describing: value)) is not \(String(describing: wanted))")
            }
        }
    }

    /// Holds a fit against all figures of the reference; `names` translates the names of covariates where they differ.
    func expect(_ fit: CoxFit, _ golden: AcceptedValue, names: [String: String] = [:]) throws {
        let (coef, se, loglik) = (
            try tolerance("Cox coef abs"), try tolerance("se rel"), try tolerance("loglik abs")
        )
        #expect(fit.rows == Int(try golden["n"].number))
        #expect(fit.events == Int(try golden["nevent"].number))
        #expect(abs(fit.logLikelihood - (try golden["loglik"].number)) <= loglik)
        #expect(abs(fit.nullLogLikelihood - (try golden["loglik_null"].number)) <= loglik)
        #expect(abs(fit.likelihoodRatio.chiSquare - (try golden["LR"].number)) <= 2 * loglik)
        #expect(Self.agree(fit.concordance, try golden["concordance"].number, within: 1e-9))
        let keys = try Self.keys(try golden["coef"])
        #expect(keys.count == fit.names.count)
        let hasRobust = try Self.keys(golden).contains("robust_se")
        for key in keys {
            let place = try #require(fit.names.firstIndex(of: names[key] ?? key), "no \(key)")
            #expect(abs(fit.coefficients[place] - (try golden["coef"][key].number)) <= coef, "\(key)")
            #expect(fit.standardErrors[place].isNear(try golden["se"][key].number, relative: se), "\(key)")
            if hasRobust {
                let robust = try #require(fit.robustErrors)
                #expect(robust[place].isNear(try golden["robust_se"][key].number, relative: se), "robust \(key)")
            }
            let ratio = try #require(fit.ratio(of: fit.names[place]))
            #expect(ratio.value.isNear(try golden["HR"][key].number, relative: coef))
            #expect(ratio.interval().lowerBound.isNear(try golden["HR_lower"][key].number, relative: se), "\(key)")
            #expect(ratio.interval().upperBound.isNear(try golden["HR_upper"][key].number, relative: se), "\(key)")
        }
    }

    /// Holds a test of groups against statistic, chance and events.
    func expect(_ test: LogRank, _ golden: AcceptedValue) throws {
        let tolerance = try tolerance("log-rank chisq rel")
        #expect(test.chiSquare.isNear(try golden["chisq"].number, relative: tolerance))
        #expect(test.degrees == Int(try golden["df"].number))
        #expect(test.chance.isNear(try golden["p"].number, relative: tolerance * 100))
        for (place, group) in test.groups.enumerated() {
            #expect(group.observed.isNear(try golden["obs"][place].number, relative: tolerance), "\(group.name)")
            #expect(group.expected.isNear(try golden["exp"][place].number, relative: tolerance), "\(group.name)")
        }
    }
}
