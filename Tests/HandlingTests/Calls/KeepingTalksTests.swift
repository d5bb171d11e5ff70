import Foundation
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import Handling

@Suite struct `Keeping talks` {
    private func said(_ words: String, face: Listening.Face? = nil, _ channel: Channel = .phone) -> NewFeedback {
        NewFeedback(
            customer: nil, channel: channel, touchpoint: .delivery, answer: Listening.Answer(face: face, comment: words)
        )
    }

    private let emma = NewCustomer(name: "Emma", phone: PhoneNumber("06 30 555 0142"), language: .english)

    private func ring(_ shop: Shop, _ event: CallEvent, at minutes: Int = 0) async throws -> CallID {
        try await shop.write(at: minutes, by: .system) { act, tx in
            let system: PhoneSystemID = .testing(70)
            let push = CallPush(
                event, reference: "c", direction: .incoming, from: "+36305550142", users: ["201"], answering: "201")
            return try hearCall(push, of: system, by: act, in: tx)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a talk opens a case that is acknowledged, owned and tied to its call`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let call = try await ring(shop, .newCall)
            let talk = Talk(
                said("The washing machine is late again.", face: .angry), customer: emma, call: call,
                purpose: .newCase, isMine: true, onceKey: "k1")
            for minutes in [1, 2] {
                let place = try await shop.write(at: minutes) { act, tx in try keepTalk(talk, by: act, in: tx) }
                guard case .file(let id) = place else { throw NoCase() }
                let item = try await shop.find(id)
                #expect(item.acknowledgedAt == .testing + .minutes(1) && item.assignee == shop.anna)
                #expect(item.channel == .phone && item.face == .angry && item.touchpoint == .delivery)
                let kept = try #require(try await shop.read { try CallRecord.find(call, in: $0) })
                #expect(kept.caseID == id.uuid && kept.customer == item.customer && kept.isNoted)
            }
            let cases = try await shop.read { try $0.count("SELECT COUNT(*) AS n FROM cases") }
            #expect(cases == 1)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a talk goes on in an open case, and its face is feedback about it`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let customer = try await shop.customer("Emma", "emma@example.com")
            let id = try await shop.openCase(of: customer)
            let talk = Talk(
                said("She will wait until Friday.", face: .disappointed, .visit), customer: nil,
                knownCustomer: customer, purpose: .goingOn(id), onceKey: "k2")
            for _ in 1...2 {
                let place = try await shop.write(at: 5) { act, tx in try keepTalk(talk, by: act, in: tx) }
                #expect(place == .file(id))
            }
            let kinds = try await shop.kinds(of: id)
            #expect(kinds.filter { $0 == "case.visited" }.count == 1)
            #expect(kinds.filter { $0 == "feedback.confirmed" }.count == 1)
            #expect(try await shop.find(id).firstReplyAt == .testing + .minutes(5))
        }
    }

    @Test(arguments: Engine.underTest)
    func `a talk without a name is kept as feedback and opens no case`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let talk = Talk(said("Nice shop.", face: .happy, .visit), customer: nil, purpose: .feedback, onceKey: "k3")
            let place = try await shop.write { act, tx in try keepTalk(talk, by: act, in: tx) }
            guard case .feedback = place else { throw NoCase() }
            var nobody = talk
            nobody.purpose = .newCase
            let without = nobody
            await #expect(throws: CaseRefusal.noSuchCustomer) {
                try await shop.write { act, tx in try keepTalk(without, by: act, in: tx) }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `the card of a call knows the customer, the open case and the last feeling`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let customer = try await shop.write { act, tx in try findOrCreateCustomer(emma, by: act, in: tx) }
            let id = try await shop.openCase(of: customer)
            try await shop.write { act, tx in
                var told = said("", face: .disappointed)
                told.customer = customer
                _ = try recordFeedback(told, by: act, in: tx)
            }
            let call = try await ring(shop, .newCall, at: 1)
            let card = try await shop.read { snapshot in
                try CallRecord.find(call, in: snapshot).map { try CallCard(of: $0, in: snapshot) }
            }
            #expect(card?.customer?.id == customer && card?.openCase?.id == id)
            #expect(card?.lastRating?.face == .disappointed)
        }
    }

    /// A talk came to stand somewhere else.
    private struct NoCase: Error {}
}
