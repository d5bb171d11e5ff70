import People
import Primitives
import Storage
import Synchronization
import TestSupport
import Testing
import TextAnalysis

@testable import Listening

@Suite struct `Answering surveys` {
    @Test(arguments: Engine.underTest) func `a click makes no rating, not even later`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let id = try await world.sentInvitation()
            let click = world.act(after: .minutes(5), by: .customer(world.emma.uuid))
            try await world.write { try noteClick(.face(.angry), of: id, userAgent: "Mail", by: click, in: $0) }
            #expect(try await world.read { try FeedbackRecord.find(invitation: id, in: $0) } == nil)
            #expect(try await world.outbox("feedback.settle") == [click.at + .minutes(10)])
            let later = world.act(after: .minutes(15))
            try await world.write { try settleClicks(of: id, by: later, in: $0) }
            let listed = try #require(try await world.read { try FeedbackRecord.find(invitation: id, in: $0) })
            #expect(listed.grade == .provisional)
            #expect(!listed.counts)
            #expect(try await world.events(of: "feedback.confirmed").isEmpty)
            #expect(try await world.events(of: "feedback.provisional").first?.facts["face"] == "angry")
        }
    }

    @Test(arguments: Engine.underTest) func `a scanner that follows every link is a robot until a person answers`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let id = try await world.sentInvitation()
            for (index, face) in Face.allCases.enumerated() {
                let act = world.act(after: .minutes(1) + .seconds(index))
                try await world.write { try noteClick(.face(face), of: id, userAgent: "scanner", by: act, in: $0) }
            }
            let later = world.act(after: .minutes(20))
            try await world.write { try settleClicks(of: id, by: later, in: $0) }
            #expect(try await world.read { try FeedbackRecord.find(invitation: id, in: $0) }?.grade == .robot)
            let outcome = try await world.confirm(Answer(face: .happy), of: id, after: .hours(1))
            #expect(outcome.changes == [.confirmed])
            let confirmed = try #require(try await world.read { try FeedbackRecord.find(invitation: id, in: $0) })
            #expect(confirmed.grade == .confirmed)
            #expect(confirmed.face == .happy)
            try await world.write { try settleClicks(of: id, by: world.act(after: .hours(2)), in: $0) }
            #expect(try await world.read { try FeedbackRecord.find(invitation: id, in: $0) }?.grade == .confirmed)
        }
    }

    @Test(arguments: Engine.underTest) func `answers that arrive together count once each, a repeated one too`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let first = try await world.sentInvitation()
            let second = try await world.sentInvitation(to: "petra@example.com")
            let changes = Mutex<[[AnswerChange]]>([])
            let jobs = [(first, Face.happy), (second, .angry), (first, .happy)].map { id, face in
                WriteJob(tenant: world.tenant, foreseen: AnswerableInvitation.foreseen(id)) { tx in
                    let act = world.act(after: .hours(1), by: .customer(world.emma.uuid))
                    let outcome = try confirmAnswer(Answer(face: face), of: id, by: act, in: tx)
                    changes.withLock { $0.append(outcome.changes) }
                } finish: { _ in
                }
            }
            try await world.database.exclusively { _ = CommitGroup(on: $0).run(jobs) }
            #expect(changes.withLock { $0.suffix(3) } == [[.confirmed], [.confirmed], []])
            let faces = try await world.events(of: "feedback.confirmed").map { $0.facts["face"] }
            #expect(faces == ["happy", "angry"])
        }
    }

    @Test(arguments: Engine.underTest) func `an answer is told with what rules need and without a word of the customer`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let id = try await world.sentInvitation()
            let words = "Third time! Nobody came, nobody called. I am furious and I want my money back!"
            let outcome = try await world.confirm(Answer(face: .angry, comment: words), of: id, after: .minutes(3))
            let event = try #require(try await world.events(of: "feedback.confirmed").first)
            #expect(event.subject == outcome.feedback.uuid)
            #expect(event.customerID == world.emma.uuid)
            #expect(event.facts["face"] == "angry")
            #expect(event.facts["grade"] == "confirmed")
            #expect(event.facts["touchpoint"] == "delivery")
            #expect(event.facts["local_day"] == "2025-10-21")
            #expect(event.facts["words"] == true)
            #expect((event.facts["anger"]?.integer ?? 0) > 0)
            #expect(!event.facts.canonical.contains("Nobody"))
            let feedback = try #require(try await world.read { try FeedbackRecord.find(outcome.feedback, in: $0) })
            #expect(feedback.comment == words)
            #expect(feedback.language == .english)
            #expect(feedback.findings?.isComplaint == true)
        }
    }

    @Test(arguments: Engine.underTest) func `the same form sent twice is one answer`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let id = try await world.sentInvitation()
            let answer = Answer(face: .disappointed, comment: "The door is scratched.")
            let first = try await world.confirm(answer, of: id, after: .minutes(3))
            let second = try await world.confirm(answer, of: id, after: .minutes(4))
            #expect(second.feedback == first.feedback)
            #expect(second.changes.isEmpty)
            #expect(
                try await world.events(of: "feedback.confirmed", "feedback.changed", "feedback.commented").count == 1)
        }
    }

    @Test(arguments: Engine.underTest) func `many presses at the same time are one answer`(engine: Engine) async throws
    {
        try await World.with(engine) { world in
            let id = try await world.sentInvitation()
            let ids = try await withThrowingTaskGroup(of: FeedbackID.self) { group in
                for _ in 0..<20 {
                    group.addTask { try await world.confirm(Answer(face: .angry), of: id, after: .minutes(3)).feedback }
                }
                return try await group.reduce(into: Set<FeedbackID>()) { $0.insert($1) }
            }
            #expect(ids.count == 1)
            #expect(try await world.events(of: "feedback.confirmed").count == 1)
        }
    }

    @Test(arguments: Engine.underTest) func `a mind may be changed for a day, and words may be added after it`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let id = try await world.sentInvitation()
            _ = try await world.confirm(Answer(face: .angry), of: id, after: .zero)
            let changed = try await world.confirm(Answer(face: .happy), of: id, after: .hours(24))
            #expect(changed.changes == [.faceChanged(from: .angry, to: .happy)])
            let event = try #require(try await world.events(of: "feedback.changed").first)
            #expect(event.facts["from"] == "angry")
            #expect(event.facts["to"] == "happy")
            await #expect(throws: FeedbackRefusal.changeOfMindOver) {
                try await world.confirm(Answer(face: .angry), of: id, after: .hours(24) + .milliseconds(1))
            }
            let added = try await world.confirm(
                Answer(face: .happy, comment: "Thank you, Nóra."), of: id, after: .days(2))
            #expect(added.changes == [.commented])
            let kept = try #require(try await world.read { try FeedbackRecord.find(invitation: id, in: $0) })
            #expect(kept.face == .happy)
            #expect(kept.comment == "Thank you, Nóra.")
        }
    }

    @Test(arguments: Engine.underTest) func `an expired link takes no first answer`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let id = try await world.sentInvitation()
            await #expect(throws: FeedbackRefusal.expired) {
                try await world.confirm(Answer(face: .happy), of: id, after: .days(30) + .milliseconds(1))
            }
            _ = try await world.confirm(Answer(face: .happy), of: id, after: .days(30))
        }
    }

    @Test(arguments: Engine.underTest) func `a wish to be called needs a number, here or on file`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let id = try await world.sentInvitation()
            let wish = CallbackWish(phone: nil, from: .testing, to: .testing + .hours(2))
            _ = try await world.confirm(Answer(face: .angry, callback: wish), of: id, after: .minutes(1))
            let kept = try await world.read { try FeedbackRecord.find(invitation: id, in: $0) }
            #expect(kept?.callback == wish)
            #expect(try await world.events(of: "feedback.confirmed").first?.facts["callback"] == true)
            await #expect(throws: FeedbackRefusal.phoneMissing) {
                let act = world.act()
                try await world.write { tx in
                    let reza = try findOrCreateCustomer(
                        NewCustomer(name: "رضا کریمی", email: EmailAddress("reza@example.ir")), by: act, in: tx)
                    guard case .queued(let id) = try inviteToSurvey(world.survey, customer: reza, by: act, in: tx)
                    else { return }
                    _ = try confirmAnswer(Answer(face: .angry, callback: wish), of: id, by: act, in: tx)
                }
            }
        }
    }

    @Test(arguments: Engine.underTest) func `an answer without face, words or wish is refused`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let id = try await world.sentInvitation()
            await #expect(throws: FeedbackRefusal.nothingSaid) {
                try await world.confirm(Answer(face: nil, comment: "  \n"), of: id, after: .minutes(1))
            }
        }
    }

    @Test(arguments: Engine.underTest) func `a robot cannot fill the table of clicks`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let id = try await world.sentInvitation()
            let act = world.act(after: .minutes(5))
            try await world.write { tx in
                for _ in 0..<60 { try noteClick(.face(.happy), of: id, userAgent: "robot", by: act, in: tx) }
            }
            let count = try await world.read {
                try $0.count(
                    "SELECT COUNT(*) AS n FROM clicks WHERE tenant_id = \($0.tenant) AND invitation_id = \(id)")
            }
            #expect(count == 50)
            #expect(try await world.outbox("feedback.settle").count == 1)
        }
    }
}
