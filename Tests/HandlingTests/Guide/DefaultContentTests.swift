import Handling
import Listening
import People
import Primitives
import Testing
import TextAnalysis

@Suite struct `Starting a brand` {
    @Test func `there are twenty causes, twelve templates and ten plans, each told apart by its name`() {
        #expect(DefaultCause.all.count == 20)
        #expect(DefaultMacro.all.count == 12)
        #expect(DefaultResponsePlan.all.count == 10)
        for language in LanguageCode.allCases {
            #expect(Set(DefaultCause.all.map { $0.name[language] }).count == 20)
            #expect(Set(DefaultMacro.all.map { $0.name[language] }).count == 12)
            #expect(Set(DefaultResponsePlan.all.map { $0.name[language] }).count == 10)
        }
    }

    @Test(arguments: LanguageCode.allCases)
    func `every template greets, says something and signs`(language: LanguageCode) {
        for macro in DefaultMacro.all {
            let letter = GuideText.filling(macro.body[language], name: "", agent: "Nóra")
            let paragraphs = letter.split(separator: "\n\n")
            #expect(paragraphs.count == 3)
            #expect(paragraphs.last?.hasSuffix("Nóra") == true)
            #expect((1...20).contains(paragraphs[0].count))
        }
    }

    @Test func `every plan has a first sentence with the name, questions and a draft in each language`() {
        for plan in DefaultResponsePlan.all {
            #expect((2...4).contains(plan.questions.count))
            for language in LanguageCode.allCases {
                #expect(plan.firstSentence[language].contains("{name}"))
                let draft = plan.draft(namedIn: language)
                #expect(draft.name == plan.name[language])
                #expect(draft.steps.firstSentence[language] == plan.firstSentence[language])
                #expect(draft.steps.questions.count == plan.questions.count)
                #expect(draft.isActive)
            }
        }
    }

    struct Sample: Sendable {
        var words = "It went wrong in several ways"
        var topics: Set<Topic> = []
        var touchpoint = Touchpoint.other
        var face: Face?
        var isComplaint = true
        let plan: String?
    }

    @Test(arguments: [
        Sample(topics: [.delivery], touchpoint: .delivery, plan: "late_delivery"),
        Sample(topics: [.productQuality], touchpoint: .use, plan: "faulty_product"),
        Sample(topics: [.billing], touchpoint: .billing, plan: "wrong_amount"),
        Sample(topics: [.productQuality], touchpoint: .repair, plan: "repair_returned"),
        Sample(topics: [.noReply], touchpoint: .support, plan: "unreachable"),
        Sample(topics: [.staffBehaviour, .delivery], touchpoint: .delivery, plan: "unfriendly_staff"),
        Sample(topics: [.refundReturn], touchpoint: .return, plan: "refund_waiting"),
        Sample(topics: [.staffBehaviour], face: .delighted, isComplaint: false, plan: "praise"),
        Sample(topics: [.other], isComplaint: false, plan: "idea"),
        Sample(words: "Bad!", topics: [.delivery], plan: "too_few_words"),
        Sample(topics: [.privacy], plan: nil),
    ])
    func `each kind of feedback finds its plan`(sample: Sample) throws {
        let facts = try facts(of: sample)
        let fitting = DefaultResponsePlan.all.first { $0.conditions.fit(facts) }
        #expect(fitting?.key == sample.plan)
    }

    private func facts(of sample: Sample) throws -> PlanFacts {
        let customer = try #require(CustomerID("00000000-0000-7000-8000-000000000021"))
        let words = CustomerWords(sample.words, channel: .email, language: .english)
        var new = NewCase(customer: customer, words: words, touchpoint: sample.touchpoint)
        new.topics = sample.topics
        new.face = sample.face
        new.isComplaint = sample.isComplaint
        return PlanFacts(of: new, isKeyAccount: false)
    }
}
