import Handling
import Primitives
import Storage
import TestSupport
import Testing

@testable import Recovery

@Suite struct `Keeping promises` {
    @Test(arguments: Engine.underTest) func `the owner is warned before the time, and late is broken`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("eva"))
            let due = Instant.testing + .hours(8)
            let promise = try #require(
                try await shop.write { try makePromise("A call about the pump", in: id, dueAt: due, by: $0, in: $1) })
            try await shop.runTimers(at: 359)
            #expect(try await shop.facts("promise.warned").isEmpty)
            try await shop.runTimers(at: 360)
            #expect(try await shop.facts("promise.warned").count == 1)
            #expect(try await shop.facts("promise.warned").first?["owner"] == .id(shop.anna))
            try await shop.runTimers(at: 481)
            #expect(try await shop.facts("promise.broken").count == 1)
            #expect(try await shop.write(at: 500) { try keepPromise(promise, by: $0, in: $1) })
            #expect(try await !shop.write(at: 501) { try keepPromise(promise, by: $0, in: $1) })
            let late = try await shop.read { try PromiseRecord.require(promise, in: $0) }
            #expect(late.state == .broken)
            #expect(late.fulfilledAt == .testing + .minutes(500))
            #expect(try await shop.facts("promise.kept").isEmpty)
        }
    }

    @Test(arguments: Engine.underTest) func `a moved promise leaves its old timers without effect`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("eva"))
            let promise = try #require(
                try await shop.write {
                    try makePromise("The new motor", in: id, dueAt: .testing + .hours(2), by: $0, in: $1)
                })
            await #expect(throws: PromiseRefusal.customerNotTold) {
                try await shop.write(at: 10) {
                    try movePromise(promise, to: .testing + .hours(5), customerKnows: false, by: $0, in: $1)
                }
            }
            try await shop.write(at: 10) {
                try movePromise(promise, to: .testing + .hours(5), customerKnows: true, by: $0, in: $1)
            }
            try await shop.runTimers(at: 121)
            #expect(try await shop.facts("promise.warned").isEmpty)
            #expect(try await shop.facts("promise.broken").isEmpty)
            try await shop.write(at: 290) { try keepPromise(promise, by: $0, in: $1) }
            try await shop.runTimers(at: 301)
            #expect(try await shop.read { try PromiseRecord.require(promise, in: $0) }.state == .kept)
            #expect(try await shop.facts("promise.broken").isEmpty)
        }
    }

    @Test(arguments: Engine.underTest) func `what a sent reply promises waits for a person to track it`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("eva"))
            try await shop.reply("I am sorry. I will call you tomorrow by 10:00.", to: id, at: 5)
            #expect(try await shop.read { try PromiseRecord.open(of: shop.anna, in: $0) }.isEmpty)
            let seen = try await shop.read { try seenPromises(in: id, at: .testing + .minutes(6), in: $0) }
            let found = try #require(seen.first)
            #expect(seen.count == 1)
            #expect(found.dueAt > .testing + .hours(12) && found.dueAt < .testing + .hours(40))
            try await shop.write(at: 6) { try trackPromise(found.words, in: id, dueAt: found.dueAt, by: $0, in: $1) }
            #expect(try await shop.read { try PromiseRecord.open(of: shop.anna, in: $0) }.map(\.caseID) == [id])
            #expect(try await shop.read { try seenPromises(in: id, at: .testing + .minutes(7), in: $0) }.isEmpty)
        }
    }

    @Test(arguments: Engine.underTest) func `a sweep breaks everything overdue at once`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("eva"))
            for hours in 1...3 {
                try await shop.write {
                    try makePromise("P\(hours)", in: id, dueAt: .testing + .hours(hours), by: $0, in: $1)
                }
            }
            #expect(try await shop.write(at: 121, by: .system) { try breakOverduePromises(by: $0, in: $1) } == 2)
            #expect(try await shop.write(at: 122, by: .system) { try breakOverduePromises(by: $0, in: $1) } == 0)
        }
    }

    @Test func `the warning comes a quarter of the time before, a day at most, never in the first half`() {
        func usual(_ span: Duration) -> Instant { PromiseWarning.usual.time(from: .testing, due: .testing + span) }
        #expect(usual(.hours(8)) == .testing + .hours(6))
        #expect(usual(.days(40)) == .testing + .days(39))
        #expect(usual(.minutes(40)) == .testing + .minutes(25))
        #expect(usual(.minutes(10)) == .testing + .minutes(5))
        let hour = PromiseWarning(minutes: 60)
        #expect(hour.time(from: .testing, due: .testing + .days(2)) == .testing + .hours(47))
        #expect(hour.time(from: .testing, due: .testing + .hours(1)) == .testing + .minutes(30))
        #expect(PromiseWarning(minutes: 0).minutes == 5)
    }

    @Test(arguments: Engine.underTest) func `a promise tracked while writing is known when the reply is sent`(
        engine: Engine
    )
        async throws
    {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("eva"))
            let words = "I will call you tomorrow by 10:00"
            for minute in 3...4 {
                try await shop.write(at: minute) { act, tx in
                    try trackPromise(words, in: id, dueAt: .testing + .hours(24), by: act, in: tx)
                }
            }
            try await shop.reply("I am sorry. \(words).", to: id, at: 5)
            #expect(try await shop.read { try PromiseRecord.open(of: shop.anna, in: $0) }.count == 1)
            #expect(try await shop.read { try seenPromises(in: id, at: .testing + .minutes(6), in: $0) }.isEmpty)
        }
    }

    @Test(arguments: Engine.underTest) func `the brand says how early its people are warned`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("eva"))
            try await shop.write {
                let early = RecoverySettings(
                    sendsThanks: false, holdOut: HoldOut(percent: 0), warning: PromiseWarning(minutes: 240))
                try setRecovery(early, by: $0, in: $1)
            }
            try await shop.write { try makePromise("A call", in: id, dueAt: .testing + .days(1), by: $0, in: $1) }
            try await shop.runTimers(at: 19 * 60 + 59)
            #expect(try await shop.facts("promise.warned").isEmpty)
            try await shop.runTimers(at: 20 * 60)
            #expect(try await shop.facts("promise.warned").count == 1)
        }
    }
}
