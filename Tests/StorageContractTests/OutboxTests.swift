import Foundation
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Posting outward acts` {
    private let now = Instant.testing

    @Test(arguments: Engine.underTest)
    func `an item is leased once when it is due, and never after it is done`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let outbox = OutboxQueue(database: database)
            let id = try await post("mail.reply", payload: ["case": "c1"], dueAt: now + .seconds(10), in: database)
            #expect(try await outbox.lease(at: now, limit: 10).isEmpty)
            let leased = try await outbox.lease(at: now + .seconds(10), limit: 10)
            #expect(leased.map(\.id) == [id])
            #expect(leased.map(\.tenant) == [alpha])
            #expect(leased.map(\.kind) == ["mail.reply"])
            #expect(leased.map(\.payload) == [["case": "c1"]])
            #expect(leased.map(\.attempts) == [1])
            #expect(try await outbox.lease(at: now + .seconds(10), limit: 10).isEmpty)
            for item in leased { try await outbox.complete(item, at: now + .seconds(11)) }
            #expect(try await outbox.lease(at: now + .days(9), limit: 10).isEmpty)
            #expect(try await state(of: id, in: database) == "done")
        }
    }

    @Test(arguments: Engine.underTest)
    func `what a refused body posted never leaves`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            await #expect(throws: Refusal.self) {
                try await database.write(in: alpha) { tx in
                    try tx.post(OutboxItem("mail.reply", payload: nil, dueAt: .testing), act: .testing())
                    throw Refusal()
                }
            }
            let leased = try await OutboxQueue(database: database).lease(at: now + .days(1), limit: 10)
            #expect(leased.isEmpty)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a lease that runs out makes the item due again with the same id`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let outbox = OutboxQueue(database: database)
            let id = try await post("mail.reply", in: database)
            #expect(try await outbox.lease(at: now, limit: 1).map(\.attempts) == [1])
            #expect(try await outbox.lease(at: now + .seconds(119), limit: 1).isEmpty)
            let second = try await outbox.lease(at: now + .seconds(120), limit: 1)
            #expect(second.map(\.id) == [id])
            #expect(second.map(\.attempts) == [2])
        }
    }

    @Test(arguments: Engine.underTest)
    func `a worker whose lease ran out can not put a finished item back`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let outbox = OutboxQueue(database: database)
            let id = try await post("mail.reply", in: database)
            let slow = try #require(try await outbox.lease(at: now, limit: 1).first)
            let quick = try #require(try await outbox.lease(at: now + .seconds(121), limit: 1).first)
            try await outbox.fail(slow, reason: "too late", forGood: false, at: now + .seconds(122))
            #expect(try await state(of: id, in: database) == "leased")
            try await outbox.complete(quick, at: now + .seconds(123))
            try await outbox.fail(slow, reason: "too late", forGood: true, at: now + .seconds(124))
            #expect(try await state(of: id, in: database) == "done")
        }
    }

    @Test(arguments: Engine.underTest)
    func `a failed item waits longer each time and is buried after the last try`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let outbox = OutboxQueue(database: database)
            let id = try await post("webhook", in: database)
            var clock = now
            for attempt in 1...Limits.outboxAttempts {
                let item = try #require(try await outbox.lease(at: clock, limit: 1).first)
                #expect(item.attempts == attempt)
                try await outbox.fail(item, reason: "host is down", forGood: false, at: clock)
                let delay = Backoff.delay(afterAttempt: attempt, seed: Int(id.uuid.uuid.15))
                #expect(try await outbox.lease(at: clock + delay - .milliseconds(1), limit: 1).isEmpty)
                clock = clock + delay
            }
            #expect(try await outbox.lease(at: clock + .days(30), limit: 1).isEmpty)
            #expect(try await state(of: id, in: database) == "dead")
        }
    }

    @Test(arguments: Engine.underTest)
    func `a dead item that is revived gets all its tries again, and the log says so`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let outbox = OutboxQueue(database: database)
            let id = try await post("webhook", in: database)
            let item = try #require(try await outbox.lease(at: now, limit: 1).first)
            try await outbox.fail(item, reason: "gone", forGood: true, at: now)
            #expect(try await state(of: id, in: database) == "dead")
            let later = Act.testing(actor: .staff(.testing(5)), at: now + .hours(1))
            try await outbox.revive(id, act: later)
            #expect(try await outbox.lease(at: now + .hours(1), limit: 1).map(\.attempts) == [1])
            await #expect(throws: StaleVersion.self) { try await outbox.revive(id, act: later) }
            let log = try await database.read(in: alpha) { try EventLog.events(after: 0, limit: 9, in: $0) }
            #expect(log.map(\.event.kind) == ["outbox.revived"])
            #expect(log.map(\.event.subject) == [id.uuid])
        }
    }

    @Test(arguments: Engine.underTest)
    func `a key is posted once per tenant and gives the first id again`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let first = try await post("alert", onceKey: "a1", in: database)
            let again = try await post("alert", onceKey: "a1", in: database)
            let other = try await post("alert", onceKey: "a1", tenant: beta, in: database)
            let free = [try await post("alert", in: database), try await post("alert", in: database)]
            #expect(again == first)
            #expect(other != first)
            let leased = try await OutboxQueue(database: database).lease(at: now, limit: 10)
            #expect(Set(leased.map(\.id)) == Set([first, other] + free))
            #expect(leased.count == 4)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a withdrawn item is not done, and one in a worker's hands is not tried again`(engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let outbox = OutboxQueue(database: database)
            let waiting = try await post("escalate", onceKey: "waiting", dueAt: now + .minutes(5), in: database)
            let held = try await post("escalate", onceKey: "held", in: database)
            let done = try await post("escalate", onceKey: "done", in: database)
            let leased = try await outbox.lease(at: now, limit: 10)
            #expect(Set(leased.map(\.id)) == [held, done])
            for item in leased where item.id == done { try await outbox.complete(item, at: now) }
            try await database.write(in: alpha) { tx in
                for key in ["waiting", "held", "done", "unknown"] { try tx.withdraw(onceKey: key) }
            }
            for item in leased where item.id == held {
                try await outbox.fail(item, reason: "no answer", forGood: false, at: now)
            }
            #expect(try await outbox.lease(at: now + .days(1), limit: 10).isEmpty)
            #expect(try await state(of: waiting, in: database) == "withdrawn")
            #expect(try await state(of: held, in: database) == "withdrawn")
            #expect(try await state(of: done, in: database) == "done")
        }
    }

    @Test(arguments: Engine.underTest)
    func `two processes that lease at once share the items and take none twice`(engine: Engine) async throws {
        try await withDatabasePlace(engine) { place in
            try await place.withDatabase { one in
                try await place.withDatabase { two in
                    for _ in 0..<40 { _ = try await post("mail", in: one) }
                    let (a, b) = (OutboxQueue(database: one), OutboxQueue(database: two))
                    let taken = try await withThrowingTaskGroup(of: [LeasedItem].self) { group in
                        for round in 0..<10 {
                            group.addTask { try await (round % 2 == 0 ? a : b).lease(at: .testing, limit: 8) }
                        }
                        return try await group.reduce(into: [LeasedItem]()) { $0 += $1 }
                    }
                    let rest = try await a.lease(at: .testing, limit: 40)
                    let all = (taken + rest).map(\.id)
                    #expect(all.count == 40)
                    #expect(Set(all).count == 40)
                }
            }
        }
    }

    private func post(
        _ kind: String, payload: JSONValue = nil, onceKey: String? = nil, dueAt: Instant = .testing,
        tenant: TenantID = alpha, in database: Database
    ) async throws -> Identifier<OutboxTag> {
        let item = OutboxItem(kind, payload: payload, dueAt: dueAt, onceKey: onceKey)
        return try await database.write(in: tenant) { try $0.post(item, act: .testing(tenant: tenant)) }
    }

    private func state(of id: Identifier<OutboxTag>, in database: Database) async throws -> String? {
        try await database.read(in: alpha) { snapshot in
            try snapshot.row("SELECT state FROM outbox WHERE tenant_id = \(alpha) AND outbox_id = \(id)")?.text("state")
        }
    }
}
