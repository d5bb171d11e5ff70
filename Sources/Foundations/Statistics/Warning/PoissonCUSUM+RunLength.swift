import Foundation

extension PoissonCUSUM {
    /// The mean number of days to an alarm at a true daily mean, exactly, by the Markov chain of Brook and Evans (1972, Biometrika 59:539).
    ///
    /// Allowance and limit must lie on a grid of 1/1, 1/2, 1/4, 1/10, 1/20 or 1/100 with at most 1,000 places. Throws ``WarningRefusal``.
    package func averageRunLength(mean: Double) throws(WarningRefusal) -> Double {
        try WarningRefusal.require("mean", mean, mean > 0 && mean <= 1e6, "0 < mean <= 1e6")
        guard let grid = [1.0, 2, 4, 10, 20, 100].first(where: isOnGrid), limit * grid < 1000 else {
            throw .notOnGrid(allowance: allowance, limit: limit)
        }
        let (steps, k) = (Int(grid), Int((allowance * grid).rounded()))
        let places = Int((limit * grid).rounded()) + 1
        let most = (places + k) / steps + 1
        let chances = (0...most).map { exp(Double($0) * log(mean) - mean - lgamma(Double($0) + 1)) }
        var matrix = [Double](repeating: 0, count: places * places)
        for from in 0..<places {
            matrix[from * places + from] = 1
            for (count, chance) in chances.enumerated() {
                let to = max(0, from + count * steps - k)
                guard to < places else { break }
                matrix[from * places + to] -= chance
            }
        }
        let ones = [Double](repeating: 1, count: places)
        guard let lengths = Elimination.solve(matrix, ones), lengths[0] >= 1 else {
            throw .unreachable(averageRunLength: .infinity)
        }
        return lengths[0]
    }

    /// A chart that finds a rise from `usual` to `raised` events a day with false alarms no oftener than every `falseAlarmDays` on average.
    ///
    /// The allowance is (μ1 - μ0) / ln(μ1 / μ0), rounded to 1/4 or, above 20, to 1; the limit is the smallest on that grid that
    /// keeps the wish. Throws ``WarningRefusal``, also where the grid holds no allowance between the two means.
    package static func designed(
        usual: Double, raised: Double, falseAlarmDays: Double
    ) throws(WarningRefusal) -> PoissonCUSUM {
        try WarningRefusal.require("usual", usual, usual > 0 && usual <= 10_000, "0 < mean <= 10,000")
        try WarningRefusal.require("raised", raised, raised > usual && raised <= 20_000, "above the usual mean")
        try WarningRefusal.require("falseAlarmDays", falseAlarmDays, (2...1e6).contains(falseAlarmDays), "2...1e6")
        let ideal = (raised - usual) / log(raised / usual)
        let grid = ideal > 20 ? 1.0 : 4
        let allowance = (ideal * grid).rounded() / grid
        try WarningRefusal.require("allowance", allowance, allowance > usual && allowance < raised, "between the means")
        var (low, high) = (-1, 8)
        while try length(allowance, high, grid, usual) < falseAlarmDays {
            (low, high) = (high, high * 2)
            guard high < 1000 else { throw .unreachable(averageRunLength: falseAlarmDays) }
        }
        while high - low > 1 {
            let middle = (low + high) / 2
            if try length(allowance, middle, grid, usual) >= falseAlarmDays { high = middle } else { low = middle }
        }
        return try PoissonCUSUM(allowance: allowance, limit: Double(high) / grid)
    }

    private static func length(
        _ allowance: Double, _ steps: Int, _ grid: Double, _ mean: Double
    ) throws(WarningRefusal) -> Double {
        try PoissonCUSUM(allowance: allowance, limit: Double(steps) / grid).averageRunLength(mean: mean)
    }

    private func isOnGrid(_ grid: Double) -> Bool {
        [allowance, limit].allSatisfy { abs($0 * grid - ($0 * grid).rounded()) < 1e-9 }
    }
}
