import Foundation
import Statistics
import Testing

/// The CDNOW sample, in weeks.
private struct CDNow {
    let golden: AcceptedValue
    let customers: [[String: String]]
    let histories: [PurchaseHistory]
    let spends: [GammaGamma.Spend]

    init() throws {
        golden = try Accepted.json("clv/cdnow_sample_golden.json")
        customers = try Accepted.rows("clv/cdnow_sample_customers_golden.csv")
        let all = try Accepted.rows("clv/cdnow_sample_cbs.csv")
        histories = try all.map(Self.history)
        spends = try all.compactMap(Self.spend)
    }

    /// The purchases of a row.
    static func history(_ row: [String: String]) throws -> PurchaseHistory {
        let number = { (name: String) in try #require(row[name].flatMap(Double.init)) }
        return try #require(
            PurchaseHistory(repeats: Int(try number("x")), last: try number("t_x"), observed: try number("T")))
    }

    /// The spend of a row; nil without repeat purchases.
    static func spend(_ row: [String: String]) throws -> GammaGamma.Spend? {
        GammaGamma.Spend(
            count: try #require(row["x"].flatMap(Int.init)), mean: try #require(row["m_x"].flatMap(Double.init)))
    }

    /// The listed value of each customer.
    func column(_ name: String) throws -> [Double] { try customers.map { try #require($0[name].flatMap(Double.init)) } }
}

@Suite struct `Valuing customers by their purchases` {
    private let data: CDNow

    init() throws { data = try CDNow() }

    @Test func `BG/NBD finds the parameters of the reference and their certainty`() throws {
        let fit = try BGNBD.fit(data.histories)
        let golden = try data.golden["bgnbd"]
        for (found, name) in [(fit.model.r, "r"), (fit.model.alpha, "alpha"), (fit.model.a, "a"), (fit.model.b, "b")] {
            #expect(found.isNear(try golden[name].number, relative: 1e-3), "\(name) \(found)")
        }
        #expect(abs(fit.logLikelihood - (try golden["LL"].number)) < 0.01)
        let errors = try #require(fit.standardErrors)
        let wanted = try data.golden["bgnbd_std_errors_lifetimes"]
        for (found, name) in [(errors.r, "r"), (errors.alpha, "alpha"), (errors.a, "a"), (errors.b, "b")] {
            #expect(found.isNear(try wanted[name].number, relative: 1e-2), "\(name) \(found)")
        }
    }

    @Test func `likelihoods at given parameters are those of the reference`() throws {
        let fixed = try data.golden["loglik_at_fixed_parameters"]
        let bg = BGNBD(r: 0.243, alpha: 4.414, a: 0.793, b: 2.426).logLikelihood(of: data.histories)
        #expect(abs(bg - (try fixed["BGNBD_published"].number)) < 1e-4)
        let ones = BGNBD(r: 1, alpha: 1, a: 1, b: 1).logLikelihood(of: data.histories)
        #expect(abs(ones - (try fixed["BGNBD_ones"].number)) < 1e-4)
        let pareto = ParetoNBD(r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669).logLikelihood(of: data.histories)
        #expect(abs(pareto - (try fixed["ParetoNBD_published"].number)) < 1e-4)
        let spend = GammaGamma(p: 6.25, q: 3.74, v: 15.44).logLikelihood(of: data.spends)
        #expect(abs(spend - (try fixed["GammaGamma_published"].number)) < 1e-4)
    }

    @Test func `Pareto/NBD and gamma-gamma find the parameters of the reference`() throws {
        let pareto = try ParetoNBD.fit(data.histories)
        let golden = try data.golden["pareto_nbd"]
        let found = [
            ("r", pareto.model.r), ("alpha", pareto.model.alpha), ("s", pareto.model.s), ("beta", pareto.model.beta),
        ]
        for (name, value) in found {
            #expect(value.isNear(try golden[name].number, relative: 1e-3), "\(name) \(value)")
        }
        #expect(abs(pareto.logLikelihood - (try golden["LL"].number)) < 0.01)
        let spend = try GammaGamma.fit(data.spends)
        let wanted = try data.golden["gamma_gamma"]
        for (name, value) in [("p", spend.model.p), ("q", spend.model.q), ("v", spend.model.v)] {
            #expect(value.isNear(try wanted[name].number, relative: 1e-3), "\(name) \(value)")
        }
        #expect(spend.model.populationMean.isNear(try wanted["population_mean_spend"].number, relative: 1e-3))
    }

    @Test func `every customer gets the chances and expectations of the reference`() throws {
        let bg = try BGNBD.fit(data.histories).model
        let pareto = try ParetoNBD.fit(data.histories).model
        let spend = try GammaGamma.fit(data.spends).model
        let histories = try data.customers.map(CDNow.history)
        let spends = try data.customers.map(CDNow.spend)
        let columns: [(String, (Int) -> Double)] = [
            ("bg_p_alive", { bg.chanceAlive(histories[$0]) }),
            ("bg_EY", { bg.expectedPurchases(of: histories[$0], in: 39) }),
            ("bg_EY52", { bg.expectedPurchases(of: histories[$0], in: 52) }),
            ("pn_p_alive", { pareto.chanceAlive(histories[$0]) }),
            ("pn_EY", { pareto.expectedPurchases(of: histories[$0], in: 39) }),
            ("gg_E_M", { spend.expectedSpend(spends[$0]) }),
            ("pn_DERT_15pct_annual", { pareto.discountedPurchases(of: histories[$0], discount: 0.0027) }),
        ]
        for (name, value) in columns {
            let wanted = try data.column(name)
            let worst = wanted.indices.map { abs(value($0) - wanted[$0]) / wanted[$0] }.max() ?? 1
            #expect(worst < 1e-3, "\(name) is off by \(worst)")
        }
    }

    @Test func `formulas at the published parameters agree to six figures`() throws {
        let published = try data.golden["at_published_parameters"]
        let bg = BGNBD(r: 0.243, alpha: 4.414, a: 0.793, b: 2.426)
        for row in try published["EX_t"].list {
            #expect(bg.expectedPurchases(in: try row["t"].number).isNear(try row["EX"].number, relative: 1e-6))
        }
        for (count, chance) in try published["pmf_t39"].list.enumerated() {
            #expect(bg.chance(of: count, in: 39).isNear(try chance.number, relative: 1e-6))
        }
        for (row, own) in zip(try published["pn_DERT_checks_BTYD"].list, try published["own_DERT"].list) {
            let p = try row["params"].list.map { try $0.number }
            let model = ParetoNBD(r: p[0], alpha: p[1], s: p[2], beta: p[3])
            let history = try #require(
                PurchaseHistory(
                    repeats: Int(try row["x"].number), last: try row["t_x"].number, observed: try row["T"].number))
            let found = model.discountedPurchases(of: history, discount: try row["delta"].number)
            #expect(found.isNear(try own.number, relative: 1e-6), "\(found)")
        }
    }

    @Test func `nothing is fitted to nobody or to customers who never came back`() {
        #expect(throws: FitRefusal.tooFew(needed: 10)) { try BGNBD.fit([]) }
        let once = (1...20).compactMap { PurchaseHistory(repeats: 0, last: 0, observed: Double($0)) }
        #expect(throws: FitRefusal.noRepeats) { try BGNBD.fit(once) }
        #expect(PurchaseHistory(repeats: 2, last: 0, observed: 5) == nil)
        #expect(PurchaseHistory(repeats: 1, last: 6, observed: 5) == nil)
    }
}
