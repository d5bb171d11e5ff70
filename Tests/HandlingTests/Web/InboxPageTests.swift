import Handling
import Listening
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Working from the inbox` {
    @Test func `the list shows who, what and a button to take it, all escaped`() async throws {
        try await Shop.open(.sqlite) { shop in
            let eva = try await shop.customer("Eva <b>Nagy</b>", "eva@example.com")
            let id = try await shop.openCase(of: eva, "Where is it? <script>")
            let page = try await Desk(shop: shop).get("/inbox")
            #expect(page.status == 200)
            #expect(page.text.contains("Eva &lt;b&gt;Nagy&lt;/b&gt;"))
            #expect(!page.text.contains("it? <script>"))
            #expect(page.text.contains("/cases/\(id)/assignment"))
        }
    }

    @Test func `filters and views narrow the list`() async throws {
        try await Shop.open(.sqlite) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let adam = try await shop.customer("Adam", "adam@example.com")
            let first = try await shop.openCase(of: eva)
            let second = try await shop.openCase(of: adam) { $0.touchpoint = .billing }
            let desk = Desk(shop: shop)
            let billing = try await desk.get("/inbox?touchpoint=billing").text
            #expect(billing.contains("/cases/\(second)") && !billing.contains("/cases/\(first)"))
            _ = try await desk.post("/cases/\(first)/assignment", [("do", "take")])
            let mine = try await desk.get("/inbox?view=mine").text
            #expect(mine.contains("/cases/\(first)") && !mine.contains("/cases/\(second)"))
        }
    }

    @Test func `ticked cases are taken together`() async throws {
        try await Shop.open(.sqlite) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let cases = [try await shop.openCase(of: eva), try await shop.openCase(of: eva)]
            let answer = try await Desk(shop: shop).post(
                "/inbox/assignment",
                [("do", "take"), ("back", "https://evil.example")] + cases.map { ("case", "\($0)") })
            #expect(answer.location == "/inbox")
            for id in cases { #expect(try await shop.find(id).assignee == shop.anna) }
        }
    }

    @Test func `a search finds a case by a word of a message in any accent`() async throws {
        try await Shop.open(.sqlite) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"), "A mosógép zörög")
            #expect(try await Desk(shop: shop).get("/search?q=mosogep").text.contains("/cases/\(id)"))
        }
    }

    @Test(arguments: [
        "", "/assessment", "/closure", "/complaints", "/level-notes", "/links", "/assignment", "/deadlines",
    ])
    func `another brand's case is not there`(noun: String) async throws {
        try await Shop.open(.sqlite) { shop in
            let other = TenantID.testing(2)
            try await shop.settle(other, slug: "other")
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            #expect(try await Desk(shop: shop).get("/cases/\(id)\(noun)").status == 200)
            #expect(try await Desk(shop: shop).get("/cases/\(id)\(noun)", in: other).status == 404)
        }
    }

    @Test(arguments: [
        "replies", "notes", "calls", "draft", "wording", "looking", "guide", "assignment", "waiting", "closure",
    ])
    func `another brand's case takes no form`(noun: String) async throws {
        try await Shop.open(.sqlite) { shop in
            let other = TenantID.testing(2)
            try await shop.settle(other, slug: "other")
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let before = try await shop.kinds(of: id)
            let answer = try await Desk(shop: shop).post(
                "/cases/\(id)/\(noun)",
                [("body", "Hello"), ("key", "k"), ("do", "take"), ("merits", "m"), ("action", "a")],
                in: other)
            #expect(answer.status == 404)
            #expect(try await shop.kinds(of: id) == before)
        }
    }
}
