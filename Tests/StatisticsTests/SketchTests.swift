import Foundation
import Statistics
import Testing

/// One set of generated durations with what the reference says of it.
private struct Durations {
    let golden: AcceptedValue
    let values: [Double]

    /// The log-logistic durations of the formula in the acceptance file.
    init(_ golden: AcceptedValue) throws {
        self.golden = golden
        var chance = Seeded(seed: UInt64(try golden["seed"].count))
        let (median, shape) = (try golden["median_param_ms"].number, try golden["shape"].number)
        values = (0..<(try golden["n"].count)).map { _ in
            let u = min(max(Double(chance.next() >> 11) * 0x1p-53, 1e-12), 1 - 1e-12)
            return median * pow(u / (1 - u), 1 / shape)
        }
    }

    static var all: [Durations] {
        get throws {
            let file = try Accepted.json("sketch/sketch_golden.json")
            return try (file["sets"].list + file["small"].list).map { try Durations($0) }
        }
    }

    /// A sketch of some of the values.
    static func sketch(_ values: some Sequence<Double>) throws -> DDSketch {
        var sketch = try DDSketch(accuracy: 0.01)
        for value in values { try sketch.add(value) }
        return sketch
    }
}

@Suite struct `Sketching durations` {
    @Test func `the generated durations are those of the reference`() throws {
        for set in try Durations.all {
            for (place, wanted) in try set.golden["first5"].numbers.enumerated() {
                #expect(set.values[place].isNear(wanted, relative: 1e-12))
            }
            #expect(set.values.reduce(0, +).isNear(try set.golden["sum"].number, relative: 1e-9))
            let sketch = try Durations.sketch(set.values)
            #expect((sketch.extremes?.lowerBound ?? 0).isNear(try set.golden["min"].number, relative: 1e-12))
            #expect((sketch.extremes?.upperBound ?? 0).isNear(try set.golden["max"].number, relative: 1e-12))
        }
    }

    @Test func `every quantile lies within one percent of the value of its lower rank`() throws {
        for set in try Durations.all {
            let sketch = try Durations.sketch(set.values)
            let ranks = try set.golden["lower_rank_floor_q_n_minus_1"].numbers
            let exact = try set.golden["type7"].numbers
            let rising = set.values.sorted()
            for (place, q) in try set.golden["q"].numbers.enumerated() {
                let found = try #require(sketch.quantile(q))
                #expect(abs(found - ranks[place]) <= 0.01 * ranks[place] * (1 + 1e-12), "\(q): \(found)")
                let between = try #require(Quantile.value(q, of: rising))
                #expect(between.isNear(exact[place], relative: 1e-9))
            }
        }
    }

    @Test func `the large set has the bins and values of the reference sketch`() throws {
        let set = try #require(try Durations.all.first)
        let sketch = try Durations.sketch(set.values)
        let golden = try set.golden["ddsketch_1pct"]
        #expect(sketch.binCount == (try golden["bins"].count))
        #expect(!sketch.hasJoinedBins)
        let ranks = try set.golden["lower_rank_floor_q_n_minus_1"].numbers
        var worst = 0.0
        for (place, q) in try set.golden["q"].numbers.enumerated() {
            let found = try #require(sketch.quantile(q))
            #expect(found.isNear(try golden["values"][place].number, relative: 1e-9), "\(q): \(found)")
            worst = max(worst, abs(found - ranks[place]) / ranks[place])
        }
        #expect(abs(worst - (try golden["max_rel_err"].number)) < 1e-9)
    }

    @Test func `twenty-four merged parts are the sketch of the whole`() throws {
        let values = try #require(try Durations.all.first).values
        var merged = try DDSketch(accuracy: 0.01)
        for hour in 0..<24 {
            try merged.merge(Durations.sketch(stride(from: hour, to: values.count, by: 24).map { values[$0] }))
        }
        #expect(merged == (try Durations.sketch(values)))
    }

    @Test func `zeros and negative values keep their order and accuracy`() throws {
        let values = [-1000.0, -10, -1, 0, 0, 1, 10, 1000]
        let sketch = try Durations.sketch(values)
        for (rank, value) in values.enumerated() {
            let found = try #require(sketch.quantile(min(1, (Double(rank) + 0.001) / 7)))
            #expect(abs(found - value) <= 0.01 * abs(value) * (1 + 1e-12), "\(value): \(found)")
        }
        #expect(sketch.quantile(0) == -1000 && sketch.quantile(1) == 1000)
        #expect(sketch.quantile(1.1) == nil)
        #expect(try DDSketch().quantile(0.5) == nil)
    }

    @Test func `too many bins are joined at the low end and the sketch says so`() throws {
        var small = try DDSketch(accuracy: 0.01, mostBins: 64)
        var whole = try DDSketch(accuracy: 0.01)
        for step in (0..<3000).map({ pow(1.01, Double(($0 * 7919) % 3000)) }) {
            try small.add(step)
            try whole.add(step)
        }
        #expect(small.hasJoinedBins && !whole.hasJoinedBins)
        #expect(small.binCount == 64 && small.count == 3000)
        #expect(small.quantile(0.99) == whole.quantile(0.99))
        #expect((small.quantile(0.1) ?? 0) > (whole.quantile(0.1) ?? 0))
        #expect(try DDSketch(small.stored) == small)
    }

    @Test func `a stored sketch comes back the same, and a damaged one not at all`() throws {
        let sketch = try Durations.sketch([-3, 0, 1, 2, 500, 7])
        let data = try JSONEncoder().encode(sketch.stored)
        let stored = try JSONDecoder().decode(DDSketch.Stored.self, from: data)
        #expect(try DDSketch(stored) == sketch)
        let text = try #require(String(data: data, encoding: .utf8))
        let broken = text.replacingOccurrences(of: "\"zeros\":1", with: "\"zeros\":-1")
        #expect(broken != text)
        let damaged = try JSONDecoder().decode(DDSketch.Stored.self, from: Data(broken.utf8))
        #expect(throws: SketchRefusal.damaged) { try DDSketch(damaged) }
        #expect(try DDSketch(DDSketch().stored) == DDSketch())
    }

    @Test func `sketches of different accuracy do not merge, and no number is not taken`() throws {
        var sketch = try DDSketch(accuracy: 0.01)
        let other = try DDSketch(accuracy: 0.02)
        #expect(throws: SketchRefusal.differentAccuracy(0.01, 0.02)) { try sketch.merge(other) }
        #expect(throws: SketchRefusal.notFinite) { try sketch.add(.nan) }
        #expect(throws: SketchRefusal.outOfRange("times", 0)) { try sketch.add(1, times: 0) }
        #expect(throws: SketchRefusal.outOfRange("accuracy", 0)) { try DDSketch(accuracy: 0) }
        #expect(sketch.count == 0 && sketch.quantile(0.5) == nil)
    }
}
