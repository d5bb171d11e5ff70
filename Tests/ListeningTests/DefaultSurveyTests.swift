import Listening
import Primitives
import Testing

@Suite struct `Beginning a survey` {
    @Test(arguments: Touchpoint.allCases)
    func `every touchpoint has words that can be saved as they are`(touchpoint: Touchpoint) {
        let draft = SurveyDraft(
            name: touchpoint.rawValue, touchpoint: touchpoint, texts: SurveyTexts.standard(for: touchpoint))
        #expect(draft.problems.isEmpty)
    }

    @Test func `no two touchpoints ask the same`() {
        for language in LanguageCode.allCases {
            let questions = Touchpoint.allCases.map { SurveyTexts.standard(for: $0)[language].question }
            #expect(Set(questions).count == Touchpoint.allCases.count)
        }
    }

    @Test func `the customer is addressed and the subject is not`() {
        let english = SurveyTexts.standard(for: .delivery)[.english]
        #expect(english.question == "{{customer}}, how was the delivery?")
        #expect(english.subject == "How was the delivery?")
        #expect(SurveyTexts.standard(for: .repair)[.persian].question == "{{customer}}، تعمیر چطور بود؟")
    }
}
