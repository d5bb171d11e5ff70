import Handling
import Primitives
import Storage
import TestSupport
import Testing

@testable import Handling

@Suite struct `Teaching the wording guard` {
    private let rule = [
        ("phrase", "per our terms"), ("language", "en"), ("category", "refusal_wall"), ("reason", "Terms help nobody."),
        ("suggestion", "Here is what I can do:"),
    ]

    @Test func `words that a brand adds are marked in the next reply`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = Desk(shop: shop)
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let reply = [("body", "Per our terms the machine comes tomorrow at noon.")]
            #expect(!(try await desk.post("/cases/\(id)/wording", reply, asPart: true).text.contains("Terms help")))
            #expect(try await desk.post("/settings/wording", rule).status == 303)
            #expect(try await desk.get("/settings/wording").text.contains("per our terms"))
            let panel = try await desk.post("/cases/\(id)/wording", reply, asPart: true).text
            #expect(panel.contains("Terms help nobody."))
            #expect(panel.contains("data-with=\"Here is what I can do:\""))
        }
    }

    @Test func `a rule is taken back on the page`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = Desk(shop: shop)
            #expect(try await desk.post("/settings/wording", rule).status == 303)
            let kept = try #require(try await shop.read { try BrandPhraseRecord.all($0) }.first)
            #expect(try await desk.post("/settings/wording/\(kept.id)/removal", []).status == 303)
            #expect(!(try await desk.get("/settings/wording").text.contains("per our terms")))
            #expect(try await desk.post("/settings/wording/\(kept.id)/removal", []).status == 404)
        }
    }

    @Test func `a refused rule keeps what was typed`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = Desk(shop: shop)
            var fields = rule
            fields[2].1 = "rude"
            let unknown = try await desk.post("/settings/wording", fields)
            #expect(unknown.status == 422)
            #expect(unknown.text.contains("per our terms"))
            fields = rule
            fields[0].1 = "?"
            let empty = try await desk.post("/settings/wording", fields)
            #expect(empty.status == 422)
            #expect(empty.text.contains("Terms help nobody."))
        }
    }

    @Test func `a reply is judged in the language that it is written in`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = Desk(shop: shop)
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let panel = try await desk.post(
                "/cases/\(id)/wording", [("body", "Erre sajnos nincs lehetőség, a szabályzat nem engedi meg.")],
                asPart: true
            ).text
            #expect(panel.contains("data-kind=\"hard\""))
            #expect(panel.contains("Magyar"))
            let own = try await desk.post(
                "/cases/\(id)/wording", [("body", "I am sorry, I will look into it today.")], asPart: true
            ).text
            #expect(!own.contains("Magyar") && !own.contains("the language of this case"))
        }
    }

    @Test(arguments: [
        ("Köszönöm a türelmét, holnap hívom Önt.", LanguageCode.hungarian),
        ("فردا ظهر با شما تماس می‌گیرم.", .persian), ("Rendben", .english), ("12 34 56 78", .english),
        ("I will call you tomorrow.", .english),
    ])
    func `a few words are taken to be in the language of the case`(words: String, language: LanguageCode) {
        #expect(replyLanguage(words, usual: .english) == language)
    }

    @Test func `a sent reply keeps its own language`() async throws {
        try await Shop.open(.sqlite) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let entry = try await shop.write { act, tx in
                try replyToCase(
                    id, with: Reply("Holnap délig felhívom, és elhozzuk a gépet.", onceKey: "one"), by: act, in: tx)
            }
            #expect(try await shop.read { try EntryRecord.find(entry, in: $0) }?.language == .hungarian)
        }
    }
}
