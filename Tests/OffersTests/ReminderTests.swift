import Handling
import Primitives
import Storage
import TestSupport
import Testing

@testable import Offers

@Suite struct `Reminding of offers` {
    /// Runs every timer that is due at `minutes` behind the opening with a loop of its own, as after a restart.
    private func runTimers(_ shop: Shop, at minutes: Int) async throws {
        let clock = MovableClock(at: .testing + .minutes(minutes))
        let loop = OutboxLoop(
            database: shop.database,
            workers: [
                offerTimerWorker(database: shop.database, clock: clock.clock),
                OutboxWorker("offer.mail", "mail.acknowledgement") { _ in .done },
            ], clock: clock.clock)
        while try await loop.runDue() > 0 {}
    }

    private func facts(_ kind: String, _ shop: Shop) async throws -> [JSONValue] {
        try await shop.read { try EventLog.events(after: 0, limit: 1000, in: $0) }
            .map(\.event).filter { $0.kind == kind }.map(\.facts)
    }

    @Test(arguments: Engine.underTest)
    func `an approval that waits for four working hours is brought up once, to those who may give it`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let made = try await shop.make([(.refund, 8_001)], for: try await shop.openCase(), at: 0)
            try await runTimers(shop, at: 239)
            #expect(try await facts("offer.approval_waits", shop).isEmpty)
            try await runTimers(shop, at: 240)
            try await runTimers(shop, at: 10_000)
            let told = try await facts("offer.approval_waits", shop)
            #expect(told.map { $0["people"] } == [.array([.id(shop.admin)])])
            #expect(try await shop.kinds(of: shop.offer(made.id).caseID).last == "offer.approval_waits")
        }
    }

    @Test(arguments: Engine.underTest)
    func `hours count while the house is open, and what was decided rings nobody`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            try await shop.write(by: .staff(shop.admin)) {
                try setOfferReminders(OfferReminders(approvalHours: 8, answerDays: 2), by: $0, in: $1)
            }
            // Ten in the morning and eight working hours: the next day at ten, since the house closes at five.
            _ = try await shop.make([(.refund, 8_001)], for: try await shop.openCase("eva"), at: 0)
            let decided = try await shop.make([(.refund, 8_001)], for: try await shop.openCase("bela"), at: 0)
            try await shop.write(at: 5, by: .staff(shop.admin)) { try approveOffer(decided.id, by: $0, in: $1) }
            try await runTimers(shop, at: 24 * 60 - 1)
            #expect(try await facts("offer.approval_waits", shop).isEmpty)
            try await runTimers(shop, at: 24 * 60)
            #expect(try await facts("offer.approval_waits", shop).count == 1)
        }
    }

    @Test(arguments: Engine.underTest)
    func `an offer without an answer reminds the owner of the case once, an answered one nobody`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let item = try await shop.openCase("eva")
            try await shop.write { try takeCase(item, by: $0, in: $1) }
            let silent = try await shop.make([(.refund, 100)], for: item)
            let answered = try await shop.make([(.refund, 100)], for: try await shop.openCase("bela"))
            for id in [silent.id, answered.id] { try await shop.write(at: 2) { try sendOffer(id, by: $0, in: $1) } }
            try await shop.write(at: 3, by: .system) { try declineOffer(answered.id, by: $0, in: $1) }
            let threeDays = 2 + 3 * 24 * 60
            try await runTimers(shop, at: threeDays - 1)
            #expect(try await facts("offer.unanswered", shop).isEmpty)
            try await runTimers(shop, at: threeDays)
            try await runTimers(shop, at: threeDays + 1_000)
            #expect(try await facts("offer.unanswered", shop).map { $0["owner"] } == [.id(shop.anna)])
        }
    }

    @Test func `the times are set on the page and kept within their ranges`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = try OfferDesk(shop)
            #expect(try await desk.get("/settings/authority", as: .administrator).text.contains("offer-reminders"))
            let form = [("hours", "6"), ("days", "5")]
            #expect(try await desk.post("/settings/offer-reminders", form, as: .lead).status == 403)
            #expect(try await desk.post("/settings/offer-reminders", form, as: .administrator).status == 303)
            #expect(
                try await shop.read { try OfferRemindersRecord.find(in: $0) }
                    == OfferReminders(approvalHours: 6, answerDays: 5))
            let wrong = try await desk.post(
                "/settings/offer-reminders", [("hours", "0"), ("days", "40")], as: .administrator)
            #expect(wrong.status == 422)
        }
    }
}
