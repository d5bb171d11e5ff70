import Pictures
import Primitives
import Statistics

/// What was found about drivers, and how it is printed.
struct DriversReport {
    let table: DriverTable
    let target: String
    let importance: DriverImportance
    var warnings: [String]
    var bootstrap: DriverBootstrap?
    var map: ImportancePerformanceMap?
    var probe: NoiseProbe?

    init(table: DriverTable, target: String, importance: DriverImportance, warnings: [String]) {
        (self.table, self.target, self.importance, self.warnings) = (table, target, importance, warnings)
    }

    /// The whole answer.
    func answer(hasEfforts: Bool) -> Answer {
        var answer = Answer()
        answer.figures = figures
        answer.tables = [shareTable] + (map.map { [mapTable($0)] } ?? [])
        answer.warnings = warnings + told(hasEfforts: hasEfforts)
        answer.picture = map.map(picture) ?? bars
        return answer
    }

    private var names: [String] { importance.names }

    private var figures: [String: JSONValue] {
        var figures: [String: JSONValue] = [
            "n": .count(table.rowCount), "p": .count(names.count), "y": .string(target), "drivers": .names(names),
            "R2": .figure(importance.rSquared),
            "R2_adjusted": .figure(importance.adjustedRSquared(rows: table.rowCount)),
            "lmg": .byName(names, importance.lmg), "lmg_pct": .byName(names, importance.lmgShares.map { $0 * 100 }),
            "johnson": .byName(names, importance.johnson),
            "johnson_pct": .byName(names, importance.johnsonShares.map { $0 * 100 }),
            "means": .byName(names, table.means),
        ]
        if let bootstrap { figures["bootstrap"] = Self.json(bootstrap) }
        if let map { figures["importance_performance_map"] = Self.json(map) }
        if let probe {
            figures["noise_probe"] = [
                "noise_lmg": .figure(probe.noise),
                "excess": .object(Dictionary(zip(names, probe.excess.map(Self.json))) { first, _ in first }),
                "above_noise": .object(
                    Dictionary(zip(names, probe.isAboveNoise.map { .bool($0) })) { first, _ in first }),
            ]
        }
        return figures
    }

    private static func json(_ bootstrap: DriverBootstrap) -> JSONValue {
        let names = bootstrap.importance.names
        let named = { (intervals: [DriverInterval]) -> JSONValue in
            .object(Dictionary(zip(names, intervals.map(json))) { first, _ in first })
        }
        return [
            "B": .count(bootstrap.resampleCount), "discarded": .count(bootstrap.discardedCount),
            "lmg": named(bootstrap.lmg), "johnson": named(bootstrap.johnson), "R2": json(bootstrap.rSquared),
            "prob_rank1_lmg": .byName(names, bootstrap.rankProbability.map { $0[0] }),
            "rank_probability_lmg": .object(
                Dictionary(zip(names, bootstrap.rankProbability.map { .figures($0) })) { first, _ in first }),
            "prob_importance_above_mean_lmg": .byName(names, bootstrap.aboveMeanProbability),
        ]
    }

    private static func json(_ interval: DriverInterval) -> JSONValue {
        [
            "lower": .figure(interval.lower), "median": .figure(interval.median), "upper": .figure(interval.upper),
            "se": .figure(interval.standardError),
        ]
    }

    private static func json(_ map: ImportancePerformanceMap) -> JSONValue {
        let places = map.places.map { place -> JSONValue in
            let all = DriverQuadrant.allCases.map { ($0.code, JSONValue.figure(place.probabilities[$0] ?? 0)) }
            return [
                "driver": .string(place.driver), "importance_pct": .figure(place.importance * 100),
                "performance": .figure(place.performance), "quadrant": .string(place.quadrant.code),
                "action": .string(place.quadrantAction.words), "advice": .string(place.action.words),
                "quadrant_probability": .figure(place.probability), "decided": .bool(place.isDecided),
                "all_quadrants": .object(Dictionary(all) { first, _ in first }),
            ]
        }
        return [
            "importance_threshold_pct": .figure(map.importanceThreshold * 100),
            "performance_threshold": .figure(map.performanceThreshold),
            "decided_threshold": .figure(ImportancePerformanceMap.decided), "drivers": .array(places),
        ]
    }

    private var shareTable: TextTable {
        let order = names.indices.sorted { importance.lmg[$0] > importance.lmg[$1] }
        let rows = order.map { place -> [String] in
            let interval = bootstrap.map { $0.lmg[place].lower...$0.lmg[place].upper }
            return [
                names[place], Written.percent(importance.lmgShares[place]), Written.figure(importance.lmg[place]),
                Written.interval(interval), Written.figure(importance.johnson[place]),
                bootstrap.map { Written.percent($0.rankProbability[place][0]) } ?? "-",
                probe.map { $0.isAboveNoise[place] ? "yes" : "no" } ?? "-",
            ]
        }
        return TextTable(
            "Drivers of \(target): R2 = \(Written.figure(importance.rSquared)), \(table.rowCount) rows",
            ["driver", "part", "LMG", "95 % interval", "Johnson", "first", "above noise"], rows)
    }

    private func mapTable(_ map: ImportancePerformanceMap) -> TextTable {
        TextTable(
            "Importance and performance", ["driver", "importance", "performance", "advice", "certainty"],
            map.places.map {
                [
                    $0.driver, Written.percent($0.importance), Written.figure($0.performance),
                    $0.isDecided ? $0.action.words : "undecided (\($0.quadrantAction.words)?)",
                    Written.percent($0.probability),
                ]
            })
    }

    private func told(hasEfforts: Bool) -> [String] {
        var told: [String] = []
        if table.rowCount < 10 * names.count {
            told.append(
                "\(table.rowCount) rows for \(names.count) drivers are few; fewer than 10 for each make loose shares.")
        }
        if importance.rSquared < 0.1 {
            told.append("All drivers together explain less than a tenth; something else moves \(target).")
        }
        if let probe {
            let noise = zip(names, probe.isAboveNoise).filter { !$0.1 }.map(\.0)
            if !noise.isEmpty { told.append("Not to be told from a random column: \(noise.joined(separator: ", ")).") }
        }
        if let map, !hasEfforts, map.places.contains(where: { $0.quadrant == .importantWeak }) {
            told.append("Without --effort every important weak driver counts as a long road, not as a quick fix.")
        }
        if bootstrap == nil { told.append("Without a bootstrap nothing is known of the certainty of the shares.") }
        return told
    }

    private func picture(_ map: ImportancePerformanceMap) -> String {
        let places = map.places.map { place in
            let sureness = "\(Written.percent(place.probability)) of the resamples agree"
            return MapPicture.Place(
                name: place.driver, performance: place.performance, importance: place.importance,
                isDecided: place.isDecided, hint: "\(place.action.words), \(sureness)")
        }
        return MapPicture(
            places, thresholds: (map.performanceThreshold, map.importanceThreshold),
            words: .init(
                title: "What moves \(target)", note: "Importance by LMG share, performance as mean answer on 0 to 100",
                performance: "performance", importance: "importance",
                quadrants: ["improve", "strengthen", "monitor", "maintain"], decided: "quadrant is certain",
                undecided: "undecided: fewer than 80 % of the resamples agree")
        ).svg()
    }

    /// The shares alone, where nothing is known of their certainty.
    private var bars: String {
        IntervalPicture(
            names.indices.map { .init(name: names[$0], value: importance.lmg[$0], interval: nil) }, neutral: 0,
            title: "What moves \(target)", label: "share in R-squared (LMG)"
        ).svg()
    }
}

extension DriverQuadrant {
    /// The quadrant as in the acceptance files: importance, then performance, high or low.
    var code: String {
        switch self {
        case .importantWeak: "HL"
        case .importantStrong: "HH"
        case .minorWeak: "LL"
        case .minorStrong: "LH"
        }
    }
}

extension DriverAction {
    /// The advice in words.
    var words: String {
        switch self {
        case .quickFix: "quick fix"
        case .developOverTime: "develop over time"
        case .strengthen: "strengthen"
        case .maintain: "maintain"
        case .monitor: "monitor"
        case .undecided: "undecided"
        }
    }
}
