import Statistics
import Testing

@Suite struct `Keeping scores honest` {
    @Test func `ratings fall into promoters, passives and detractors`() throws {
        let tally = try NPSTally(ratings: Array(0...10))
        #expect([tally.promoters, tally.passives, tally.detractors] == [2, 2, 7])
        #expect(throws: ScoreRefusal.offScale(row: 2, answer: 11, scale: 0...10)) { try NPSTally(ratings: [3, 11]) }
        #expect(throws: ScoreRefusal.impossibleCount(category: 2, count: -1)) {
            try NPSTally(promoters: 1, passives: -1, detractors: 0)
        }
        #expect(throws: ScoreRefusal.impossibleCount(category: 1, count: .max)) {
            try NPSTally(promoters: .max, passives: .max, detractors: 0)
        }
    }

    @Test func `without answers there is no score, no interval and no difference`() throws {
        let (nobody, some) = (try NPSTally(ratings: []), try NPSTally(ratings: [9, 3]))
        #expect(nobody.score == nil && nobody.estimate() == nil)
        #expect(some.difference(from: nobody) == nil && nobody.difference(from: some) == nil)
        #expect(Share(0, of: 0).exact() == nil && Share(0, of: 0).jeffreys() == nil)
        let effort = try EffortTally(ratings: [])
        #expect(effort.mean == nil && effort.estimate() == nil)
        #expect(FaceTally().recommendEstimate() == nil)
    }

    @Test(arguments: [
        ([1, 2, 3], 1), ([1, 2, 3, 4], 2), ([1, 2, 3, 4, 5], 2), (Array(1...7), 2), (Array(1...10), 3),
    ])
    func `the top steps of each scale count as satisfied`(ratings: [Int], satisfied: Int) throws {
        let tally = try SatisfactionTally(ratings: ratings, steps: ratings.count)
        #expect(tally.satisfied == Share(satisfied, of: ratings.count))
    }

    @Test func `unknown scales and answers off the scale are named`() {
        #expect(throws: ScoreRefusal.unknownScale(steps: 9, known: [3, 4, 5, 6, 7, 10])) {
            try SatisfactionTally(ratings: [1], steps: 9)
        }
        #expect(throws: ScoreRefusal.offScale(row: 3, answer: 0, scale: 1...5)) {
            try SatisfactionTally(ratings: [1, 5, 0], steps: 5)
        }
        #expect(throws: ScoreRefusal.offScale(row: 1, answer: 8, scale: 1...7)) { try EffortTally(ratings: [8]) }
    }

    @Test func `answers that all agree give effort no interval without width`() throws {
        let same = try EffortTally(ratings: [6, 6, 6, 6])
        #expect(same.mean == 6)
        #expect(same.estimate() == nil)
    }

    @Test func `two means of effort differ by Welch's interval`() throws {
        let easy = try EffortTally(counts: [1, 2, 4, 10, 20, 35, 28])
        let hard = try EffortTally(counts: [5, 3, 1, 1, 0, 2, 1])
        let gap = try #require(easy.difference(from: hard))
        #expect(abs(gap.value - (easy.mean ?? 0) + (hard.mean ?? 0)) < 1e-12)
        // An independent calculation of the same two samples.
        #expect(abs((gap.statistic ?? 0) - WelchReference.t) < 1e-9)
        #expect(abs((gap.pValue ?? 0) - WelchReference.p) < 1e-9)
        #expect(abs(gap.interval.lowerBound - WelchReference.low) < 1e-9)
        #expect(gap.verdict == .tooFew)
    }

    @Test func `the recommend index of faces has the interval of the tally and a difference`() throws {
        let now = FaceTally(delighted: 50, happy: 30, disappointed: 12, angry: 8)
        let estimate = try #require(now.recommendEstimate())
        let known = try #require(now.recommendInterval())
        #expect(abs(estimate.interval.lowerBound - known.lowerBound) < 1e-12)
        #expect(abs(estimate.interval.upperBound - known.upperBound) < 1e-12)
        let before = FaceTally(delighted: 35, happy: 35, disappointed: 20, angry: 10)
        let gap = try #require(now.recommendDifference(from: before))
        let wanted = try Accepted.json("feedback/feedback_golden.json")["nps_difference"][0]
        #expect(abs(gap.value * 100 - (try wanted["diff_adj"].number)) < 1e-7)
        #expect(abs(gap.interval.upperBound * 100 - (try wanted["ci95"][1].number)) < 1e-7)
        #expect(now.happinessDifference(from: before)?.verdict == .undecided)
    }

    @Test(arguments: [
        (0, SampleGrade.none, false, false), (4, .hidden, false, false), (5, .thin, true, false),
        (19, .thin, true, false),
        (20, .fair, true, true), (99, .fair, true, true), (100, .solid, true, true),
    ])
    func `small numbers are shown by one rule`(answers: Int, grade: SampleGrade, shows: Bool, ranks: Bool) {
        let found = SampleGrade(answers: answers)
        #expect(found == grade)
        #expect(found.showsFigure == shows)
        #expect(found.mayRank == ranks)
        #expect(found.mayRank == !Share(0, of: answers).isThin)
    }

    @Test func `a change is called only with enough answers and an interval without zero`() {
        #expect(ChangeVerdict(0.1...0.4, answers: [50, 60]) == .higher)
        #expect(ChangeVerdict(-0.4 ... -0.1, answers: [50, 60]) == .lower)
        #expect(ChangeVerdict(-0.1...0.4, answers: [50, 60]) == .undecided)
        #expect(ChangeVerdict(0.1...0.4, answers: [50, 19]) == .tooFew)
    }

    @Test func `groups are compared with all others at a stricter confidence`() throws {
        let groups = [Share(80, of: 100), Share(60, of: 100), Share(61, of: 100)]
        let gaps = GroupComparison.shares(groups)
        #expect(gaps.map { $0?.verdict } == [.higher, .undecided, .undecided])
        let alone = try #require(groups[0].change(from: Share(121, of: 200)))
        let shared = try #require(gaps[0])
        #expect(shared.value == alone.value)
        #expect(shared.interval.lowerBound < alone.interval.lowerBound)
        let scores = GroupComparison.scores([
            try NPSTally(promoters: 60, passives: 20, detractors: 20),
            try NPSTally(promoters: 20, passives: 20, detractors: 60),
            try NPSTally(ratings: []),
        ])
        #expect(scores.map { $0?.verdict } == [.higher, .lower, nil])
        #expect(GroupComparison.shares([Share(3, of: 4)]).first == .some(nil))
    }

    @Test func `impossible wishes for a sample are refused`() {
        #expect(throws: ScoreRefusal.margin(0, below: 200)) { try SampleSize.nps(margin: 0) }
        #expect(throws: ScoreRefusal.margin(1, below: 1)) { try SampleSize.share(margin: 1) }
        #expect(throws: ScoreRefusal.shares([0.8, 0.3])) { try SampleSize.nps(margin: 5, expected: (0.8, 0.3)) }
        #expect(throws: ScoreRefusal.population(0)) { try SampleSize.share(margin: 0.05, population: 0) }
        #expect(throws: ScoreRefusal.margin(1e-12, below: 1)) { try SampleSize.share(margin: 1e-12) }
        #expect((try? SampleSize.share(margin: 0.01, population: 3)) == 3)  // A refusal fails the comparison.
    }

    @Test func `word of mouth refuses assumptions that cannot be and never exceeds the population`() throws {
        func mouth(_ low: Double, _ high: Double, _ people: Double, _ share: Double) throws -> WordOfMouth {
            try WordOfMouth(tellLow: low, tellHigh: high, population: people, socialShare: share, socialReach: 500)
        }
        #expect(throws: ScoreRefusal.assumption(.tellLow, -1)) { try mouth(-1, 10, 1000, 0.1) }
        #expect(throws: ScoreRefusal.assumption(.tellHigh, 7)) { try mouth(8, 7, 1000, 0.1) }
        #expect(throws: ScoreRefusal.assumption(.population, 9)) { try mouth(8, 10, 9, 0.1) }
        #expect(throws: ScoreRefusal.assumption(.socialShare, 1.5)) { try mouth(8, 10, 1000, 1.5) }
        #expect(try mouth(10, 10, 10, 0).offline(unhappy: 3).low.unique == 10)
        #expect(try mouth(8, 10, 1000, 0).offline(unhappy: 1_000_000).high.unique <= 1000)
        #expect(try mouth(8, 10, 1000, 0.1).values.count == WordOfMouth.Assumption.allCases.count)
    }

    @Test(arguments: [(0.0, false), (0.49, false), (0.5, true), (0.999, true), (1.0, false)])
    func `a confidence lies between one half and one`(level: Double, exists: Bool) {
        #expect((Confidence(level) != nil) == exists)
    }
}

/// What SciPy's ttest_ind gives without equal variances for the two acceptance samples of CES.
private enum WelchReference {
    static let t = 4.476571431450001
    static let p = 0.000610007191702988
    static let low = 1.4416097552127265
}
