import Handling
import People
import Primitives
import Storage
import TestSupport
import Testing
import Web

@testable import Offers

@Suite struct `Rights of offers` {
    /// Every operation on catalogue, policies, authority, budget and reminders.
    private func changes(_ shop: Shop) async throws -> [@Sendable (Act, Transaction) throws -> Void] {
        let name = TrilingualText(english: "Flowers", hungarian: "Virág", persian: "گل")
        let all = try await shop.read { try RemedyRecord.all(in: $0) }
        guard let remedy = all.first else { return [] }
        let policy = ReturnPolicy(
            id: .testing(61), name: name, days: 30, kinds: [.refund], capMinor: nil, isActive: true)
        return [
            { act, tx in try addRemedy(.gesture, name: name, usualMinor: 100, by: act, in: tx) },
            { act, tx in try changeRemedy(remedy, by: act, in: tx) },
            { act, tx in try seedRemedies(by: act, in: tx) },
            { act, tx in try savePolicy(policy, by: act, in: tx) },
            { act, tx in
                try setAuthority(Authority(perCaseMinor: 1, perMonthMinor: 1), of: .agent, by: act, in: tx)
            },
            { act, tx in try setBudget(1, by: act, in: tx) },
            { act, tx in try setOfferReminders(OfferReminders(approvalHours: 1, answerDays: 1), by: act, in: tx) },
        ]
    }

    @Test(arguments: Engine.underTest)
    func `only who manages remedies changes catalogue, authority, budget and reminders`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let changes = try await changes(shop)
            #expect(changes.count == 7)
            for change in changes {
                for staff in [shop.anna, shop.lead] {
                    await #expect(throws: OfferRefusal.notAllowed) { try await shop.write(by: .staff(staff), change) }
                }
                for stranger in [Primitives.Actor.customer(shop.anna.uuid), .apiKey(shop.admin.uuid)] {
                    await #expect(throws: OfferRefusal.staffOnly) { try await shop.write(by: stranger, change) }
                }
                try await shop.write(by: .staff(shop.admin), change)
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `a lead approves what they could give alone, an administrator anything`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let small = try await shop.make([(.refund, 8_000)], for: try await shop.openCase("eva"))
            let large = try await shop.make([(.refund, 8_001)], for: try await shop.openCase("bela"))
            #expect(small.verdict == .needsApproval(.perCase) && large.verdict == .needsApproval(.perCase))
            #expect(try await shop.write(at: 2, by: .staff(shop.lead)) { try approveOffer(small.id, by: $0, in: $1) })
            let limit = Money(minorUnits: 8_000, currency: .euro)
            await #expect(throws: OfferRefusal.aboveApprover(.perCase, limit: limit)) {
                try await shop.write(at: 2, by: .staff(shop.lead)) { try approveOffer(large.id, by: $0, in: $1) }
            }
            #expect(try await shop.offer(large.id).state == .awaitingApproval)
            #expect(try await shop.write(at: 3, by: .staff(shop.admin)) { try approveOffer(large.id, by: $0, in: $1) })
        }
    }

    @Test(arguments: Engine.underTest)
    func `what the case holds already counts against the approver, and saying no needs no authority`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let item = try await shop.openCase()
            let first = try await shop.make([(.refund, 5_000)], for: item)
            try await shop.write(at: 2) { try sendOffer(first.id, by: $0, in: $1) }
            try await shop.write(at: 3, by: .system) { try acceptOffer(first.id, by: $0, in: $1) }
            let second = try await shop.make([(.refund, 3_001)], for: item, at: 4)
            let limit = Money(minorUnits: 8_000, currency: .euro)
            await #expect(throws: OfferRefusal.aboveApprover(.perCase, limit: limit)) {
                try await shop.write(at: 5, by: .staff(shop.lead)) { try approveOffer(second.id, by: $0, in: $1) }
            }
            let waiting = try await shop.offer(second.id)
            #expect(try await shop.read { try approvers(of: waiting, at: .testing, in: $0) } == [shop.admin])
            #expect(
                try await shop.write(at: 6, by: .staff(shop.lead)) { try refuseApproval(second.id, by: $0, in: $1) })
        }
    }

    @Test(arguments: LanguageCode.allCases)
    func `the page tells a lead what is above them and refuses it with 403`(language: LanguageCode) async throws {
        try await Shop.open(.sqlite) { shop in
            var desk = try OfferDesk(shop)
            desk.language = language
            let item = try await shop.openCase()
            let large = try await shop.make([(.refund, 9_000)], for: item)
            let locale = PageLocale(language: language, zoneName: "Europe/Budapest", now: .testing)
            let list = try await desk.get("/approvals", as: .lead)
            #expect(list.text.contains(OffersText.aboveYours.string(in: locale)))
            #expect(!list.text.contains("/offers/\(large.id)/approval\""))
            #expect(list.text.contains("/offers/\(large.id)/approval-refusal"))
            let refused = try await desk.post("/offers/\(large.id)/approval", as: .lead)
            #expect(refused.status == 403)
            let limit = Money(minorUnits: 8_000, currency: .euro)
            #expect(refused.text.contains(OffersText.refusedAboveCase(amount: limit).string(in: locale)))
            #expect(
                try await desk.get("/approvals", as: .administrator).text.contains("/offers/\(large.id)/approval\""))
            #expect(try await desk.post("/offers/\(large.id)/approval", as: .administrator).status == 303)
        }
    }
}
