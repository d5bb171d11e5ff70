import Foundation
import Statistics
import Testing

/// One row of the CDNOW sample: who bought when, how many discs, for how many cents.
private struct Purchase {
    let customer, day, discs, cents: Int

    static var all: [Purchase] {
        get throws {
            let place = try #require(
                Bundle.module.url(forResource: "Acceptance/clv/CDNOW_sample.txt", withExtension: nil))
            return try String(contentsOf: place, encoding: .utf8).split(whereSeparator: \.isNewline).map { line in
                let cells = line.split(separator: " ")
                try #require(cells.count == 5)
                return Purchase(
                    customer: try #require(Int(cells[1])), day: try #require(Int(cells[2])),
                    discs: try #require(Int(cells[3])),
                    cents: Int((try #require(Double(cells[4])) * 100).rounded()))
            }
        }
    }
}

@Suite struct `Adding up by hour and day` {
    private let purchases: [Purchase]
    private let cents: Rollup<Int, Int>
    private let golden: AcceptedValue

    init() throws {
        purchases = try Purchase.all
        cents = try Self.rollup(purchases, \.cents)
        golden = try Accepted.json("sketch/sketch_golden.json")["rollup"]
    }

    private static func rollup(
        _ purchases: some Sequence<Purchase>, _ amount: KeyPath<Purchase, Int>
    ) throws -> Rollup<Int, Int> {
        var rollup = Rollup<Int, Int>()
        for one in purchases { try rollup.add(one[keyPath: amount], of: one.customer, in: one.day) }
        return rollup
    }

    @Test func `days fold into the months of the reference`() throws {
        let months = try cents.folded { $0 / 100 }
        let discs = try Self.rollup(purchases, \.discs).folded { $0 / 100 }
        let rows = try Accepted.rows("sketch/cdnow_monthly_rollup_golden.csv")
        #expect(months.periods.count == rows.count)
        for row in rows {
            let number = { (name: String) in try #require(row[name].flatMap(Double.init)) }
            let cell = try #require(months.cells[Int(try number("month"))])
            #expect(Double(cell.rows) == (try number("rows")))
            #expect(cell.customers.exact.map(Double.init) == (try number("customers")))
            #expect(Double(cell.sum) == (try number("cents")))
            #expect((discs.cells[Int(try number("month"))]?.sum).map(Double.init) == (try number("cds")))
            // The file rounds both to nine decimals.
            #expect(abs((cell.moments.mean ?? 0) / 100 - (try number("mean"))) < 1e-9)
            #expect(abs((cell.moments.variance ?? 0) / 10_000 - (try number("var"))) < 2e-9)
        }
    }

    @Test func `the total counts each customer once`() throws {
        let total = try cents.total()
        #expect(total.rows == (try golden["total_rows"].count))
        #expect(total.sum == (try golden["total_cents"].count))
        #expect(total.customers.exact == (try golden["total_customers"].count))
        #expect(((total.moments.mean ?? 0) / 100).isNear(try golden["mean_all"].number, relative: 1e-12))
        #expect(((total.moments.variance ?? 0) / 10_000).isNear(try golden["var_all"].number, relative: 1e-11))
        let months = try cents.folded { $0 / 100 }
        let wrong = months.cells.values.reduce(0) { $0 + ($1.customers.exact ?? 0) }
        #expect(wrong == (try golden["sum_of_monthly_customers_WRONG_as_total"].count))
        #expect(try cents.total(19_970_101...19_970_331).customers.exact == golden["q1_1997_customers"].count)
    }

    @Test func `parts merge into the whole whatever the order`() throws {
        let parts = try (0..<24).map { part in
            try Self.rollup(purchases.enumerated().filter { $0.offset % 24 == part }.map(\.element), \.cents)
        }
        for order in [parts, parts.reversed()] {
            var merged = Rollup<Int, Int>()
            for part in order { try merged.merge(part) }
            #expect(merged.periods == cents.periods)
            for (day, cell) in cents.cells {
                let other = try #require(merged.cells[day])
                #expect(other.rows == cell.rows && other.sum == cell.sum && other.customers == cell.customers)
                #expect((other.moments.mean ?? 0).isNear(cell.moments.mean ?? 0, relative: 1e-12))
            }
        }
    }

    @Test func `without the customers their number is only known within bounds`() throws {
        let months = try cents.folded { $0 / 100 }.sealed
        let total = try months.total()
        #expect(total.customers.exact == nil)
        let largest = months.cells.values.map { $0.customers.bounds.upperBound }.max()
        #expect(total.customers.bounds.lowerBound == largest)
        #expect(total.customers.bounds.upperBound == (try golden["sum_of_monthly_customers_WRONG_as_total"].count))
        #expect(total.customers.bounds.contains(try golden["total_customers"].count))
        #expect(months.cells[199_701]?.customers.exact == 781)
    }

    @Test func `hours of a place fold into its days`() throws {
        var hours = Rollup<LocalHour, String>()
        for (hour, who) in [(0, "a"), (23, "b"), (23, "a")] {
            try hours.add(5, of: who, in: try #require(LocalHour(day: 7, hour: hour)))
        }
        try hours.add(1, of: "a", in: try #require(LocalHour(day: 8, hour: 0)))
        #expect(hours.periods.count == 3)
        let days = try hours.folded(by: \.day)
        #expect(days.periods == [7, 8])
        #expect(days.cells[7]?.sum == 15 && days.cells[7]?.customers.exact == 2)
        #expect(LocalHour(day: 1, hour: 24) == nil)
    }

    @Test func `a sum beyond 64 bits is refused and changes nothing`() throws {
        var rollup = Rollup<Int, String>()
        try rollup.add(.max, of: "a", in: 1)
        #expect(throws: SketchRefusal.overflow) { try rollup.add(1, of: "b", in: 1) }
        #expect(throws: SketchRefusal.overflow) { try rollup.merge(rollup) }
        #expect(rollup.cells[1]?.rows == 1 && rollup.cells[1]?.customers.exact == 1)
    }
}

@Suite struct `Keeping mean and spread` {
    /// The values of one of NIST's accuracy sets, by the rule that the file states.
    private static func values(_ set: AcceptedValue) throws -> [Double] {
        if let keys = set.value as? [String: Any], keys["values"] != nil { return try set["values"].numbers }
        let middle = try set["mean"].number
        let base = middle.rounded(.down)
        return [middle] + (0..<1000).map { base + ($0.isMultiple(of: 2) ? 0.1 : 0.3) }
    }

    @Test func `NIST's sets keep mean and deviation, added one by one or merged`() throws {
        let sets = try Accepted.json("sketch/sketch_golden.json")["nist_strd_univariate"].list
        #expect(sets.count == 3)
        for set in sets {
            let values = try Self.values(set)
            let name = try #require(try set["name"].value as? String)
            let tolerance = name == "NumAcc4" ? 1e-7 : 1e-8
            var whole = Moments()
            for value in values { try whole.add(value) }
            var merged = Moments()
            for part in 0..<7 {
                var some = Moments()
                for place in stride(from: part, to: values.count, by: 7) { try some.add(values[place]) }
                try merged.merge(some)
            }
            for moments in [whole, merged] {
                #expect(moments.count == values.count)
                #expect((moments.mean ?? 0).isNear(try set["mean"].number, relative: 1e-14), "\(name)")
                #expect((moments.deviation ?? 0).isNear(try set["sd"].number, relative: tolerance), "\(name)")
            }
        }
    }

    @Test func `nothing has no mean, one value no spread`() throws {
        var moments = Moments()
        #expect(moments.mean == nil)
        try moments.add(4)
        #expect(moments.mean == 4 && moments.variance == nil)
        try moments.merge(Moments())
        #expect(moments.count == 1)
        #expect(throws: SketchRefusal.notFinite) { try moments.add(.infinity) }
        #expect(try Moments(moments.stored) == moments)
        #expect(throws: SketchRefusal.damaged) {
            try Moments(.init(count: 2, mean: 9, squares: 1, smallest: 0, largest: 1))
        }
    }
}
