import People
import Primitives
import Statistics
import Storage
import TestSupport
import Testing

@testable import Insight

@Suite struct `Calculating at night` {
    @Test(arguments: Engine.underTest)
    func `the orders give every buyer figures, and the night stands in the log`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            let market = Market(customers: 260)
            try await market.move(into: office)
            let basis = try await forecastValues(by: office.night(), in: office.database)
            let expected = ValueForecast(of: market.buyers)
            #expect(basis.state == .fitted && basis.customers == 260)
            #expect(basis.repeaters == expected.basis.repeaters)
            let sorted = expected.values.map(\.purchases).sorted()
            let (stored, events) = try await office.database.read(in: office.tenant) { snapshot in
                (
                    try snapshot.rows("SELECT * FROM customer_values WHERE tenant_id = \(office.tenant)").map {
                        try CustomerValue($0)
                    },
                    try snapshot.count(
                        "SELECT COUNT(*) AS n FROM events WHERE tenant_id = \(office.tenant) AND kind = 'insight.valued'"
                    )
                )
            }
            #expect(stored.count == 260 && events == 1)
            for (one, other) in zip(stored.map(\.purchases).sorted(), sorted) { #expect(abs(one - other) < 1e-3) }
        }
    }

    @Test(arguments: Engine.underTest)
    func `thin data keep nothing of the night before and say how many are missing`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            try await Market(customers: 150).move(into: office)
            try await forecastValues(by: office.night(), in: office.database)
            try await office.write { _, tx in
                try tx.run("UPDATE orders SET returned_at = placed_at WHERE number LIKE '%-1'")
                try tx.run("DELETE FROM orders WHERE number NOT LIKE '%-0' AND number NOT LIKE '%-1'")
            }
            let basis = try await forecastValues(by: office.night(1), in: office.database)
            #expect(basis == ValueBasis(state: .thin, customers: 150, repeaters: 0))
            let left = try await office.database.read(in: office.tenant) { snapshot in
                #expect(try ValueRecord.basis(in: snapshot)?.basis == basis)
                return try snapshot.count(
                    "SELECT COUNT(*) AS n FROM customer_values WHERE tenant_id = \(office.tenant)")
            }
            #expect(left == 0)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a brand's first night is due at once and the next one at ten past three`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            let clock = MovableClock.testing().clock
            let planned = try await office.write { act, tx in
                let first = try missingNight(at: act.at, in: tx)
                try planNight(by: act, in: tx)
                return (first, try missingNight(at: act.at, in: tx))
            }
            #expect(planned.0?.dueAt == .testing && planned.1 != nil)
            // Ten past three on Wednesday in Budapest is ten past one in UTC.
            #expect(planned.1?.dueAt == .testing + .minutes(17 * 60 + 10))
            let loop = OutboxLoop(
                database: office.database, workers: [nightWorker(database: office.database, clock: clock)], clock: clock
            )
            #expect(try await loop.runDue() == 1)
            let (basis, after) = try await office.database.read(in: office.tenant) {
                (try ValueRecord.basis(in: $0)?.basis, try missingNight(at: .testing, in: $0))
            }
            #expect(basis?.state == .thin && after == nil)
        }
    }
}
