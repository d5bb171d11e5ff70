import Pictures
import Primitives
import Statistics

/// Repeat purchases week by week, as they came and as the models expect them of customers of whom only the start is known.
struct LifetimeTrack {
    private let weeks: [Double]
    private let actual: [Double]
    private let curves: [(key: String, name: String, values: [Double])]

    /// Tracks single purchases; nil for a summary table.
    init?(_ data: LifetimeData, _ fits: LifetimeFits) {
        guard let log = data.log else { return nil }
        let count = Int((log.end - log.start + 1) / 7)
        guard count >= 2 else { return nil }
        weeks = (1...count).map(Double.init)
        let ends = weeks.map { log.start + 7 * $0 - 1 }
        actual = log.purchases.repeatPurchases(until: ends).map(Double.init)
        let starts = data.customers.map { ($0.firstPurchase - log.start) / 7 }
        let times = ends.map { ($0 - log.start) / 7 }
        var curves: [(String, String, [Double])] = []
        if let model = fits.bgnbd?.model {
            curves.append(("BGNBD", "BG/NBD", LifetimeTracking.expected(starts: starts, times: times, by: model)))
        }
        if let model = fits.pareto?.model {
            curves.append(
                ("ParetoNBD", "Pareto/NBD", LifetimeTracking.expected(starts: starts, times: times, by: model)))
        }
        self.curves = curves
    }

    /// The series under the names of the acceptance files.
    var json: JSONValue {
        var members: [String: JSONValue] = ["weeks": .figures(weeks), "actual": .figures(actual)]
        for curve in curves { members[curve.key] = .figures(curve.values) }
        return .object(members)
    }

    /// The curves beside what came.
    var picture: String {
        let all = [(name: "as it came", values: actual)] + curves.map { (name: $0.name, values: $0.values) }
        return CurvePicture(
            all.map { curve in
                .init(name: curve.name, points: zip(weeks, curve.values).map { .init(x: $0, y: $1) })
            }, joint: .lines, isShare: false,
            words: .init(
                title: "Repeat purchases of all customers",
                note: "What came, and what the models expect from the starts alone",
                xLabel: "weeks since the first purchase of all", yLabel: "repeat purchases so far")
        ).svg()
    }
}

/// Customers by their number of repeat purchases beside what BG/NBD expects.
struct LifetimeFrequencies {
    let table: FrequencyTable
    let hasLater: Bool

    /// The figures under the names of the acceptance files.
    var figures: [String: JSONValue] {
        let last = table.rows.count - 1
        let names = table.rows.indices.map { $0 == last ? "\($0)+" : "\($0)" }
        var members: [String: JSONValue] = [
            "frequency_fit": .array(
                zip(names, table.rows).map { name, row in
                    [
                        "x": .string(name), "actual": .count(row.customers),
                        "BGNBD_expected": .figure(row.expectedCustomers),
                    ]
                }), "frequency_fit_chi2": .figure(table.chiSquared),
        ]
        if hasLater {
            members["conditional_expectation_by_frequency"] = .array(
                zip(names, table.rows).map { name, row in
                    [
                        "x": .string(name), "n": .count(row.customers), "actual": .figure(row.actualLater),
                        "BGNBD": .figure(row.expectedLater),
                    ]
                })
        }
        return members
    }

    /// Both counts as curves.
    var picture: String {
        let points = { (value: (FrequencyTable.Row) -> Double) in
            table.rows.map { CurvePicture.Point(x: Double($0.repeats), y: value($0)) }
        }
        return CurvePicture(
            [
                .init(name: "as they are", points: points { Double($0.customers) }),
                .init(name: "BG/NBD", points: points(\.expectedCustomers)),
            ], joint: .lines, isShare: false,
            words: .init(
                title: "Customers by repeat purchases", note: "The last place holds all with so many and more",
                xLabel: "repeat purchases", yLabel: "customers")
        ).svg()
    }
}

extension LifetimeFits {
    /// The table of frequencies; nil without BG/NBD.
    func frequencies(_ data: LifetimeData, span: Double) -> LifetimeFrequencies? {
        bgnbd.map { fit in
            LifetimeFrequencies(
                table: FrequencyTable(data.customers, by: fit.model, span: span),
                hasLater: data.checked?.count == data.customers.count && data.checkSpan != nil)
        }
    }
}
