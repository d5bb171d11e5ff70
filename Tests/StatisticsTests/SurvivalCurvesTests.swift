import Foundation
import Statistics
import Testing

@Suite struct `Drawing survival curves` {
    private let golden: SurvivalGolden

    init() throws { golden = try SurvivalGolden() }

    /// The flies of Walton, of one group or all.
    private func waltons(_ group: String? = nil) throws -> (spells: Spells, groups: [String]) {
        let rows = try Accepted.rows("survival/waltons.csv").filter { group == nil || $0["group"] == group }
        let stop = try rows.map { try #require($0["T"].flatMap(Double.init)) }
        return (
            try Spells(stop: stop, isEvent: rows.map { $0["E"] == "1" }), try rows.map { try #require($0["group"]) }
        )
    }

    private func rossi() throws -> Spells {
        try Spells(
            stop: try SurvivalGolden.column("week", "rossi.csv"),
            isEvent: try SurvivalGolden.column("arrest", "rossi.csv").map { $0 == 1 })
    }

    /// Holds curve, limits on three scales and the median against one part of the reference.
    private func expect(_ spells: Spells, _ part: AcceptedValue) throws {
        let curve = KaplanMeier(spells)
        for (key, scale) in [("plain", IntervalScale.plain), ("log", .log), ("loglog", .logLog)] {
            try golden.expect(curve, try part[key], scale: scale)
        }
        let median = try part["median"]
        #expect(curve.rows == Int(try median["records"].number))
        #expect(curve.events == Int(try median["events"].number))
        let found = curve.median()
        #expect(found.time == (try SurvivalGolden.figure(median, "median")))
        #expect(found.lower == (try SurvivalGolden.figure(median, "0.95LCL")))
        #expect(found.upper == (try SurvivalGolden.figure(median, "0.95UCL")))
    }

    @Test func `curves, errors, three kinds of limits and medians are those of the reference`() throws {
        try expect(try waltons().spells, try golden.all["waltons"]["km_all"])
        try expect(try waltons("control").spells, try golden.all["waltons"]["km_control"])
        try expect(try waltons("miR-137").spells, try golden.all["waltons"]["km_miR137"])
        try expect(try rossi(), try golden.all["rossi"]["km"])
    }

    @Test func `the log-rank test and Peto's weights give the figures of the reference`() throws {
        let (spells, groups) = try waltons()
        try golden.expect(try LogRank(spells, groups: groups), try golden.all["waltons"]["logrank"])
        try golden.expect(try LogRank(spells, groups: groups, rho: 1), try golden.all["waltons"]["peto"])
        let aid = try SurvivalGolden.column("fin", "rossi.csv").map { $0 == 1 ? "1" : "0" }
        try golden.expect(try LogRank(try rossi(), groups: aid), try golden.all["rossi"]["logrank_fin"])
        let heart = try Hearts.naive()
        let naive = try LogRank(heart.spells, groups: heart.ever.map { $0 == 1 ? "1" : "0" })
        try golden.expect(naive, try golden.all["stanford_heart"]["naive_logrank"])
    }

    @Test func `three groups have two degrees of freedom, and the order of the rows does not matter`() throws {
        let spells = try rossi()
        let groups = try SurvivalGolden.column("prio", "rossi.csv").map { $0 < 1 ? "none" : $0 < 4 ? "some" : "many" }
        let test = try LogRank(spells, groups: groups)
        #expect(test.degrees == 2)
        #expect(abs(test.groups.reduce(0) { $0 + $1.observed - $1.expected }) < 1e-9)
        let turned = try Spells(stop: spells.stop.reversed(), isEvent: spells.isEvent.reversed())
        let again = try LogRank(turned, groups: groups.reversed())
        #expect(again.chiSquare.isNear(test.chiSquare, relative: 1e-12))
        #expect(again.groups == test.groups)
    }

    @Test func `somebody who enters late is not at risk before`() throws {
        let spells = try Spells(
            start: [0, 0, 1, 3], stop: [1, 3, 5, 6], isEvent: [true, true, false, true])
        let curve = KaplanMeier(spells)
        #expect(curve.steps.map(\.atRisk) == [2, 2, 2, 1])
        #expect(curve.steps.map(\.survival) == [0.5, 0.25, 0.25, 0])
        #expect(curve.survival(at: 0.5) == 1)
        #expect(curve.survival(at: 9) == 0)
        #expect(curve.steps.last?.standardError == nil)
    }

    @Test func `nothing is known after the last time that anybody was seen`() throws {
        let curve = KaplanMeier(try Spells(stop: [1, 2, 3], isEvent: [true, false, false]))
        #expect(curve.survival(at: 3) == 2.0 / 3)
        #expect(curve.survival(at: 3.5) == nil)
        #expect(curve.median().time == nil)
    }

    @Test func `a curve that rests at one half has its median in the middle of the rest`() throws {
        let curve = KaplanMeier(try Spells(stop: [1, 2, 4, 5], isEvent: [true, true, true, true]))
        #expect(curve.median().time == 3)
        #expect(curve.waiting(until: 0.25).time == 1.5)
        #expect(curve.waiting(until: 0.3).time == 2)
    }

    @Test func `shares of competing events and of those without any add up to one`() throws {
        let stop = [1.0, 2, 2, 3, 4, 4, 5, 6]
        let cause = [1, 2, 1, 0, 1, 2, 0, 2]
        let incidence = try CumulativeIncidence(stop: stop, cause: cause, causes: 2)
        let together = KaplanMeier(try Spells(stop: stop, isEvent: cause.map { $0 > 0 }))
        for time in [0.5, 1, 2, 3, 4, 5, 6] {
            let shares = [1, 2].map { incidence.point(of: $0, at: time)?.share ?? .nan }
            #expect(abs(shares[0] + shares[1] + (together.survival(at: time) ?? .nan) - 1) < 1e-12)
        }
        #expect(incidence.counts == [3, 3])
        let alone = try CumulativeIncidence(stop: stop, cause: cause.map { min($0, 1) }, causes: 1)
        let step = try #require(together.step(at: 4))
        let point = try #require(alone.point(of: 1, at: 4))
        #expect(abs(point.share - (1 - step.survival)) < 1e-12)
        #expect(abs(point.standardError - (step.standardError ?? 0)) < 1e-12)
    }

    @Test func `rows that are no spells are refused by their number`() throws {
        #expect(throws: SurvivalRefusal.noRows) { try Spells(stop: [], isEvent: []) }
        #expect(throws: SurvivalRefusal.negativeTime(row: 2)) { try Spells(stop: [1, -1], isEvent: [true, true]) }
        #expect(throws: SurvivalRefusal.notFinite(column: "time", row: 1)) { try Spells(stop: [.nan], isEvent: [true]) }
        #expect(throws: SurvivalRefusal.spellWithoutLength(row: 2)) {
            try Spells(start: [0, 3], stop: [1, 3], isEvent: [true, true])
        }
        #expect(throws: SurvivalRefusal.unevenColumn("event", rows: 1, expected: 2)) {
            try Spells(stop: [1, 2], isEvent: [true])
        }
        let spells = try Spells(stop: [1, 2], isEvent: [true, false])
        #expect(throws: SurvivalRefusal.oneGroup) { try LogRank(spells, groups: ["a", "a"]) }
        let quiet = try Spells(stop: [1, 2], isEvent: [false, false])
        #expect(throws: SurvivalRefusal.noEvents) { try LogRank(quiet, groups: ["a", "b"]) }
        #expect(throws: SurvivalRefusal.negativeTime(row: 1)) {
            try CumulativeIncidence(stop: [-1], cause: [0], causes: 1)
        }
    }
}

/// The heart transplants of Stanford.
enum Hearts {
    /// One row for each patient with whether they ever had a transplant, as the misleading comparison takes them.
    static func naive() throws -> (spells: Spells, ever: [Double]) {
        let file = "stanford_heart.csv"
        let ids = try SurvivalGolden.column("id", file)
        let (stop, event) = (try SurvivalGolden.column("stop", file), try SurvivalGolden.column("event", file))
        let transplant = try SurvivalGolden.column("transplant", file)
        var patients: [Double: (stop: Double, event: Bool, ever: Double)] = [:]
        for row in ids.indices {
            let known = patients[ids[row]] ?? (0, false, 0)
            patients[ids[row]] = (
                max(known.stop, stop[row]), known.event || event[row] == 1, max(known.ever, transplant[row])
            )
        }
        let sorted = patients.sorted { $0.key < $1.key }.map(\.value)
        return (try Spells(stop: sorted.map(\.stop), isEvent: sorted.map(\.event)), sorted.map(\.ever))
    }
}
