import Statistics
import Testing

@Suite struct `Expecting purchases where a formula is nothing over nothing` {
    /// Customers from one who never came back to one who came often.
    private func histories() throws -> [PurchaseHistory] {
        try [(0, 0.0, 30.0), (1, 4, 38), (7, 30, 39), (40, 38, 39)].map { repeats, last, observed in
            try #require(PurchaseHistory(repeats: repeats, last: last, observed: observed))
        }
    }

    @Test(arguments: [0.5, 39, 520, 20_000]) func `at a = 1 the expectations lie between those beside it`(time: Double)
        throws
    {
        let model = { (a: Double) in BGNBD(r: 0.25, alpha: 4.4, a: a, b: 2.4) }
        let beside = { (value: (BGNBD) -> Double) in (value(model(1 - 1e-4)) + value(model(1 + 1e-4))) / 2 }
        for history in try histories() {
            let found = model(1).expectedPurchases(of: history, in: time)
            let wanted = beside { $0.expectedPurchases(of: history, in: time) }
            #expect(found.isNear(wanted, relative: 1e-6), "\(found) for \(wanted)")
        }
        let found = model(1).expectedPurchases(in: time)
        #expect(found.isNear(beside { $0.expectedPurchases(in: time) }, relative: 1e-6), "\(found)")
    }

    @Test func `within a hair of 1 nothing jumps`() throws {
        for history in try histories() {
            let values = [1, 1 + 1e-9, 1 + 1.1e-7, 1 - 1.1e-7].map {
                BGNBD(r: 0.25, alpha: 4.4, a: $0, b: 2.4).expectedPurchases(of: history, in: 39)
            }
            for value in values { #expect(value.isNear(values[0], relative: 1e-6), "\(value)") }
        }
    }
}
