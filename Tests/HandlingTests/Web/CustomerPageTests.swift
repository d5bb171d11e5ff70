import Handling
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `A customer's own page` {
    @Test func `it shows the story without internal notes`() async throws {
        try await Shop.open(.sqlite) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            try await shop.write { act, tx in try addNote("Depot says van 14", to: id, by: act, in: tx) }
            let desk = Desk(shop: shop)
            let page = try await desk.visit("/c/\(desk.links.token(of: id, tenant: shop.tenant))")
            #expect(page.status == 200)
            #expect(page.text.contains("Where is my washing machine?"))
            #expect(!page.text.contains("van 14"))
        }
    }

    @Test func `a changed link opens nothing`() async throws {
        try await Shop.open(.sqlite) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let desk = Desk(shop: shop)
            let token = desk.links.token(of: id, tenant: shop.tenant)
            let last = token.last == "A" ? "B" : "A"
            #expect(try await desk.visit("/c/\(token.dropLast())\(last)").status == 404)
            #expect(try await desk.visit("/c/nothing").status == 404)
            #expect(try await desk.visit("/cases/\(id)").status == 401)
        }
    }

    @Test func `facts join the case once, and words to a closed case reopen it`() async throws {
        try await Shop.open(.sqlite) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let desk = Desk(shop: shop)
            let token = desk.links.token(of: id, tenant: shop.tenant)
            for _ in 1...2 {
                let answer = try await desk.visit(
                    "/c/\(token)/facts", sending: [("words", "The bell was fine."), ("key", "a")])
                #expect(answer.status == 303)
            }
            #expect(try await shop.kinds(of: id).count { $0 == "case.message" } == 1)
            try await shop.close(id, at: 60)
            desk.clock.advance(by: .hours(2))
            _ = try await desk.visit("/c/\(token)/reopening", sending: [("words", "Not settled."), ("key", "b")])
            #expect(try await shop.find(id).isOpen)
            #expect(try await desk.visit("/c/\(token)/facts", sending: [("words", " "), ("key", "c")]).status == 422)
        }
    }
}
