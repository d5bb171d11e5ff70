import Foundation
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Hearing calls` {
    /// The world with a telephone system and a telephone 201 at the desk of its one person.
    private func desk(_ engine: Engine, _ body: (World, PhoneSystemID) async throws -> Void) async throws {
        try await World.with(engine) { world in
            let act = world.act(by: .staff(world.staff))
            let system = try await world.write { tx in
                try setExtension("۲۰۱", of: world.staff, by: act, in: tx)
                return try makePhoneSystem("Switchboard", by: act, in: tx).id
            }
            try await body(world, system)
        }
    }

    private func tell(
        _ world: World, _ system: PhoneSystemID, _ push: CallPush, after span: Duration = .zero
    ) async throws -> Call {
        let act = world.act(after: span)
        let call = try await world.write { tx in
            try CallRecord.find(hearCall(push, of: system, by: act, in: tx), in: tx)
        }
        return try #require(call)
    }

    private func push(_ event: CallEvent, _ reference: String = "c-1", answering: String = "") -> CallPush {
        CallPush(
            event, reference: reference, direction: .incoming, from: "06 30 555 0142", to: "+3612345678",
            users: event == .newCall ? ["201"] : [], answering: answering)
    }

    private func shown(_ world: World, after span: Duration) async throws -> [CallID] {
        try await world.read { try CallRecord.shown(to: world.staff, at: .testing + span, in: $0) }.map(\.id)
    }

    @Test(arguments: Engine.underTest)
    func `a call is measured from ring to answer and knows customer and agent`(engine: Engine) async throws {
        try await desk(engine) { world, system in
            let rung = try await tell(world, system, push(.newCall))
            #expect(rung.customer == world.emma && rung.number?.description == "+36305550142")
            #expect(try await shown(world, after: .seconds(1)) == [rung.id])
            let answered = try await tell(world, system, push(.answer, answering: "201"), after: .seconds(4))
            #expect(answered.agent == world.staff && answered.wait == .seconds(4))
            let ended = try await tell(world, system, push(.hangup), after: .seconds(64))
            #expect(ended.talk == .seconds(60) && !ended.isMissed)
            let events = try await world.events(of: "call.rang", "call.answered", "call.ended")
            #expect(events.map(\.kind) == ["call.rang", "call.answered", "call.ended"])
            #expect(events[1].facts["wait_ms"]?.integer == 4000)
            let told = events.map(\.facts.canonical).joined()
            #expect(!told.contains("305550142"))
        }
    }

    @Test(arguments: Engine.underTest)
    func `the same moment told again changes nothing`(engine: Engine) async throws {
        try await desk(engine) { world, system in
            for _ in 1...3 { _ = try await tell(world, system, push(.newCall)) }
            let again = try await tell(world, system, push(.newCall), after: .seconds(30))
            #expect(again.rangAt == .testing && again.version == 1)
            #expect(try await world.events(of: "call.rang").count == 1)
            #expect(try await shown(world, after: .seconds(31)).count == 1)
        }
    }

    @Test(arguments: Engine.underTest)
    func `moments out of order are kept and measure nothing`(engine: Engine) async throws {
        try await desk(engine) { world, system in
            _ = try await tell(world, system, push(.hangup))
            _ = try await tell(world, system, push(.answer, answering: "SIP/201-00a1"), after: .seconds(1))
            let call = try await tell(world, system, push(.newCall), after: .seconds(2))
            #expect(call.heard == Set(CallEvent.allCases) && call.agent == world.staff)
            #expect(!call.isMissed && call.wait == nil && call.talk == nil && call.rangAt == nil)
            #expect(try await world.events(of: "call.answered").first?.facts["wait_ms"] == nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `two systems may give two calls the same name`(engine: Engine) async throws {
        try await desk(engine) { world, system in
            let act = world.act()
            let other = try await world.write { try makePhoneSystem("Other", by: act, in: $0).id }
            let first = try await tell(world, system, push(.newCall))
            #expect(try await tell(world, other, push(.newCall)).id != first.id)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a missed call leaves no card, an answered one waits to be written down`(engine: Engine) async throws {
        try await desk(engine) { world, system in
            _ = try await tell(world, system, push(.newCall, "missed"))
            #expect(try await tell(world, system, push(.hangup, "missed"), after: .seconds(20)).isMissed)
            #expect(try await shown(world, after: .seconds(21)).isEmpty)
            for event in CallEvent.allCases { _ = try await tell(world, system, push(event, "talk", answering: "201")) }
            let waiting = try await shown(world, after: .seconds(22))
            #expect(waiting.count == 1)
            let act = world.act(after: .seconds(30), by: .staff(world.staff))
            let said = NewFeedback(customer: nil, channel: .phone, touchpoint: .other, answer: Answer(face: .happy))
            try await world.write { tx in
                let feedback = try recordFeedback(said, by: act, in: tx)
                for id in waiting {
                    try noteCall(id, customer: nil, caseID: nil, feedback: feedback, by: act, in: tx)
                }
            }
            #expect(try await shown(world, after: .seconds(31)).isEmpty)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a call for nobody in particular is everybody's until somebody takes it`(engine: Engine) async throws {
        try await desk(engine) { world, system in
            let queue = CallPush(.newCall, reference: "q", from: "anonymous", to: "+3612345678")
            let rung = try await tell(world, system, queue)
            #expect(rung.isForAll && rung.number == nil && rung.customer == nil)
            #expect(try await shown(world, after: .seconds(1)) == [rung.id])
            #expect(try await world.events(of: "call.rang").first?.facts["people"] == [])
            _ = try await tell(world, system, CallPush(.answer, reference: "q", answering: "305"), after: .seconds(2))
            #expect(try await shown(world, after: .seconds(3)).isEmpty)
        }
    }

    @Test(arguments: Engine.underTest)
    func `only the agent puts a card away, and another brand knows no call`(engine: Engine) async throws {
        try await desk(engine) { world, system in
            let call = try await tell(world, system, push(.answer, answering: "201"))
            let stranger = world.act(by: .staff(.testing(77)))
            await #expect(throws: TelephonyRefusal.unknown) {
                try await world.write { try dismissCall(call.id, by: stranger, in: $0) }
            }
            let elsewhere = try await world.database.read(in: World.otherTenant) {
                try CallRecord.find(call.id, in: $0)
            }
            #expect(elsewhere == nil)
            let agent = world.act(after: .seconds(5), by: .staff(world.staff))
            try await world.write { try dismissCall(call.id, by: agent, in: $0) }
            #expect(try await shown(world, after: .seconds(6)).isEmpty)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a revoked address opens nothing`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let act = world.act()
            let made = try await world.write { try makePhoneSystem("Győr", by: act, in: $0) }
            func opened() async throws -> PhoneSystem? {
                try await world.database.read(in: nil) {
                    try PhoneSystemRecord.authenticate(secret: made.secret, in: $0)
                }
            }
            #expect(try await opened()?.tenant == world.tenant)
            try await world.write { try revokePhoneSystem(made.id, by: act, in: $0) }
            #expect(try await opened() == nil)
            await #expect(throws: TelephonyRefusal.unknown) {
                try await world.write { try revokePhoneSystem(made.id, by: act, in: $0) }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `a telephone belongs to one person`(engine: Engine) async throws {
        try await desk(engine) { world, _ in
            let act = world.act()
            await #expect(throws: TelephonyRefusal.memberUnknown) {
                try await world.write { try setExtension("202", of: .testing(5), by: act, in: $0) }
            }
            await #expect(throws: TelephonyRefusal.extensionUnreadable) {
                try await world.write { try setExtension("2", of: world.staff, by: act, in: $0) }
            }
            try await world.write { try setExtension("202", of: world.staff, by: act, in: $0) }
            #expect(try await world.read { try ExtensionRecord.find(of: world.staff, in: $0) } == "202")
        }
    }
}
