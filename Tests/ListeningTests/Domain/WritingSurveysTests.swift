import Listening
import Primitives
import Testing

@Suite struct `Writing surveys` {
    @Test(arguments: [SurveyTexts.standard, .standardAfterCase])
    func `the texts that we propose are complete in every language`(texts: SurveyTexts) {
        let draft = SurveyDraft(name: "After delivery", touchpoint: .delivery, texts: texts)
        #expect(draft.problems.isEmpty)
    }

    @Test func `a gap in one language is named with its part`() {
        var texts = SurveyTexts.standard
        texts[.persian].lead = "   "
        let draft = SurveyDraft(name: "x", touchpoint: .order, texts: texts)
        #expect(draft.problems == [.wordingMissing(.lead, .persian)])
    }

    @Test func `all problems are told at once`() {
        var draft = SurveyDraft(name: "", touchpoint: .order, texts: .standard, coolDownDays: 366, delayMinutes: -1)
        draft.texts[.hungarian].question = "{{agnt}}, elégedett?"
        #expect(
            draft.problems == [
                .nameMissing, .wordingBroken(.question, .hungarian), .coolDownOutOfRange, .delayOutOfRange,
            ])
    }

    @Test(arguments: ["{{customer", "customer}}", "{{}}", "{{ secret }}", "a {{brand}} }}"])
    func `a broken or unknown placeholder is noticed`(words: String) {
        #expect(!SurveyPlaceholders.areSound(in: words))
    }

    @Test func `placeholders are filled in`() {
        let values = SurveyPlaceholders(customer: "Emma", agent: "Nóra", caseNumber: "2041", brand: "Northwind")
        #expect(values.filling("{{customer}}: {{agent}}/{{ case }} ({{brand}})") == "Emma: Nóra/2041 (Northwind)")
    }

    @Test func `a customer without a name is addressed without a gap`() {
        let values = SurveyPlaceholders(customer: "", brand: "Northwind")
        #expect(values.filling("{{customer}}, how did we do?") == "How did we do?")
        #expect(values.filling("{{customer}}، کارمان چطور بود؟") == "کارمان چطور بود؟")
        #expect(values.filling("{{agent}} closed it.") == "Northwind closed it.")
    }

    @Test func `what a customer is called is never read as a placeholder`() {
        let values = SurveyPlaceholders(customer: "{{brand}}", brand: "Northwind")
        #expect(values.filling("Hello {{customer}}") == "Hello {{brand}}")
    }
}
