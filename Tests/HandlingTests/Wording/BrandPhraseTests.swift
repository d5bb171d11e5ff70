import Handling
import Primitives
import Storage
import TestSupport
import Testing
import TextAnalysis

@testable import Handling

@Suite struct `A brand's own words` {
    @Test(arguments: Engine.underTest)
    func `rules are added, used and taken back, each with an event`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.write { act, tx in
                try addBrandPhrase(
                    "per our terms", language: .english, category: .refusalWall, reason: "We never hide behind terms.",
                    suggestion: "Here is what I can do:", by: act, in: tx)
            }
            let kept = try await shop.read { try BrandPhraseRecord.all(in: .english, $0) }
            #expect(kept.map(\.id) == [id])
            let flag = try #require(
                checkWording("Per our terms, it stays so.", language: .english, brandWords: kept.map(\.word))
                    .first { $0.phrase == "Per our terms" })
            #expect(flag.reason(in: .hungarian) == "We never hide behind terms.")
            #expect(flag.suggestion == "Here is what I can do:")
            try await shop.write(at: 1) { try removeBrandPhrase(id, by: $0, in: $1) }
            #expect(try await shop.read { try BrandPhraseRecord.all($0) }.isEmpty)
            await #expect(throws: BrandPhraseRefusal.notFound) {
                try await shop.write(at: 2) { try removeBrandPhrase(id, by: $0, in: $1) }
            }
            let kinds = try await shop.read {
                try $0.rows("SELECT kind FROM events WHERE tenant_id = \($0.tenant) ORDER BY seq").map {
                    try $0.text("kind")
                }
            }
            #expect(kinds == ["wording.added", "wording.removed"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `the same words are taken once in a language, and no brand sees another's`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let other = TenantID.testing(2)
            try await shop.settle(other, slug: "other")
            let add: @Sendable (String, LanguageCode, Act, Transaction) throws -> Void = { words, language, act, tx in
                try addBrandPhrase(words, language: language, category: nil, by: act, in: tx)
            }
            try await shop.write { try add("Szabályzat", .hungarian, $0, $1) }
            try await shop.write { try add("szabályzat", .english, $0, $1) }
            await #expect(throws: BrandPhraseRefusal.known) {
                try await shop.write { try add("szabalyzat", .hungarian, $0, $1) }
            }
            for empty in ["", " , ", "*", "«?»"] {
                await #expect(throws: BrandPhraseRefusal.phraseMissing) {
                    try await shop.write { try add(empty, .english, $0, $1) }
                }
            }
            let theirs = try await shop.database.read(in: other) { try BrandPhraseRecord.all($0) }
            #expect(theirs.isEmpty)
            let mine = try #require(try await shop.read { try BrandPhraseRecord.all($0) }.first)
            await #expect(throws: BrandPhraseRefusal.notFound) {
                try await shop.database.write(in: other) { tx in
                    try removeBrandPhrase(mine.id, by: shop.act(in: other), in: tx)
                }
            }
        }
    }

    @Test func `marks that people type do not change what is meant`() {
        #expect(BrandPhrase.notation("  „really?”, as  I said! ") == "really, as I said")
        #expect(BrandPhrase.notation("برگشت*، وجه") == "برگشت*, وجه")
        #expect(BrandPhrase.notation("* end") == nil)
    }

    @Test func `the guard of a brand follows its list`() {
        let guards = BrandGuards()
        let rule = BrandPhrase(
            id: .testing(1), language: .english, phrase: "dear sir*", category: .robotic, reason: "", suggestion: "")
        let words = "Dear sirs, the kettle is here and I bring it today."
        func flags(_ tenant: TenantID, _ phrases: [BrandPhrase]) -> [String] {
            BrandGuard(guards: guards, tenant: tenant, phrases: phrases).flags(words, in: .english).map(\.phrase)
        }
        #expect(flags(.testing(1), [rule]).contains("Dear sirs"))
        #expect(!flags(.testing(2), []).contains("Dear sirs"))
        #expect(!flags(.testing(1), []).contains("Dear sirs"))
        #expect(flags(.testing(1), [rule]).contains("Dear sirs"))
    }
}
