import Primitives
import Testing

@testable import Web

@Suite struct `Saying a text in three languages` {
    private func said(_ text: Text) -> [String] { Readers.all.map { text.string(in: $0) } }

    @Test func `one value is said in the language of each reader`() {
        #expect(said(WebText.save) == ["Save", "Mentés", "ذخیره"])
    }

    @Test func `English has a form for one, Hungarian and Persian nouns stay singular behind numbers`() {
        #expect(said(WebText.days(count: 1)) == ["1 day", "1 nap", "۱ روز"])
        #expect(said(WebText.days(count: 3)) == ["3 days", "3 nap", "۳ روز"])
        #expect(said(WebText.formProblems(count: 1))[0] == "Please look at one field")
    }

    @Test func `Persian counts nothing and one as one, the others only one`() {
        let entry = TextEntry(
            "n", english: TextPattern(one: "one", other: "many"), hungarian: TextPattern(one: "egy", other: "sok"),
            persian: TextPattern(one: "یک", other: "چند"), counted: 1)
        #expect(said(Text(entry, [.number(0)])) == ["many", "sok", "یک"])
        #expect(said(Text(entry, [.number(1)])) == ["one", "egy", "یک"])
        #expect(said(Text(entry, [.number(2)])) == ["many", "sok", "چند"])
    }

    @Test func `arguments are put where their language wants them`() {
        let step = WebText.steps(step: 3, total: 5, name: .verbatim("Clarify"))
        #expect(said(step)[0] == "Step 3 of 5: Clarify")
        #expect(said(step)[1] == "3. lépés, összesen 5: Clarify")
    }

    @Test func `words that run against the sentence are isolated`() {
        #expect(said(WebText.poweredBy(name: "زهرا"))[0] == "Answered with care by \u{2068}زهرا\u{2069}")
        #expect(said(WebText.poweredBy(name: "Nóra"))[2] == "پاسخ‌گوی شما با احترام: \u{2068}Nóra\u{2069}")
        #expect(said(WebText.poweredBy(name: "Nóra"))[1] == "Odafigyeléssel válaszol: Nóra")
    }

    @Test func `a percent sign of an argument is not a placeholder`() {
        #expect(said(WebText.poweredBy(name: "100%1 %2"))[0] == "Answered with care by 100%1 %2")
    }

    @Test func `an enumeration has the comma and the and of its language`() {
        let parts: [Text] = [.verbatim("1"), .verbatim("2"), .verbatim("3")]
        #expect(said(.list(parts)) == ["1, 2 and 3", "1, 2 és 3", "1، 2 و 3"])
        #expect(said(.list([])) == ["", "", ""])
    }

    @Test func `words that users wrote fall back to a language that is there`() {
        let text = Text.languages(english: "", hungarian: "Hogy segíthettünk?", persian: "")
        #expect(said(text) == ["Hogy segíthettünk?", "Hogy segíthettünk?", "Hogy segíthettünk?"])
    }
}
