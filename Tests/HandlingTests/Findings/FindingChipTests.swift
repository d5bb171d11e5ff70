import Handling
import Primitives
import Storage
import TestSupport
import Testing

@testable import Handling

@Suite struct `Findings on the timeline` {
    private static let words = "My washing machine never arrived, I am furious and I want my money back!"

    private func open(_ shop: Shop) async throws -> (CaseID, EntryID) {
        let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"), Self.words)
        let entry = try await shop.read { try EntryRecord.newest(of: id, in: $0) }.first
        return (id, try #require(entry).id)
    }

    @Test(arguments: LanguageCode.allCases)
    func `every customer's message shows what its words show`(language: LanguageCode) async throws {
        try await Shop.open(.sqlite) { shop in
            let (id, entry) = try await open(shop)
            var desk = Desk(shop: shop)
            desk.language = language
            let page = try await desk.get("/cases/\(id)").text
            let word = [LanguageCode.english: "Delivery", .hungarian: "Szállítás", .persian: "تحویل"][language]
            #expect(page.contains("value=\"\(entry)/topic:delivery=0\""))
            #expect(page.contains(try #require(word)))
            #expect(page.contains("class=\"hot\""))
        }
    }

    @Test func `a press takes a finding off, and another brings it back`() async throws {
        try await Shop.open(.sqlite) { shop in
            let (id, entry) = try await open(shop)
            let desk = Desk(shop: shop)
            let address = "/cases/\(id)/findings"
            let answer = try await desk.post(address, [("finding", "\(entry)/topic:delivery=0")])
            #expect(answer.status == 303)
            #expect(answer.location == "/cases/\(id)#entry-\(entry)")
            let page = try await desk.get("/cases/\(id)").text
            #expect(!page.contains("value=\"\(entry)/topic:delivery=0\""))
            #expect(page.contains("value=\"\(entry)/topic:delivery=undo\""))
            #expect(page.contains("<del>Delivery</del>"))
            #expect(try await desk.post(address, [("finding", "\(entry)/topic:delivery=undo")]).status == 303)
            #expect(try await desk.get("/cases/\(id)").text.contains("value=\"\(entry)/topic:delivery=0\""))
        }
    }

    @Test(arguments: ["", "topic", "topic:weather=1", "anger=9", "distress=undone"])
    func `what is no finding is refused`(field: String) async throws {
        try await Shop.open(.sqlite) { shop in
            let (id, entry) = try await open(shop)
            let answer = try await Desk(shop: shop).post("/cases/\(id)/findings", [("finding", "\(entry)/\(field)")])
            #expect(answer.status == 422)
        }
    }

    @Test func `another brand's words are not found`() async throws {
        try await Shop.open(.sqlite) { shop in
            let other = TenantID.testing(2)
            try await shop.settle(other, slug: "other")
            let (id, entry) = try await open(shop)
            let answer = try await Desk(shop: shop).post(
                "/cases/\(id)/findings", [("finding", "\(entry)/anger=0")], in: other)
            #expect(answer.status == 404)
        }
    }
}
