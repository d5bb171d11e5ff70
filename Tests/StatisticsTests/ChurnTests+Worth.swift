import Foundation
import Statistics
import Testing

@Suite struct `Counting what leavers cost` {
    @Test func `the value at risk is the sum of value times probability, inside its interval`() throws {
        let values = (1...200).map(Double.init)
        let risk = try ValueAtRisk(values: values, probabilities: values.map { $0 / 400 }, seed: 3)
        let exact = values.reduce(0) { $0 + $1 * $1 / 400 }
        let deviation = values.reduce(0) { $0 + $1 * $1 * $1 / 400 * (1 - $1 / 400) }.squareRoot()
        #expect(abs(risk.expected - exact) < 1e-9)
        #expect(abs(risk.interval.lowerBound - (exact - 1.96 * deviation)) < 0.25 * deviation)
        #expect(abs(risk.interval.upperBound - (exact + 1.96 * deviation)) < 0.25 * deviation)
        #expect(abs((risk.share ?? 0) - exact / 20_100) < 1e-12)
        #expect(throws: ChurnRefusal.notAProbability(row: 1)) {
            try ValueAtRisk(values: [1, 2], probabilities: [0.5, 1.5], seed: 1)
        }
        #expect(throws: ChurnRefusal.badAmount(row: 0)) { try ValueAtRisk(values: [-1], probabilities: [0.5], seed: 1) }
    }

    @Test func `the ends of Fieller's interval are the ratios that lie on the edge of doubt`() throws {
        let (top, bottom, v11, v22, v12, z) = (12.0, 5.0, 1.4, 0.6, 0.3, 1.959963984540054)
        let ratio = try #require(
            FiellerRatio(
                numerator: top, denominator: bottom, numeratorVariance: v11, denominatorVariance: v22, covariance: v12))
        let interval = try #require(ratio.interval)
        for edge in [interval.lowerBound, interval.upperBound] {
            let distance = abs(top - edge * bottom) / (v11 - 2 * edge * v12 + edge * edge * v22).squareRoot()
            #expect(abs(distance - z) < 1e-9)
        }
        #expect(interval.contains(ratio.value))
        let vague = FiellerRatio(
            numerator: 1, denominator: 0.1, numeratorVariance: 1, denominatorVariance: 1, covariance: 0)
        #expect(vague?.interval == nil)
        #expect(FiellerRatio(of: [1, 2], to: [0, 0]) == nil)
    }

    @Test func `ninety-five of a hundred intervals hold the true return`() throws {
        var random = Seeded(seed: 8)
        var (hits, worth) = (0, 0)
        for _ in 0..<400 {
            // Compensation costs 10 on average, keeps 60 instead of 30 of 100 customers worth 50: a return of 0.5.
            let compensated = (0..<120).compactMap { _ in
                CompensationReturn.Outcome(
                    stayed: Double.random(in: 0..<1, using: &random) < 0.6, value: .random(in: 40..<60, using: &random),
                    cost: .random(in: 5..<15, using: &random))
            }
            let heldOut = (0..<120).compactMap { _ in
                CompensationReturn.Outcome(
                    stayed: Double.random(in: 0..<1, using: &random) < 0.3, value: .random(in: 40..<60, using: &random),
                    cost: 0)
            }
            let found = try CompensationReturn(compensated: compensated, heldOut: heldOut)
            if found.returnOnCost?.interval?.contains(0.5) == true { hits += 1 }
            if found.costPerAdditionalRecovery?.interval?.contains(10 / 0.3) == true { worth += 1 }
        }
        // Binomial limits of 400 draws at 0.95 and four standard errors.
        #expect((363...397).contains(hits), "\(hits)")
        #expect((363...397).contains(worth), "\(worth)")
    }

    @Test func `without a clear effect there is no interval of the cost of one more who stayed`() throws {
        let group = (0..<20).compactMap { CompensationReturn.Outcome(stayed: $0 % 2 == 0, value: 50, cost: 10) }
        let found = try CompensationReturn(compensated: group, heldOut: group)
        #expect(found.costPerRecovery?.value == 20)
        #expect(found.costPerAdditionalRecovery == nil)
        #expect(found.effect?.value == 0)
        #expect(found.returnOnCost?.value == -1)
        #expect(throws: ChurnRefusal.tooFewRows(needed: 10)) { try CompensationReturn(compensated: [], heldOut: group) }
        #expect(CompensationReturn.Outcome(stayed: true, value: -1, cost: 0) == nil)
    }

    @Test func `value less acquisition cost says who never paid back`() throws {
        let values = (1...40).map { Double($0) }
        let balance = try AcquisitionBalance(values: values, costs: values.map { _ in 10 }, seed: 1)
        #expect(abs(balance.perCustomer.mean - 10.5) < 1e-12)
        // The normal interval of a mean with standard deviation 11.54 and n 40.
        #expect(abs(balance.perCustomer.interval.lowerBound - 6.92) < 0.6)
        #expect(abs(balance.perCustomer.interval.upperBound - 14.08) < 0.6)
        #expect(balance.losing == Share(9, of: 40))
        #expect(abs((balance.returnOnCost?.value ?? 0) - 2.05) < 1e-12)
        #expect(try AcquisitionBalance(values: values, costs: values.map { _ in 10 }, seed: 1) == balance)
    }
}

@Suite struct `Finding the silent and slipping` {
    private func period(_ chance: Double?, _ asked: Int, _ answered: Int, _ bought: Int, _ returned: Int) throws
        -> CustomerSigns<String>.Period
    {
        try #require(
            CustomerSigns<String>.Period(
                chanceAlive: chance, asked: asked, answered: answered, purchases: bought, returns: returned))
    }

    @Test func `each sign is found with its figures, and complainers are left out`() throws {
        let calm = try period(0.9, 4, 3, 10, 1)
        let signs = [
            CustomerSigns(customer: "calm", complaints: 0, before: calm, now: calm),
            CustomerSigns(customer: "fading", complaints: 0, before: calm, now: try period(0.4, 4, 2, 3, 0)),
            CustomerSigns(
                customer: "mute", complaints: 0, before: try period(0.9, 8, 8, 10, 1), now: try period(0.85, 4, 0, 9, 1)
            ),
            CustomerSigns(
                customer: "returning", complaints: 0, before: try period(0.9, 0, 0, 20, 1),
                now: try period(0.9, 0, 0, 8, 4)),
            CustomerSigns(customer: "both", complaints: 0, before: calm, now: try period(0.2, 6, 0, 0, 0)),
            CustomerSigns(customer: "loud", complaints: 1, before: calm, now: try period(0.1, 6, 0, 9, 9)),
        ]
        let list = SlippingList(signs)
        #expect(list.entries.map(\.customer) == ["both", "fading", "mute", "returning"])
        #expect(list.entries[0].reasons.count == 2)
        #expect(list.entries[1].reasons == [.chanceFell(from: 0.9, to: 0.4)])
        guard case .stoppedAnswering(8, 8, 4, let surprise) = list.entries[2].reasons[0] else {
            Issue.record("no silence found")
            return
        }
        // Beta(8.5, 0.5) answers: none of four has the chance B(8.5, 4.5) / B(8.5, 0.5).
        let exact = 0.5 * 1.5 * 2.5 * 3.5 / (9.0 * 10 * 11 * 12)
        #expect(abs(surprise - exact) < 1e-12)
        guard case .returnsRose(let before, let now, _) = list.entries[3].reasons[0] else {
            Issue.record("no returns found")
            return
        }
        #expect(before == Share(1, of: 20) && now == Share(4, of: 8))
        #expect(list.complainedCount == 1)
        #expect(list.unremarkableCount == 1)
    }

    @Test func `one unanswered survey of somebody who seldom answers is no sign`() throws {
        let seldom = CustomerSigns(
            customer: 1, complaints: 0,
            before: try #require(.init(chanceAlive: nil, asked: 5, answered: 1, purchases: 1, returns: 0)),
            now: try #require(.init(chanceAlive: nil, asked: 1, answered: 0, purchases: 1, returns: 1)))
        #expect(SlippingList([seldom]).entries.isEmpty)
        #expect(CustomerSigns<Int>.Period(chanceAlive: 1.2, asked: 0, answered: 0, purchases: 0, returns: 0) == nil)
        #expect(CustomerSigns<Int>.Period(chanceAlive: nil, asked: 1, answered: 2, purchases: 0, returns: 0) == nil)
        #expect(CustomerSigns<Int>.Period(chanceAlive: nil, asked: 1, answered: 0, purchases: 0, returns: 1) == nil)
    }
}
