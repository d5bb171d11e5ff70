import Foundation

/// The score residuals of the rows of a Cox model, from which robust errors follow (Lin and Wei 1989, J. Am. Stat. Assoc. 84:1074).
struct CoxResiduals {
    private let table: CoxTable
    private let width: Int
    /// The standardised residuals of the sorted rows, row by row.
    private var residuals: [Double]

    /// The residuals at standardised coefficients.
    init(_ table: CoxTable, ties: CoxRows.Ties, at beta: [Double]) {
        self.table = table
        width = table.width
        residuals = [Double](repeating: 0, count: table.stop.count * width)
        let weights = table.predictors(beta).map(exp)
        let hazards = CoxHazards(table, ties: ties, at: beta)
        for (stratum, range) in table.strata.enumerated() {
            for row in range { addRow(row, weights[row], hazards, stratum) }
        }
    }

    /// The sum over the clusters of the squared effects that leaving each out has on the coefficients.
    func robustCovariance(_ covariance: [[Double]], clusters: [Int]) -> [[Double]] {
        var number: [Int: Int] = [:]
        var scores: [Double] = []
        for row in table.original.indices {
            let cluster = clusters[table.original[row]]
            let place = number[cluster] ?? number.count
            if place == number.count {
                number[cluster] = place
                scores.append(contentsOf: repeatElement(0, count: width))
            }
            for column in 0..<width { scores[place * width + column] += residuals[row * width + column] }
        }
        var meat = [[Double]](repeating: [Double](repeating: 0, count: width), count: width)
        for i in 0..<width {
            for j in 0...i {
                var sum = 0.0
                for first in stride(from: 0, to: scores.count, by: width) {
                    sum += scores[first + i] * scores[first + j]
                }
                (meat[i][j], meat[j][i]) = (sum, sum)
            }
        }
        return Self.product(Self.product(covariance, meat), covariance)
    }

    private mutating func addRow(_ row: Int, _ weight: Double, _ hazards: CoxHazards, _ stratum: Int) {
        let until = hazards.place(of: table.stop[row], in: stratum)
        let from = table.start.isEmpty ? hazards.end(of: stratum) : hazards.place(of: table.start[row], in: stratum)
        let isEvent = table.isEvent[row]
        let own = until * (width + 1)
        var hazard = hazards.later[from * (width + 1)] - hazards.later[own]
        if isEvent { hazard -= hazards.relief[own] }
        for column in 0..<width {
            let value = table.values[row * width + column]
            var products = hazards.later[from * (width + 1) + 1 + column] - hazards.later[own + 1 + column]
            var residual = 0.0
            if isEvent {
                residual = value - hazards.average[until * width + column]
                products -= hazards.relief[own + 1 + column]
            }
            residuals[row * width + column] = residual - weight * (value * hazard - products)
        }
    }

    private static func product(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
        a.map { row in b.indices.map { j in row.indices.reduce(0) { $0 + row[$1] * b[$1][j] } } }
    }
}

/// Sums of the baseline hazard over the times of each stratum, the latest first, so that any spell is a difference of two.
private struct CoxHazards {
    private let width: Int
    /// The times of events, and of each stratum its places; the last place of a stratum stands for all of its times.
    private var times: [Double] = []
    private var ranges: [Range<Int>] = []
    /// For each place, hazard and products with the means summed over the later times of the stratum.
    private(set) var later: [Double] = []
    /// For each place, what those with the event bear less, and the average means.
    private(set) var relief: [Double] = [], average: [Double] = []

    init(_ table: CoxTable, ties: CoxRows.Ties, at beta: [Double]) {
        width = table.width
        var sweep = CoxSweep(table, ties: ties, hasHazards: true)
        var sum = [Double](repeating: 0, count: width + 1)
        var opened = 0
        sweep.run(beta) { moment in
            while ranges.count < moment.stratum { close(&opened, &sum) }
            later += sum
            relief += moment.relief
            average += moment.average
            times.append(moment.time)
            for place in sum.indices { sum[place] += moment.hazard[place] }
        }
        while ranges.count < table.strata.count { close(&opened, &sum) }
    }

    private mutating func close(_ opened: inout Int, _ sum: inout [Double]) {
        later += sum
        relief += [Double](repeating: 0, count: width + 1)
        average += [Double](repeating: 0, count: width)
        times.append(-.infinity)
        ranges.append(opened..<times.count - 1)
        opened = times.count
        sum = [Double](repeating: 0, count: width + 1)
    }

    /// The place of the latest time at or before `time`.
    func place(of time: Double, in stratum: Int) -> Int {
        var (low, high) = (ranges[stratum].lowerBound, ranges[stratum].upperBound)
        while low < high {
            let middle = (low + high) / 2
            if times[middle] > time { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The place that stands for all times of the stratum.
    func end(of stratum: Int) -> Int { ranges[stratum].upperBound }
}
