import Handling
import Listening
import Primitives
import Storage
import TestSupport
import Testing

@testable import Recovery

private let day = 1440

@Suite struct `Winning a customer back` {
    @Test(arguments: Engine.underTest)
    func `a better rating reconciles, and only a purchase in the window wins back`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("eva")
            let id = try await shop.openCase(of: eva)
            #expect(try await shop.state(of: id) == .unhappy)
            try await shop.reply("We are on it.", to: id, at: 10)
            #expect(try await shop.state(of: id) == .contacted)
            try await shop.close(id, at: 60)
            #expect(try await shop.state(of: id) == .solved)
            try await shop.rate(.happy, by: eva, about: id, at: 2 * day)
            #expect(try await shop.state(of: id) == .reconciled)
            try await shop.runTimers(at: 31 * day)
            try await shop.buy("A-2", by: eva, at: 40 * day)
            #expect(try await shop.state(of: id) == .wonBack)
            try await shop.runTimers(at: 91 * day)
            let checks = try await shop.read {
                try RecoveryRecord.checks(of: id, in: $0).map { "\($0.day) \($0.state.rawValue)" }
            }
            #expect(checks == ["30 reconciled", "60 won_back", "90 won_back"])
            #expect(
                try await shop.facts("recovery.state").compactMap { $0["to"]?.text } == [
                    "contacted", "solved", "reconciled", "won_back",
                ])
        }
    }

    @Test(arguments: Engine.underTest) func `silence without a purchase for 90 days is lost`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let silent = try await shop.customer("gabor")
            let buying = try await shop.customer("dora")
            let (lost, open) = (try await shop.openCase(of: silent), try await shop.openCase(of: buying))
            try await shop.close(lost, at: 60)
            try await shop.close(open, at: 60)
            try await shop.buy("B-1", by: buying, at: 10 * day)
            try await shop.runTimers(at: 91 * day)
            #expect(try await shop.state(of: lost) == .lost)
            #expect(try await shop.state(of: open) == .solved)
        }
    }

    @Test(arguments: Engine.underTest)
    func `the customer is asked after closing, and an unhappy answer reopens the case`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("eva")
            try await shop.write { act, tx in
                var texts = SurveyTexts.empty
                for language in [LanguageCode.english, .hungarian, .persian] {
                    for part in WordingPart.allCases { texts[language][part] = "Words" }
                }
                let draft = SurveyDraft(
                    name: "After the case", touchpoint: .support, texts: texts, coolDownDays: 0, isAfterCase: true,
                    delayMinutes: day)
                _ = try createSurvey(draft, by: act, in: tx)
            }
            let id = try await shop.openCase(of: eva)
            try await shop.close(id, at: 60)
            #expect(try await shop.facts("invitation.queued").count == 1)
            try await shop.write(at: 2 * day, by: .system) { act, tx in
                for asked in try InvitationRecord.queued(about: id.uuid, in: tx) {
                    try recordInvitationSent(asked.id, by: act, in: tx)
                }
            }
            let again = try await shop.rate(.angry, "Broken once more.", by: eva, about: id, at: 3 * day)
            let item = try await shop.find(id)
            #expect(item.isOpen)
            #expect(item.reopenCount == 1)
            #expect(item.isUnanswered)
            #expect(item.priority >= .high)
            #expect(try await shop.state(of: id) == .unhappy)
            try await shop.write(at: 3 * day + 1, by: .system) { try reopenWhenUnhappy(again, by: $0, in: $1) }
            #expect(try await shop.find(id).reopenCount == 1)
            try await shop.close(id, at: 4 * day)
            #expect(try await shop.facts("invitation.queued").count == 2)
            try await shop.runTimers(at: 31 * day)
            #expect(try await shop.read { try RecoveryRecord.checks(of: id, in: $0).isEmpty })
            try await shop.runTimers(at: 35 * day)
            #expect(try await shop.read { try RecoveryRecord.checks(of: id, in: $0).map(\.day) } == [30])
        }
    }

    @Test func `the definition holds at its borders`() {
        let solved = Instant.testing + .days(1)
        var facts = RecoveryFacts(unhappyAt: .testing, firstFace: .disappointed, contactedAt: solved, solvedAt: solved)
        facts.activities = [solved + .days(90)]
        #expect(facts.state(at: solved + .days(90)) == .solved)
        facts.activities = [solved + .days(90) + .milliseconds(1)]
        #expect(facts.state(at: solved + .days(91)) == .lost)
        facts.ratings = [.init(.delighted, at: solved)]
        #expect(facts.state(at: solved + .days(1)) == .solved)
        facts.ratings = [.init(.happy, at: solved + .days(1)), .init(.disappointed, at: solved + .days(2))]
        #expect(facts.state(at: solved + .days(1)) == .reconciled)
        #expect(facts.state(at: solved + .days(3)) == .remeasured)
    }
}
