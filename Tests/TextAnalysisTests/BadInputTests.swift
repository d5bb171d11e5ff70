import Foundation
import Primitives
import Testing
import TextAnalysis

@Suite struct `Reading bad input` {
    static let texts = [
        "", " ", "\n\n\n", "\0", "😡", "👨‍👩‍👧‍👦🏽", "\u{202E}\u{202D}\u{2066}", "\u{FEFF}", "'", "'''", "\"", "»«",
        "„", "…",
        "\u{301}\u{301}", "a\u{301}\u{301}\u{301}", "\u{10FFFF}", "می", "می ", "ها", " ها ها", "ی", "--", "a'b'c'd'",
        "16:", ":30", "2026-",
        "2026-13-45", "99999999999999999999", "within 99999999 days I will call you", "I will", "I'll", "tomorrow",
        "$", "^", "*", "~", "#", "|",
    ]

    @Test(arguments: texts, LanguageCode.allCases)
    func `nothing breaks and offsets stay inside`(text: String, language: LanguageCode) throws {
        let zone = try #require(TimeZone(identifier: "Asia/Tehran"))
        let length = text.utf16.count
        for span in analyze(text, language: language).spans { #expect(span.start < span.end && span.end <= length) }
        for flag in checkWording(text, language: language) { #expect(flag.start < flag.end && flag.end <= length) }
        for promise in findPromises(text, language: language, now: Date(timeIntervalSince1970: 0), zone: zone) {
            #expect(promise.start < promise.end && promise.end <= length)
        }
    }

    @Test(arguments: [
        "not bad but ", "nem jó ", "\"", "> ", "😡", "می ", "ها ", "sorry ", "I will call you tomorrow at 5 ", "a'",
        "cannot ", "«", "x",
    ])
    func `long rows of one thing are read to their end`(unit: String) throws {
        let text = String(repeating: unit, count: 20_000 / unit.utf8.count)
        let folded = FoldedText(text)
        #expect(folded.scalars.count == folded.offsets.count)
        for language in LanguageCode.allCases {
            let findings = analyze(text, language: language)
            #expect(findings.spans.count <= FindingSpan.limit)
            #expect((-1...1).contains(findings.score))
            let flags = checkWording(text, language: language)
            #expect(flags.allSatisfy { $0.end <= text.utf16.count })
        }
    }

    @Test func `a megabyte of a message is read to its end`() {
        let text = String(repeating: "The parcel never arrived. Nem jó! ", count: 30_000)
        let phrases = analyzeByPhrases(text, language: .english)
        #expect(phrases.isComplaint && phrases.topics.contains(.delivery))
        let findings = analyze(text, language: .english)
        #expect((1...FindingSpan.limit).contains(findings.spans.count))
        #expect(findings.probabilities.all.allSatisfy { (0...1).contains($0.probability) })
    }

    @Test func `many promises are found to the last`() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Budapest"))
        let unit = "I will call you tomorrow at 5. "
        let text = String(repeating: unit, count: 2_000)
        let found = findPromises(text, language: .english, now: Date(timeIntervalSince1970: 1_790_000_000), zone: zone)
        #expect(found.count == 2_000)
        #expect(found.last?.phrase == "I will call you tomorrow at 5")
    }
}
