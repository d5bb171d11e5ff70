import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Asking more after the answer` {
    private func nps(_ value: Int) throws -> Answer { Answer(rating: .score(try #require(Score(value, on: .nps)))) }

    @Test(arguments: Engine.underTest) func `details are kept and told without a word of the customer`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let (survey, id) = try await world.asked(on: .nps)
            let feedback = try await world.confirm(try nps(2), of: id, after: .minutes(3)).feedback
            let details = SurveyDetails(
                ratings: ["heard": 1, "speed": 4], reasons: ["late"], followUp: " Somebody who calls back. ")
            let act = world.act(after: .minutes(4))
            for _ in 1...2 { try await world.write { try recordDetails(details, of: id, by: act, in: $0) } }
            let kept = try #require(try await world.read { try DetailsRecord.find(feedback, in: $0) })
            #expect(kept.ratings == ["heard": 1, "speed": 4])
            #expect(kept.reasons == ["late"])
            #expect(kept.followUp == "Somebody who calls back.")
            let events = try await world.events(of: "feedback.detailed")
            #expect(events.count == 1)
            #expect(events.first?.facts["drivers"]?["heard"] == 1)
            #expect(events.first?.facts["survey"]?.id() == survey)
            #expect(events.first?.facts.canonical.contains("Somebody") == false)
            let other = SurveyDetails(ratings: ["speed": 2])
            try await world.write { try recordDetails(other, of: id, by: act, in: $0) }
            #expect(try await world.read { try DetailsRecord.find(feedback, in: $0) } == other)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a good answer is not asked for bad reasons, and nothing off the scale is taken`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let (_, id) = try await world.asked(on: .nps)
            let act = world.act(after: .minutes(4))
            await #expect(throws: FeedbackRefusal.unknown) {
                try await world.write {
                    try recordDetails(SurveyDetails(ratings: ["heard": 5]), of: id, by: act, in: $0)
                }
            }
            let feedback = try await world.confirm(try nps(10), of: id, after: .minutes(3)).feedback
            for (details, refusal) in [
                (SurveyDetails(ratings: ["heard": 6]), FeedbackRefusal.scoreUnknown),
                (SurveyDetails(ratings: ["nobody": 3], reasons: ["late"], followUp: "x"), .nothingSaid),
            ] {
                await #expect(throws: refusal) {
                    try await world.write { try recordDetails(details, of: id, by: act, in: $0) }
                }
            }
            let mixed = SurveyDetails(ratings: ["heard": 5], reasons: ["people", "late"])
            try await world.write { try recordDetails(mixed, of: id, by: act, in: $0) }
            #expect(try await world.read { try DetailsRecord.find(feedback, in: $0) }?.reasons == ["people"])
        }
    }

    @Test(arguments: Engine.underTest) func `the matrix has a row for each answer with drivers that counts`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let (survey, first) = try await world.asked(on: .nps, "a@example.com")
            var ids = [first]
            let asking = world.act()
            for address in ["b@example.com", "c@example.com", "d@example.com"] {
                let email = try EmailAddress.sample(address)
                ids.append(try await world.write { try world.ask(survey, email, by: asking, in: $0) })
            }
            for (place, id) in ids.enumerated() {
                let said = try await world.confirm(try nps(place + 1), of: id, after: .minutes(place))
                guard place < 3 else { continue }
                let details = SurveyDetails(ratings: ["heard": place + 1, "speed": 5])
                try await world.write { tx in
                    try recordDetails(details, of: id, by: asking, in: tx)
                    if place == 1 { try voidFeedback(said.feedback, reason: .test, by: asking, in: tx) }
                }
            }
            let matrix = try await world.read { try DriverRatings.matrix(of: survey, in: $0) }
            #expect(matrix.map(\.outcome) == [3, 1])
            #expect(matrix.map(\.ratings) == [["heard": 3, "speed": 5], ["heard": 1, "speed": 5]])
            #expect(try await world.read { try DriverRatings.matrix(of: survey, limit: 1, in: $0) }.count == 1)
            let found = try #require(try await world.read { try SurveyFile.read(survey, in: $0) })
            let heard = try #require(found.drivers.first { $0.driver.key == "heard" })
            #expect(heard.counts == [3: 1, 1: 1])
            #expect(heard.mean == 2)
            #expect(found.drivers.first { $0.driver.key == "fairness" }?.figure == nil)
        }
    }

    @Test(arguments: Engine.underTest) func `new rows get keys, known ones keep theirs`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let act = world.act()
            var questions = SurveyQuestions.standard
            questions.drivers.removeLast()
            questions.drivers.append(SurveyDriver(key: "", phrase: SurveyPhrase("Tidy", "Rendes volt", "مرتب بود")))
            let wanted = questions
            try await world.write { try changeQuestions(of: world.survey, to: wanted, version: 1, by: act, in: $0) }
            let survey = try #require(try await world.read { try SurveyRecord.find(world.survey, in: $0) })
            #expect(
                survey.questions.drivers.map(\.key).prefix(5) == ["heard", "respected", "sided", "speed", "clarity"])
            let new = try #require(survey.questions.drivers.last)
            #expect(!new.key.isEmpty)
            #expect(new.phrase[.hungarian] == "Rendes volt")
            #expect(survey.questions.reasons == questions.reasons)
            #expect(survey.questions.followUp == questions.followUp)
            await #expect(throws: StaleVersion.self) {
                try await world.write { try changeQuestions(of: world.survey, to: .none, version: 1, by: act, in: $0) }
            }
        }
    }

    @Test func `a gap in one language is named with its row`() {
        var questions = SurveyQuestions.standard
        questions.reasons[1].phrase[.persian] = " "
        #expect(SurveyQuestions.standard.problems.isEmpty)
        #expect(questions.problems.map(\.place) == [.reason(1)])
        #expect(questions.problems.first?.language == .persian)
    }

    @Test(arguments: Engine.underTest) func `the export has the details`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let id = try await world.sentInvitation()
            _ = try await world.confirm(Answer(face: .angry), of: id, after: .minutes(3))
            let details = SurveyDetails(ratings: ["speed": 1, "heard": 2], reasons: ["late"], followUp: "Come in time")
            try await world.write { try recordDetails(details, of: id, by: world.act(after: .hours(1)), in: $0) }
            let columns = FeedbackRecord.pages.columns
            var told: [JSONValue] = []
            try await FeedbackRecord.pages.each(of: world.tenant, in: world.database) { rows in
                for row in rows {
                    #expect(row.values.count == columns.count)
                    told += zip(columns, row.values).filter { ["drivers", "reasons", "follow_up"].contains($0.0) }.map(
                        \.1)
                }
            }
            #expect(told == ["heard=2 speed=1", "late", "Come in time"])
        }
    }
}
