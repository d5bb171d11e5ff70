import Foundation
import Statistics
import Testing

@Suite struct `Explaining how fast an event comes` {
    private let golden: SurvivalGolden
    private static let factors = ["fin", "age", "race", "wexp", "mar", "paro", "prio"]

    init() throws { golden = try SurvivalGolden() }

    private func rossi(_ names: [String] = factors, strata: [Int]? = nil, clusters: [Int]? = nil) throws -> CoxRows {
        let file = "rossi.csv"
        let spells = try Spells(
            stop: try SurvivalGolden.column("week", file),
            isEvent: try SurvivalGolden.column("arrest", file).map { $0 == 1 })
        return try CoxRows(spells, try SurvivalGolden.covariates(names, file), strata: strata, clusters: clusters)
    }

    @Test func `Efron's and Breslow's fits of right-censored rows are those of the reference`() throws {
        let part = try golden.all["rossi"]
        try golden.expect(try CoxFit.fit(try rossi()), try part["cox_efron"])
        try golden.expect(try CoxFit.fit(try rossi(), ties: .breslow), try part["cox_breslow"])
    }

    @Test func `time-dependent fits of start-stop rows are those of the reference`() throws {
        let (file, part) = ("stanford_heart.csv", try golden.all["stanford_heart"])
        let spells = try Spells(
            start: try SurvivalGolden.column("start", file), stop: try SurvivalGolden.column("stop", file),
            isEvent: try SurvivalGolden.column("event", file).map { $0 == 1 })
        let alone = try CoxRows(spells, try SurvivalGolden.covariates(["transplant"], file))
        try golden.expect(try CoxFit.fit(alone), try part["time_dependent"])
        let names = ["age", "year", "surgery", "transplant"]
        let adjusted = try CoxRows(spells, try SurvivalGolden.covariates(names, file))
        try golden.expect(try CoxFit.fit(adjusted), try part["time_dependent_adjusted"])
        let naive = try Hearts.naive()
        let ever = try CoxRows(naive.spells, [.init("ever", naive.ever)])
        try golden.expect(try CoxFit.fit(ever), try part["naive_ever_transplanted"])
    }

    @Test func `the test of proportional hazards gives the chances of cox.zph`() throws {
        let wanted = try golden.all["rossi"]["zph_rank"]
        let drifts = try CoxFit.fit(try rossi()).proportionality(over: .rank)
        #expect(drifts.count == Self.factors.count + 1)
        for drift in drifts {
            #expect(drift.chance.isNear(try wanted[drift.name ?? "GLOBAL"].number, relative: 1e-6), "\(drift)")
        }
        #expect(drifts.last?.degrees == Self.factors.count)
    }

    /// People in two groups, of whom the second comes `early` times as fast as the first until time 1, then `late` times.
    private func twoGroups(early: Double, late: Double) throws -> CoxRows {
        var chance = Seeded(seed: 12)
        var (stop, group): ([Double], [Double]) = ([], [])
        for number in 0..<1200 {
            let second = number % 2 == 1
            let need = -log(Double.random(in: 1e-9..<1, using: &chance))
            let (before, after) = second ? (early, late) : (1, 1)
            stop.append(need < before ? need / before : 1 + (need - before) / after)
            group.append(second ? 1 : 0)
        }
        let ends = stop.map { min($0, 4) }
        return try CoxRows(Spells(stop: ends, isEvent: stop.map { $0 < 4 }), [.init("second", group)])
    }

    @Test func `an effect that fades is found on every scale of time, and one that stays is not accused`() throws {
        let fading = try CoxFit.fit(try twoGroups(early: 2, late: 0.5))
        let steady = try CoxFit.fit(try twoGroups(early: 2, late: 2))
        for scale in CoxFit.TimeScale.allCases {
            let drift = try #require(try fading.proportionality(over: scale).first)
            #expect(drift.chance < 1e-6 && drift.isRising == false, "\(scale) \(drift)")
            let none = try #require(try steady.proportionality(over: scale).first)
            #expect(none.chance > 0.001, "\(scale) \(none)")
        }
    }

    @Test func `curves of single people are those of the reference`() throws {
        let wanted = try golden.all["rossi"]["survival_rows"]
        let rows = try rossi()
        let fit = try CoxFit.fit(rows)
        for (place, row) in try wanted["rows_1based"].list.enumerated() {
            let values = rows.covariates.map { [row = Int(try row.number) - 1] in $0.values[row] }
            let curve = try #require(fit.curve(for: values))
            #expect(curve.value(at: 26).isNear(try wanted["week26"][place].number, relative: 1e-7))
            #expect(curve.value(at: 52).isNear(try wanted["week52"][place].number, relative: 1e-7))
        }
        #expect(fit.curve(for: [1]) == nil)
    }

    @Test func `rows cut in two give the same fit, robust errors and concordance`() throws {
        let whole = try rossi(clusters: Array(0..<432))
        var (start, stop, event, source): ([Double], [Double], [Bool], [Int]) = ([], [], [], [])
        for row in 0..<whole.spells.count {
            let (end, cut) = (whole.spells.stop[row], Double(row % 30) + 0.5)
            if end > cut {
                (start, stop, event, source) = (
                    start + [0, cut], stop + [cut, end], event + [false], source + [row, row]
                )
            } else {
                (start, stop, source) = (start + [0], stop + [end], source + [row])
            }
            event.append(whole.spells.isEvent[row])
        }
        let columns = whole.covariates.map { column in
            CoxRows.Covariate(column.name, source.map { column.values[$0] })
        }
        let cut = try CoxRows(Spells(start: start, stop: stop, isEvent: event), columns, clusters: source)
        for ties in CoxRows.Ties.allCases {
            let (one, other) = (try CoxFit.fit(whole, ties: ties), try CoxFit.fit(cut, ties: ties))
            #expect(abs(one.logLikelihood - other.logLikelihood) < 1e-8)
            #expect(one.concordance == other.concordance)
            for (a, b) in zip(one.coefficients, other.coefficients) { #expect(abs(a - b) < 1e-8) }
            let robust = (try #require(one.robustErrors), try #require(other.robustErrors))
            for (a, b) in zip(robust.0, robust.1) { #expect(a.isNear(b, relative: 1e-8)) }
        }
    }

    @Test func `strata keep their own baselines, so that stretched time in one of them changes nothing`() throws {
        let races = try SurvivalGolden.column("race", "rossi.csv").map { Int($0) }
        let rows = try rossi(["fin", "age", "prio"], strata: races)
        let fit = try CoxFit.fit(rows)
        let stretched = try Spells(
            stop: rows.spells.stop.indices.map { rows.spells.stop[$0] * (races[$0] == 1 ? 10 : 1) },
            isEvent: rows.spells.isEvent)
        let again = try CoxFit.fit(try CoxRows(stretched, rows.covariates, strata: races))
        #expect(abs(fit.logLikelihood - again.logLikelihood) < 1e-9)
        for (a, b) in zip(fit.coefficients, again.coefficients) { #expect(abs(a - b) < 1e-9) }
        let curve = try #require(again.curve(for: [1, 30, 2], stratum: 1))
        let same = try #require(fit.curve(for: [1, 30, 2], stratum: 1))
        #expect(abs(curve.value(at: 260) - same.value(at: 26)) < 1e-9)
        #expect(fit.curve(for: [1, 30, 2], stratum: 7) == nil)
    }

    @Test func `an effect of many units is that of one, many times`() throws {
        let fit = try CoxFit.fit(try rossi())
        let (one, ten) = (try #require(fit.ratio(of: "age")), try #require(fit.ratio(of: ["age": 10])))
        #expect(ten.value.isNear(pow(one.value, 10), relative: 1e-12))
        #expect(ten.standardError.isNear(10 * one.standardError, relative: 1e-12))
        #expect(ten.chance.isNear(one.chance, relative: 1e-9))
        #expect(fit.ratio(of: "height") == nil)
    }

    @Test func `columns that carry no estimate are refused by name`() throws {
        let spells = try Spells(stop: [1, 2, 3, 4, 5, 6], isEvent: [true, true, true, true, false, false])
        let fit = { (columns: [CoxRows.Covariate]) in try CoxFit.fit(try CoxRows(spells, columns)) }
        let a = CoxRows.Covariate("a", [3, 1, 4, 1, 5, 9])
        #expect(throws: SurvivalRefusal.noColumns) { try fit([]) }
        #expect(throws: SurvivalRefusal.constantColumn("same")) { try fit([a, .init("same", [2, 2, 2, 2, 2, 2])]) }
        let twice = CoxRows.Covariate("twice", a.values.map { 2 * $0 - 1 })
        #expect(throws: SurvivalRefusal.redundantColumn("twice")) { try fit([a, twice]) }
        #expect(throws: SurvivalRefusal.notFinite(column: "hole", row: 3)) {
            try fit([a, .init("hole", [1, 2, .infinity, 4, 5, 6])])
        }
        #expect(throws: SurvivalRefusal.unevenColumn("short", rows: 2, expected: 6)) {
            try fit([.init("short", [1, 2])])
        }
        #expect(throws: SurvivalRefusal.separation(column: "order")) { try fit([.init("order", [6, 5, 4, 3, 2, 1])]) }
        #expect(throws: SurvivalRefusal.separation(column: "spared")) {
            try fit([.init("spared", [0, 0, 0, 0, 1, 1]), a])
        }
        let quiet = try Spells(stop: [1, 2, 3, 4, 5, 6], isEvent: [false, false, false, false, false, false])
        #expect(throws: SurvivalRefusal.noEvents) { try CoxFit.fit(try CoxRows(quiet, [a])) }
        let one = try Spells(stop: [1, 2, 3, 4, 5, 6], isEvent: [true, false, false, false, false, false])
        let b = CoxRows.Covariate("b", [2, 7, 1, 8, 2, 8])
        #expect(throws: SurvivalRefusal.tooFewEvents(needed: 2, found: 1)) { try CoxFit.fit(try CoxRows(one, [a, b])) }
    }
}
