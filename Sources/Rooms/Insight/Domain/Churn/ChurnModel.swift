package import Primitives
import Statistics

/// Who will leave, learnt from the brand's own customers of a year ago and judged on those of half a year ago.
package struct ChurnModel: Sendable {
    /// What it is worth.
    package let report: ChurnReport
    private let model: LogisticModel?
    private let scaling: PlattScaling?
    private let columns: [Int]
    private let means: [Double]

    /// The penalties that are tried; the one with the least loss on every fifth learning row, held back, is taken.
    private static let penalties = [0.3, 3, 30]

    /// Fits a ridge regression to the earlier rows and judges it on the later ones, which also set the level of its
    /// probabilities (Platt 1999); without enough of either, or without any skill, there is a report and no prediction.
    package init(learning: ChurnRows, judging: ChurnRows) {
        let learnt = ChurnReport.Lot(Share(learning.leavers, of: learning.left.count))
        let judged = ChurnReport.Lot(Share(judging.leavers, of: judging.left.count))
        let columns = ChurnProperty.allCases.indices.filter { column in
            learning.values.contains { $0[column] != learning.values[0][column] }
        }
        func report(_ state: ChurnReport.State, _ quality: ChurnReport.Quality? = nil) -> ChurnReport {
            ChurnReport(state: state, learnt: learnt, judged: judged, quality: quality, weights: [])
        }
        self.columns = columns
        means = columns.map { column in
            learning.values.reduce(0) { $0 + $1[column] } / Double(max(1, learning.values.count))
        }
        let rows = Self.picked(judging.values, columns)
        guard learnt.isEnough, judged.isEnough, !columns.isEmpty,
            let fit = Self.fit(learning, columns),
            let scaling = Self.scaling(rows.map { fit.model.logOdds($0) }, judging.left),
            let quality = Self.quality(of: rows.map { fit.model.probability($0) }, judging.left)
        else {
            (self.report, model, scaling) = (report(.thin), nil, nil)
            return
        }
        guard quality.areaInterval.lowerBound > 0.5, scaling.slope > 0 else {
            (self.report, model, self.scaling) = (report(.guessing, quality), nil, nil)
            return
        }
        let weights = zip(columns, fit.standardised.dropFirst()).map {
            ChurnReport.Weight(ChurnProperty.allCases[$0], $1)
        }
        self.report = ChurnReport(
            state: .fitted, learnt: learnt, judged: judged, quality: quality,
            weights: weights.sorted { abs($0.value) > abs($1.value) })
        (model, self.scaling) = (fit.model, scaling)
    }

    /// The probability that a customer leaves within 180 days, 0.01...0.99, with at most two reasons; nil without a model and
    /// for whoever has left already.
    package func prediction(of trail: CustomerTrail, at now: Instant) -> ChurnPrediction? {
        guard let model, let scaling, ChurnRows.isCustomer(trail, at: now) else { return nil }
        let all = ChurnRows.values(of: trail, at: now)
        let row = columns.map { all[$0] }
        let chance = min(0.99, max(0.01, scaling.probability(model.logOdds(row))))
        let named = Dictionary(uniqueKeysWithValues: zip(ChurnProperty.allCases, all))
        let pushes = columns.indices.map { (place: $0, push: model.coefficients[$0] * (row[$0] - means[$0])) }
        let reasons = pushes.filter { $0.push > 0.1 }.sorted { $0.push > $1.push }
            .compactMap { ChurnReason(ChurnProperty.allCases[columns[$0.place]], named) }
        let different = reasons.reduce(into: [ChurnReason]()) { if !$0.contains($1) { $0.append($1) } }
        return ChurnPrediction(customer: trail.customer, chance: chance, reasons: Array(different.prefix(2)))
    }

    private static func scaling(_ scores: [Double], _ left: [Bool]) -> PlattScaling? {
        try? PlattScaling(scores: scores, outcomes: left)  // Scores that do not differ tell nothing, which is said.
    }

    private static func picked(_ rows: [[Double]], _ columns: [Int]) -> [[Double]] {
        rows.map { row in columns.map { row[$0] } }
    }

    private static func fit(_ lot: ChurnRows, _ columns: [Int]) -> LogisticModel.Fit? {
        let names = columns.map { ChurnProperty.allCases[$0].rawValue }
        let rows = picked(lot.values, columns)
        let parts = HoldBack.every(5, of: rows.count)
        let losses = penalties.compactMap { penalty -> (penalty: Double, loss: Double)? in
            guard
                let tried = try? LogisticModel.fit(  // A column that is constant in four fifths: not tried.
                    names: names, rows: parts.learning.map { rows[$0] }, outcomes: parts.learning.map { lot.left[$0] },
                    penalty: penalty)
            else { return nil }
            let given = parts.judging.map { tried.model.probability(rows[$0]) }
            return (
                penalty,
                PredictionQuality.logLoss(probabilities: given, outcomes: parts.judging.map { lot.left[$0] })
            )
        }
        let best = losses.min { $0.loss < $1.loss }?.penalty ?? 3
        return try? LogisticModel.fit(names: names, rows: rows, outcomes: lot.left, penalty: best)  // Told: thin
    }

    private static func quality(of chances: [Double], _ left: [Bool]) -> ChurnReport.Quality? {
        guard let found = try? PredictionQuality(probabilities: chances, outcomes: left),  // Then it is called thin.
            let lift = try? LiftTable(probabilities: chances, outcomes: left, groups: 5),  // The same.
            let interval = found.ranking.interval()
        else { return nil }
        return ChurnReport.Quality(
            area: found.ranking.area, areaInterval: interval, slope: found.calibration?.slope,
            intercept: found.calibration?.intercept, expected: found.meanProbability, seen: found.baseRate,
            fifths: lift.groups.map {
                ChurnReport.Fifth(leavers: $0.leavers, expected: $0.meanProbability, lift: $0.lift)
            })
    }
}
