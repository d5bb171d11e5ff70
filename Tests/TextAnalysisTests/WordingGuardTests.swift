import Primitives
import Testing

@testable import TextAnalysis

@Suite struct `Checking words in any language` {
    @Test(arguments: LanguageCode.allCases)
    func `each language knows sixty phrases and more over all categories`(language: LanguageCode) {
        let rows = WordingTable.of(language).rows
        #expect(Set(rows.map(\.category)) == Set(WordingCategory.allCases))
        for category in WordingCategory.allCases {
            let phrases = rows.filter { $0.category == category }.flatMap { PhrasePattern.list($0.phrases) }
            #expect(phrases.count >= 12, "\(category)")
        }
    }

    @Test(arguments: WordingCategory.allCases)
    func `reasons exist in each language and differ`(category: WordingCategory) {
        #expect(Set(LanguageCode.allCases.map { category.reason(in: $0) }).count == 3)
    }

    @Test func `the agent reads the reason in another language`() throws {
        let flag = try #require(checkWording("Kérem, nyugodjon meg.", language: .hungarian).first)
        #expect(flag.reason == WordingCategory.commandsCalm.reason(in: .hungarian))
        #expect(flag.reason(in: .persian) == WordingCategory.commandsCalm.reason(in: .persian))
    }

    @Test func `words with an unfilled blank among them are not judged`() {
        #expect(checkWording("We are sorry for [any] inconvenience.", language: .english).isEmpty)
        #expect(!checkWording("We are sorry for any inconvenience.", language: .english).isEmpty)
        #expect(!checkWording("We are sorry for any inconvenience on [day].", language: .english).isEmpty)
    }

    @Test func `places count UTF-16 units of the reply`() throws {
        let reply = "😡 Kérem, nyugodjon meg, asszonyom."
        let flag = try #require(checkWording(reply, language: .hungarian).first)
        let units = Array(reply.utf16)[flag.start..<flag.end]
        #expect(String(decoding: units, as: UTF16.self) == flag.phrase)
        #expect(flag.phrase.contains("nyugodjon meg"))
    }

    @Test func `flags come in the order of the text`() {
        let reply = "Calm down. It is not possible. You should have asked. Rules are rules, buddy."
        let flags = checkWording(reply, language: .english)
        #expect(flags.count >= 5)
        #expect(zip(flags, flags.dropFirst()).allSatisfy { $0.start <= $1.start })
    }

    @Test func `a brand adds words of its own`() throws {
        let word = BrandWord(
            "cheap*", .avoid(.minimises, reason: "We say affordable.", suggestion: "affordable"))
        let flags = checkWording("It is our cheapest model.", language: .english, brandWords: [word])
        let flag = try #require(flags.first)
        #expect(flag.phrase == "cheapest")
        #expect(flag.reason(in: .hungarian) == "We say affordable.")
        #expect(flag.suggestion == "affordable")
        #expect(checkWording("It is our cheapest model.", language: .english).isEmpty)
    }

    @Test func `a brand allows words of the built-in lists`() {
        let reply = "Hey Anna, thank you."
        #expect(!checkWording(reply, language: .english).isEmpty)
        #expect(checkWording(reply, language: .english, brandWords: [BrandWord("hey", .allow)]).isEmpty)
    }

    @Test func `a brand word made of marks alone is ignored`() {
        #expect(checkWording("fine", language: .english, brandWords: [BrandWord("~ ? , *", .allow)]).isEmpty)
    }
}
