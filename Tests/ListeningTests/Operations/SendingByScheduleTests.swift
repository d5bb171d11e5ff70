import Foundation
import Listening
import Mail
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Sending by schedule` {
    /// A turn of the schedule as the outbox holds it.
    private struct Turn: Hashable {
        let chain: UUID
        let after: CustomerID?
        let due: Instant
    }

    /// Time begins at ten o'clock in the brand's zone, when the schedule opens.
    private func started(
        _ world: World, most: Int = 200, customers: Int, coolDown: Int = 0, at span: Duration = .zero
    ) async throws -> SurveyID {
        let act = world.act(after: span)
        return try await world.write { tx in
            for number in 1...max(1, customers) where customers > 0 {
                _ = try findOrCreateCustomer(
                    NewCustomer(name: "", email: EmailAddress("c\(number)@example.com")), by: act, in: tx)
            }
            var draft = SurveyDraft.sample
            draft.coolDownDays = coolDown
            draft.schedule = SurveySchedule(everyDays: 90, mostADay: most, fromHour: 10, toHour: 16)
            return try createSurvey(draft, by: act, in: tx)
        }
    }

    private func turns(_ world: World) async throws -> [Turn] {
        try await world.read { snapshot in
            try snapshot.rows(
                """
                SELECT payload, due_at FROM outbox WHERE tenant_id = \(snapshot.tenant)
                  AND kind = \(scheduledSurveyKind) AND state = 'ready' ORDER BY due_at
                """
            ).map { row in
                let payload = try row.json("payload")
                let chain = try #require(payload["chain"]?.text.flatMap { UUID(uuidString: $0) })
                return Turn(chain: chain, after: payload["after"]?.id(), due: try row.instant("due_at"))
            }
        }
    }

    private func run(_ turn: Turn, of survey: SurveyID, in world: World) async throws {
        let act = world.act(after: turn.due - .testing)
        try await world.write { tx in
            try tx.run("DELETE FROM outbox WHERE tenant_id = \(tx.tenant) AND kind = \(scheduledSurveyKind)")
            try sendScheduled(survey, chain: turn.chain, after: turn.after, by: act, in: tx)
        }
    }

    private func queued(_ world: World) async throws -> Int { try await world.events(of: "invitation.queued").count }

    @Test(arguments: Engine.underTest) func `everybody is asked once, and the next round begins on another day`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let survey = try await started(world, customers: 120)
            let first = try #require(try await turns(world).first)
            #expect(first.due == .testing)
            try await run(first, of: survey, in: world)
            #expect(try await queued(world) == 100)
            let second = try #require(try await turns(world).first)
            #expect(second.due == .testing + .minutes(1))
            try await run(second, of: survey, in: world)
            // Emma of the world is one of them.
            #expect(try await queued(world) == 121)
            let third = try #require(try await turns(world).first)
            #expect(third.due == .testing + .days(1))
            #expect(third.after == nil)
            try await run(third, of: survey, in: world)
            #expect(try await queued(world) == 121)
        }
    }

    @Test(arguments: Engine.underTest) func `no day has more mails than the schedule allows`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let survey = try await started(world, most: 3, customers: 5)
            try await run(try #require(try await turns(world).first), of: survey, in: world)
            #expect(try await queued(world) == 3)
            let next = try #require(try await turns(world).first)
            #expect(next.due == .testing + .days(1))
            try await run(next, of: survey, in: world)
            #expect(try await queued(world) == 6)
        }
    }

    @Test(arguments: Engine.underTest) func `outside its hours a turn waits for the next opening`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let survey = try await started(world, customers: 2, at: .hours(7))
            let waiting = try #require(try await turns(world).first)
            #expect(waiting.due == .testing + .days(1))
            try await run(Turn(chain: waiting.chain, after: nil, due: .testing + .hours(8)), of: survey, in: world)
            #expect(try await queued(world) == 0)
            #expect(try await turns(world).map(\.due) == [.testing + .days(1)])
        }
    }

    @Test(arguments: Engine.underTest) func `who was asked lately comes up again, other reasons are kept once a round`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            _ = try await world.sentInvitation()
            let survey = try await started(world, customers: 1, coolDown: 2, at: .minutes(1))
            let leaving = world.act(after: .minutes(2))
            try await world.write { tx in
                let gone = try findOrCreateCustomer(
                    NewCustomer(name: "", email: EmailAddress("c1@example.com")), by: leaving, in: tx)
                try unsubscribeCustomer(gone, by: leaving, in: tx)
            }
            for _ in 1...2 { try await run(try #require(try await turns(world).first), of: survey, in: world) }
            let reasons = try await world.events(of: "invitation.skipped").map { $0.facts["reason"] }
            #expect(reasons == ["unsubscribed"])
            #expect(try await queued(world) == 1)
            try await run(try #require(try await turns(world).first), of: survey, in: world)
            #expect(try await queued(world) == 2)
            let coverage = try await world.read {
                try SurveyCoverage.read(survey, view: .skipped, after: nil, in: $0)
            }
            #expect(coverage.skipped == [.unsubscribed: 1])
            #expect(coverage.lines.map(\.invitation.skipReason) == [.unsubscribed])
            #expect(coverage.coverage?.value == 0.5)
        }
    }

    @Test(arguments: Engine.underTest) func `a changed schedule ends the turns of the old one`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let survey = try await started(world, customers: 2)
            let old = try #require(try await turns(world).first)
            let act = world.act(after: .minutes(1))
            try await world.write { tx in
                var draft = SurveyDraft(try #require(try SurveyRecord.find(survey, in: tx)))
                draft.schedule?.mostADay = 50
                try updateSurvey(survey, to: draft, version: 1, by: act, in: tx)
            }
            #expect(Set(try await turns(world).map(\.chain)).count == 2)
            try await run(old, of: survey, in: world)
            #expect(try await queued(world) == 0)
            #expect(try await turns(world).isEmpty)
        }
    }
}

@Suite struct `Reminding once` {
    private func asked(_ world: World) async throws -> InvitationID {
        let act = world.act()
        return try await world.write { tx in
            var draft = SurveyDraft.sample
            draft.reminderDays = 3
            let survey = try createSurvey(draft, by: act, in: tx)
            return try world.ask(survey, try EmailAddress.sample("lili@example.com"), by: act, in: tx)
        }
    }

    @Test(arguments: Engine.underTest) func `a reminder waits for its day and goes only to who is silent`(
        engine: Engine
    )
        async throws
    {
        try await World.with(engine) { world in
            let id = try await asked(world)
            #expect(try await world.outbox(surveyReminderKind) == [.testing + .days(3)])
            #expect(try await world.read { try mayRemind(id, at: .testing + .days(3), in: $0) })
            _ = try await world.confirm(Answer(face: .happy), of: id, after: .hours(1))
            #expect(try await world.read { try mayRemind(id, at: .testing + .days(3), in: $0) } == false)
            _ = try await world.sentInvitation()
            #expect(try await world.outbox(surveyReminderKind).count == 1)
        }
    }

    @Test func `the mail says that it is a reminder and leaves once`() async throws {
        try await World.with(.sqlite) { world in
            let site = Site(world)
            _ = try await asked(world)
            site.clock.advance(by: .days(3))
            try await site.runOutbox()
            let mails = site.outbox.all
            #expect(mails.filter { $0.subject == "Reminder: How did we do?" }.count == 1)
            #expect(try await world.events(of: "invitation.reminded").count == 1)
            site.clock.advance(by: .days(3))
            try await site.runOutbox()
            #expect(site.outbox.all.count == mails.count)
        }
    }

    @Test(arguments: Engine.underTest) func `coverage tells who was asked, who answered and at which rate`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let id = try await asked(world)
            let act = world.act(after: .days(3))
            let survey = try #require(try await world.read { try InvitationRecord.find(id, in: $0) }).survey
            let second = try await world.write { tx in
                try recordReminder(id, by: act, in: tx)
                return try world.ask(survey, try EmailAddress.sample("petra@example.com"), by: act, in: tx)
            }
            _ = try await world.confirm(Answer(face: .happy), of: second, after: .days(4))
            let coverage = try await world.read { try SurveyCoverage.read(survey, view: .all, after: nil, in: $0) }
            #expect(coverage.sent == 2)
            #expect(coverage.answered == 1)
            #expect(coverage.reminded == 1)
            #expect(coverage.responseRate?.value == 0.5)
            #expect(coverage.lines.map(\.rating) == [.face(.happy), nil])
            let silent = try await world.read { try SurveyCoverage.read(survey, view: .silent, after: nil, in: $0) }
            #expect(silent.lines.map(\.invitation.id) == [id])
        }
    }
}
