import Foundation
import Statistics
import Testing

/// The single purchases of the CDNOW sample, in days since the first of January 1997.
struct PurchaseData: Sendable {
    static let shared = Result { try PurchaseData() }
    /// The figures of the reference.
    static var golden: AcceptedValue { get throws { try Accepted.json("clv/cdnow_sample_golden.json") } }
    let log: PurchaseLog
    let customers: [PurchasingCustomer]
    let fit: BGNBD.Fit
    let pareto: ParetoNBD
    /// The last day of learning and of checking.
    static let (cut, end) = (272.0, 545.0)

    private init() throws {
        let place = try #require(Bundle.module.url(forResource: "Acceptance/clv/CDNOW_sample.txt", withExtension: nil))
        log = try PurchaseLog(
            try String(contentsOf: place, encoding: .utf8).split(whereSeparator: \.isNewline).map { line in
                let cells = line.split(separator: " ")
                return PurchaseLog.Purchase(
                    customer: String(cells[1]), time: try Self.day(cells[2]), amount: try #require(Double(cells[4])))
            })
        customers = try log.customers(seenAt: Self.cut, checkedUntil: Self.end)
        fit = try BGNBD.fit(customers.map(\.history))
        pareto = try ParetoNBD.fit(customers.map(\.history)).model
    }

    private static func day(_ text: Substring) throws -> Double {
        let number = try #require(Int(text))
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        let months = lengths.prefix(number / 100 % 100 - 1).reduce(0, +)
        return Double((number / 10_000 - 1997) * 365 + months + number % 100 - 1)
    }
}

@Suite struct `Checking lifetime values on own data` {
    private let data: PurchaseData

    init() throws { data = try PurchaseData.shared.get() }

    @Test func `single purchases become the customers of the reference`() throws {
        let wanted = try Accepted.rows("clv/cdnow_sample_cbs.csv")
        #expect(data.customers.count == wanted.count)
        for (customer, row) in zip(data.customers, wanted) {
            let number = { (name: String) in try #require(row[name].flatMap { Double($0) }) }
            #expect(Int(customer.name) == Int(try number("id")))
            #expect(customer.history.repeats == Int(try number("x")))
            #expect(abs(customer.history.last - (try number("t_x"))) < 0.0051)
            #expect(abs(customer.history.observed - (try number("T"))) < 0.0051)
            #expect(abs((customer.spend?.mean ?? 0) - (try number("m_x"))) < 0.0051)
            #expect(customer.laterPurchases == Int(try number("x_star")))
            #expect(abs(customer.laterAmount - (try number("spend_star"))) < 0.0051)
        }
    }

    @Test func `the hold-out check has the errors and shares of the reference`() throws {
        let wanted = try PurchaseData.golden["holdout"]
        let check = try LifetimeCheck(customers: data.customers, span: try wanted["weeks"].number)
        #expect(check.bgnbdCheck.actualTotal == (try wanted["actual_total"].number))
        let spent = data.customers.map(\.laterAmount)
        #expect(abs(spent.reduce(0, +) - (try wanted["spend_total_actual"].number)) < 1e-6)
        let pareto = try #require(check.paretoCheck)
        for (name, found) in [
            ("BGNBD", check.bgnbdCheck), ("ParetoNBD", pareto), ("naive_same_rate", check.sameRateCheck),
        ] {
            let columns: [(String, Double)] = [
                ("total_pred", found.predictedTotal), ("total_error_pct", found.totalErrorPercent ?? 0),
                ("MAE", found.meanAbsoluteError), ("RMSE", found.rootMeanSquaredError),
                ("corr", found.correlation ?? 0),
            ]
            for (key, value) in columns {
                #expect(value.isNear(try wanted[name][key].number, relative: 2e-3), "\(name) \(key) \(value)")
            }
            // Single customers on the edge may change places with the last figure of a fit.
            let (tenth, fifth) = (found.topTenthShare ?? 0, found.topFifthShare ?? 0)
            #expect(
                abs(tenth - (try wanted[name]["top10pct_share_of_actual_purchases"].number)) < 0.003, "\(name) \(tenth)"
            )
            #expect(
                abs(fifth - (try wanted[name]["top20pct_share_of_actual_purchases"].number)) < 0.003, "\(name) \(fifth)"
            )
        }
        let models: [(String, any LifetimeModel)] = [("BGNBD", data.fit.model), ("ParetoNBD", data.pareto)]
        for (name, model) in models {
            let foreseen = data.customers.map { model.expectedPurchases(of: $0.history, in: 39) }
            for (key, part) in [("top10pct_share_of_actual_spend", 0.1), ("top20pct_share_of_actual_spend", 0.2)] {
                let share = try #require(HoldOutCheck.topShare(of: spent, by: foreseen, part: part))
                #expect(abs(share - (try wanted[name][key].number)) < 0.003, "\(name) \(key) \(share)")
            }
        }
        #expect(!check.isWorseThanSameRate)
        let actual = data.customers.map { Double($0.laterPurchases) }
        let best = try #require(HoldOutCheck.topShare(of: actual, by: actual, part: 0.1))
        #expect(abs(best - (try wanted["oracle_top10pct_share"].number)) < 1e-12)
    }

    @Test func `values of a year have the total and the shares of the reference`() throws {
        let wanted = try PurchaseData.golden["clv"]
        let amounts = try GammaGamma.fit(data.customers.compactMap(\.spend)).model
        let worths = try data.customers.map {
            try #require(
                CustomerWorth.yearOfMonths.worth(of: $0.history, by: data.fit.model, spend: $0.spend, amounts: amounts))
        }
        let total = worths.reduce(0, +)
        #expect(total.isNear(try wanted["total"].number, relative: 2e-3), "\(total)")
        #expect((total / Double(worths.count)).isNear(try wanted["mean"].number, relative: 2e-3))
        for (key, part) in [("top10pct_share", 0.1), ("top20pct_share", 0.2)] {
            let share = try #require(HoldOutCheck.topShare(of: worths, by: worths, part: part))
            #expect(share.isNear(try wanted[key].number, relative: 2e-3), "\(key) \(share)")
        }
        for row in try Accepted.rows("clv/cdnow_sample_customers_golden.csv") {
            let place = try #require(row["id"].flatMap { Int($0) }) - 1
            let reference = try #require(row["clv_12m_1pct"].flatMap { Double($0) })
            #expect(worths[place].isNear(reference, relative: 2e-3), "\(place)")
        }
        let check = try PurchaseData.golden["holdout"]
        let spent = data.customers.map(\.laterAmount)
        let foreseen = zip(data.customers, worths).map { customer, _ in
            data.fit.model.expectedPurchases(of: customer.history, in: 39) * amounts.expectedSpend(customer.spend)
        }
        #expect(foreseen.reduce(0, +).isNear(try check["spend_total_pred_BGNBD_x_GG"].number, relative: 2e-3))
        let share = try #require(HoldOutCheck.topShare(of: spent, by: foreseen, part: 0.1))
        #expect(abs(share - (try check["BGNBD_times_E_M"]["top10pct_share_of_actual_spend"].number)) < 0.003)
    }

    @Test func `residual values for ever add up to the total of the reference`() throws {
        let pareto = data.pareto
        var known: [PurchaseHistory: Double] = [:]
        let total = data.customers.reduce(0.0) { sum, customer in
            let each = known[customer.history] ?? pareto.discountedPurchases(of: customer.history, discount: 0.0027)
            known[customer.history] = each
            return sum + each
        }
        #expect(total.isNear(try PurchaseData.golden["clv"]["DERT_total"].number, relative: 2e-3), "\(total)")
    }

    @Test func `both models track the weeks as the reference does`() throws {
        let wanted = try PurchaseData.golden["tracking_cumulative"]
        let ends = try wanted["weeks"].list.map { 7 * (try $0.number) - 1 }
        #expect(
            data.log.repeatPurchases(until: ends).map(Double.init) == (try wanted["actual"].list.map { try $0.number }))
        let starts = data.customers.map { $0.firstPurchase / 7 }
        let pareto = data.pareto
        let curves = [
            ("BGNBD", LifetimeTracking.expected(starts: starts, times: ends.map { $0 / 7 }, by: data.fit.model)),
            ("ParetoNBD", LifetimeTracking.expected(starts: starts, times: ends.map { $0 / 7 }, by: pareto)),
        ]
        let actual = try wanted["actual"].list.map { try $0.number }
        for (name, curve) in curves {
            for (value, reference) in zip(curve, try wanted[name].list) {
                #expect(value.isNear(try reference.number, relative: 2e-3), "\(name) \(value)")
            }
            for (key, week) in [("week39", 39), ("week78", 78)] {
                let percent = (curve[week - 1] - actual[week - 1]) / actual[week - 1] * 100
                #expect(abs(percent - (try PurchaseData.golden["tracking_error_pct"][key][name].number)) < 0.2)
            }
        }
    }

    @Test func `customers by their repeat purchases are expected as in the reference`() throws {
        let table = FrequencyTable(data.customers, by: data.fit.model, span: 39)
        let (wanted, later) = (
            try PurchaseData.golden["frequency_fit"].list,
            try PurchaseData.golden["conditional_expectation_by_frequency"].list
        )
        #expect(table.rows.count == wanted.count)
        for (place, row) in table.rows.enumerated() {
            #expect(Double(row.customers) == (try wanted[place]["actual"].number))
            let expected = try wanted[place]["BGNBD_expected"].number
            #expect(row.expectedCustomers.isNear(expected, relative: 2e-3), "\(row.expectedCustomers)")
            let (actual, foreseen) = (try #require(row.actualLater), try #require(row.expectedLater))
            #expect(abs(actual - (try later[place]["actual"].number)) < 1e-9)
            #expect(foreseen.isNear(try later[place]["BGNBD"].number, relative: 2e-3))
        }
        for (place, row) in later.enumerated() {
            let members = data.customers.filter { min($0.history.repeats, 7) == place }
            let sum = members.reduce(0) { $0 + data.pareto.expectedPurchases(of: $1.history, in: 39) }
            #expect((sum / Double(members.count)).isNear(try row["ParetoNBD"].number, relative: 2e-3))
        }
        #expect(table.chiSquared.isNear(try PurchaseData.golden["frequency_fit_chi2"].number, relative: 1e-2))
    }

    @Test func `published examples come out as published`() throws {
        let published = try PurchaseData.golden["at_published_parameters"]
        let check = try published["spend_check_BTYD"]
        let p = try check["params"].list.map { try $0.number }
        let spend = GammaGamma.Spend(count: Int(try check["x"].number), mean: try check["m_x"].number)
        let found = GammaGamma(p: p[0], q: p[1], v: p[2]).expectedSpend(spend)
        #expect(found.isNear(try published["own_spend"].number, relative: 1e-6))
        #expect(abs(found - (try check["E_M"].number)) < 5e-5)
        // The first customer of the table, in Hardie's spreadsheet: 1.226.
        let first = try #require(PurchaseHistory(repeats: 2, last: 30.43, observed: 38.86))
        let model = BGNBD(r: 0.243, alpha: 4.414, a: 0.793, b: 2.426)
        #expect(abs(model.expectedPurchases(of: first, in: 39) - 1.226) < 5e-4)
    }

    @Test func `spend hardly hangs on frequency in the sample, and is warned of where it does`() throws {
        let spend = try #require(SpendIndependence(data.customers.compactMap(\.spend)))
        let wanted = try PurchaseData.golden["gamma_gamma"]
        // The table of the reference is rounded to cents.
        #expect(abs(spend.correlation - (try wanted["corr_x_m"].number)) < 1e-4, "\(spend.correlation)")
        #expect(Double(spend.count) == (try wanted["n_repeat_with_spend"].number))
        #expect(!spend.isDoubtful)
        let tied = (1...50).compactMap { GammaGamma.Spend(count: $0, mean: Double($0 + $0 % 3)) }
        #expect(SpendIndependence(tied)?.isDoubtful == true)
        #expect(SpendIndependence([]) == nil)
    }

    @Test func `thirty times the same customers give the same model and thirty times the certainty`() throws {
        var random = Seeded(seed: 30)
        // So many rows are climbed by the curvature of a sample; the order decides which rows are in it.
        let many = (0..<30).flatMap { _ in data.customers.map(\.history) }.shuffled(using: &random)
        let found = try BGNBD.fit(many)
        let (one, wide) = (try #require(data.fit.standardErrors), try #require(found.standardErrors))
        let columns = [
            (found.model.r, data.fit.model.r, wide.r, one.r),
            (found.model.alpha, data.fit.model.alpha, wide.alpha, one.alpha),
            (found.model.a, data.fit.model.a, wide.a, one.a), (found.model.b, data.fit.model.b, wide.b, one.b),
        ]
        for (value, wanted, error, single) in columns {
            #expect(value.isNear(wanted, relative: 1e-5), "\(value)")
            #expect((error * 30.0.squareRoot()).isNear(single, relative: 1e-4), "\(error)")
        }
        #expect(found.logLikelihood.isNear(30 * data.fit.logLikelihood, relative: 1e-9))
        #expect(found.logLikelihood.isNear(found.model.logLikelihood(of: many), relative: 1e-12))
    }

    @Test func `nobody is certain to be a customer still`() throws {
        let pareto = data.pareto
        let once = try #require(PurchaseHistory(repeats: 0, last: 0, observed: 30))
        #expect(data.fit.model.shownChanceAlive(once) == .unknown)
        #expect(pareto.shownChanceAlive(once).value != nil)
        let faithful = try #require(PurchaseHistory(repeats: 300, last: 38.8, observed: 38.8))
        #expect(data.fit.model.shownChanceAlive(faithful) == .about(0.99))
        #expect(pareto.shownChanceAlive(faithful) == .about(0.99))
        let gone = try #require(PurchaseHistory(repeats: 300, last: 1, observed: 38.8))
        #expect(data.fit.model.shownChanceAlive(gone) == .about(0.01))
    }

    @Test func `whole days are warned of and parts of days are not`() throws {
        #expect(data.log.isRoundedToDays)
        #expect(data.log.mergedCount > 0)
        let warnings = LifetimeWarning.of(log: data.log, customers: data.customers, fit: data.fit)
        let once = data.customers.count { $0.history.repeats == 0 }
        #expect(warnings == [.timesRoundedToDays(merged: data.log.mergedCount), .oneTimeBuyersUnknown(count: once)])
        let fine = try PurchaseLog([1, 2.5, 3].map { PurchaseLog.Purchase(customer: "a", time: $0, amount: 1) })
        #expect(!fine.isRoundedToDays)
        #expect(throws: PurchaseRefusal.badAmount(row: 0)) {
            try PurchaseLog([PurchaseLog.Purchase(customer: "a", time: 0, amount: -1)])
        }
        #expect(throws: PurchaseRefusal.none) { try PurchaseLog([]) }
        #expect(throws: PurchaseRefusal.badCut) { try fine.customers(seenAt: 0) }
    }
}
