import Alerting
import Foundation
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Ringing about offers that do not move` {
    private let offer = Identifier<Desk>.testing(71).uuid

    private func say(_ kind: String, _ facts: JSONValue = [:], by actor: Primitives.Actor = .system, _ desk: Desk)
        async throws
    {
        let offer = offer
        try await desk.write(by: actor) { act, tx in tx.append(Event(kind, subject: offer, facts: facts, act: act)) }
        try await desk.hear()
    }

    @Test(arguments: Engine.underTest)
    func `those who may approve are rung once, nobody else, and the decision ends it`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            let people: JSONValue = ["people": .array([.id(desk.lead)])]
            try await say("offer.approval_waits", people, desk)
            try await say("offer.approval_waits", people, desk)
            #expect(try await desk.ringing(for: desk.lead).map(\.alert.matter) == [.approval(offer)])
            #expect(try await desk.ringing(for: desk.anna).isEmpty)
            #expect(try await desk.kinds("alert.raised").count == 1)
            desk.clock.advance(by: .days(2))
            try await desk.runTimers()
            #expect(try await desk.kinds("alert.escalated").isEmpty)
            try await say("offer.approved", by: .staff(desk.lead), desk)
            #expect(try await desk.ringing(for: desk.lead).isEmpty)
            try await say("offer.approval_waits", people, desk)
            #expect(try await desk.ringing(for: desk.lead).isEmpty)
        }
    }

    @Test(arguments: Engine.underTest)
    func `the owner of an unanswered offer is rung until the customer answers`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            try await say("offer.unanswered", ["owner": .id(desk.anna)], desk)
            #expect(try await desk.ringing(for: desk.anna).map(\.alert.matter) == [.unanswered(offer)])
            #expect(try await desk.ringing(for: desk.bela).isEmpty)
            try await say("offer.accepted", by: .customer(offer), desk)
            #expect(try await desk.ringing(for: desk.anna).isEmpty)
        }
    }
}
