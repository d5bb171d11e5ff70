import Handling
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing
import Web

@testable import Recovery

@Suite struct `Pages of promises and the way back` {
    @Test(arguments: LanguageCode.allCases)
    func `every list opens, empty and filled, in three languages`(language: LanguageCode) async throws {
        try await Shop.open(.sqlite) { shop in
            let counter = Counter(shop: shop, language: language)
            let lists = ["/promises", "/recoveries", "/ideas", "/praise?whose=team", "/settings/recovery"]
            for address in lists { #expect(try await counter.get(address).status == 200, "\(address)") }
            let eva = try await shop.customer("eva")
            let id = try await shop.openCase(of: eva)
            try await shop.write { try makePromise("A call <b>", in: id, dueAt: .testing + .hours(1), by: $0, in: $1) }
            try await shop.rate(.happy, "I suggest you add a link.", by: eva, at: 1)
            for address in lists { #expect(try await counter.get(address).status == 200, "\(address)") }
            let promises = try await counter.get("/promises?view=open&whose=mine").text
            #expect(promises.contains("A call &lt;b&gt;") && promises.contains("eva"))
            #expect(!promises.contains(" style="))
            #expect(try await counter.get("/recoveries?state=unhappy").text.contains("eva"))
            #expect(try await counter.get("/ideas").text.contains("I suggest you add a link."))
        }
    }

    @Test func `a refused promise comes back as it was typed`() async throws {
        try await Shop.open(.sqlite) { shop in
            let counter = Counter(shop: shop)
            let id = try await shop.openCase(of: try await shop.customer("eva"))
            let fields = [("case", id.description), ("words", "A new motor"), ("day", "2020-01-01"), ("time", "12:00")]
            let past = try await counter.post("/promises", fields)
            #expect(past.status == 422)
            #expect(past.text.contains("A new motor"))
            #expect(past.text.contains("Please choose a time in the future."))
            let soon = fields.map { $0.0 == "day" ? ("day", "۲۰۹۹-۰۱-۰۱") : $0 }
            #expect(try await counter.post("/promises", soon).location == "/cases/\(id)#promises")
            #expect(try await shop.read { try PromiseRecord.of(id, in: $0) }.map(\.owner) == [shop.anna])
        }
    }

    @Test func `a time moves only when the customer knows`() async throws {
        try await Shop.open(.sqlite) { shop in
            let counter = Counter(shop: shop)
            let id = try await shop.openCase(of: try await shop.customer("eva"))
            let promise = try #require(
                try await shop.write { try makePromise("A call", in: id, dueAt: .testing + .hours(1), by: $0, in: $1) })
            let later = [("day", "2099-01-02"), ("time", "9:30")]
            #expect(try await counter.post("/promises/\(promise)/time", later).status == 422)
            #expect(try await counter.post("/promises/\(promise)/time", later + [("told", "on")]).status == 303)
            #expect(try await shop.read { try PromiseRecord.require(promise, in: $0) }.moves == 1)
            #expect(
                try await counter.post("/promises/\(promise)/keeping", [("back", "case")]).location
                    == "/cases/\(id)#promises")
            #expect(try await shop.facts("promise.kept").count == 1)
            #expect(try await counter.post("/promises/\(promise)/cancelling").status == 422)
        }
    }

    @Test func `an idea gets a status, an answer and one mail`() async throws {
        try await Shop.open(.sqlite) { shop in
            let counter = Counter(shop: shop)
            let eva = try await shop.customer("eva")
            try await shop.rate(.happy, "I suggest you add a link.", by: eva, at: 1)
            let idea = try #require(try await shop.read { try IdeaRecord.list(.new, in: $0) }.first)
            let address = "/ideas/\(idea.id)/status"
            let bare = [("status", "done"), ("answer", ""), ("version", "1"), ("tell", "on")]
            #expect(try await counter.post(address, bare).status == 422)
            let told = [("status", "done"), ("answer", "It is there."), ("version", "1"), ("tell", "on")]
            #expect(try await counter.post(address, told).status == 303)
            #expect(try await counter.post(address, told).status == 422)
            let mails = try await shop.read {
                try $0.count(
                    "SELECT COUNT(*) AS n FROM outbox WHERE tenant_id = \($0.tenant) AND kind = \(ideaMailKind)")
            }
            #expect(mails == 1)
        }
    }

    @Test func `another brand and a lesser role are turned away`() async throws {
        try await Shop.open(.sqlite) { shop in
            let eva = try await shop.customer("eva")
            let id = try await shop.openCase(of: eva)
            let promise = try #require(
                try await shop.write { try makePromise("A call", in: id, dueAt: .testing + .hours(1), by: $0, in: $1) })
            try await shop.rate(.happy, "I suggest you add a link.", by: eva, at: 1)
            let idea = try #require(try await shop.read { try IdeaRecord.list(.new, in: $0) }.first)
            let other = TenantID.testing(2)
            let counter = Counter(shop: shop)
            #expect(try await counter.get("/promises/\(promise)", in: other).status == 404)
            #expect(try await counter.post("/promises/\(promise)/keeping", in: other).status == 404)
            #expect(try await counter.get("/promises/new?case=\(id)", in: other).status == 404)
            #expect(try await counter.get("/ideas/\(idea.id)", in: other).status == 404)
            let agent = Counter(shop: shop, role: .agent)
            #expect(try await agent.get("/settings/recovery").status == 403)
            #expect(try await agent.get("/praise?staff=\(StaffID.testing(12))").status == 403)
            #expect(try await agent.post("/ideas/\(idea.id)/status", [("status", "planned")]).status == 403)
        }
    }

    @Test func `the settings keep share and warning`() async throws {
        try await Shop.open(.sqlite) { shop in
            let counter = Counter(shop: shop)
            let wrong = try await counter.post("/settings/recovery", [("hold-out", "80"), ("warning", "usual")])
            #expect(wrong.status == 422 && wrong.text.contains("80"))
            let right = [("thanks", "on"), ("hold-out", "۲۰"), ("warning", "60")]
            #expect(try await counter.post("/settings/recovery", right).status == 303)
            let kept = try await shop.read { try RecoverySettings.find(in: $0) }
            #expect(
                kept
                    == RecoverySettings(
                        sendsThanks: true, holdOut: HoldOut(percent: 20), warning: PromiseWarning(minutes: 60)))
        }
    }
}
