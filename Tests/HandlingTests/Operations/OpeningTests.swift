import Handling
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing
import TextAnalysis

@Suite struct `Opening a case` {
    @Test(arguments: Engine.underTest)
    func `gives it a number, an entry, a matter, a plan, deadlines and events`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Éva Nagy", "eva@example.com")
            let plan = try await shop.write { act, tx in
                var conditions = PlanConditions()
                conditions.topics = [.delivery]
                let text = TrilingualText(english: "Thank you.", hungarian: "Köszönjük.", persian: "سپاسگزاریم.")
                return try addPlan(
                    PlanDraft(name: "Late delivery", conditions: conditions, steps: PlanSteps(firstSentence: text)),
                    by: act,
                    in: tx)
            }
            let id = try await shop.openCase(of: eva) {
                $0.face = .angry
                $0.topics = [.delivery]
            }
            let item = try await shop.find(id)
            #expect(item.number == 1)
            #expect(item.plan == plan)
            #expect(item.priority == .high)
            #expect(item.replyDueAt == .testing + .minutes(120))
            #expect(item.legalDueAt == Instant(iso8601: "2025-11-20T23:00:00Z"))
            let file = try #require(try await shop.read { try CaseFile.load(id, for: nil, now: .testing, in: $0) })
            #expect(file.entries.map(\.body) == ["Where is my washing machine?"])
            #expect(file.complaints.map(\.summary) == ["Late delivery"])
            #expect(file.customer?.name == "Éva Nagy")
            #expect(file.plan?.name == "Late delivery")
            #expect(try await shop.kinds(of: id) == ["case.opened", "complaint.added"])
            #expect(try await shop.facts("case.opened", of: id)["face"] == "angry")
            #expect(try await shop.openCase(of: eva).description != id.description)
        }
    }

    @Test(arguments: Engine.underTest) func `the same words with one key open one case`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let first = try await shop.openCase(of: eva) { $0.words.onceKey = "raw:1" }
            let second = try await shop.openCase(of: eva) { $0.words.onceKey = "raw:1" }
            #expect(first == second)
            #expect(
                try await shop.read { try $0.count("SELECT COUNT(*) AS n FROM cases WHERE tenant_id = \($0.tenant)") }
                    == 1)
        }
    }

    @Test(arguments: Engine.underTest) func `nobody can be a customer of another brand`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let id = try await shop.openCase(of: eva)
            let other = TenantID.testing(2)
            try await shop.settle(other, slug: "other")
            let act = shop.act(in: other)
            await #expect(throws: CaseRefusal.noSuchCustomer) {
                try await shop.database.write(in: other) { tx in
                    let words = CustomerWords("Hello", channel: .email, language: .english)
                    try openCase(NewCase(customer: eva, words: words, touchpoint: .other), by: act, in: tx)
                }
            }
            await #expect(throws: CaseRefusal.notFound) {
                try await shop.database.write(in: other) { tx in _ = try takeCase(id, by: act, in: tx) }
            }
            #expect(try await shop.database.read(in: other) { try CaseRecord.find(id, in: $0) } == nil)
            #expect(try await shop.database.read(in: other) { try CaseSearch.find("washing", in: $0) }.isEmpty)
            #expect(
                try await shop.database.read(in: other) { try CaseQueue.page(QueueFilter(.open), in: $0).rows }.isEmpty)
        }
    }

    @Test(arguments: Engine.underTest)
    func `feedback joins the open case of the last 14 days about the same place`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let day = 1440
            func rate(_ face: Face, _ touchpoint: Touchpoint, at minutes: Int) async throws -> CasePlace {
                try await shop.write(at: minutes, by: .customer(eva.uuid)) { act, tx in
                    let words = CustomerWords("", kind: .feedback, channel: .survey, language: .english)
                    var new = NewCase(customer: eva, subject: "Rating", words: words, touchpoint: touchpoint)
                    new.face = face
                    return try openCaseFromFeedback(new, by: act, in: tx)
                }
            }
            let first = try await rate(.disappointed, .delivery, at: 0)
            let joined = try await rate(.angry, .delivery, at: 13 * day)
            let elsewhere = try await rate(.angry, .billing, at: 13 * day)
            let late = try await rate(.angry, .delivery, at: 15 * day)
            #expect(first.outcome == .opened)
            #expect(joined.outcome == .joined)
            #expect(joined.caseID == first.caseID)
            #expect(elsewhere.outcome == .opened)
            #expect(late.outcome == .opened)
            let item = try await shop.find(first.caseID)
            #expect(item.face == .angry)
            #expect(item.priority == .high)
            #expect(try await shop.kinds(of: first.caseID).suffix(2) == ["case.message", "case.raised"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `words longer than an entry holds are cut, never lost with the case`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let id = try await shop.openCase(of: eva, String(repeating: "word ", count: 30_000))
            let file = try #require(try await shop.read { try CaseFile.load(id, for: nil, now: .testing, in: $0) })
            #expect(file.entries[0].body.count == Limits.textCharacters)
            #expect(file.item.preview.count <= 160)
        }
    }

    @Test(arguments: Engine.underTest)
    func `stored feedback is tied to its case with what its words showed`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let place = try await shop.write(at: 1, by: .customer(eva.uuid)) { act, tx in
                let words = "I am furious! The washing machine was not delivered, and I will lose my job over this!"
                let new = NewFeedback(
                    customer: eva, channel: .form, touchpoint: .delivery, answer: Answer(face: .angry, comment: words))
                let id = try recordFeedback(new, by: act, in: tx)
                let place = try openCaseFromFeedback(id, by: act, in: tx)
                #expect(try openCaseFromFeedback(id, by: act, in: tx)?.outcome == .repeated)
                #expect(try FeedbackRecord.find(id, in: tx)?.caseID == place?.caseID.uuid)
                return try #require(place)
            }
            let item = try await shop.find(place.caseID)
            #expect(item.priority == .red)
            #expect(item.anger >= 2)
            #expect(item.stake.values.contains(.work))
            let file = try #require(
                try await shop.read { try CaseFile.load(place.caseID, for: nil, now: .testing, in: $0) })
            #expect(file.ratings.map(\.face) == [.angry])
        }
    }
}
