import Foundation

extension CUSUM {
    /// The mean number of days to an alarm when normal values run `shift` standard deviations above the usual ones.
    ///
    /// The integral equation of Page is solved at Gauss-Legendre nodes (Vance 1986, J. Qual. Technol. 18:177).
    /// Two sides follow from both one-sided charts, 1/ARL = 1/ARL⁺ + 1/ARL⁻ (van Dobben de Bruyn 1968).
    /// `headStart` in 0..<limit is where the sum begins, for one side only. Throws ``WarningRefusal``.
    package func averageRunLength(
        shift: Double, sides: ChartSides = .upper, headStart: Double = 0
    ) throws(WarningRefusal) -> Double {
        try WarningRefusal.require("shift", shift, abs(shift) <= 30, "-30...30")
        try WarningRefusal.require("headStart", headStart, headStart >= 0 && headStart < limit, "0..<limit")
        let up = try oneSided(shift, from: headStart)
        guard sides == .both else { return up }
        try WarningRefusal.require("headStart", headStart, headStart == 0, "0 with two sides")
        return 1 / (1 / up + 1 / (try oneSided(-shift, from: 0)))
    }

    /// A chart for a shift of so many standard deviations whose false alarms come every `falseAlarmDays` on average.
    ///
    /// The allowance is half the shift, the limit follows from the run length. Throws ``WarningRefusal``.
    package static func designed(
        shift: Double, falseAlarmDays: Double, sides: ChartSides = .upper
    ) throws(WarningRefusal) -> CUSUM {
        try WarningRefusal.require("shift", shift, shift > 0 && shift <= 10, "0 < shift <= 10")
        try WarningRefusal.require("falseAlarmDays", falseAlarmDays, (2...1e6).contains(falseAlarmDays), "2...1e6")
        let allowance = shift / 2
        func gap(_ limit: Double) -> Double {
            let chart = try? CUSUM(allowance: allowance, limit: limit)  // A limit above 0 is never refused.
            let length = try? chart?.averageRunLength(shift: 0, sides: sides)  // Refused only when beyond all bounds.
            return log(length ?? 1e12) - log(falseAlarmDays)
        }
        var high = 2.0
        while gap(high) < 0, high < 300 { high *= 1.5 }
        guard let limit = Crossing.find(between: 1e-6, and: high, tolerance: 1e-9, of: gap) else {
            throw .unreachable(averageRunLength: falseAlarmDays)
        }
        return try CUSUM(allowance: allowance, limit: limit)
    }

    /// L(s) = 1 + L(0) P(fall to 0) + ∫ L(x) φ(x - s + k - shift) dx over 0...h, with L(0) as one more unknown.
    private func oneSided(_ shift: Double, from start: Double) throws(WarningRefusal) -> Double {
        let drift = allowance - shift
        let rule = GaussLegendre(min(240, max(40, Int(limit * 5))), from: 0, to: limit)
        let places = [0] + rule.nodes
        var matrix: [Double] = []
        for (row, place) in places.enumerated() {
            matrix.append((row == 0 ? 1 : 0) - Tail.normal(upTo: drift - place))
            for (column, node) in rule.nodes.enumerated() {
                let weight = rule.weights[column] * Tail.normalDensity(node - place + drift)
                matrix.append((row == column + 1 ? 1 : 0) - weight)
            }
        }
        let ones = [Double](repeating: 1, count: places.count)
        guard let lengths = Elimination.solve(matrix, ones), lengths[0] >= 1 else {
            throw .unreachable(averageRunLength: .infinity)
        }
        guard start > 0 else { return lengths[0] }
        let stay = zip(rule.nodes, zip(rule.weights, lengths.dropFirst())).reduce(0) { sum, node in
            sum + node.1.0 * Tail.normalDensity(node.0 - start + drift) * node.1.1
        }
        return 1 + lengths[0] * Tail.normal(upTo: drift - start) + stay
    }
}
