import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Asking customers` {
    @Test(arguments: Engine.underTest) func `an invitation posts one mail and is told`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let act = world.act()
            let outcome = try await world.write {
                try inviteToSurvey(world.survey, customer: world.emma, by: act, in: $0)
            }
            guard case .queued(let id) = outcome else {
                Issue.record("not queued")
                return
            }
            let invitation = try #require(try await world.read { try InvitationRecord.find(id, in: $0) })
            #expect(invitation.language == .hungarian)
            #expect(invitation.email == "emma.kovacs@example.com")
            #expect(invitation.expiresAt == act.at + .days(30))
            #expect(try await world.outbox("survey.mail") == [act.at])
            #expect(try await world.events(of: "invitation.queued").count == 1)
        }
    }

    @Test(arguments: Engine.underTest) func `no survey asks again within the days of rest`(engine: Engine) async throws
    {
        try await World.with(engine) { world in
            _ = try await world.sentInvitation()
            let act = world.act(after: .days(29))
            let outcome = try await world.write { tx in
                let other = try createSurvey(.sample, by: act, in: tx)
                return try inviteToSurvey(other, customer: world.emma, by: act, in: tx)
            }
            guard case .skipped(let id, .coolDown) = outcome else {
                Issue.record("asked in spite of the rest")
                return
            }
            #expect(try await world.read { try InvitationRecord.find(id, in: $0) }?.skipReason == .coolDown)
            #expect(try await world.events(of: "invitation.skipped").count == 1)
            _ = try await world.sentInvitation(at: .days(30))
        }
    }

    @Test(arguments: Engine.underTest) func `a mail that waits in the outbox counts as asking`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let act = world.act()
            let second = try await world.write { tx in
                _ = try inviteToSurvey(world.survey, customer: world.emma, by: act, in: tx)
                return try inviteToSurvey(world.survey, customer: world.emma, by: act, in: tx)
            }
            guard case .skipped(_, .coolDown) = second else {
                Issue.record("two mails wait for one customer")
                return
            }
        }
    }

    @Test(arguments: Engine.underTest) func `who opted out is never asked`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let act = world.act()
            let outcome = try await world.write { tx in
                try unsubscribeCustomer(world.emma, by: act, in: tx)
                return try inviteToSurvey(world.survey, customer: world.emma, by: act, in: tx)
            }
            guard case .skipped(_, .unsubscribed) = outcome else {
                Issue.record("asked in spite of the wish")
                return
            }
            #expect(try await world.outbox("survey.mail").isEmpty)
        }
    }

    @Test(arguments: Engine.underTest) func `a closed case sends its survey after the delay`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let caseID = Identifier<World>.testing(70).uuid
            let act = world.act(by: .staff(world.staff))
            try await world.write { tx in
                var draft = SurveyDraft(name: "After a case", touchpoint: .support, texts: .standardAfterCase)
                draft.isAfterCase = true
                draft.delayMinutes = 60
                _ = try createSurvey(draft, by: act, in: tx)
                tx.append(Event("case.closed", subject: caseID, caseID: caseID, customerID: world.emma.uuid, act: act))
            }
            try await afterCaseSurveys.catchUp(world.tenant, in: world.database)
            #expect(try await world.outbox("survey.mail") == [act.at + .hours(1)])
            let queued = try #require(try await world.events(of: "invitation.queued").first)
            #expect(queued.caseID == caseID)
            let reopening = world.act(after: .minutes(30))
            try await world.write { tx in
                tx.append(
                    Event("case.reopened", subject: caseID, caseID: caseID, customerID: world.emma.uuid, act: reopening)
                )
            }
            try await afterCaseSurveys.catchUp(world.tenant, in: world.database)
            #expect(try await world.outbox("survey.mail").isEmpty)
            #expect(try await world.events(of: "invitation.skipped").first?.facts["reason"] == "case_reopened")
        }
    }

    @Test(arguments: Engine.underTest) func `a brand cannot send another brand's survey`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let act = Act.testing(tenant: World.otherTenant)
            await #expect(throws: SurveyRefusal.unknown) {
                try await world.database.write(in: World.otherTenant) {
                    try inviteToSurvey(world.survey, customer: world.emma, by: act, in: $0)
                }
            }
        }
    }

    @Test(arguments: Engine.underTest) func `two people cannot overwrite each other's survey`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let act = world.act()
            var draft = SurveyDraft.sample
            draft.name = "Delivery, short"
            let changed = draft
            try await world.write { try updateSurvey(world.survey, to: changed, version: 1, by: act, in: $0) }
            await #expect(throws: StaleVersion.self) {
                try await world.write { try updateSurvey(world.survey, to: .sample, version: 1, by: act, in: $0) }
            }
            let survey = try #require(try await world.read { try SurveyRecord.find(world.survey, in: $0) })
            #expect(survey.name == "Delivery, short")
            #expect(survey.texts == .standard)
        }
    }
}
