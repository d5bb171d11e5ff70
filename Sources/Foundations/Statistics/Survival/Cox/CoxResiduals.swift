import Foundation

/// The score residuals of the rows of a Cox model, from which robust errors follow (Lin and Wei 1989, J. Am. Stat. Assoc. 84:1074).
struct CoxResiduals {
    private let table: CoxTable
    /// The standardised residuals of the sorted rows, row by row.
    private var residuals: [Double]

    /// The residuals at standardised coefficients.
    init(_ table: CoxTable, ties: CoxRows.Ties, at beta: [Double]) {
        self.table = table
        residuals = [Double](repeating: 0, count: table.stop.count * table.width)
        let weights = table.predictors(beta).map(exp)
        var sums = HazardSums(table.width)
        var sweep = CoxSweep(table, ties: ties)
        var moments = [[CoxMoment]](repeating: [], count: table.strata.count)
        sweep.run(beta) { moments[$0.stratum].append($0) }
        for (range, moments) in zip(table.strata, moments) {
            sums.start(moments.reversed())
            for row in range { addRow(row, weights[row], sums) }
        }
    }

    /// The sum over the clusters of the squared effects that leaving each out has on the coefficients.
    func robustCovariance(_ covariance: [[Double]], clusters: [Int]) -> [[Double]] {
        let width = table.width
        var number: [Int: Int] = [:]
        var scores: [Double] = []
        for row in table.original.indices {
            let cluster = clusters[table.original[row]]
            let place: Int
            if let known = number[cluster] {
                place = known
            } else {
                place = number.count
                number[cluster] = place
                scores.append(contentsOf: repeatElement(0, count: width))
            }
            for column in 0..<width { scores[place * width + column] += residuals[row * width + column] }
        }
        var meat = [[Double]](repeating: [Double](repeating: 0, count: width), count: width)
        for place in 0..<number.count {
            for i in 0..<width {
                for j in 0..<width { meat[i][j] += scores[place * width + i] * scores[place * width + j] }
            }
        }
        return Self.product(Self.product(covariance, meat), covariance)
    }

    private mutating func addRow(_ row: Int, _ weight: Double, _ sums: HazardSums) {
        let width = table.width
        let until = sums.count(upTo: table.stop[row])
        let from = table.start.isEmpty ? 0 : sums.count(upTo: table.start[row])
        // Those who have the event bear less of the hazard of that very time.
        let ownPlace = table.isEvent[row] ? until - 1 : nil
        let hazard = sums.hazard[until] - sums.hazard[from] + (ownPlace.map { sums.excess[$0] } ?? 0)
        for column in 0..<width {
            let value = table.values[row * width + column]
            var meanHazard = sums.meanHazard[until * width + column] - sums.meanHazard[from * width + column]
            var residual = 0.0
            if let ownPlace {
                residual = value - sums.mean[ownPlace * width + column]
                meanHazard += sums.meanExcess[ownPlace * width + column]
            }
            residuals[row * width + column] = residual - weight * (value * hazard - meanHazard)
        }
    }

    private static func product(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
        a.map { row in b.indices.map { j in row.indices.reduce(0) { $0 + row[$1] * b[$1][j] } } }
    }
}

/// Sums of the baseline hazard of one stratum over its times, so that any spell is a difference of two of them.
private struct HazardSums {
    private let width: Int
    private var times: [Double] = []
    /// The hazard and its product with the means, up to before each time.
    private(set) var hazard: [Double] = [], meanHazard: [Double] = []
    /// At each time: the means, and how much less those with the event bear.
    private(set) var mean: [Double] = [], excess: [Double] = [], meanExcess: [Double] = []

    init(_ width: Int) { self.width = width }

    /// Begins a stratum with its moments in order of time.
    mutating func start(_ moments: some Collection<CoxMoment>) {
        times = moments.map(\.time)
        hazard = [0]
        meanHazard = [Double](repeating: 0, count: width)
        (mean, excess, meanExcess) = ([], [], [])
        for moment in moments {
            hazard.append((hazard.last ?? 0) + moment.hazard)
            let base = meanHazard.count - width
            for column in 0..<width { meanHazard.append(meanHazard[base + column] + moment.meanHazard[column]) }
            mean.append(contentsOf: moment.mean)
            excess.append(moment.eventHazard - moment.hazard)
            for column in 0..<width { meanExcess.append(moment.eventMeanHazard[column] - moment.meanHazard[column]) }
        }
    }

    /// How many times lie at or before `time`.
    func count(upTo time: Double) -> Int {
        var (low, high) = (0, times.count)
        while low < high {
            let middle = (low + high) / 2
            if times[middle] <= time { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
