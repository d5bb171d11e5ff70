import Handling
import Listening
import Primitives
import Storage
import TestSupport
import Testing
import Web

@Suite struct `Views of one's own in the inbox` {
    @Test(arguments: LanguageCode.allCases)
    func `a filtered list is kept under a name, shown beside the others, deleted and brought back`(
        language: LanguageCode
    ) async throws {
        try await Shop.open(.sqlite) { shop in
            let customer = try await shop.customer("Eva", "eva@example.com")
            let billing = try await shop.openCase(of: customer) { $0.touchpoint = .billing }
            let other = try await shop.openCase(of: customer)
            var desk = Desk(shop: shop)
            desk.language = language
            #expect(try await !desk.get("/inbox").text.contains("/inbox/views"))
            #expect(try await desk.get("/inbox?touchpoint=billing").text.contains("action=\"/inbox/views\""))
            let form = [("view", "open"), ("touchpoint", "billing"), ("view-name", "Bills & <co>")]
            let kept = try await desk.post("/inbox/views", form)
            #expect(kept.location == "/inbox?view=open&touchpoint=billing")
            let list = try await desk.get("/inbox?view=open&touchpoint=billing").text
            #expect(list.contains("Bills &amp; &lt;co&gt;") && !list.contains("<co>"))
            #expect(list.contains("/cases/\(billing)") && !list.contains("/cases/\(other)"))
            #expect(try await !desk.get("/inbox", in: shop.tenant).text.contains("/removal"))
            let view = try #require(
                try await shop.read { try SavedViewRecord.all(of: shop.anna, in: $0) }.first)
            #expect(try await desk.post("/inbox/views/\(view.id)/removal", [], by: shop.bela).status == 404)
            let removed = try await desk.post("/inbox/views/\(view.id)/removal", [])
            #expect(removed.location == "/inbox?removed=\(view.id)")
            let after = try await desk.get("/inbox?removed=\(view.id)").text
            #expect(after.contains("/inbox/views/\(view.id)/restoration"))
            #expect(try await !desk.get("/inbox").text.contains("Bills"))
            let back = try await desk.post("/inbox/views/\(view.id)/restoration", [])
            #expect(back.location == "/inbox?view=open&touchpoint=billing")
            #expect(try await desk.get("/inbox").text.contains("Bills"))
        }
    }

    @Test func `a list without a condition or a name is refused`() async throws {
        try await Shop.open(.sqlite) { shop in
            let desk = Desk(shop: shop)
            let plain = try await desk.post("/inbox/views", [("view", "mine"), ("view-name", "Mine")])
            let nameless = try await desk.post("/inbox/views", [("face", "angry"), ("view-name", " ")])
            #expect(plain.status == 422 && nameless.status == 422)
        }
    }
}
