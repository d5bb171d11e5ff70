import Foundation
import Listening
import Primitives
import Storage
import TestSupport
import Testing
import Web

@testable import Recovery

@Suite struct `Mails of thanks and about ideas` {
    @Test(arguments: LanguageCode.allCases) func `thanks say what is true and how to leave`(language: LanguageCode)
        async throws
    {
        try await Shop.open(.sqlite) { shop in
            let eva = try await shop.customer("eva")
            let id = try await shop.rate(.delighted, "Thank you, I suggest you add a link.", by: eva, at: 1)
            let letter = try #require(try await shop.read { try GoodLetter.thanks(for: id, in: $0) })
            let locale = PageLocale(language: language, zone: .gmt, now: .testing)
            let text = letter.text(optOut: "https://desk.example/u/x", in: locale)
            #expect(text.contains(RecoveryText.thanksIdea.string(in: locale)))
            #expect(text.contains("https://desk.example/u/x"))
            let name = RecoveryText.thanksPassed(name: .verbatim("Anna")).string(in: locale)
            #expect(!text.contains(name))
        }
    }

    @Test func `an idea that nobody decided on is no news`() async throws {
        try await Shop.open(.sqlite) { shop in
            let eva = try await shop.customer("eva")
            try await shop.rate(.happy, "I suggest you add a link.", by: eva, at: 1)
            let idea = try #require(try await shop.read { try IdeaRecord.list(.new, in: $0) }.first)
            #expect(try await shop.read { try GoodLetter.idea(idea.id, in: $0) } == nil)
            try await shop.write(at: 2) {
                try setIdeaStatus(idea.id, to: .declined, answer: "No van yet.", by: $0, in: $1)
            }
            let letter = try #require(try await shop.read { try GoodLetter.idea(idea.id, in: $0) })
            let html = letter.html(
                optOut: "https://desk.example/u/x", in: PageLocale(language: .persian, zone: .gmt, now: .testing))
            #expect(html.contains("No van yet.") && html.contains("https://desk.example/u/x"))
        }
    }
}
