import Handling
import Primitives
import Storage
import TestSupport
import Testing

@testable import Offers

@Suite struct `Who may see and change offers` {
    @Test func `another brand's people reach nothing by id`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = try OfferDesk(shop)
            let item = try await shop.openCase()
            let made = try await shop.make([(.refund, 100)], for: item)
            let remedy = try await shop.remedy(.refund)
            for address in ["/cases/\(item)/offers/new"] {
                #expect(try await desk.get(address, as: .stranger).status == 404)
            }
            #expect(try await desk.get("/cases/\(item)/offers", as: .stranger, asPart: true).status == 404)
            for address in [
                "/cases/\(item)/offers", "/offers/\(made.id)/sending", "/offers/\(made.id)/withdrawal",
                "/offers/\(made.id)/acceptance", "/offers/\(made.id)/refusal", "/settings/remedies/\(remedy)",
            ] {
                let status = try await desk.post(address, [("do", "send"), ("en", "Mine now")], as: .stranger).status
                #expect(status == 404 || status == 403, "\(address)")
            }
            #expect(try await shop.offer(made.id).state == .ready)
            #expect(try await shop.read { try RemedyRecord.find(remedy, in: $0) }?.name.english == "Money back")
        }
    }

    @Test func `catalogue, authority and budget belong to administrators, the ledger to those who see figures`()
        async throws
    {
        try await Shop.open(.sqlite) { shop in
            let desk = try OfferDesk(shop)
            for address in ["/settings/remedies", "/settings/policies", "/settings/authority"] {
                #expect(try await desk.get(address, as: .agent).status == 403)
                #expect(try await desk.get(address, as: .lead).status == 403)
                #expect(try await desk.get(address, as: .administrator).status == 200)
                #expect(try await desk.post(address, [("case-agent", "9")], as: .lead).status == 403)
            }
            #expect(try await desk.post("/settings/budget", [("usual", "9")], as: .lead).status == 403)
            #expect(try await desk.get("/ledger", as: .agent).status == 403)
            #expect(try await desk.get("/ledger/export", as: .agent).status == 403)
            #expect(try await desk.get("/ledger", as: .lead).status == 200)
            #expect(try await desk.visit("/approvals").status == 401)
        }
    }
}
