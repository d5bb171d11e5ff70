import HTTPTypes
import Primitives
import Storage
import TestSupport
import Testing
import Web

@testable import People

@Suite(.tags(.pages)) struct `Signing in in the browser` {
    private func signIn(
        _ site: Site, password: String = World.password, next: String = "/customers"
    ) async throws -> Answer {
        try await site.post("/sign-in", ["email": "anna@example.test", "password": password, "next": next])
    }

    @Test func `a visitor is led there and back`() async throws {
        try await World.with(.sqlite) { world async throws in
            let site = Site(world)
            #expect(try await site.get("/customers").location == "/sign-in?next=/customers")
            #expect(try await site.get("/sign-in?next=/customers").value(of: "next") == "/customers")
            #expect(try await signIn(site).location == "/customers")
        }
    }

    @Test(arguments: [
        "https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "", "/sign-in",
    ])
    func `no link leads to another site afterwards`(next: String) async throws {
        try await World.with(.sqlite) { world async throws in
            #expect(try await signIn(Site(world), next: next).location == "/")
        }
    }

    @Test func `a refused attempt keeps the address, not the password`() async throws {
        try await World.with(.sqlite) { world async throws in
            let answer = try await signIn(Site(world), password: "not the one")
            #expect(answer.status == 422 && answer.value(of: "email") == "anna@example.test")
            #expect(!answer.body.contains("not the one") && answer.cookie == nil)
        }
    }

    @Test func `too many failures say how long to wait`() async throws {
        try await World.with(.sqlite) { world async throws in
            let site = Site(world)
            for _ in 0..<4 { _ = try await signIn(site, password: "not the one") }
            let answer = try await signIn(site)
            #expect(answer.status == 429 && answer.headers[.retryAfter] == "2")
            site.clock.advance(by: .seconds(2))
            #expect(try await signIn(site).status == 303)
        }
    }

    @Test func `the cookie is locked to https and to the host where the base address is https`() async throws {
        try await World.with(.sqlite) { world async throws in
            let secure = try #require(try await signIn(Site(world, base: "https://desk.example")).cookie)
            #expect(secure.hasPrefix("__Host-aram=") && secure.contains("Secure") && secure.contains("Path=/"))
            #expect(secure.contains("HttpOnly") && secure.contains("SameSite=Lax") && !secure.contains("Domain"))
            let plain = try #require(try await signIn(Site(world)).cookie)
            #expect(plain.hasPrefix("aram=") && plain.contains("HttpOnly") && !plain.contains("Secure"))
        }
    }

    @Test func `the one-time code comes second and never with the password in the page`() async throws {
        try await World.with(.sqlite) { world async throws in
            let site = Site(world)
            let secret = try await world.switchOn()
            let second = try await signIn(site)
            let ticket = try #require(second.value(of: "ticket"))
            #expect(second.status == 200 && second.cookie == nil && !second.body.contains(World.password))
            site.clock.advance(by: .minutes(1))
            #expect(try await site.post("/sign-in/code", ["ticket": ticket, "code": "000000"]).status == 422)
            let code = TimeCode.code(secret: secret, step: TimeCode.step(at: site.clock.now))
            let done = try await site.post("/sign-in/code", ["ticket": ticket, "code": code, "next": "/customers"])
            #expect(done.location == "/customers" && done.cookie != nil)
            site.clock.advance(by: .minutes(5))
            #expect(try await site.post("/sign-in/code", ["ticket": ticket, "code": code]).status == 422)
        }
    }

    @Test func `signing out ends the session`() async throws {
        try await World.with(.sqlite) { world async throws in
            let site = Site(world)
            let opened = try await world.session(of: world.founder)
            #expect(try await site.get("/", as: opened).body.contains("Kovács Anna"))
            let answer = try await site.post("/sign-out", as: opened)
            #expect(answer.location == "/sign-in" && answer.cookie?.contains("Max-Age=0") == true)
            #expect(try await site.get("/", as: opened).body.contains("nobody"))
        }
    }

    @Test func `a language chosen by a link is kept`() async throws {
        try await World.with(.sqlite) { world async throws in
            let answer = try await Site(world).get("/sign-in?lang=fa")
            #expect(answer.body.contains("dir=\"rtl\""))
            #expect(answer.headers[values: .setCookie].contains { $0.hasPrefix("lang=fa") })
        }
    }

    @Test func `an invitation's link opens a page, makes the account and signs in`() async throws {
        try await World.with(.sqlite) { world async throws in
            let site = Site(world)
            let secret = world.desk.secret
            let new = NewStaffInvitation(
                email: .of("cili@example.test"), name: "Cili", roles: [.agent], language: .persian)
            let id = try await world.write { try inviteStaff(new, secret: secret, by: world.act(), in: $0) }
            let address = "/join/\(secret.invitationToken(id))"
            let page = try await site.get(address)
            #expect(page.status == 200 && page.body.contains("cili@example.test") && page.value(of: "name") == "Cili")
            let weak = try await site.post(address, ["name": "Nagy Cili", "password": "kurz"])
            #expect(weak.status == 422 && weak.value(of: "name") == "Nagy Cili")
            let joined = try await site.post(address, ["name": "Nagy Cili", "password": "nyugodt délután"])
            #expect(joined.location == "/" && joined.cookie != nil)
            #expect(try await site.get(address).status == 422)
            #expect(try await site.get("/join/guess").status == 404)
        }
    }
}
