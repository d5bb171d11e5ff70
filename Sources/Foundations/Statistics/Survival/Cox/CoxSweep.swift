import Foundation

/// Passes over the sorted rows with running sums: each row is added once and taken out once.
struct CoxSweep {
    private let table: CoxTable
    private let ties: CoxRows.Ties
    /// Whether the moments carry means and hazards too, which only residuals and curves need.
    private let hasHazards: Bool
    private let width: Int
    /// Sums over those at risk and over the events of a time: weight, weighted covariates, weighted products.
    private var risk, dead: [Double]
    private var moment: CoxMoment

    init(_ table: CoxTable, ties: CoxRows.Ties, hasHazards: Bool = false) {
        self.table = table
        self.ties = ties
        self.hasHazards = hasHazards
        width = table.width
        risk = [Double](repeating: 0, count: 1 + width + width * (width + 1) / 2)
        dead = risk
        moment = CoxMoment(width: width)
    }

    /// Visits the times with events of each stratum, the latest first, at standardised coefficients.
    mutating func run(_ beta: [Double], visit: (CoxMoment) -> Void) {
        let predictors = table.predictors(beta)
        let weights = predictors.map(exp)
        for (number, range) in table.strata.enumerated() {
            moment.stratum = number
            Self.clear(&risk)
            var (entering, leaving) = (range.lowerBound, range.lowerBound)
            while entering < range.upperBound {
                // Differences of large sums leave a trace, so an empty set starts anew.
                if leaving == entering { Self.clear(&risk) }
                begin(at: table.stop[entering])
                while entering < range.upperBound, table.stop[entering] == moment.time {
                    Self.add(&risk, table.values, width, row: entering, weight: weights[entering])
                    if table.isEvent[entering] { addEvent(entering, predictors[entering], weights[entering]) }
                    entering += 1
                }
                guard moment.events > 0 else { continue }
                while !table.start.isEmpty, leaving < entering, table.start[table.leaving[leaving]] >= moment.time {
                    let row = table.leaving[leaving]
                    Self.add(&risk, table.values, width, row: row, weight: -weights[row])
                    leaving += 1
                }
                compare()
                visit(moment)
            }
        }
    }

    private mutating func begin(at time: Double) {
        if moment.events > 0 {
            Self.clear(&dead)
            Self.clear(&moment.score)
        }
        moment.time = time
        moment.events = 0
        moment.logLikelihood = 0
    }

    private mutating func addEvent(_ row: Int, _ predictor: Double, _ weight: Double) {
        Self.add(&dead, table.values, width, row: row, weight: weight)
        moment.events += 1
        moment.logLikelihood += predictor
        for column in 0..<width { moment.score[column] += table.values[row * width + column] }
    }

    /// Sets the events of the time against those at risk, once for each event.
    private mutating func compare() {
        Self.clear(&moment.information)
        if hasHazards { moment.clearHazards() }
        let events = Double(moment.events)
        let rounds = ties == .efron ? moment.events : 1
        let weight = events / Double(rounds)
        for round in 0..<rounds {
            let taken = Double(round) / events
            let total = risk[0] - taken * dead[0]
            moment.logLikelihood -= weight * log(total)
            Self.addMeans(&moment.mean, &moment.information, risk, dead, taken, 1 / total, weight)
            for column in 0..<width { moment.score[column] -= weight * moment.mean[column] }
            if hasHazards { moment.addHazard(weight / total, taken: taken, share: 1 / Double(rounds)) }
        }
    }

    /// The weighted means of those at risk less a share of the events, and their covariance added to the information.
    private static func addMeans(
        _ mean: inout [Double], _ information: inout [Double], _ risk: [Double], _ dead: [Double], _ taken: Double,
        _ inverse: Double, _ weight: Double
    ) {
        let width = mean.count
        mean.withUnsafeMutableBufferPointer { mean in
            information.withUnsafeMutableBufferPointer { information in
                risk.withUnsafeBufferPointer { risk in
                    dead.withUnsafeBufferPointer { dead in
                        var place = 0
                        let products = 1 + width
                        for i in 0..<width {
                            let own = (risk[1 + i] - taken * dead[1 + i]) * inverse
                            mean[i] = own
                            for j in 0...i {
                                let product = (risk[products + place] - taken * dead[products + place]) * inverse
                                information[place] += weight * (product - own * mean[j])
                                place += 1
                            }
                        }
                    }
                }
            }
        }
    }

    private static func add(_ sums: inout [Double], _ values: [Double], _ width: Int, row: Int, weight: Double) {
        values.withUnsafeBufferPointer { values in
            sums.withUnsafeMutableBufferPointer { sums in
                let first = row * width
                var place = 1 + width
                sums[0] += weight
                for i in 0..<width {
                    let weighted = weight * values[first + i]
                    sums[1 + i] += weighted
                    for j in 0...i { sums[place + j] += weighted * values[first + j] }
                    place += i + 1
                }
            }
        }
    }

    private static func clear(_ sums: inout [Double]) {
        sums.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    }
}
