import Foundation

extension CoxFit {
    /// The chance that somebody with given covariates has not had the event, as steps over time.
    package struct Curve: Sendable {
        /// The times of the events of the stratum, in order, and the chance from each of them on.
        package let times, survival: [Double]

        /// The chance at `time`, 1 before the first event; beyond the last event it is a guess that stays level.
        package func value(at time: Double) -> Double {
            guard let place = times.lastIndex(where: { $0 <= time }) else { return 1 }
            return survival[place]
        }
    }

    /// The curve for covariates that stay as they are (exponent of the Breslow or Efron cumulative hazard, as R's survfit).
    ///
    /// Gives nil for a wrong number of covariates or a stratum without events.
    package func curve(for covariates: [Double], stratum: Int? = nil) -> Curve? {
        let place = stratum.map { table.stratumNumbers.firstIndex(of: $0) } ?? 0
        guard covariates.count == names.count, let place else { return nil }
        var predictor = 0.0
        for column in names.indices {
            predictor += standardised[column] * (covariates[column] - table.centre[column]) / table.scale[column]
        }
        var steps: [(time: Double, hazard: Double)] = []
        var sweep = CoxSweep(table, ties: ties, hasHazards: true)
        sweep.run(standardised) { if $0.stratum == place { steps.append(($0.time, $0.hazard[0])) } }
        guard !steps.isEmpty else { return nil }
        var (total, survival): (Double, [Double]) = (0, [])
        for step in steps.reversed() {
            total += step.hazard
            survival.append(exp(-total * exp(predictor)))
        }
        return Curve(times: steps.reversed().map(\.time), survival: survival)
    }
}
