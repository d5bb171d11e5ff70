import Foundation
import Primitives
import Storage
import TestSupport
import Testing
import Web

@testable import People

@Suite(.tags(.pages)) struct `Looking after customers in the browser` {
    private static let typed = [
        "name": "Tóth <b>Zsófi</b>", "emails": "zsofi@example.test\nz2@example.test", "phones": "+36 30 123 4567",
        "language": "hu", "knowledge": "expert", "channel": "phone", "treat": "Röviden!", "consent-email": "on",
    ]

    @Test func `a new customer is typed in, found and shown, the words as words`() async throws {
        try await World.with(.sqlite) { world async throws in
            let (site, opened) = (Site(world), try await world.session(of: world.founder))
            let address = try #require(try await site.post("/customers", Self.typed, as: opened).location)
            let page = try await site.get(address, as: opened)
            #expect(page.body.contains("Tóth &lt;b&gt;Zsófi&lt;/b&gt;") && !page.body.contains("<b>Zsófi"))
            #expect(page.body.contains("z2@example.test") && page.body.contains("tel:+36301234567"))
            #expect(try await site.get("/customers?q=zsofi", as: opened).body.contains(address))
            #expect(try await !site.get("/customers?q=nobody", as: opened).body.contains(address))
        }
    }

    @Test(arguments: [
        ("emails", "no address"), ("phones", "call me"), ("language", "xx"),
        ("name", String(repeating: "x", count: 201)),
    ])
    func `a wrong field is named and the rest stays typed`(name: String, value: String) async throws {
        try await World.with(.sqlite) { world async throws in
            let (site, opened) = (Site(world), try await world.session(of: world.founder))
            let answer = try await site.post("/customers", Self.typed.merging([name: value]) { $1 }, as: opened)
            #expect(answer.status == 422 && answer.body.contains("f-\(name)-error") && answer.body.contains("Röviden!"))
            #expect(try await world.read { try $0.count("SELECT COUNT(*) AS n FROM customers") } == 0)
        }
    }

    @Test func `an address of another customer is told beside the field`() async throws {
        try await World.with(.sqlite) { world async throws in
            let (site, opened) = (Site(world), try await world.session(of: world.founder))
            _ = try await world.know(NewCustomer(email: .of("zsofi@example.test")))
            let answer = try await site.post("/customers", Self.typed, as: opened)
            #expect(answer.status == 422 && answer.body.contains("f-emails-error"))
        }
    }

    @Test func `two colleagues who change one customer lose nothing`() async throws {
        try await World.with(.sqlite) { world async throws in
            let (site, opened) = (Site(world), try await world.session(of: world.founder))
            let address = try #require(try await site.post("/customers", Self.typed, as: opened).location) + "/profile"
            let version = try #require(try await site.get(address, as: opened).value(of: "version"))
            let first = Self.typed.merging(["version": version, "treat": "First"]) { $1 }
            #expect(try await site.post(address, first, as: opened).status == 303)
            let second = try await site.post(address, first.merging(["treat": "Second"]) { $1 }, as: opened)
            #expect(second.status == 409 && second.body.contains("Second"))
            let newer = try #require(second.value(of: "version"))
            #expect(newer != version)
            let again = first.merging(["treat": "Second", "version": newer]) { $1 }
            #expect(try await site.post(address, again, as: opened).status == 303)
        }
    }

    @Test func `merging by the other's address leads old links to the one that is left`() async throws {
        try await World.with(.sqlite) { world async throws in
            let (site, opened) = (Site(world), try await world.session(of: world.founder))
            let kept = try await world.know(NewCustomer(name: "Tóth Zsófi", externalID: "K-1"))
            let other = try await world.know(NewCustomer(email: .of("old@example.test"), externalID: "K-2"))
            let address = "/customers/\(kept)/merge"
            #expect(try await site.post(address, ["other": "nobody@example.test"], as: opened).status == 422)
            #expect(try await site.post(address, ["other": "K-1"], as: opened).status == 422)
            #expect(
                try await site.post(address, ["other": "old@example.test"], as: opened).location == "/customers/\(kept)"
            )
            #expect(try await site.get("/customers/\(other)", as: opened).location == "/customers/\(kept)")
        }
    }

    @Test func `other rooms put their panels on the page`() async throws {
        try await World.with(.sqlite) { world async throws in
            let panel = CustomerPanel(.aside) { customer, viewer, _ in p { "\(customer.name) for \(viewer.name)" } }
            let site = Site(world, panels: [panel])
            let opened = try await world.session(of: world.founder)
            let id = try await world.know(NewCustomer(name: "Tóth Zsófi", externalID: "K-1"))
            #expect(try await site.get("/customers/\(id)", as: opened).body.contains("Tóth Zsófi for Kovács Anna"))
        }
    }

    @Test func `pages of the list follow one another by their links`() async throws {
        try await World.with(.sqlite) { world async throws in
            let (site, opened) = (Site(world), try await world.session(of: world.founder))
            for number in 10..<40 {
                _ = try await world.know(NewCustomer(name: "Kiss \(number)", externalID: "\(number)"))
            }
            let first = try await site.get("/customers", as: opened)
            let start = try #require(first.body.range(of: "href=\"/customers?q=&amp;after="))
            let end = try #require(first.body.range(of: "\"", range: start.upperBound..<first.body.endIndex))
            let second = try await site.get(
                "/customers?q=&after=\(first.body[start.upperBound..<end.lowerBound])", as: opened)
            #expect(first.body.contains("Kiss 34") && !first.body.contains("Kiss 35"))
            #expect(
                second.body.contains("Kiss 35") && second.body.contains("Kiss 39") && !second.body.contains("Kiss 34"))
        }
    }
}
