import Alerting
import Foundation
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Ringing before a promise breaks` {
    private let promise = Identifier<Desk>.testing(70).uuid

    private func say(_ kind: String, by actor: Primitives.Actor = .system, _ desk: Desk) async throws {
        let (promise, due) = (promise, desk.clock.now + .hours(1))
        try await desk.write(by: actor) { act, tx in
            tx.append(
                Event(kind, subject: promise, facts: ["due": .instant(due), "owner": .id(desk.anna)], act: act))
        }
        try await desk.hear()
    }

    @Test(arguments: Engine.underTest) func `the owner rings once, and keeping the promise ends it`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            try await say("promise.warned", desk)
            try await say("promise.warned", desk)
            #expect(try await desk.ringing(for: desk.anna).map(\.alert.promise) == [promise])
            #expect(try await desk.ringing(for: desk.bela).isEmpty)
            #expect(try await desk.kinds("alert.raised").count == 1)
            try await say("promise.kept", by: .staff(desk.anna), desk)
            #expect(try await desk.ringing(for: desk.anna).isEmpty)
        }
    }

    @Test(arguments: Engine.underTest) func `what nobody took by the due time reaches the lead, not the whole shift`(
        engine: Engine
    ) async throws {
        try await Desk.open(engine) { desk in
            try await say("promise.warned", desk)
            desk.clock.advance(by: .minutes(59))
            try await desk.runTimers()
            #expect(try await desk.ringing(for: desk.lead).isEmpty)
            desk.clock.advance(by: .minutes(1))
            try await desk.runTimers()
            #expect(try await desk.ringing(for: desk.lead).count == 1)
            #expect(try await desk.ringing(for: desk.bela).isEmpty)
        }
    }

    @Test(arguments: Engine.underTest) func `a moved promise rings anew at its new time`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            try await say("promise.warned", desk)
            try await say("promise.moved", by: .staff(desk.anna), desk)
            #expect(try await desk.ringing(for: desk.anna).isEmpty)
            desk.clock.advance(by: .days(1))
            try await say("promise.warned", desk)
            #expect(try await desk.ringing(for: desk.anna).count == 1)
        }
    }
}
