import Alerting
import Handling
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Ringing the right person` {
    @Test(arguments: Engine.underTest) func `an angry answer opens a red case, finds an owner and rings only them`(
        engine: Engine
    ) async throws {
        try await Desk.open(engine) { desk in
            try await desk.feedback(.angry, "Nobody came and nobody called.", from: "emma@customer.example")
            let card = try #require(try await desk.ringing(for: desk.anna).first)
            #expect(card.alert.assignee == desk.anna)
            #expect(card.alert.face == .angry)
            let item = try #require(card.alert.caseID)
            let found = try await desk.database.read(in: desk.tenant) { try CaseRecord.find(item, in: $0) }
            #expect(found?.priority == .red)
            #expect(found?.assignee == desk.anna)
            #expect(try await desk.ringing(for: desk.bela).isEmpty)
        }
    }

    @Test(arguments: Engine.underTest) func `a low score rings like the face it stands for, a middling one does not`(
        engine: Engine
    ) async throws {
        try await Desk.open(engine) { desk in
            for (value, kind) in [(3, SurveyKind.nps), (0, .thumbs), (9, .nps)] {
                let score = try #require(Score(value, on: kind))
                try await desk.feedback(Answer(rating: .score(score)), from: "calm\(value)@customer.example")
            }
            #expect(try await desk.ringing(for: desk.anna).isEmpty)
            let one = try #require(Score(1, on: .nps))
            try await desk.feedback(Answer(rating: .score(one)), from: "emma@customer.example")
            let card = try #require(try await desk.ringing(for: desk.anna).first)
            #expect(card.alert.face == .angry)
            let item = try #require(card.alert.caseID)
            let found = try await desk.database.read(in: desk.tenant) { try CaseRecord.find(item, in: $0) }
            #expect(found?.face == .angry)
            #expect(found?.priority == .red)
        }
    }

    @Test(arguments: Engine.underTest)
    func `feedback that was brought in long after it was said opens no case, what is fresh does`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            for (days, name) in [(15, "old"), (13, "fresh")] {
                try await desk.write { act, tx in
                    let customer = try findOrCreateCustomer(
                        NewCustomer(name: name, email: EmailAddress("\(name)@customer.example"), language: .english),
                        by: act,
                        in: tx)
                    _ = try recordFeedback(
                        NewFeedback(
                            customer: customer, channel: .import, touchpoint: .delivery, answer: Answer(face: .angry),
                            receivedAt: act.at - .days(days)), by: act, in: tx)
                }
            }
            try await desk.hear()
            #expect(try await desk.kinds("case.opened").count == 1)
            #expect(try await desk.kinds("alert.raised").count == 1)
        }
    }

    @Test(arguments: Engine.underTest) func `a happy answer rings nobody`(engine: Engine) async throws {
        try await Desk.open(engine) { desk in
            try await desk.feedback(.happy, from: "emma@customer.example")
            #expect(try await desk.kinds("alert.").isEmpty)
        }
    }

    @Test(arguments: Engine.underTest) func `the next angry customer goes to whoever carries less`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            try await desk.feedback(.angry, from: "one@customer.example")
            try await desk.feedback(.angry, from: "two@customer.example")
            #expect(try await desk.ringing(for: desk.bela).first?.alert.assignee == desk.bela)
        }
    }

    @Test(arguments: Engine.underTest) func `who is on a break or rests after red cases gets no red case`(
        engine: Engine
    ) async throws {
        try await Desk.open(engine) { desk in
            try await desk.write(by: .staff(desk.anna)) { act, tx in
                try setPresence(.onBreak, of: desk.anna, by: act, in: tx)
            }
            try await desk.write { act, tx in
                let customer = try findOrCreateCustomer(
                    NewCustomer(name: "Emma", email: EmailAddress("emma@customer.example"), language: .english),
                    by: act, in: tx)
                _ = try recordFeedback(
                    NewFeedback(
                        customer: customer, channel: .form, touchpoint: .delivery, answer: Answer(face: .angry)),
                    by: act, in: tx)
            }
            let bela = desk.bela
            try await desk.hear(AlertNeighbours { staff, _, _ in staff == bela })
            #expect(try await desk.ringing(for: desk.lead).first?.alert.assignee == desk.lead)
        }
    }

    @Test(arguments: Engine.underTest) func `the same feedback rings once however often it is changed`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            let id = try await desk.feedback(.angry, from: "emma@customer.example")
            try await desk.write { act, tx in
                tx.append(Event("feedback.changed", subject: id.uuid, act: act))
                tx.append(Event("feedback.commented", subject: id.uuid, act: act))
            }
            try await desk.hear()
            #expect(try await desk.kinds("alert.raised").count == 1)
            #expect(try await desk.ringing(for: desk.anna).count == 1)
        }
    }

    @Test(arguments: Engine.underTest) func `taking the alert takes the case and ends the ringing`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            try await desk.feedback(.angry, from: "emma@customer.example")
            let alert = try #require(try await desk.ringing(for: desk.anna).first?.alert.id)
            desk.clock.advance(by: .seconds(40))
            try await desk.write(by: .staff(desk.anna)) { act, tx in _ = try takeAlert(alert, by: act, in: tx) }
            #expect(try await desk.ringing(for: desk.anna).isEmpty)
            await #expect(throws: AlertRefusal.takenBy(desk.anna)) {
                try await desk.write(by: .staff(desk.bela)) { act, tx in _ = try takeAlert(alert, by: act, in: tx) }
            }
            #expect(try await desk.kinds("alert.acknowledged").count == 1)
        }
    }
}
