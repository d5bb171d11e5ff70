import Handling
import Primitives
import Storage
import TestSupport
import Testing

@testable import Offers

@Suite struct `A customer's page of an offer` {
    private func sent(_ shop: Shop) async throws -> (case: CaseID, offer: OfferID) {
        let item = try await shop.openCase()
        let made = try await shop.make([(.refund, 1_999), (.replacement, 3_001)], for: item)
        try await shop.write(at: 2) { try sendOffer(made.id, by: $0, in: $1) }
        return (item, made.id)
    }

    @Test(arguments: Engine.underTest) func `looking at it changes nothing, and saying yes twice books once`(
        engine: Engine
    )
        async throws
    {
        try await Shop.open(engine) { shop in
            let desk = try OfferDesk(shop)
            let (item, offer) = try await sent(shop)
            let before = try await shop.kinds(of: item)
            for language in ["", "?lang=hu", "?lang=fa"] {
                #expect(try await desk.visit(desk.page(of: offer) + language).status == 200)
            }
            #expect(try await shop.kinds(of: item) == before)
            for _ in 1...2 {
                #expect(try await desk.visit(desk.page(of: offer) + "/acceptance", sending: []).status == 303)
            }
            #expect(try await shop.read { try LedgerRecord.total(of: .given(item), in: $0) } == 5_000)
            #expect(try await shop.kinds(of: item).count { $0 == "ledger.booked" } == 2)
            #expect(try await desk.visit(desk.page(of: offer)).text.contains("It is agreed"))
        }
    }

    @Test func `it tells the refund and not what a replacement costs the house`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = try OfferDesk(shop)
            let text = try await desk.visit(desk.page(of: try await sent(shop).offer)).text
            #expect(text.contains("€19.99"))
            #expect(!text.contains("€30"))
            #expect(!text.contains("€50"))
        }
    }

    @Test(arguments: Engine.underTest) func `a disliked part and its reason reach the case`(engine: Engine) async throws
    {
        try await Shop.open(engine) { shop in
            let desk = try OfferDesk(shop)
            let (item, offer) = try await sent(shop)
            let objection = [("part", "2"), ("reason", "I want it repaired, not replaced.")]
            for _ in 1...2 {
                #expect(
                    try await desk.visit(desk.page(of: offer) + "/objection?lang=hu", sending: objection).status == 303)
            }
            #expect(try await shop.offer(offer).parts.map(\.answer) == [.open, .disliked])
            let entries = try await shop.read { try EntryRecord.newest(of: item, in: $0) }
            #expect(entries.count { $0.body == "I want it repaired, not replaced." } == 1)
            #expect(try await shop.read { try CaseRecord.require(item, in: $0) }.isUnanswered)
            let page = try await desk.visit(desk.page(of: offer))
            #expect(page.text.contains("I want it repaired, not replaced."))
            #expect(!page.text.contains("/acceptance"))
        }
    }

    @Test func `a link that was changed, never sent or taken back opens no offer`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = try OfferDesk(shop)
            let (item, offer) = try await sent(shop)
            let path = desk.page(of: offer)
            let changed = path.dropLast() + (path.last == "A" ? "B" : "A")
            for address in [String(changed), "/o/nothing"] {
                let answer = try await desk.visit(address)
                #expect(answer.status == 404)
                #expect(answer.text.contains("not complete"))
                #expect(try await desk.visit(address + "/acceptance", sending: []).status == 404)
            }
            try await shop.write(at: 3) { try withdrawOffer(offer, by: $0, in: $1) }
            let gone = try await desk.visit(path)
            #expect(gone.status == 410)
            #expect(gone.text.contains("taken back"))
            _ = try await desk.visit(path + "/acceptance", sending: [])
            #expect(try await shop.read { try LedgerRecord.total(of: .given(item), in: $0) } == 0)
            let fresh = try await shop.make([(.refund, 1)], for: item, at: 4)
            #expect(try await desk.visit(desk.page(of: fresh.id)).status == 404)
        }
    }

    @Test func `after its days it says so and frees the month's budget`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = try OfferDesk(shop)
            let (item, offer) = try await sent(shop)
            desk.clock.advance(by: .days(15))
            let late = try await desk.visit(desk.page(of: offer))
            #expect(late.status == 410)
            #expect(late.text.contains("has ended"))
            _ = try await desk.visit(desk.page(of: offer) + "/acceptance", sending: [])
            #expect(try await shop.offer(offer).state == .sent)
            #expect(try await shop.read { try LedgerRecord.total(of: .given(item), in: $0) } == 0)
            let later = Instant.testing + .days(15)
            #expect(try await shop.read { try OfferRecord.reserved(.everything, at: .testing, in: $0) } == 5_000)
            #expect(try await shop.read { try OfferRecord.reserved(.everything, at: later, in: $0) } == 0)
        }
    }

    @Test func `the one that was replaced leads to the newer one`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = try OfferDesk(shop)
            let (item, offer) = try await sent(shop)
            _ = try await desk.visit(desk.page(of: offer) + "/refusal", sending: [("reason", "")])
            let next = try await shop.make([(.repair, 0)], for: item, at: 5)
            #expect(!(try await desk.visit(desk.page(of: offer)).text.contains(desk.page(of: next.id))))
            try await shop.write(at: 6) { try sendOffer(next.id, by: $0, in: $1) }
            let old = try await desk.visit(desk.page(of: offer))
            #expect(old.status == 410)
            #expect(old.text.contains(desk.page(of: next.id)))
        }
    }
}
