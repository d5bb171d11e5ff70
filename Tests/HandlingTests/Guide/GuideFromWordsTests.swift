import Handling
import Primitives
import Storage
import TestSupport
import Testing

@testable import Handling

@Suite struct `Guiding by the customer's own words` {
    /// An anxious, a confused and an angry customer of each language, about the same matter.
    private static let voices: [(LanguageCode, GuideMood, String)] = [
        (.english, .anxious, "I am so worried, my baby needs the fridge for his medicine, please help me!"),
        (.english, .confused, "I do not understand what I have to do now, which form should I fill in?"),
        (.english, .angry, "This is outrageous! I am furious, you have been lying to me for three weeks!"),
        (.hungarian, .anxious, "Nagyon aggódom, a kisbabám gyógyszere a hűtőben van, kérem, segítsenek!"),
        (.hungarian, .confused, "Nem értem, mit kell most tennem, melyik űrlapot töltsem ki?"),
        (.hungarian, .angry, "Felháborító! Dühös vagyok, három hete hazudnak nekem!"),
        (.persian, .anxious, "خیلی نگرانم، داروی بچه‌ام در یخچال است، خواهش می‌کنم کمکم کنید!"),
        (.persian, .confused, "متوجه نمی‌شوم الان باید چه کار کنم، کدام فرم را پر کنم؟"),
        (.persian, .angry, "واقعاً شرم‌آور است! خیلی عصبانی‌ام، سه هفته است به من دروغ می‌گویید!"),
    ]

    @Test(arguments: Engine.underTest)
    func `worry, confusion and anger lead to different next steps`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let customer = try await shop.customer("Eva", "eva@example.com")
            var keys: [LanguageCode: Set<String>] = [:]
            for (language, mood, words) in Self.voices {
                let id = try await shop.openCase(of: customer, words) { $0.words.language = language }
                let file = try #require(try await shop.read { try CaseFile.load(id, for: nil, now: .testing, in: $0) })
                let situation = GuideSituation(file, mode: .written)
                #expect(situation.mood == mood, "\(words)")
                let next = try #require(nextStep(for: situation, done: []))
                keys[language, default: []].insert("\(next.step) \(next.item.key)")
            }
            for language in LanguageCode.allCases { #expect(keys[language]?.count == 3) }
        }
    }

    @Test func `a mood that staff set right changes the guide`() async throws {
        try await Shop.open(.sqlite) { shop in
            let id = try await shop.openCase(
                of: try await shop.customer("Eva", "eva@example.com"), "The washing machine came without its hose.")
            let entry = try #require(try await shop.read { try EntryRecord.newest(of: id, in: $0) }.first)
            let before = try #require(try await shop.read { try CaseFile.load(id, for: nil, now: .testing, in: $0) })
            #expect(GuideSituation(before, mode: .written).mood == .even)
            try await shop.write { act, tx in
                try correctFinding(.distress, to: "1", in: entry.id, of: id, by: act, in: tx)
            }
            let after = try #require(try await shop.read { try CaseFile.load(id, for: nil, now: .testing, in: $0) })
            #expect(GuideSituation(after, mode: .written).mood == .anxious)
        }
    }
}
