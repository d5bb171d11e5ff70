import Handling
import Listening
import People
import Primitives
import Statistics
import Storage
import TestSupport
import Testing
import TextAnalysis
import Web

@testable import Insight

@Suite struct `Seeing what customers write about` {
    /// A case of one more customer, `days` before the test's now.
    private func say(_ words: String, of number: Int, days: Int = 0, _ office: Office) async throws -> CaseID {
        try await office.write(at: -days * 24 * 60, by: .system) { act, tx in
            let customer = try findOrCreateCustomer(
                NewCustomer(name: "", email: EmailAddress("customer\(number)@example.test"), language: .english),
                by: act, in: tx)
            return try openCase(
                NewCase(
                    customer: customer, subject: "", words: CustomerWords(words, channel: .email, language: .english),
                    touchpoint: .other), by: act, in: tx)
        }
    }

    @Test(arguments: Engine.underTest)
    func `topics are counted in both periods, as staff set them right`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            let late = "My parcel was not delivered."
            try #require(analyze(late, language: .english).topics.contains(.delivery))
            let id = try await say(late, of: 1, office)
            for number in 2...4 { _ = try await say(late, of: number, days: number < 4 ? 0 : 20, office) }
            let topics = try await office.dashboard().topics
            #expect(topics.first { $0.topic == .delivery } == TopicCount(topic: .delivery, count: 3, before: 1))
            try await office.write { act, tx in
                let entry = try #require(try EntryRecord.newest(of: id, in: tx).first)
                try correctFinding(.topic(.delivery), to: "0", in: entry.id, of: id, by: act, in: tx)
            }
            #expect(try await office.dashboard().topics.first { $0.topic == .delivery }?.count == 2)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a word that rose is shown as it is written, with both counts`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            for number in 1...24 {
                _ = try await say(number % 2 == 0 ? "The Törés again" : "It is late", of: number, office)
                _ = try await say("It is late", of: number, days: 20, office)
            }
            let found = try await office.database.read(in: office.tenant) {
                try RisingWords.load(.fortnight, at: .testing + .minutes(60), in: $0)
            }
            #expect(found.cases == 24 && found.casesBefore == 24)
            let word = try #require(found.words?.first { $0.word == "törés" })
            #expect(word.now.count == 12 && word.now.total == 24 && word.before.count == 0)
            #expect(found.words?.contains { $0.word == "late" } == false)
            for language in LanguageCode.allCases {
                let locale = PageLocale(language: language, zoneName: "UTC", now: .testing)
                #expect(RisingWordsCard(found: found).node.render(in: locale).contains("törés"))
            }
        }
    }
}
