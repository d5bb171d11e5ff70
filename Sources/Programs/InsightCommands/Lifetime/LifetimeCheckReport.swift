import Primitives
import Statistics

/// How the models did on what they had not seen.
struct LifetimeCheckReport {
    let check: LifetimeCheck
    /// How many weeks it spans.
    let span: Double
    let spend: GammaGamma?

    /// The figures under the names of the acceptance files.
    var json: JSONValue {
        let actual = check.bgnbdCheck.actualTotal
        var members: [String: JSONValue] = [
            "weeks": .figure(span), "actual_total": .figure(actual),
            "actual_mean": .figure(actual / Double(check.customers.count)),
            "BGNBD": Self.json(check.bgnbdCheck), "naive_same_rate": Self.json(check.sameRateCheck),
        ]
        if let pareto = check.paretoCheck { members["ParetoNBD"] = Self.json(pareto) }
        let spent = check.customers.reduce(0) { $0 + $1.laterAmount }
        if let spend, spent > 0 {
            members["spend_total_actual"] = .figure(spent)
            members["spend_total_pred_BGNBD_x_GG"] = .figure(
                check.customers.reduce(0) {
                    $0 + check.bgnbd.model.expectedPurchases(of: $1.history, in: span) * spend.expectedSpend($1.spend)
                })
        }
        return .object(members)
    }

    /// The comparison for people.
    var table: TextTable {
        let checks = [("BG/NBD", check.bgnbdCheck)] + (check.paretoCheck.map { [("Pareto/NBD", $0)] } ?? [])
        let rows = (checks + [("same rate as before", check.sameRateCheck)]).map { name, found in
            [
                name, Written.figure(found.predictedTotal), Written.figure(found.actualTotal),
                found.totalErrorPercent.map { Written.figure($0) } ?? "-", Written.figure(found.meanAbsoluteError),
                Written.figure(found.rootMeanSquaredError), Written.figure(found.correlation),
            ]
        }
        return TextTable(
            "Hold-out check: \(check.customers.count) customers, \(Written.figure(span)) weeks",
            ["model", "foreseen", "came", "off by %", "mean error", "RMSE", "correlation"], rows)
    }

    private static func json(_ check: HoldOutCheck) -> JSONValue {
        [
            "total_pred": .figure(check.predictedTotal), "total_error_pct": .figure(check.totalErrorPercent),
            "MAE": .figure(check.meanAbsoluteError), "RMSE": .figure(check.rootMeanSquaredError),
            "corr": .figure(check.correlation), "top10pct_share_of_actual_purchases": .figure(check.topTenthShare),
            "top20pct_share_of_actual_purchases": .figure(check.topFifthShare),
        ]
    }
}
