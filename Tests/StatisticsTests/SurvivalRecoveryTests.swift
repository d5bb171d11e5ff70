import Foundation
import Statistics
import Testing

/// The simulated customers with their bad experiences and recoveries.
enum RecoverySample {
    static func customers() throws -> [RecoveryLog.Customer] {
        try Accepted.rows("survival/recovery_customers.csv").map { row in
            RecoveryLog.Customer(
                name: try #require(row["customer"]), until: try #require(row["end_day"].flatMap(Double.init)),
                hasLeft: row["churned"] == "1")
        }
    }

    static func events() throws -> [RecoveryLog.Event] {
        try Accepted.rows("survival/recovery_events.csv").map { row in
            RecoveryLog.Event(
                customer: try #require(row["customer"]), time: try #require(row["day"].flatMap(Double.init)),
                kind: try #require(row["event"].flatMap(RecoveryLog.Kind.init)),
                episode: try #require(row["episode"].flatMap { Int($0) }))
        }
    }

    static func log() throws -> RecoveryLog { try RecoveryLog(events: try events(), customers: try customers()) }
}

@Suite struct `Asking who leaves and whether recovery brings them back` {
    private let golden: SurvivalGolden
    private let recovery: AcceptedValue

    init() throws {
        golden = try SurvivalGolden()
        recovery = try golden.all["recovery"]
    }

    @Test func `leaving after each bad experience is that of the reference, with the next one competing`() throws {
        let log = try RecoverySample.log()
        let tolerance = try golden.tolerance("CIF abs")
        for experience in 1...3 {
            let wanted = try recovery["after_bad_\(experience)"]
            let days = try wanted["days"].list.map { try $0.number }
            let found = try LeavingAfterBad.measure(log, experience: experience, windows: days)
            #expect(found.customers == Int(try wanted["n"].number))
            #expect(found.left == Int(try wanted["churn_before_next"].number))
            #expect(found.nextBad == Int(try wanted["next_bad"].number))
            for (place, window) in found.windows.enumerated() {
                let left = try #require(window.left)
                #expect(abs(left.share - (try wanted["cif_churn"][place].number)) <= tolerance)
                #expect(abs(left.standardError - (try wanted["cif_churn_se"][place].number)) <= tolerance)
                let next = try #require(window.nextBad)
                #expect(abs(next.share - (try wanted["cif_next_bad"][place].number)) <= tolerance)
                let interval = try #require(left.interval())
                #expect(interval.lowerBound < left.share && left.share < interval.upperBound)
            }
            try golden.expect(found.untilLeavingWithoutNext, try wanted["km_censored_at_next"], scale: .logLog)
            try golden.expect(found.untilLeaving, try wanted["km_total_ignoring_next"], scale: .logLog)
        }
        let before = try #require(LeavingAfterBad.beforeAnyBad(log))
        try golden.expect(before, try recovery["no_bad_reference"], scale: .logLog)
    }

    @Test func `the effect of recovery from the log is that of the reference`() throws {
        let log = try RecoverySample.log()
        let effect = RecoveryEffect.measure(log)
        try golden.expect(try effect.amongAll.get(), try recovery["time_dependent_cox"])
        let names = ["I(n_bad >= 2)TRUE": RecoveryFactor.again.rawValue]
        try golden.expect(try effect.sinceFirstBad.get(), try recovery["td_recovered_from_first_bad"], names: names)
        let (verdict, warnings, hasContact) = (effect.verdict, effect.warnings, effect.contact != nil)
        #expect(verdict == .leaveLess)
        #expect(!hasContact)
        #expect(warnings.first == .observational)
    }

    @Test func `rows cut from the log are the rows of the reference`() throws {
        let file = "recovery_long.csv"
        let spells = try Spells(
            start: try SurvivalGolden.column("start", file), stop: try SurvivalGolden.column("stop", file),
            isEvent: try SurvivalGolden.column("churn", file).map { $0 == 1 })
        let columns = try SurvivalGolden.covariates(["bad1", "bad2p", "recovered"], file)
        let clusters = try SurvivalGolden.column("customer", file).map { Int($0) }
        let given = try CoxFit.fit(try CoxRows(spells, columns, clusters: clusters))
        try golden.expect(given, try recovery["time_dependent_cox"])
        let single = try CoxRows(spells, columns)
        try golden.expect(try CoxFit.fit(single, ties: .breslow), try recovery["time_dependent_cox_breslow"])
        let built = try RecoveryEffect.measure(try RecoverySample.log()).amongAll.get()
        #expect(built.rows == given.rows)
        for (a, b) in zip(built.coefficients, given.coefficients) { #expect(abs(a - b) < 1e-10) }
        #expect(abs(built.logLikelihood - given.logLikelihood) < 1e-8)
    }

    @Test func `the landmark picture is that of the reference`() throws {
        let wanted = try recovery["landmark14"]
        let picture = RecoveryLandmark.measure(try RecoverySample.log(), at: 14, windows: [30, 90, 180])
        #expect(picture.customers == Int(try wanted["n"].number))
        #expect(picture.recovered == Int(try wanted["recovered_by_landmark"].number))
        try golden.expect(try picture.effect.get(), try wanted["cox"])
        try golden.expect(try #require(picture.otherCurve), try wanted["km90"]["not"], scale: .logLog)
        try golden.expect(try #require(picture.recoveredCurve), try wanted["km90"]["rec"], scale: .logLog)
        #expect(picture.gone == Int(try recovery["customers_with_bad"].number) - picture.customers)
        for window in picture.windows {
            let (difference, interval) = (try #require(window.difference), try #require(window.interval))
            #expect(interval.contains(difference) && difference > 0)
        }
    }

    @Test func `the intervals hold what the simulation was made with, and groups of ever-recovered would not`() throws {
        let truth = try Accepted.json("survival/recovery_truth.json")
        let effect = RecoveryEffect.measure(try RecoverySample.log())
        let all = try effect.amongAll.get()
        for (factor, key) in [(RecoveryFactor.firstBad, "b1"), (.laterBad, "b2"), (.recovered, "brec")] {
            let ratio = try #require(all.ratio(of: factor.rawValue))
            #expect(ratio.interval().contains(exp(try truth[key].number)), "\(key)")
        }
        let unhurt = try #require(effect.recoveredAgainstUnhurt)
        #expect(unhurt.interval().contains(exp(try truth["b1"].number + truth["brec"].number)))
        for key in ["n", "seed", "h0", "lam_shape", "lam_mean", "b1", "b2", "brec", "prec", "mrec", "badmix"] {
            #expect(try recovery["truth"][key].number == truth[key].number)
        }
        let naive = try CoxFit.fit(try everRecovered())
        try golden.expect(naive, try recovery["naive_ever_recovered_from_first_bad"])
        #expect(naive.coefficients[0] < (try #require(effect.recovered)).coefficient)
    }

    /// The comparison that looks into the future, only to hold the reference against it.
    private func everRecovered() throws -> CoxRows {
        let recovered = Set(try RecoverySample.events().filter { $0.kind == .recovered }.map(\.customer))
        let firsts = Dictionary(
            try RecoverySample.events().filter { $0.kind == .bad }.map { ($0.customer, $0.time) }, uniquingKeysWith: min
        )
        let hurt = try RecoverySample.customers().filter { firsts[$0.name] != nil }
        let spells = try Spells(
            stop: try hurt.map { $0.until - (try #require(firsts[$0.name])) }, isEvent: hurt.map(\.hasLeft))
        let share = Double(hurt.count(where: \.hasLeft)) / Double(hurt.count)
        #expect(abs(share - (try recovery["crude_share_churned_among_ever_bad"].number)) < 1e-12)
        #expect(hurt.count == Int(try recovery["customers_with_bad"].number))
        #expect(try RecoverySample.customers().count == Int(try recovery["n"].number))
        #expect(try RecoverySample.customers().count(where: \.hasLeft) == Int(try recovery["churned"].number))
        return try CoxRows(spells, [.init("everrec", hurt.map { recovered.contains($0.name) ? 1 : 0 })])
    }
}
