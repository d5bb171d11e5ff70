import Primitives
import Storage
import TestSupport
import Testing

/// One way to falsify a log of five events, and where the walk must stop.
struct Tampering: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sql: SQL
    let found: Int

    static let all: [Tampering] = [
        Tampering(
            testDescription: "other facts", sql: "UPDATE events SET facts = '{\"number\":9}' WHERE seq = 3", found: 3),
        Tampering(
            testDescription: "facts that are no JSON", sql: "UPDATE events SET facts = '{' WHERE seq = 3", found: 3),
        Tampering(
            testDescription: "another kind", sql: "UPDATE events SET kind = 'sample.removed' WHERE seq = 1", found: 1),
        Tampering(testDescription: "another time", sql: "UPDATE events SET at = at + 1 WHERE seq = 5", found: 5),
        Tampering(
            testDescription: "an unknown actor", sql: "UPDATE events SET actor_kind = 'nobody' WHERE seq = 2", found: 2),
        Tampering(
            testDescription: "an actor with an id too many",
            sql: "UPDATE events SET actor_id = subject_id WHERE seq = 2",
            found: 2),
        Tampering(testDescription: "a case", sql: "UPDATE events SET case_id = subject_id WHERE seq = 4", found: 4),
        Tampering(
            testDescription: "a hash of another event",
            sql: "UPDATE events SET hash = (SELECT e.hash FROM events e WHERE e.seq = 1) WHERE seq = 4", found: 4),
        Tampering(testDescription: "a missing event", sql: "DELETE FROM events WHERE seq = 3", found: 3),
        Tampering(testDescription: "a missing last event", sql: "DELETE FROM events WHERE seq = 5", found: 5),
        Tampering(testDescription: "another number", sql: "UPDATE events SET seq = 8 WHERE seq = 5", found: 5),
        Tampering(testDescription: "a head set back", sql: "UPDATE event_heads SET seq = 4", found: 6),
        Tampering(
            testDescription: "a head with another hash",
            sql: "UPDATE event_heads SET hash = (SELECT hash FROM events WHERE seq = 2)", found: 6),
        Tampering(testDescription: "no head", sql: "DELETE FROM event_heads", found: 6),
        Tampering(testDescription: "no events under a head", sql: "DELETE FROM events", found: 1),
    ]
}

@Suite struct `Verifying the event log` {
    @Test(arguments: Engine.underTest, Tampering.all)
    func `a falsified log is found at its place`(engine: Engine, tampering: Tampering) async throws {
        try await withDatabase(engine) { database in
            for number in 1...5 {
                try await database.write(in: alpha) { $0.append(event(number: Int64(number))) }
            }
            #expect(try await EventLog.verify(alpha, in: database) == .intact(events: 5))
            let changed = try await database.write(in: alpha) { try $0.run(tampering.sql) }
            #expect(changed > 0)
            #expect(try await EventLog.verify(alpha, in: database) == .broken(atSequence: tampering.found))
        }
    }
}
