import Handling
import Primitives
import Testing
import TextAnalysis

@Suite struct `Acknowledging a message` {
    private func acknowledgement(
        name: String = "Emma", agent: String? = "Nóra", topics: Set<Topic> = [.delivery], isComplaint: Bool = true
    ) -> Acknowledgement {
        Acknowledgement(
            name: name, agent: agent, caseNumber: "2041", nextNews: "16:00", topics: topics, isComplaint: isComplaint)
    }

    @Test(arguments: LanguageCode.allCases)
    func `it says who owns the case, its number and when the next news comes`(language: LanguageCode) {
        let text = acknowledgement().paragraphs(in: language).joined(separator: "\n")
        for fact in ["Emma", "Nóra", "2041", "16:00"] { #expect(text.contains(fact)) }
        #expect(!text.contains("{"))
    }

    @Test(arguments: Topic.allCases.filter { $0 != .other })
    func `it repeats what was understood, each topic in other words`(topic: Topic) {
        for language in LanguageCode.allCases {
            let own = acknowledgement(topics: [topic]).paragraphs(in: language)[1]
            let others = Topic.allCases.filter { $0 != topic }.map {
                acknowledgement(topics: [$0]).paragraphs(in: language)[1]
            }
            #expect(!others.contains(own))
        }
    }

    @Test func `the most pressing three of many topics are named`() {
        let text = acknowledgement(topics: Set(Topic.allCases)).paragraphs(in: .english)[1]
        #expect(text.contains("safety") && text.contains("unplugged"))
        #expect(text.contains("delivery") && text.contains("product"))
        #expect(!text.contains("invoice"))
    }

    @Test(arguments: LanguageCode.allCases)
    func `without a topic it asks instead of guessing, and praise gets no apology`(language: LanguageCode) {
        let unknown = acknowledgement(topics: [.other]).paragraphs(in: language)[1]
        let praise = acknowledgement(isComplaint: false).paragraphs(in: language)[1]
        let complaint = acknowledgement().paragraphs(in: language)[1]
        #expect(Set([unknown, praise, complaint]).count == 3)
        let apologies = ["apologise", "bocsánat", "پوزش"]
        #expect(apologies.contains { complaint.contains($0) })
        #expect(!apologies.contains { praise.contains($0) })
    }

    @Test(arguments: LanguageCode.allCases)
    func `without a name and before somebody owns it the text stays whole`(language: LanguageCode) {
        let text = acknowledgement(name: "", agent: nil).paragraphs(in: language).joined(separator: "\n")
        #expect(!text.contains("{") && !text.contains("  ") && !text.contains(" ,"))
        #expect(text.contains("2041"))
    }
}
