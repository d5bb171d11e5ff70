import Foundation

extension EWMA {
    /// The mean number of days to an alarm of the two-sided chart with its final limits, when normal values run `shift` deviations off.
    ///
    /// The integral equation of Crowder (1987, Technometrics 29:401) is solved at Gauss-Legendre nodes. Throws ``WarningRefusal``.
    package func averageRunLength(shift: Double) throws(WarningRefusal) -> Double {
        try WarningRefusal.require("shift", shift, abs(shift) <= 30, "-30...30")
        let half = limit * (weight / (2 - weight)).squareRoot()
        let steps = 2 * half / weight
        // Narrow kernels need more nodes: about four for each of their standard deviations.
        let rule = GaussLegendre(min(300, max(51, Int(4 * steps))), from: -half, to: half)
        func row(_ place: Double) -> [Double] {
            zip(rule.nodes, rule.weights).map { node, width in
                width / weight * Tail.normalDensity((node - (1 - weight) * place) / weight - shift)
            }
        }
        var matrix: [Double] = []
        for (place, node) in rule.nodes.enumerated() {
            matrix += row(node).enumerated().map { ($0.offset == place ? 1 : 0) - $0.element }
        }
        let ones = [Double](repeating: 1, count: rule.nodes.count)
        guard let lengths = Elimination.solve(matrix, ones), lengths.allSatisfy({ $0 >= 1 - 1e-9 }) else {
            throw .unreachable(averageRunLength: .infinity)
        }
        return 1 + zip(row(0), lengths).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// A two-sided chart of this weight whose false alarms come every `falseAlarmDays` on average.
    ///
    /// The weight lies in 0.01...1, the days in 10...1e6. Looking upwards only about halves the false alarms. Throws ``WarningRefusal``.
    package static func designed(weight: Double, falseAlarmDays: Double) throws(WarningRefusal) -> EWMA {
        try WarningRefusal.require("weight", weight, weight >= 0.01 && weight <= 1, "0.01...1")
        try WarningRefusal.require("falseAlarmDays", falseAlarmDays, (10...1e6).contains(falseAlarmDays), "10...1e6")
        func gap(_ limit: Double) -> Double {
            let chart = try? EWMA(weight: weight, limit: limit)  // A limit above 0 is never refused.
            let length = try? chart?.averageRunLength(shift: 0)  // Refused only when beyond all bounds.
            return log(length ?? 1e12) - log(falseAlarmDays)
        }
        guard let limit = Crossing.find(between: 0.1, and: 6, tolerance: 1e-10, of: gap) else {
            throw .unreachable(averageRunLength: falseAlarmDays)
        }
        return try EWMA(weight: weight, limit: limit)
    }
}
