import Foundation
import Statistics
import Testing

@Suite struct `Designing early warning by run length` {
    private let golden: AcceptedValue
    /// The file asks for 1e-3 where the reference integrates; the method here is as fine as the reference.
    private let integrated = 1e-6

    init() throws { golden = try Accepted.json("spc/spc_golden.json") }

    @Test func `the file states the tolerances that these tests keep or undercut`() throws {
        let words = try #require(try golden["tolerances"].value as? String)
        #expect(
            words.contains("ARL rel 1e-3") && words.contains("tails rel 1e-9") && words.contains("statistics abs 1e-9"))
    }

    @Test func `CUSUM run lengths are those of the reference, one-sided and two-sided`() throws {
        for row in try golden["cusum_normal"].list {
            let chart = try CUSUM(allowance: row["k"].number, limit: row["h"].number)
            let (one, two) = (try row["ARL"].numbers, try row["ARL_two_sided"].numbers)
            for (place, shift) in try row["delta"].numbers.enumerated() {
                let up = try chart.averageRunLength(shift: shift)
                #expect(up.isNear(one[place], relative: integrated), "h \(chart.limit), shift \(shift): \(up)")
                let both = try chart.averageRunLength(shift: shift, sides: .both)
                #expect(both.isNear(two[place], relative: integrated), "h \(chart.limit), shift \(shift): \(both)")
            }
        }
    }

    @Test func `EWMA run lengths are those of the reference`() throws {
        for row in try golden["ewma_normal"].list {
            let chart = try EWMA(weight: row["lambda"].number, limit: row["L"].number)
            let wanted = try row["ARL"].numbers
            for (place, shift) in try row["delta"].numbers.enumerated() {
                let found = try chart.averageRunLength(shift: shift)
                #expect(
                    found.isNear(wanted[place], relative: integrated), "λ \(chart.weight), shift \(shift): \(found)")
            }
        }
    }

    @Test func `EWMA limits follow from the wished run length as in the reference`() throws {
        for row in try golden["ewma_L_for_ARL0"].list {
            let chart = try EWMA.designed(weight: row["lambda"].number, falseAlarmDays: row["ARL0"].number)
            #expect(chart.limit.isNear(try row["L"].number, relative: integrated), "\(chart)")
        }
    }

    @Test func `CUSUM limits follow from the wished run length`() throws {
        for row in try golden["cusum_normal"].list {
            let (k, h, first) = (try row["k"].number, try row["h"].number, try row["ARL"][0].number)
            let chart = try CUSUM.designed(shift: 2 * k, falseAlarmDays: first)
            #expect(chart.allowance == k)
            #expect(chart.limit.isNear(h, relative: integrated), "\(chart)")
            let both = try CUSUM.designed(shift: 2 * k, falseAlarmDays: row["ARL_two_sided"][0].number, sides: .both)
            #expect(both.limit.isNear(h, relative: integrated), "\(both)")
        }
    }

    @Test func `a head start shortens the way to an alarm most when something is wrong`() throws {
        // Lucas and Crosier 1982, table 1: k = 0.5, h = 5, head start 2.5.
        let chart = try CUSUM(allowance: 0.5, limit: 5)
        let calm = try chart.averageRunLength(shift: 0, headStart: 2.5) / chart.averageRunLength(shift: 0)
        let shifted = try chart.averageRunLength(shift: 1, headStart: 2.5)
        #expect(calm > 0.9 && calm < 1)
        #expect(abs(shifted - 6.35) < 0.06, "\(shifted)")
    }

    @Test func `p-chart limits and run lengths are exactly binomial`() throws {
        for row in try golden["p_chart_exact"].list {
            let chart = try ShareChart(baselines: [row["p0"].number])
            let n = try row["n"].count
            let limits = try #require(chart.limits(answers: n))
            #expect(abs(limits.lowerBound - (try row["LCL"].number)) < 1e-9)
            #expect(abs(limits.upperBound - (try row["UCL"].number)) < 1e-9)
            let (both, upper) = (try row["ARL_both"].numbers, try row["ARL_upper_only"].numbers)
            for (place, share) in try row["p"].numbers.enumerated() {
                let found = try chart.averageRunLength(answers: n, share: share)
                #expect(found.isNear(upper[place], relative: 1e-9), "\(n), \(share): \(found)")
                let two = try chart.averageRunLength(answers: n, share: share, sides: .both)
                #expect(two.isNear(both[place], relative: 1e-9), "\(n), \(share): \(two)")
            }
        }
    }

    @Test func `a designed p-chart keeps the wished run length with the narrowest limit`() throws {
        let chart = try ShareChart.designed(baseline: 0.05, answers: 200, falseAlarmDays: 500)
        #expect(try chart.averageRunLength(answers: 200, share: 0.05) >= 500)
        let narrower = try ShareChart(baselines: [0.05], sigmas: chart.sigmas - 1 / (200 * 0.05 * 0.95).squareRoot())
        #expect(try narrower.averageRunLength(answers: 200, share: 0.05) < 500)
    }

    @Test func `Poisson CUSUM run lengths are those of the reference`() throws {
        for row in try golden["poisson_cusum"].list {
            let chart = try PoissonCUSUM(allowance: row["k"].number, limit: row["h"].number)
            let wanted = try row["ARL"].numbers
            for (place, mean) in try row["mu"].numbers.enumerated() {
                let found = try chart.averageRunLength(mean: mean)
                #expect(found.isNear(wanted[place], relative: 1e-9), "\(chart), mean \(mean): \(found)")
            }
        }
    }

    @Test func `a designed Poisson CUSUM keeps the wished run length with the smallest limit`() throws {
        let chart = try PoissonCUSUM.designed(usual: 4, raised: 6, falseAlarmDays: 400)
        #expect(chart.allowance == 5)
        #expect(try chart.averageRunLength(mean: 4) >= 400)
        let smaller = try PoissonCUSUM(allowance: chart.allowance, limit: chart.limit - 0.25)
        #expect(try smaller.averageRunLength(mean: 4) < 400)
    }

    @Test func `a grid of quarters gives the same run length as whole numbers`() throws {
        let whole = try PoissonCUSUM(allowance: 5, limit: 9).averageRunLength(mean: 4)
        let quarter = try PoissonCUSUM(allowance: 5, limit: 9.75).averageRunLength(mean: 4)
        #expect(quarter.isNear(whole, relative: 1e-12))
    }

    @Test func `spike thresholds and their chances are those of the reference`() throws {
        for row in try golden["spike_poisson"].list {
            let spike = try Spike(mean: row["mu"].number)
            let count = try spike.alarmCount(alpha: row["alpha"].number)
            #expect(count == (try row["poisson_alarm_count"].count))
            #expect(spike.chance(of: count).isNear(try row["poisson_tail"].number, relative: 1e-9))
        }
        for row in try golden["spike_negbin"].list {
            let spike = try Spike(mean: row["mu"].number, size: row["size"].number)
            let count = try spike.alarmCount(alpha: row["alpha"].number)
            #expect(count == (try row["alarm_count"].count))
            #expect(spike.chance(of: count).isNear(try row["tail"].number, relative: 1e-9))
        }
    }

    @Test func `a jump between two periods has the exact chance of the reference`() throws {
        for row in try golden["poisson_upper_limit_two_sample"].list {
            let jump = try RateJump(
                before: (row["base_count"].count, row["base_days"].number),
                now: (row["new_count"].count, row["new_days"].number))
            #expect(jump.pValue.isNear(try row["p_exact_greater"].number, relative: 1e-9), "\(jump.pValue)")
        }
    }
}
