import Foundation
import Statistics
import Testing

/// The figures of a feedback acceptance file and what a test may be off by.
private struct Feedback {
    let golden: AcceptedValue

    init() throws { golden = try Accepted.json("feedback/feedback_golden.json") }

    /// Off by at most 1e-9 on 0...1 and 1e-7 points, as the file says.
    func expect(_ found: Double?, _ wanted: AcceptedValue, points: Bool = false, _ what: String) throws {
        let value = try #require(found, "\(what) is missing")
        let wish = try wanted.number
        #expect(abs(value - wish) <= (points ? 1e-7 : 1e-9), "\(what): \(value), not \(wish)")
    }

    func expect(_ found: ClosedRange<Double>?, _ wanted: AcceptedValue, points: Bool = false, _ what: String) throws {
        try expect(found?.lowerBound, wanted[0], points: points, what + " low")
        try expect(found?.upperBound, wanted[1], points: points, what + " high")
    }
}

extension AcceptedValue {
    /// The value as a whole number.
    var count: Int { get throws { Int(try number) } }

    /// The whole numbers of a list.
    var counts: [Int] { get throws { try list.map { try $0.count } } }

    /// The numbers of a list.
    var numbers: [Double] { get throws { try list.map { try $0.number } } }
}

@Suite struct `Scoring answers` {
    private let data: Feedback

    init() throws { data = try Feedback() }

    @Test func `the file states the tolerances that these tests use`() throws {
        #expect(try data.golden["tolerances"].value as? String == "abs 1e-9 on the 0..1 scale, 1e-7 on NPS points")
    }

    @Test func `every NPS has the score, errors and intervals of the reference`() throws {
        let cases = try data.golden["nps"].list
        #expect(cases.count == 9)
        for row in cases {
            let tally = try NPSTally(
                promoters: row["promoters"].count, passives: row["passives"].count, detractors: row["detractors"].count)
            #expect(tally.total == (try row["n"].count))
            let confidence = try #require(Confidence(try row["conf"].number))
            try data.expect(tally.score, row["nps"], points: true, "score")
            let wald = tally.estimate(.wald, at: confidence)
            try data.expect(wald?.standardError, row["se_wald"], points: true, "Wald error")
            try data.expect(wald?.interval, row["wald"], points: true, "Wald")
            let adjusted = tally.estimate(at: confidence)
            try data.expect(adjusted?.value, row["adj_nps"], points: true, "adjusted score")
            try data.expect(adjusted?.standardError, row["adj_se"], points: true, "adjusted error")
            try data.expect(adjusted?.interval, row["adj_wald"], points: true, "adjusted")
            let student = tally.estimate(.student, at: confidence)
            if try row["trinomial_t"].value is NSNull {
                #expect(student == nil)
            } else {
                try data.expect(student?.interval, row["trinomial_t"], points: true, "Student")
            }
        }
    }

    @Test func `every CSAT has the three intervals of the reference`() throws {
        let cases = try data.golden["csat"].list
        #expect(cases.count == 8)
        for row in cases {
            let share = Share(try row["k"].count, of: try row["n"].count)
            let confidence = try #require(Confidence(try row["conf"].number))
            try data.expect(share.value, row["p"], "share")
            try data.expect(share.wilson(at: confidence), row["wilson"], "Wilson")
            try data.expect(share.exact(at: confidence), row["clopper_pearson"], "Clopper-Pearson")
            try data.expect(share.jeffreys(at: confidence), row["jeffreys"], "Jeffreys")
        }
    }

    @Test func `every CES has the mean, deviation and interval of the reference`() throws {
        let cases = try data.golden["ces"].list
        #expect(cases.count == 2)
        for row in cases {
            let tally = try EffortTally(counts: row["counts_1_to_7"].counts)
            #expect(tally.total == (try row["n"].count))
            try data.expect(tally.mean, row["mean"], "mean")
            try data.expect(tally.deviation, row["sd"], "deviation")
            try data.expect(tally.estimate()?.interval, row["ci_t"], "interval")
            try data.expect(tally.veryEasy.value, row["top2_share"], "top two")
        }
    }

    @Test func `differences have the errors, intervals and chances of the reference`() throws {
        for row in try data.golden["nps_difference"].list {
            let tallies = try ["a", "b"].map { name in
                let counts = try row[name].counts
                return try NPSTally(promoters: counts[0], passives: counts[1], detractors: counts[2])
            }
            let gap = try #require(tallies[0].difference(from: tallies[1]))
            try data.expect(gap.value, row["diff_adj"], points: true, "gap")
            try data.expect(gap.standardError, row["se"], points: true, "error")
            try data.expect(gap.statistic, row["z"], "z")
            try data.expect(gap.pValue, row["p_two_sided"], "p")
            try data.expect(gap.interval, row["ci95"], points: true, "interval")
            #expect(gap.verdict == .higher)
        }
        for row in try data.golden["csat_difference"].list {
            let gap = try #require(
                Share(row["k1"].count, of: row["n1"].count).change(from: Share(row["k2"].count, of: row["n2"].count)))
            try data.expect(gap.value, row["diff"], "gap")
            try data.expect(gap.interval, row["newcombe"], "Newcombe")
        }
    }

    @Test func `sample sizes are those of the reference`() throws {
        let golden = try data.golden["min_sample"]
        #expect(try SampleSize.nps(margin: 5) == golden["nps_worst_5pts"].count)
        #expect(try SampleSize.nps(margin: 10) == golden["nps_worst_10pts"].count)
        #expect(try SampleSize.nps(margin: 5, expected: (0.5, 0.2)) == golden["nps_p50_d20_5pts"].count)
        #expect(try SampleSize.share(margin: 0.05) == golden["csat_worst_5pct"].count)
        #expect(try SampleSize.share(margin: 0.03, expected: 0.8) == golden["csat_p80_3pct"].count)
        #expect(try SampleSize.share(margin: 0.05, population: 1000) == golden["csat_worst_5pct_N1000"].count)
    }

    @Test func `the adjusted interval covers as often as the reference counted`() throws {
        for row in try data.golden["exact_coverage_95"].list {
            let (n, chances) = (try row["n"].count, try row["pi"].numbers)
            let truth = 100 * (chances[0] - chances[2])
            for (method, name) in [(NPSMethod.wald, "wald"), (.adjustedWald, "adj"), (.student, "t")] {
                var covered = 0.0
                for up in 0...n {
                    for down in 0...(n - up) {
                        let tally = try NPSTally(promoters: up, passives: n - up - down, detractors: down)
                        let interval = try #require(tally.estimate(method)).interval
                        if interval.contains(truth) { covered += chance(tally, chances) }
                    }
                }
                try data.expect(covered, row[name], "coverage of \(name) with \(n)")
            }
        }
    }

    /// The multinomial chance of a tally.
    private func chance(_ tally: NPSTally, _ chances: [Double]) -> Double {
        let counts = [tally.promoters, tally.passives, tally.detractors].map(Double.init)
        let ways = lgamma(Double(tally.total) + 1) - counts.reduce(0) { $0 + lgamma($1 + 1) }
        return exp(ways + zip(counts, chances).reduce(0) { $0 + $1.0 * log($1.1) })
    }

    @Test func `word of mouth reaches as many as the reference says`() throws {
        for row in try Accepted.json("feedback/word_of_mouth_golden.json")["cases"].list {
            let mouth = try WordOfMouth(
                tellLow: row["tell_low"].number, tellHigh: row["tell_high"].number,
                population: row["population"].number,
                socialShare: row["social_share"].number, socialReach: row["social_reach"].number)
            let unhappy = try row["unhappy"].count
            let offline = mouth.offline(unhappy: unhappy)
            for (reach, name) in [(offline.low, "offline_low"), (offline.high, "offline_high")] {
                #expect(reach.gross == (try row[name]["gross"].number))
                #expect(abs(reach.unique - (try row[name]["unique"].number)) <= 1e-9 * max(1, reach.unique))
            }
            #expect(mouth.socialGross(unhappy: unhappy) == (try row["social_gross"].number))
        }
    }
}
