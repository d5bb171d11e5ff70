import Foundation
import Handling
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing
import Web

@testable import Alerting

@Suite struct `The morning digest` {
    private let budapest = TimeZone(identifier: "Europe/Budapest") ?? .gmt

    @Test func `it is sent at the same time on the wall, whatever the clock does`() throws {
        let time = try #require(DigestTime(minute: 450))
        // Summer time ends in the night to 26 October 2025: 07:30 is 05:30 UTC before, 06:30 UTC after.
        let before = time.next(after: Instant(milliseconds: 1_761_350_400_000), in: budapest)
        let after = time.next(after: before.at, in: budapest)
        #expect(before.at == Instant(milliseconds: 1_761_370_200_000) && before.day.iso8601 == "2025-10-25")
        #expect(after.at == Instant(milliseconds: 1_761_460_200_000) && after.day.iso8601 == "2025-10-26")
        #expect(time.next(after: after.at - .milliseconds(1), in: budapest).at == after.at)
    }

    /// Runs what is due and gives to whom digests were written.
    private func run(_ desk: Desk) async throws -> [StaffID] {
        let loop = OutboxLoop(
            database: desk.database,
            workers: [
                OutboxWorker(digestDayKind) { item in
                    let act = Act(tenant: item.tenant, actor: .system, at: desk.clock.now)
                    do {
                        try await desk.database.write(in: item.tenant) {
                            try sendDigests(
                                day: item.payload["day"]?.text ?? "",
                                minute: Int(item.payload["minute"]?.integer ?? -1),
                                by: act, in: $0)
                        }
                        return .done
                    } catch {
                        return .never("\(error)")
                    }
                },
                OutboxWorker("alert.mail", "mail.acknowledgement", "alert.climb") { _ in .done },
            ], clock: desk.clock.clock)
        while try await loop.runDue() > 0 {}
        return try await desk.database.read(in: desk.tenant) { snapshot in
            try snapshot.rows(
                "SELECT payload FROM outbox WHERE tenant_id = \(snapshot.tenant) AND kind = \(digestMailKind)"
            )
            .compactMap { try $0.json("payload")["staff"]?.id() }
        }
    }

    @Test(arguments: Engine.underTest) func `every lead gets one a day, unless they opted out`(engine: Engine)
        async throws
    {
        try await Desk.open(engine) { desk in
            try await desk.write { act, tx in
                try planDigest(by: act, in: tx)
                try planDigest(by: act, in: tx)
            }
            #expect(try await run(desk).isEmpty)
            // The day after at 07:30 in Budapest is 05:30 in UTC, 21.5 hours after the time of tests.
            desk.clock.advance(by: .minutes(21 * 60 + 30))
            #expect(try await run(desk) == [desk.lead])
            desk.clock.advance(by: .hours(24))
            #expect(try await run(desk) == [desk.lead, desk.lead])
            try await desk.write(by: .staff(desk.lead)) { act, tx in try DigestWish.set(false, by: act, in: tx) }
            desk.clock.advance(by: .hours(24))
            #expect(try await run(desk).count == 2)
        }
    }

    @Test(arguments: Engine.underTest) func `it lists angry cases, climbed alerts and promises at risk, and no words`(
        engine: Engine
    ) async throws {
        try await Desk.open(engine) { desk in
            try await desk.feedback(.angry, "Nobody came and nobody called.", from: "emma@customer.example")
            desk.clock.advance(by: .minutes(15))
            try await desk.runTimers()
            let item = try #require(try await desk.ringing(for: desk.bela).first?.alert.caseID)
            let kept = UUID()
            try await desk.write { act, tx in
                for (subject, hours) in [(UUID(), 2), (UUID(), 48), (kept, 1)] {
                    tx.append(
                        Event(
                            "promise.made", subject: subject, caseID: item.uuid,
                            facts: ["due": .instant(act.at + .hours(hours))], act: act))
                }
                tx.append(Event("promise.kept", subject: kept, caseID: item.uuid, act: act))
            }
            let now = desk.clock.now
            let digest = try await desk.database.read(in: desk.tenant) { try loadDigest(at: now, in: $0) }
            #expect(digest.angryCount == 1 && digest.angry.first?.owner == "anna@shop.example")
            #expect(digest.escalated.map(\.caseID) == [item])
            #expect(digest.promises.map(\.at) == [now + .hours(2)])
            let letter = DigestLetter(digest: digest, name: "Lea", baseAddress: "https://desk.example", now: now)
            for language in LanguageCode.allCases {
                let text = letter.text.string(in: PageLocale(language: language, zone: budapest, now: now))
                #expect(text.contains("https://desk.example/cases/\(item)"))
                #expect(!text.contains("Nobody came") && !text.contains("emma"))
            }
        }
    }

    @Test(arguments: Engine.underTest) func `times are set on their page, and a moved digest is sent once`(
        engine: Engine
    ) async throws {
        try await Desk.open(engine) { desk in
            try await desk.write { act, tx in try planDigest(by: act, in: tx) }
            let console = Console(desk)
            let fields = [("quiet-from", "۲۲:۰۰"), ("quiet-to", "7:00"), ("digest", "08:15")]
            #expect(try await console.post("/settings/alert-times", fields).status == 303)
            let page = try await console.get("/settings/alert-times").text
            #expect(page.contains("22:00") && page.contains("07:00") && page.contains("08:15"))
            desk.clock.advance(by: .hours(24))
            #expect(try await run(desk) == [desk.lead])
            #expect(
                try await console.post("/settings/alert-times", [("quiet-from", "22:00"), ("digest", "late")]).status
                    == 422)
            #expect(try await console.post("/settings/alert-times", [("digest", "")]).status == 303)
            desk.clock.advance(by: .hours(48))
            #expect(try await run(desk).count == 1)
        }
    }
}
