import Foundation
import Statistics
import Testing

@Suite struct `Telling how certain drivers are` {
    private let golden: AcceptedValue

    init() throws { golden = try DriverData.golden() }

    private func survey() throws -> DriverTable {
        try DriverData.table(
            "survey6.csv", drivers: try DriverData.texts(try golden["survey6"]["drivers"]), target: "ltr")
    }

    @Test(arguments: [
        ("survey6", "survey6.csv", "survey6_bootstrap_indices.csv", "ltr"),
        ("diabetes", "diabetes.csv", "diabetes4_bootstrap_indices.csv", "y"),
    ])
    func `given resamples reproduce the intervals of the reference`(
        name: String, file: String, indices: String, target: String
    ) throws {
        let wanted = try golden[name]["bootstrap"]
        // The diabetes resamples belong to four of its columns.
        let drivers =
            name == "diabetes" ? ["age", "bmi", "bp", "s5"] : try DriverData.texts(try golden[name]["drivers"])
        let found = try DriverBootstrap(
            try DriverData.table(file, drivers: drivers, target: target),
            resamples: .given(try DriverData.indices(indices)))
        #expect(found.resampleCount == Int(try wanted["B"].number))
        #expect(found.discardedCount == 0)
        for (place, driver) in drivers.enumerated() {
            for (key, intervals) in [("lmg", found.lmg), ("johnson", found.johnson)] {
                let (interval, reference) = (intervals[place], try wanted[key][driver])
                let columns = [
                    ("lower", interval.lower), ("median", interval.median), ("upper", interval.upper),
                    ("se", interval.standardError),
                ]
                for (part, value) in columns {
                    #expect(abs(value - (try reference[part].number)) < 1e-8, "\(key) \(part) of \(driver): \(value)")
                }
            }
            #expect(abs(found.rankProbability[place][0] - (try wanted["prob_rank1_lmg"][driver].number)) < 1e-8)
            let above = try wanted["prob_importance_above_mean_lmg"][driver].number
            #expect(abs(found.aboveMeanProbability[place] - above) < 1e-8)
            #expect(abs(found.rankProbability[place].reduce(0, +) - 1) < 1e-12)
        }
    }

    @Test func `own resamples come to the same intervals and repeat with their seed`() throws {
        let table = try survey()
        let found = try DriverBootstrap(table, resamples: .seeded(count: 2000, seed: 7))
        let wanted = try golden["survey6"]["bootstrap"]["lmg"]
        for (name, interval) in zip(table.names, found.lmg) {
            #expect(abs(interval.lower - (try wanted[name]["lower"].number)) < 0.03)
            #expect(abs(interval.upper - (try wanted[name]["upper"].number)) < 0.03)
            #expect((interval.lower...interval.upper).contains(interval.value))
        }
        let few = { seed in try DriverBootstrap(table, resamples: .seeded(count: 100, seed: seed)).lmg }
        #expect(try few(3) == few(3))
        #expect(try few(3) != few(4))
    }

    @Test
    func `strong drivers explain more than a random column, the weakest and a random one can not be told from it`()
        throws
    {
        let table = try survey()
        let probe = try NoiseProbe(table, resamples: 300, seed: 5)
        #expect(probe.isAboveNoise == [true, true, true, true, true, false])
        #expect(probe.noise > 0 && probe.noise < 0.02)
        var random = Seeded(seed: 99)
        let noise = table.target.map { _ in Double.random(in: 0..<1, using: &random) }
        let more = try DriverTable(
            names: table.names + ["noise"], columns: table.columns + [noise], target: table.target)
        #expect(try NoiseProbe(more, resamples: 300, seed: 5).isAboveNoise.last == false)
    }

    @Test func `the map of the survey has the quadrants, actions and probabilities of the reference`() throws {
        let wanted = try golden["survey6"]["importance_performance_map"]
        let places = try wanted["drivers"].list
        let efforts = try places.map { Int(try $0["effort"].number) }
        let table = try survey()
        let bootstrap = try DriverBootstrap(
            table, resamples: .given(try DriverData.indices("survey6_bootstrap_indices.csv")))
        let map = try ImportancePerformanceMap(table, bootstrap: bootstrap, scale: 1...10, efforts: efforts)
        #expect(abs(map.importanceThreshold * 100 - (try wanted["importance_threshold_pct"].number)) < 1e-9)
        #expect(abs(map.performanceThreshold - (try wanted["performance_threshold"].number)) < 1e-9)
        #expect(ImportancePerformanceMap.decided == (try wanted["decided_threshold"].number))
        for (place, reference) in zip(map.places, places) {
            #expect(abs(place.importance * 100 - (try reference["importance_pct"].number)) < 1e-7)
            #expect(abs(place.performance - (try reference["performance"].number)) < 1e-9)
            #expect(code(place.quadrant) == (try reference["quadrant"].value as? String))
            #expect(words(place.quadrantAction) == (try reference["action"].value as? String))
            #expect(abs(place.probability - (try reference["quadrant_probability"].number)) < 1e-8)
            #expect(place.isDecided == (try reference["decided"].value as? Bool))
            #expect((place.action == .undecided) == !place.isDecided)
            for quadrant in DriverQuadrant.allCases {
                let share = try reference["all_quadrants"][code(quadrant)].number
                #expect(abs((place.probabilities[quadrant] ?? 0) - share) < 1e-8)
            }
        }
        #expect(throws: DriverRefusal.badScale) {
            try ImportancePerformanceMap(table, bootstrap: bootstrap, scale: 5...5)
        }
    }

    @Test func `means and shares alone give the quadrants of the second survey`() throws {
        let attitude = try golden["attitude"]
        let places = try attitude["importance_performance_map"]["drivers"].list
        let names = try DriverData.texts(try attitude["drivers"])
        let found = ImportancePerformanceMap.quadrants(
            shares: try names.map { try attitude["lmg"][$0].number },
            performances: try names.map { try attitude["means"][$0].number })
        for (quadrant, reference) in zip(found, places) {
            #expect(code(quadrant) == (try reference["quadrant"].value as? String))
            let action = quadrant.action(effort: Int(try reference["effort"].number))
            #expect(words(action) == (try reference["action"].value as? String))
        }
    }

    private func code(_ quadrant: DriverQuadrant) -> String {
        switch quadrant {
        case .importantWeak: "HL"
        case .importantStrong: "HH"
        case .minorWeak: "LL"
        case .minorStrong: "LH"
        }
    }

    private func words(_ action: DriverAction) -> String {
        switch action {
        case .quickFix: "quick fix"
        case .developOverTime: "develop over time"
        default: action.rawValue
        }
    }
}
