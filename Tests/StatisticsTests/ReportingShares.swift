import Statistics
import Testing

@Suite struct `Reporting a share` {
    @Test(arguments: [
        (84, 100, 0.7557973061072976, 0.8990471151119521), (0, 10, 0.0, 0.2775327998628892),
        (56, 70, 0.6918335550374695, 0.8769526075163705),
    ])
    func `the Wilson interval agrees with an independent calculation`(count: Int, total: Int, low: Double, high: Double)
        throws
    {
        let interval = try #require(Share(count, of: total).wilson())
        #expect(abs(interval.lowerBound - low) < 1e-12)
        #expect(abs(interval.upperBound - high) < 1e-12)
    }

    @Test func `the difference of two shares has Newcombe's published interval`() throws {
        // Newcombe 1998, table II, method 10, for 56/70 against 48/80.
        let difference = try #require(Share(56, of: 70).difference(from: Share(48, of: 80)))
        #expect(abs(difference.value - 0.2) < 1e-12)
        #expect(abs(difference.interval.lowerBound - 0.0524) < 5e-5)
        #expect(abs(difference.interval.upperBound - 0.3339) < 5e-5)
    }

    @Test func `nothing is claimed without trials`() {
        #expect(Share(0, of: 0).value == nil)
        #expect(Share(0, of: 0).wilson() == nil)
        #expect(Share(3, of: 4).difference(from: Share(0, of: 0)) == nil)
    }

    @Test func `fewer than twenty answers are thin`() {
        #expect(Share(10, of: 19).isThin)
        #expect(!Share(10, of: 20).isThin)
    }
}

@Suite struct `Counting faces` {
    @Test func `happiness is delighted and happy over all confirmed`() {
        #expect(FaceTally(delighted: 3, happy: 5, disappointed: 1, angry: 1).happiness == Share(8, of: 10))
    }

    @Test(arguments: [(50, 30, 20, 14.051130178761607, 44.20129700570441), (5, 0, 0, 17.49145303416897, 100.0)])
    func `the recommend index has the adjusted Wald interval`(
        delighted: Int, happy: Int, angry: Int, low: Double, high: Double
    ) throws {
        let tally = FaceTally(delighted: delighted, happy: happy, angry: angry)
        let interval = try #require(tally.recommendInterval())
        #expect(abs(interval.lowerBound * 100 - low) < 1e-9)
        #expect(abs(interval.upperBound * 100 - high) < 1e-9)
    }

    @Test func `tallies of two days add up face by face`() {
        let sum = FaceTally(delighted: 1, angry: 2) + FaceTally(happy: 4, angry: 3)
        #expect(sum == FaceTally(delighted: 1, happy: 4, disappointed: 0, angry: 5))
        #expect(sum.total == 10)
    }
}

@Suite struct `Ordering waiting times` {
    @Test(arguments: [(0.0, 1.0), (0.25, 1.75), (0.5, 2.5), (0.9, 3.7), (1.0, 4.0)])
    func `quantiles interpolate between neighbours`(probability: Double, expected: Double) throws {
        let value = try #require(Quantile.value(probability, of: [4, 1, 3, 2]))
        #expect(abs(value - expected) < 1e-12)
    }

    @Test func `an empty sample has no median`() {
        #expect(Quantile.median([]) == nil)
        #expect(Quantile.value(1.5, of: [1]) == nil)
    }
}
