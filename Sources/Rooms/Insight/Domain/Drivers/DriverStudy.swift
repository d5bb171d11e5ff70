package import Statistics

/// What drives the answers to a survey, and how certain that is, or why nothing can be said.
package struct DriverStudy: Sendable {
    /// Why there are no figures.
    package enum Lack: Hashable, Sendable {
        /// No survey asks for drivers yet.
        case noDrivers
        /// Fewer whole answers than the second number.
        case tooFew(answers: Int, needed: Int)
        /// Every answer rates this driver the same, so that it can drive nothing.
        case constant(String)
        /// One driver follows exactly from others.
        case redundant(String)
        /// The drivers explain nothing of the answers.
        case nothingExplained
    }

    /// The figures of a study.
    package struct Found: Sendable {
        /// LMG shares with their intervals and ranks.
        package let bootstrap: DriverBootstrap
        /// The importance-performance map with the certainty of each place.
        package let map: ImportancePerformanceMap
        /// Whether each driver is told from a random column.
        package let probe: NoiseProbe
        /// Whole answers that were used, and those left out because a rating was missing.
        package let answers: Int, incomplete: Int
    }

    /// The figures, or what they lack.
    package let result: Result<Found, DriverLack>

    /// Whole answers below which nothing is told, whatever the number of drivers.
    package static let leastAnswers = 100
    /// Whole answers for each driver below which nothing is told.
    package static let leastEach = 10
    /// Resamples of the intervals, and of the look for noise.
    private static let resamples = 1_000, noiseResamples = 300

    /// Studies whole answers only; the seed is fixed, so that equal answers give equal figures.
    package init(_ answers: DriverAnswers?) {
        guard let answers, !answers.names.isEmpty else {
            result = .failure(DriverLack(.noDrivers))
            return
        }
        let whole = answers.rows.filter { $0.score.isFinite && $0.ratings.allSatisfy { $0?.isFinite == true } }
        let needed = max(Self.leastAnswers, Self.leastEach * answers.names.count)
        guard whole.count >= needed else {
            result = .failure(DriverLack(.tooFew(answers: whole.count, needed: needed)))
            return
        }
        result = Self.study(answers, whole)
    }

    private static func study(_ answers: DriverAnswers, _ whole: [DriverAnswers.Row]) -> Result<Found, DriverLack> {
        let columns = answers.names.indices.map { driver in whole.compactMap { $0.ratings[driver] } }
        do throws(DriverRefusal) {
            let table = try DriverTable(names: answers.names, columns: columns, target: whole.map(\.score))
            let bootstrap = try DriverBootstrap(table, resamples: .seeded(count: resamples, seed: 1))
            return .success(
                Found(
                    bootstrap: bootstrap,
                    map: try ImportancePerformanceMap(table, bootstrap: bootstrap, scale: answers.scale),
                    probe: try NoiseProbe(table, resamples: noiseResamples, seed: 1), answers: whole.count,
                    incomplete: answers.rows.count - whole.count))
        } catch {
            return .failure(DriverLack(lack(of: error)))
        }
    }

    private static func lack(of refusal: DriverRefusal) -> Lack {
        switch refusal {
        case .constant(let column): .constant(column)
        case .collinear(let column): .redundant(column)
        default: .nothingExplained
        }
    }
}

/// Why a study has no figures, as an error of its result.
package struct DriverLack: Error, Hashable, Sendable {
    /// Why.
    package let reason: DriverStudy.Lack

    init(_ reason: DriverStudy.Lack) { self.reason = reason }
}
