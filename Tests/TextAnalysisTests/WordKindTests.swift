import Primitives
import Testing

@testable import TextAnalysis

@Suite struct `Hearing the kinds of words` {
    private func bits(_ kinds: [WordKind]) -> UInt64 { kinds.reduce(0) { $0 | 1 << UInt64($1.rawValue) } }

    private func key(_ word: String) -> UInt64 {
        WordHash.of([WordHash.border] + word.unicodeScalars.map(\.value))
    }

    @Test func `a star stands for any ending and a plain word for itself`() {
        let kinds = WordKinds([WordKinds.Row(.food, words: "bread* pie"), WordKinds.Row(.quality, words: "bread* ")])
        #expect(kinds.kinds(of: key("bread")) == bits([.food, .quality]))
        #expect(kinds.kinds(of: key("pie ")) == bits([.food]))
        #expect(kinds.kinds(of: key("pie")) == 0)
        #expect(kinds.kinds(of: key("brea")) == 0)
    }

    @Test(arguments: LanguageCode.allCases)
    func `every kind has words in every language`(language: LanguageCode) {
        let rows =
            switch language {
            case .english: WordKinds.englishRows
            case .hungarian: WordKinds.hungarianRows
            case .persian: WordKinds.persianRows
            }
        #expect(rows.map(\.kind) == WordKind.allCases)
        #expect(rows.allSatisfy { $0.words.split(separator: " ").count > 4 })
        #expect(WordKind.allCases.count <= UInt64.bitWidth)
    }

    @Test(arguments: [
        ("Szállodában", "szobák", LanguageCode.hungarian), ("courier", "postman", .english),
        ("بسته‌ام", "مرسوله", .persian),
    ])
    func `words of one kind share a row that no other word has`(one: String, other: String, language: LanguageCode)
        throws
    {
        func rows(_ text: String) throws -> Set<UInt32> {
            Set(try #require(TextReading(text, language).features).words)
        }
        let plain = try rows("xqzw")
        #expect(!(try rows(one)).intersection(try rows(other)).subtracting(plain).isEmpty)
        #expect((try rows(one)).isDisjoint(with: try rows("qwxz").subtracting(plain)))
    }
}
