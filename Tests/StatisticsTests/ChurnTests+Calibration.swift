import Foundation
import Statistics
import Testing

@Suite struct `Calibrating probabilities of leaving` {
    /// Scores whose true log odds are 2 score - 1.
    private let scores: [Double]
    private let outcomes: [Bool]

    init() {
        var random = Seeded(seed: 21)
        scores = (0..<6000).map { _ in Double.random(in: -2..<2, using: &random) }
        outcomes = scores.map { Double.random(in: 0..<1, using: &random) < 1 / (1 + exp(1 - 2 * $0)) }
    }

    @Test func `Platt's curve finds the true line`() throws {
        let platt = try PlattScaling(scores: scores, outcomes: outcomes)
        #expect(abs(platt.slope - 2) < 0.15)
        #expect(abs(platt.intercept + 1) < 0.1)
        #expect(abs(platt.probability(0.5) - 0.5) < 0.03)
    }

    @Test func `Platt's curve stays finite where the outcomes are separated`() throws {
        let steps = (0..<20).map(Double.init)
        let platt = try PlattScaling(scores: steps, outcomes: steps.map { $0 >= 10 })
        #expect(platt.probability(0) > 0.01 && platt.probability(19) < 0.99)
        #expect(platt.probability(19) > 0.8)
        #expect(throws: ChurnRefusal.constant(column: "score")) {
            try PlattScaling(scores: steps.map { _ in 1 }, outcomes: steps.map { $0 >= 10 })
        }
    }

    @Test func `isotonic steps rise and pool exactly what falls`() throws {
        let small = try IsotonicScaling(
            scores: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
            outcomes: [false, false, true, false, true, false, true, true, true, true])
        #expect(small.knots.map(\.score) == [1, 2, 3, 6, 7, 10])
        #expect(small.knots.map(\.probability) == [0, 0, 0.5, 0.5, 1, 1])
        #expect(small.probability(-3) == 0)
        #expect(small.probability(2.5) == 0.25)
        #expect(small.probability(4.2) == 0.5)
        #expect(small.probability(40) == 1)
        let large = try IsotonicScaling(scores: scores, outcomes: outcomes)
        #expect(zip(large.knots, large.knots.dropFirst()).allSatisfy { $0.probability <= $1.probability })
        let mean = scores.reduce(0) { $0 + large.probability($1) } / Double(scores.count)
        #expect(abs(mean - Double(outcomes.count { $0 }) / Double(outcomes.count)) < 1e-9)
    }

    @Test func `splitting by time keeps what was not yet known out of the learning`() {
        let split = HoldBack.byTime([0, 10, 20, 30, 40], cut: 30, horizon: 15)
        #expect(split.learning == [0, 1])
        #expect(split.dropped == [2])
        #expect(split.judging == [3, 4])
    }
}
