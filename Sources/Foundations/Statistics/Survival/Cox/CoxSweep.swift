import Foundation

/// What one time with events contributes to the likelihood of a Cox model.
struct CoxMoment {
    /// The place of the stratum among the sorted ones, and the time.
    var stratum = 0, time = 0.0
    /// The number of events.
    var events = 0
    /// The part of the log-likelihood.
    var logLikelihood = 0.0
    /// The part of its gradient: the covariates of the events less the means of those at risk.
    var score: [Double]
    /// The part of the information, the lower triangle row by row.
    var information: [Double]
    /// The mean covariates of those at risk, over the tied events.
    var mean: [Double]
    /// The step of the baseline hazard for those who live on, and its product with the means.
    var hazard = 0.0, meanHazard: [Double]
    /// The same for those who have the event, whose weight falls with each tied event under Efron's rule.
    var eventHazard = 0.0, eventMeanHazard: [Double]
}

/// Passes over the sorted rows with running sums: each row is added once and taken out once.
struct CoxSweep {
    private let table: CoxTable
    private let ties: CoxRows.Ties
    private let width: Int
    /// Sums over those at risk and over the events of a time: weight, weighted covariates, weighted products.
    private var risk, dead: [Double]
    private var moment: CoxMoment

    init(_ table: CoxTable, ties: CoxRows.Ties) {
        self.table = table
        self.ties = ties
        width = table.width
        let none = [Double](repeating: 0, count: width)
        let triangle = [Double](repeating: 0, count: width * (width + 1) / 2)
        risk = [0] + none + triangle
        dead = risk
        moment = CoxMoment(score: none, information: triangle, mean: none, meanHazard: none, eventMeanHazard: none)
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
        if moment.events > 0 { Self.clear(&dead) }
        moment.time = time
        moment.events = 0
        moment.logLikelihood = 0
        Self.clear(&moment.score)
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
        Self.clear(&moment.mean)
        Self.clear(&moment.meanHazard)
        Self.clear(&moment.eventMeanHazard)
        (moment.hazard, moment.eventHazard) = (0, 0)
        let events = Double(moment.events)
        let rounds = ties == .efron ? moment.events : 1
        let weight = events / Double(rounds)
        for round in 0..<rounds {
            let taken = Double(round) / events
            let total = risk[0] - taken * dead[0]
            moment.logLikelihood -= weight * log(total)
            moment.hazard += weight / total
            moment.eventHazard += weight * (1 - taken) / total
            var place = 0
            for i in 0..<width {
                let mean = (risk[1 + i] - taken * dead[1 + i]) / total
                moment.mean[i] += mean / Double(rounds)
                moment.score[i] -= weight * mean
                moment.meanHazard[i] += weight * mean / total
                moment.eventMeanHazard[i] += weight * (1 - taken) * mean / total
                for j in 0...i {
                    let product = (risk[1 + width + place] - taken * dead[1 + width + place]) / total
                    let other = (risk[1 + j] - taken * dead[1 + j]) / total
                    moment.information[place] += weight * (product - mean * other)
                    place += 1
                }
            }
        }
    }

    private static func add(_ sums: inout [Double], _ values: [Double], _ width: Int, row: Int, weight: Double) {
        values.withUnsafeBufferPointer { values in
            sums.withUnsafeMutableBufferPointer { sums in
                sums[0] += weight
                var place = 1 + width
                for i in 0..<width {
                    let weighted = weight * values[row * width + i]
                    sums[1 + i] += weighted
                    for j in 0...i {
                        sums[place] += weighted * values[row * width + j]
                        place += 1
                    }
                }
            }
        }
    }

    private static func clear(_ sums: inout [Double]) {
        for place in sums.indices { sums[place] = 0 }
    }
}
