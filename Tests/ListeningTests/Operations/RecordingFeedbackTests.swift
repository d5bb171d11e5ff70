import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing
import TextAnalysis

@Suite struct `Recording feedback` {
    private func new(_ channel: Channel, _ change: (inout NewFeedback) -> Void = { _ in }) -> NewFeedback {
        var new = NewFeedback(customer: nil, channel: channel, touchpoint: .store, answer: Answer(face: .angry))
        change(&new)
        return new
    }

    @Test(arguments: Engine.underTest)
    func `what staff write down has the grade of staff, what customers send is confirmed`(
        engine: Engine
    ) async throws {
        try await World.with(engine) { world in
            let act = world.act(by: .staff(world.staff))
            for channel in [Channel.phone, .visit, .letter, .form, .api] {
                let new = new(channel)
                let id = try await world.write { try recordFeedback(new, by: act, in: $0) }
                let kept = try #require(try await world.read { try FeedbackRecord.find(id, in: $0) })
                #expect(kept.grade == ([.phone, .visit, .letter].contains(channel) ? .staff : .confirmed))
                #expect(kept.counts)
            }
            #expect(try await world.events(of: "feedback.confirmed").count == 5)
        }
    }

    @Test(arguments: Engine.underTest) func `the same external id is taken once`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let act = world.act()
            let new = new(.api) { $0.externalID = "shop-7" }
            let first = try await world.write { try recordFeedback(new, by: act, in: $0) }
            let second = try await world.write { try recordFeedback(new, by: act, in: $0) }
            #expect(first == second)
            #expect(try await world.events(of: "feedback.confirmed").count == 1)
        }
    }

    @Test(arguments: Engine.underTest) func `a letter counts for the day on which it was received`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let act = world.act(by: .staff(world.staff))
            let new = new(.letter) { $0.receivedAt = .testing - .days(3) }
            let id = try await world.write { try recordFeedback(new, by: act, in: $0) }
            #expect(try await world.read { try FeedbackRecord.find(id, in: $0) }?.localDay == "2025-10-18")
            let ahead = self.new(.letter) { $0.receivedAt = .testing + .days(1) }
            await #expect(throws: FeedbackRefusal.fromFuture) {
                try await world.write { try recordFeedback(ahead, by: act, in: $0) }
            }
        }
    }

    @Test(arguments: Engine.underTest) func `voided feedback leaves the figures and keeps its row`(engine: Engine)
        async throws
    {
        try await World.with(engine) { world in
            let act = world.act(by: .staff(world.staff))
            let new = new(.form)
            let id = try await world.write { tx in
                let id = try recordFeedback(new, by: act, in: tx)
                try voidFeedback(id, reason: .duplicate, by: act, in: tx)
                return id
            }
            let kept = try #require(try await world.read { try FeedbackRecord.find(id, in: $0) })
            #expect(!kept.counts)
            #expect(kept.voidReason == .duplicate)
            let event = try #require(try await world.events(of: "feedback.voided").first)
            #expect(event.facts["reason_code"] == "duplicate")
            #expect(event.facts["face"] == "angry")
            await #expect(throws: FeedbackRefusal.alreadyVoided) {
                try await world.write { try voidFeedback(id, reason: .test, by: act, in: $0) }
            }
        }
    }

    @Test(arguments: Engine.underTest) func `a brand finds nothing of another brand`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let act = world.act()
            let new = new(.form) { $0.customer = world.emma }
            let id = try await world.write { try recordFeedback(new, by: act, in: $0) }
            let other = Act.testing(tenant: World.otherTenant)
            #expect(try await world.database.read(in: World.otherTenant) { try FeedbackRecord.find(id, in: $0) } == nil)
            await #expect(throws: FeedbackRefusal.unknown) {
                try await world.database.write(in: World.otherTenant) {
                    try voidFeedback(id, reason: .test, by: other, in: $0)
                }
            }
            await #expect(throws: FeedbackRefusal.unknown) {
                try await world.database.write(in: World.otherTenant) { try recordFeedback(new, by: other, in: $0) }
            }
        }
    }

    @Test(arguments: Engine.underTest) func `the list is paged by keys and filtered`(engine: Engine) async throws {
        try await World.with(engine) { world in
            try await world.write { tx in
                for index in 0..<60 {
                    let act = world.act(after: .seconds(index / 3))
                    let answer = Answer(face: index.isMultiple(of: 2) ? .happy : .angry)
                    _ = try recordFeedback(
                        NewFeedback(customer: world.emma, channel: .form, touchpoint: .store, answer: answer), by: act,
                        in: tx)
                }
            }
            var filter = FeedbackFilter(face: .angry)
            var seen: [FeedbackID] = []
            repeat {
                let wanted = filter
                let page = try await world.read { try FeedbackPage.read(wanted, in: $0) }
                #expect(page.lines.allSatisfy { $0.feedback.face == .angry && $0.customerName == "Kovács Emma" })
                seen += page.lines.map(\.feedback.id)
                filter.after = page.next
            } while filter.after != nil
            #expect(seen.count == 30)
            #expect(Set(seen).count == 30)
        }
    }

    @Test(arguments: Engine.underTest) func `findings come back as they were kept`(engine: Engine) async throws {
        try await World.with(engine) { world in
            let act = world.act()
            let words = "Már harmadszor nem hozták ki a mosógépet, senki nem hívott vissza! Kérem vissza a pénzemet!"
            let new = new(.form) { $0.answer = Answer(face: .angry, comment: words) }
            let id = try await world.write { try recordFeedback(new, by: act, in: $0) }
            let kept = try #require(try await world.read { try FeedbackRecord.find(id, in: $0) })
            let findings = try #require(kept.findings)
            #expect(kept.language == .hungarian)
            #expect(!findings.spans.isEmpty)
            #expect(Findings(stored: findings.stored) == findings)
        }
    }
}
