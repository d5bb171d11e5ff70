import Foundation
import Statistics
import Testing

@Suite struct `Finding what is bought together` {
    /// The items of each customer of the churn data, in the order of the reference.
    private func baskets() throws -> [[String]] {
        let yes = [
            "multiple_lines", "online_security", "online_backup", "device_protection", "tech_support", "streaming_tv",
            "streaming_movies",
        ]
        return try Accepted.rows("churn/wa_churn.csv").map { row in
            var basket = yes.filter { row[$0] == "Yes" }
            if row["phone_service"] == "1" { basket.append("phone") }
            if row["internet_service"] != "No" { basket.append("internet") }
            if row["internet_service"] == "Fiber optic" { basket.append("fiber") }
            return basket
        }
    }

    @Test(arguments: [("pairs_all_golden.csv", false), ("pairs_internet_customers_golden.csv", true)])
    func `every pair has the counts, lifts, intervals and q-values of the reference`(file: String, onlyInternet: Bool)
        throws
    {
        let wanted = try Accepted.rows("crosssell/\(file)")
        var items: [String] = []
        for row in wanted {
            let item = try #require(row["antecedent"])
            if !items.contains(item) { items.append(item) }
        }
        let all = try baskets()
        let counted = try Baskets(onlyInternet ? all.filter { $0.contains("internet") } : all, items: items)
        let pairs = counted.pairs()
        #expect(pairs.count == wanted.count)
        for (pair, row) in zip(pairs, wanted) {
            #expect(pair.antecedent == row["antecedent"] && pair.consequent == row["consequent"])
            let confidence = try #require(pair.confidence.wilson())
            // The reference rounded the quantile to six places here, but not for the confidence.
            let odds = pair.oddsRatioInterval(z: 1.959964)
            let columns: [(String, Double)] = [
                ("n", Double(pair.baskets)), ("n_a", Double(pair.withAntecedent)), ("n_b", Double(pair.withConsequent)),
                ("n_ab", Double(pair.withBoth)), ("support", pair.support), ("confidence", pair.confidence.value ?? -1),
                ("conf_wilson_lo", confidence.lowerBound), ("conf_wilson_hi", confidence.upperBound),
                ("lift", pair.lift),
                ("leverage", pair.leverage), ("odds_ratio_haldane", pair.oddsRatio), ("or_lo", odds.lowerBound),
                ("or_hi", odds.upperBound), ("fisher_p_greater", pair.chanceValue), ("bh_q", pair.falseDiscoveryRate),
            ]
            for (key, value) in columns {
                let reference = try #require(row[key].flatMap { Double($0) })
                let near =
                    value.isNear(reference, relative: 1e-8) || abs(value - reference) < (reference == 0 ? 1e-15 : 0)
                #expect(near, "\(key) of \(pair.antecedent) and \(pair.consequent): \(value) for \(reference)")
            }
        }
    }

    @Test func `the interval of the lift holds the truth in ninety-five of a hundred samples`() throws {
        var random = Seeded(seed: 17)
        var hits = 0
        for _ in 0..<400 {
            // Tea has 0.4, and milk 0.5 with tea and 0.3 without: a lift of 0.5 / 0.38.
            let baskets = (0..<500).map { _ in
                let tea = Double.random(in: 0..<1, using: &random) < 0.4
                let milk = Double.random(in: 0..<1, using: &random) < (tea ? 0.5 : 0.3)
                return (tea ? ["tea"] : []) + (milk ? ["milk"] : [])
            }
            let pair = try #require(try Baskets(baskets, items: ["tea", "milk"]).pairs().first)
            if pair.liftInterval()?.contains(0.5 / 0.38) == true { hits += 1 }
        }
        #expect((363...397).contains(hits), "\(hits)")
    }

    @Test func `the exact test agrees with sums that can be counted by hand`() {
        // Of 10 with 4 marked, 3 are drawn: 3 marked 4/120, 2 marked 36/120, 1 marked 60/120.
        let chances = (0...4).map { HypergeometricTail.atLeast($0, drawn: 3, marked: 4, population: 10) }
        let counted = [1, 100.0 / 120, 40.0 / 120, 4.0 / 120, 0]
        for (chance, exact) in zip(chances, counted) { #expect(abs(chance - exact) < 1e-13, "\(chance)") }
        #expect(HypergeometricTail.atLeast(1, drawn: 8, marked: 5, population: 10) == 1)
    }

    @Test func `q-values are those of Benjamini and Hochberg and keep their order`() {
        let found = FalseDiscovery.qValues([0.01, 0.04, 0.03, 0.005, 0.5])
        let exact = [0.025, 0.05, 0.05, 0.025, 0.5]
        for (value, wanted) in zip(found, exact) { #expect(abs(value - wanted) < 1e-15) }
        #expect(FalseDiscovery.qValues([]).isEmpty)
    }

    @Test func `an item counts once in a basket, and too little is refused`() throws {
        let counted = try Baskets([[String]](repeating: ["a", "a", "b"], count: 12) + [["a"]])
        #expect(counted.items == ["a", "b"])
        #expect(counted.itemCounts == [13, 12])
        #expect(counted.pairs(least: 13).isEmpty)
        #expect(throws: PairRefusal.tooFewBaskets(needed: 10)) { try Baskets([["a", "b"]]) }
        #expect(throws: PairRefusal.tooFewItems) { try Baskets([[String]](repeating: ["a"], count: 20)) }
        #expect(throws: PairRefusal.tooManyItems(limit: 2000)) {
            try Baskets([[String]](repeating: (0...2000).map(String.init), count: 10))
        }
    }
}
