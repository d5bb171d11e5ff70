import Primitives
import Testing
import TextAnalysis

@Suite struct `Findings of a message` {
    @Test(arguments: ["Das ist nicht gut, ich bin sehr enttäuscht von Ihrem Service", "Заказ не пришёл"])
    func `nothing is found in an unsupported language`(text: String) {
        let findings = analyze(text)
        #expect(findings == Findings(language: nil))
    }

    @Test(arguments: [("😡😡", Sentiment.negative), ("👍", .positive), ("❤️❤️", .positive), ("🏠", .neutral)])
    func `emoji alone are read`(text: String, sentiment: Sentiment) {
        let findings = analyze(text)
        #expect(findings.sentiment == sentiment)
        #expect(findings.language == nil)
    }

    @Test func `spans mark the words of the original text`() throws {
        let text = "😡 Kérem vissza a pénzem! Felháborító."
        let findings = analyze(text)
        let span = try #require(findings.spans.first { $0.label == .anger && $0.start > 5 })
        let units = Array(text.utf16)[span.start..<span.end]
        #expect(String(decoding: units, as: UTF16.self) == "Felháborító")
        #expect(findings.spans.contains { $0.label == .intent(.refundRequest) })
        #expect(findings.spans.allSatisfy { 0 <= $0.start && $0.start < $0.end && $0.end <= text.utf16.count })
    }

    @Test func `capitals, stretched letters and exclamation marks raise anger`() {
        let quiet = analyze("this is not working, i am annoyed", language: .english)
        let loud = analyze("THIS IS NOT WORKING, I AM ANNOYED!!!", language: .english)
        #expect(quiet.anger > .none)
        #expect(loud.anger > quiet.anger)
        withKnownIssue("a verdict of one word alone is taken for praise") {
            #expect(analyze("terrrrrible", language: .english).sentiment == .negative)
        }
    }

    @Test func `praise with one clear fault stays praise and complaint`() {
        let findings = analyze(
            "Excellent product and very friendly driver, I recommend it, only the parcel was late.", language: .english)
        #expect(findings.sentiment == .positive)
        #expect(findings.intents.contains(.praise))
    }

    @Test func `labels are printed as the command line prints them`() {
        #expect(
            Stake.allCases.map(\.rawValue) == [
                "work", "family", "love", "leisure", "identity", "money", "health_safety",
            ])
        #expect(Topic.allCases.count == 16)
        #expect(Topic.noReply.rawValue == "no_reply")
        #expect(Intent.allCases.count == 12)
        #expect(Intent.churnThreat.rawValue == "churn_threat")
        #expect(FindingLabel.topic(.waitTime).name == "wait_time")
        #expect(WordingCategory.allCases.map(\.rawValue).contains("over_familiar"))
        #expect(WordingCategory.allCases.count == 12)
    }

    @Test func `Persian in Latin letters is marked`() {
        #expect(analyze("salam, sefaresham hanooz nareside").isLatinPersian)
        #expect(!analyze("سفارشم هنوز نرسیده").isLatinPersian)
    }
}
