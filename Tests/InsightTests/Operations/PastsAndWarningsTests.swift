import Foundation
import Handling
import Listening
import Primitives
import Statistics
import Storage
import TestSupport
import Testing

@testable import Insight

@Suite struct `Reading what happened to unhappy customers` {
    @Test(arguments: Engine.underTest)
    func `bad answers, cases and signs of life of a customer come together`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            try await Market(customers: 3).move(into: office)
            try await office.answer(.angry, of: 1, at: -5_000)
            try await office.answer(.happy, of: 1, at: -100)
            try await office.answer(.happy, of: 2, at: -90)
            let item = try await office.angryCase(at: -4_000)
            try await office.write(at: -3_990) { act, tx in try takeCase(item, by: act, in: tx) }
            try await office.hear()
            let found = try await office.database.read(in: office.tenant) {
                try UnhappyPasts.load(at: .testing, in: $0)
            }
            #expect(found.pasts.count == 2 && found.since == .testing - UnhappyPasts.lookBack)
            let one = found.pasts.first { $0.bads == [.testing - .minutes(5_000)] }
            #expect(one?.latest == .testing - .minutes(100))
            #expect((one?.first ?? .testing) < .testing - .days(99))
            let other = found.pasts.first { $0.bads == [.testing - .minutes(4_000)] }
            #expect(other?.recoveries.isEmpty == true && other?.latest == .testing - .minutes(4_000))
        }
    }
}

@Suite struct `Raising warnings` {
    /// Twenty answers a day for ninety days with two unhappy ones, five on the last twelve days.
    private func fill(_ office: Office, late: Int) async throws {
        try await office.write { act, tx in
            for place in 0..<90 {
                let day = LocalDay(act.at, in: .gmt).adding(days: place - 90).iso8601
                let unhappy = place < 78 ? 2 + [0, 1, -1][place % 3] : late
                for (face, n) in [("angry", unhappy), ("happy", 20 - unhappy)] {
                    try tx.run(
                        """
                        INSERT INTO rating_rollup (tenant_id, local_day, touchpoint, survey, staff, face, n)
                        VALUES (\(act.tenant), \(day), 'delivery', '', '', \(face), \(n))
                        """)
                }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `a rise is told once for each place, and the dashboard names it`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            try await fill(office, late: 2)
            #expect(try await office.write { act, tx in try raiseWarnings(by: act, in: tx) }.isEmpty)
            try await office.write { act, tx in try tx.run("DELETE FROM rating_rollup") }
            try await fill(office, late: 5)
            // Night after night looks at the rise as it grows.
            var raised: [WarningSignal] = []
            for night in -8...0 {
                raised += try await office.write(at: night * 1_440) { act, tx in try raiseWarnings(by: act, in: tx) }
            }
            #expect(raised.map(\.touchpoint).sorted() == ["", "delivery"])
            let (events, lines) = try await office.database.read(in: office.tenant) { snapshot in
                (
                    try snapshot.count(
                        "SELECT COUNT(*) AS n FROM events WHERE tenant_id = \(office.tenant) AND kind = 'insight.warning'"
                    ),
                    try warningLines(at: .testing, in: snapshot)
                )
            }
            #expect(events == 2 && lines.count == 2)
        }
    }
}
