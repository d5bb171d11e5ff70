import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

extension World {
    /// Makes a survey of a kind and asks the customer of an address, whose mail left at the time of tests.
    func asked(on kind: SurveyKind, _ address: String = "emma.kovacs@example.com") async throws -> (
        survey: SurveyID, invitation: InvitationID
    ) {
        let act = act()
        let email = try EmailAddress.sample(address)
        return try await write { tx in
            let texts = SurveyTexts.standard(for: kind, about: .delivery)
            let survey = try createSurvey(
                SurveyDraft(name: kind.rawValue, kind: kind, touchpoint: .delivery, texts: texts), by: act, in: tx)
            return (survey, try ask(survey, email, by: act, in: tx))
        }
    }

    /// Asks the customer of an address, with the mail gone at once.
    func ask(_ survey: SurveyID, _ email: EmailAddress, by act: Act, in tx: Transaction) throws -> InvitationID {
        let customer = try findOrCreateCustomer(NewCustomer(name: "", email: email), by: act, in: tx)
        guard case .queued(let id) = try inviteToSurvey(survey, customer: customer, by: act, in: tx) else {
            throw WorldProblem.notQueued
        }
        try recordInvitationSent(id, by: act, in: tx)
        return id
    }
}

@Suite struct `Answering on other scales` {
    @Test(arguments: Engine.underTest) func `a score is kept beside the face, which stays empty, also in the event`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let (_, id) = try await world.asked(on: .nps)
            let three = try #require(Score(3, on: .nps))
            let outcome = try await world.confirm(Answer(rating: .score(three)), of: id, after: .minutes(3))
            let kept = try #require(try await world.read { try FeedbackRecord.find(outcome.feedback, in: $0) })
            #expect(kept.score == three)
            #expect(kept.face == nil)
            #expect(kept.standing == .disappointed)
            #expect(kept.counts)
            let event = try #require(try await world.events(of: "feedback.confirmed").first)
            #expect(event.facts["face"]?.text == nil)
            #expect(event.facts["score"] == 3)
            #expect(event.facts["score_kind"] == "nps")
            #expect(event.facts["standing"] == "disappointed")
        }
    }

    @Test(arguments: Engine.underTest) func `a number may be changed for a day, and names no face`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let (_, id) = try await world.asked(on: .ces)
            let (two, six) = (try #require(Score(2, on: .ces)), try #require(Score(6, on: .ces)))
            _ = try await world.confirm(Answer(rating: .score(two)), of: id, after: .zero)
            let changed = try await world.confirm(Answer(rating: .score(six)), of: id, after: .hours(24))
            #expect(changed.changes == [.scoreChanged(from: two, to: six)])
            let event = try #require(try await world.events(of: "feedback.changed").first)
            #expect(event.facts["from_score"] == 2)
            #expect(event.facts["to_score"] == 6)
            #expect(event.facts["to"] == nil)
            await #expect(throws: FeedbackRefusal.changeOfMindOver) {
                try await world.confirm(Answer(rating: .score(two)), of: id, after: .hours(25))
            }
        }
    }

    @Test(arguments: Engine.underTest) func `an answer of another kind is refused and changes nothing`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let (_, id) = try await world.asked(on: .csat)
            let seven = try #require(Score(7, on: .nps))
            for answer in [Answer(face: .happy), Answer(rating: .score(seven))] {
                await #expect(throws: FeedbackRefusal.scoreUnknown) {
                    try await world.confirm(answer, of: id, after: .minutes(3))
                }
            }
            #expect(try await world.read { try FeedbackRecord.find(invitation: id, in: $0) } == nil)
        }
    }

    @Test(arguments: Engine.underTest) func `clicks on numbers are graded like clicks on faces`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let (_, calm) = try await world.asked(on: .nps, "calm@example.com")
            let (_, scanned) = try await world.asked(on: .nps, "scanned@example.com")
            try await world.write { tx in
                try noteClick(.number(1), of: calm, userAgent: "Mail", by: world.act(after: .minutes(5)), in: tx)
                for number in 0...10 {
                    let act = world.act(after: .minutes(5) + .seconds(number))
                    try noteClick(.number(number), of: scanned, userAgent: "scanner", by: act, in: tx)
                }
                for id in [calm, scanned] {
                    try settleClicks(of: id, by: world.act(after: .minutes(20)), in: tx)
                }
            }
            let listed = try #require(try await world.read { try FeedbackRecord.find(invitation: calm, in: $0) })
            #expect(listed.grade == .provisional)
            #expect(listed.score?.value == 1)
            let robot = try await world.read { try FeedbackRecord.find(invitation: scanned, in: $0) }
            #expect(robot?.grade == .robot)
            #expect(try await world.events(of: "feedback.confirmed").isEmpty)
        }
    }

    @Test(arguments: Engine.underTest) func `the kind may be changed until somebody was asked`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let act = world.act()
            var draft = SurveyDraft.sample
            draft.kind = .stars
            let stars = draft
            draft.kind = .csat
            let csat = draft
            try await world.write { try updateSurvey(world.survey, to: stars, version: 1, by: act, in: $0) }
            #expect(try await world.read { try SurveyRecord.find(world.survey, in: $0) }?.kind == .stars)
            _ = try await world.sentInvitation()
            await #expect(throws: SurveyRefusal.kindFixed) {
                try await world.write { try updateSurvey(world.survey, to: csat, version: 2, by: act, in: $0) }
            }
            #expect(try await world.read { try SurveyRecord.find(world.survey, in: $0) }?.kind == .stars)
        }
    }

    @Test(arguments: Engine.underTest) func `a survey tells its own figure, and the export has the score`(
        engine: Engine
    )
        async throws
    {
        try await World.with(engine) { world in
            let (survey, first) = try await world.asked(on: .nps, "a@example.com")
            let act = world.act()
            var ids = [first]
            for address in ["b@example.com", "c@example.com", "d@example.com", "e@example.com"] {
                let email = try EmailAddress.sample(address)
                ids.append(try await world.write { try world.ask(survey, email, by: act, in: $0) })
            }
            for (id, value) in zip(ids, [10, 9, 9, 7, 2]) {
                let score = try #require(Score(value, on: .nps))
                _ = try await world.confirm(Answer(rating: .score(score)), of: id, after: .minutes(3))
            }
            let results = try await world.read { try SurveyResults.read(survey, in: $0) }
            #expect(results.scores == [10: 1, 9: 2, 7: 1, 2: 1])
            #expect(results.confirmed.isEmpty)
            let figure = try #require(results.figure(of: .nps))
            #expect(figure.value == 40)
            #expect(figure.mayShow)
            #expect(results.responseRate == 1)
            var scores: [JSONValue] = []
            let place = try #require(FeedbackRecord.pages.columns.firstIndex(of: "score"))
            try await FeedbackRecord.pages.each(of: world.tenant, in: world.database, pageSize: 2) { rows in
                scores += rows.map { $0.values[place] }
            }
            #expect(scores == [10, 9, 9, 7, 2])
        }
    }
}
