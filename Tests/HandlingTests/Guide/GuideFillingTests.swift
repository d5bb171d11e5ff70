import Handling
import Primitives
import Testing

@Suite struct `Filling in a sentence` {
    @Test(arguments: LanguageCode.allCases)
    func `no placeholder is left over, with or without a name`(language: LanguageCode) {
        for placed in AllTexts.forCustomers {
            for name in ["Emma", ""] {
                let sentence = placed.text.filled(name: name, agent: "Nóra", in: language)
                #expect(!sentence.contains("{") && !sentence.contains("}"), "\(sentence)")
                #expect(sentence.first.map { $0.isLetter || "[“„«({".contains($0) } == true, "\(sentence)")
                #expect(!sentence.contains(" ,") && !sentence.contains(" ."), "\(sentence)")
            }
        }
    }

    @Test(arguments: [
        ("Dear {name}, I am here.", "Hello, I am here."),
        ("Kedves {name}! Itt vagyok.", "Jó napot kívánok! Itt vagyok."),
        ("{name}، سلام. هستم.", "سلام. هستم."), ("Thank you, {name}; we go on.", "Thank you; we go on."),
        ("{name}, it is done.", "It is done."), ("Dear {name},\n\nDone.", "Hello,\n\nDone."),
    ])
    func `a customer without a name gets a whole sentence`(text: String, filled: String) {
        #expect(GuideText.filling(text, name: " ", agent: "Nóra") == filled)
    }

    @Test func `a name that looks like a placeholder stays a name`() {
        #expect(GuideText.filling("{name}, {agent}", name: "{agent}", agent: "Nóra") == "{agent}, Nóra")
        #expect(GuideText.filling("{name}, {agent}", name: "Emma", agent: "{name}") == "Emma, {name}")
    }

    @Test(arguments: [
        ("I call you on [day, time].", ["day, time"]), ("[one] and [two]", ["one", "two"]), ("nothing", []),
        ("[]", []), ("[broken", []), ("[line\nbreak]", []), ("[[inner]", ["inner"]),
        ("[" + String(repeating: "x", count: 61) + "]", []),
    ])
    func `blanks that nobody filled are found`(reply: String, blanks: [String]) {
        #expect(GuideText.openBlanks(in: reply) == blanks)
    }
}
