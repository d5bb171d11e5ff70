import Handling
import Listening
import Primitives
import Storage
import TestSupport
import Testing
import TextAnalysis

@testable import Handling

@Suite struct `Correcting findings` {
    private static let words = "My washing machine never arrived, I am furious and I want my money back!"

    private func words(of id: CaseID, _ shop: Shop) async throws -> Entry {
        try #require(try await shop.read { try EntryRecord.newest(of: id, in: $0) }.first)
    }

    private func labels(_ entry: EntryID, _ shop: Shop) async throws -> [String] {
        try await shop.read {
            try $0.rows(
                """
                SELECT label FROM entry_findings WHERE tenant_id = \($0.tenant) AND entry_id = \(entry) ORDER BY label
                """
            ).map { try $0.text("label") }
        }
    }

    @Test(arguments: Engine.underTest) func `words are found under what they show`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"), Self.words)
            let entry = try await words(of: id, shop)
            #expect(entry.seen == analyze(Self.words, language: .english).forgettingProbabilities)
            #expect(try await labels(entry.id, shop) == entry.seen.labels)
            #expect(entry.seen.labels.contains("topic:delivery"))
        }
    }

    @Test(arguments: Engine.underTest)
    func `a wrong topic comes off and a right one goes on`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"), Self.words)
            let entry = try await words(of: id, shop)
            try await shop.write { act, tx in
                try correctFinding(.topic(.delivery), to: "0", in: entry.id, of: id, by: act, in: tx)
                try correctFinding(.topic(.safety), to: "1", in: entry.id, of: id, by: act, in: tx)
            }
            let after = try await words(of: id, shop)
            #expect(after.seen.topics == entry.seen.topics.subtracting([.delivery, .other]).union([.safety]))
            #expect(!after.seen.spans.contains { $0.label == .topic(.delivery) })
            #expect(try await labels(entry.id, shop) == after.seen.labels)
            let kept = try await shop.read { try FindingRecord.corrections(of: entry.id, in: $0) }
            #expect(Set(kept.map(\.aspect)) == [.topic(.delivery), .topic(.safety)])
            #expect(kept.allSatisfy { $0.staff == shop.anna })
            let facts = try await shop.facts("finding.corrected", of: id)
            #expect(facts["aspect"]?.text == "topic:safety" && facts["was"]?.text == "0")
        }
    }

    @Test(arguments: Engine.underTest) func `a correction that is taken back leaves nothing`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"), Self.words)
            let entry = try await words(of: id, shop)
            try await shop.write { act, tx in
                try correctFinding(.anger, to: "1", in: entry.id, of: id, by: act, in: tx)
                try correctFinding(.anger, to: "0", in: entry.id, of: id, by: act, in: tx)
            }
            #expect(try await shop.find(id).anger == 0)
            let kept = try await shop.read { try FindingRecord.corrections(of: entry.id, in: $0) }
            #expect(kept.map(\.was) == [String(entry.seen.anger.rawValue)])
            try await shop.write { act, tx in try restoreFinding(.anger, in: entry.id, of: id, by: act, in: tx) }
            #expect(try await shop.read { try FindingRecord.corrections(of: entry.id, in: $0) }.isEmpty)
            #expect(try await words(of: id, shop) == entry)
            #expect(try await shop.find(id).anger == entry.seen.anger.rawValue)
        }
    }

    @Test(arguments: Engine.underTest)
    func `anger and what is at stake follow into the case`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(
                of: try await shop.customer("Eva", "eva@example.com"), "When will it come?")
            let entry = try await words(of: id, shop)
            try await shop.write { act, tx in
                try correctFinding(.anger, to: "3", in: entry.id, of: id, by: act, in: tx)
                try correctFinding(.stake(.work), to: "1", in: entry.id, of: id, by: act, in: tx)
                try correctFinding(.problem, to: "emotional", in: entry.id, of: id, by: act, in: tx)
            }
            let item = try await shop.find(id)
            #expect(item.anger == 3)
            #expect(item.stake.values.contains(.work))
            #expect(item.branch == .emotional)
            let file = try #require(
                try await shop.read { try CaseFile.load(id, for: nil, now: .testing, in: $0) })
            #expect(GuideSituation(file, mode: .written).mood == .angry)
        }
    }

    @Test(arguments: Engine.underTest)
    func `the feedback behind the words is set right too`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let customer = try await shop.customer("Eva", "eva@example.com")
            let feedback = try await shop.write(by: .system) { act, tx in
                try recordFeedback(
                    NewFeedback(
                        customer: customer, channel: .form, touchpoint: .delivery,
                        answer: Listening.Answer(face: .angry, comment: Self.words)), by: act, in: tx)
            }
            let place = try await shop.write(by: .system) { act, tx in
                try openCaseFromFeedback(feedback, by: act, in: tx)
            }
            let (id, entry) = try #require(place.map { ($0.caseID, $0.entry) })
            try await shop.write { act, tx in
                try correctFinding(.distress, to: "1", in: entry, of: id, by: act, in: tx)
            }
            #expect(try await shop.read { try FeedbackRecord.find(feedback, in: $0) }?.findings?.distress == true)
        }
    }

    @Test(arguments: Engine.underTest)
    func `neither staff's words nor another brand's can be corrected`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let other = TenantID.testing(2)
            try await shop.settle(other, slug: "other")
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"), Self.words)
            let entry = try await words(of: id, shop)
            let note = try await shop.write { act, tx in
                try addNote("She is furious", to: id, by: act, in: tx)
            }
            await #expect(throws: CaseRefusal.notFound) {
                try await shop.write { act, tx in
                    try correctFinding(.anger, to: "0", in: note, of: id, by: act, in: tx)
                }
            }
            await #expect(throws: CaseRefusal.notFound) {
                try await shop.database.write(in: other) { tx in
                    try correctFinding(.anger, to: "0", in: entry.id, of: id, by: shop.act(in: other), in: tx)
                }
            }
            await #expect(throws: CaseRefusal.noSuchFinding) {
                try await shop.write { act, tx in
                    try correctFinding(.anger, to: "4", in: entry.id, of: id, by: act, in: tx)
                }
            }
        }
    }

    @Test func `every aspect is read back from its name`() {
        for aspect in FindingAspect.all { #expect(FindingAspect(aspect.name) == aspect) }
        #expect(FindingAspect("topic:weather") == nil)
        #expect(FindingAspect("") == nil)
    }
}

extension Findings {
    /// What rows keep of findings.
    fileprivate var forgettingProbabilities: Findings { Findings(stored: stored) }
}
