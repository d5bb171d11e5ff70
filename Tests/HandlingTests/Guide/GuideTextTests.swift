import Foundation
import Handling
import Primitives
import Testing
import TextAnalysis

@Suite struct `Writing the guide` {
    @Test(arguments: LanguageCode.allCases)
    func `every text is there and keeps to the letters of its language`(language: LanguageCode) {
        #expect(AllTexts.all.count > 400)
        for placed in AllTexts.all {
            let text = placed.text[language]
            #expect(!text.trimmingCharacters(in: .whitespaces).isEmpty, "\(placed.testDescription)")
            #expect(Spelling.faults(in: text, language) == [], "\(placed.place): \(text)")
        }
    }

    @Test(arguments: [
        ("Két szó", LanguageCode.english), ("Ужас", .hungarian), ("hello", .persian), ("كتاب", .persian),
        ("می شود", .persian), ("Two  spaces", .english),
    ])
    func `foreign letters and missing joiners are seen`(text: String, language: LanguageCode) {
        #expect(!Spelling.faults(in: text, language).isEmpty)
    }

    @Test func `the three languages have the same placeholders and blanks`() {
        for placed in AllTexts.all {
            let texts = LanguageCode.allCases.map { placed.text[$0] }
            for placeholder in ["{name}", "{agent}"] {
                #expect(Set(texts.map { $0.contains(placeholder) }).count == 1, "\(placed.testDescription)")
            }
            #expect(Set(texts.map { GuideText.openBlanks(in: $0).isEmpty }).count == 1, "\(placed.testDescription)")
            for text in texts {
                #expect(text.count { $0 == "{" } == text.count { $0 == "}" })
                #expect(text.count { $0 == "[" } == GuideText.openBlanks(in: text).count)
            }
        }
    }

    @Test(arguments: LanguageCode.allCases)
    func `no two languages share a sentence by mistake`(language: LanguageCode) {
        for placed in AllTexts.all {
            let others = LanguageCode.allCases.filter { $0 != language }.map { placed.text[$0] }
            #expect(!others.contains(placed.text[language]), "\(placed.testDescription)")
        }
    }

    @Test(arguments: LanguageCode.allCases)
    func `what a customer reads passes the wording guard`(language: LanguageCode) {
        for placed in AllTexts.forCustomers {
            let flags = checkWording(placed.text[language], language: language)
            #expect(flags.map { "\($0.category): \($0.phrase)" } == [], "\(placed.place): \(placed.text[language])")
        }
    }

    @Test func `keys are unique and name step or circumstance`() {
        let keys = AllTexts.items.map(\.key)
        #expect(Set(keys).count == keys.count)
        for key in keys {
            #expect(key.wholeMatch(of: /[a-z]+\.[a-z_]+/) != nil, "\(key)")
        }
    }
}
