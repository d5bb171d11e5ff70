import Primitives
import Storage
import TestSupport
import Testing
import Web

@testable import People

@Suite(.tags(.pages)) struct `Looking at the pages` {
    private static let pages = [
        "/profile", "/profile/code", "/staff", "/keys", "/settings/brand", "/brands/new", "/customers",
        "/customers/new",
    ]

    @Test(arguments: LanguageCode.allCases)
    func `an administrator reads all of them in the own language`(language: LanguageCode) async throws {
        try await World.with(.sqlite) { world async throws in
            let site = Site(world)
            let act = world.act()
            try await world.write {
                try changeOwnAccount(name: "Kovács Anna", language: language, theme: .dark, by: act, in: $0)
            }
            let opened = try await world.session(of: world.founder)
            let customer = try await world.know(NewCustomer(name: "Tóth Zsófi", email: .of("zsofi@example.test")))
            let team = try await world.write { try addTeam("Mosógépek", by: act, in: $0) }
            let own = [
                "/staff/\(world.founder)", "/teams/\(team)", "/customers/\(customer)", "/customers/\(customer)/profile",
            ]
            for address in Self.pages + own {
                let page = try await site.get(address, as: opened)
                #expect(page.status == 200, "\(address)")
                #expect(page.body.contains("<html lang=\"\(language.rawValue)\""), "\(address)")
                #expect(page.body.contains("data-theme=\"dark\"") && !page.body.contains(" style="), "\(address)")
            }
        }
    }

    @Test func `an agent sees customers, not staff, keys or settings`() async throws {
        try await World.with(.sqlite) { world async throws in
            let site = Site(world)
            let agent = try await world.session(of: try await world.hire("agent"))
            for address in ["/customers", "/customers/new", "/profile"] {
                #expect(try await site.get(address, as: agent).status == 200, "\(address)")
            }
            for address in ["/staff", "/keys", "/settings/brand", "/brands/new", "/staff/\(world.founder)"] {
                #expect(try await site.get(address, as: agent).status == 403, "\(address)")
            }
            for address in ["/keys", "/staff/invitations", "/staff/\(world.founder)/roles", "/brands", "/teams"] {
                #expect(try await site.post(address, as: agent).status == 403, "\(address)")
            }
        }
    }

    @Test func `the other brand's ids lead nowhere`() async throws {
        try await World.with(.sqlite) { world async throws in
            let site = Site(world)
            let other = try await world.otherBrand()
            let stranger = try await world.session(of: world.founder, in: other)
            let (agent, act, secret) = (try await world.hire("agent"), world.act(), world.desk.secret)
            let customer = try await world.know(NewCustomer(name: "Tóth Zsófi", externalID: "K-1"))
            let (team, key, invitation) = try await world.write { tx in
                let new = NewStaffInvitation(
                    email: .of("c@example.test"), name: "", roles: [.agent], language: .english)
                return (
                    try addTeam("Team", by: act, in: tx),
                    try makeApiKey("Key", scopes: [.casesRead], by: act, in: tx).id,
                    try inviteStaff(new, secret: secret, by: act, in: tx)
                )
            }
            for address in [
                "/staff/\(agent)", "/teams/\(team)", "/customers/\(customer)", "/customers/\(customer)/profile",
            ] {
                #expect(try await site.get(address, as: stranger).status == 404, "\(address)")
            }
            let posts = [
                "/staff/\(agent)/roles", "/staff/\(agent)/shifts", "/staff/\(agent)/code-reset", "/teams/\(team)",
                "/keys/\(key)/revocation", "/staff/invitations/\(invitation)/withdrawal",
                "/customers/\(customer)/profile",
                "/customers/\(customer)/merge", "/customers/\(customer)/unsubscription",
            ]
            let fields = [
                "roles": "agent", "active": "on", "team": "Mine", "name": "X", "version": "1", "other": "K-1",
            ]
            for address in posts {
                #expect(try await site.post(address, fields, as: stranger).status == 404, "\(address)")
            }
        }
    }

    @Test func `something that is no id is not here`() async throws {
        try await World.with(.sqlite) { world async throws in
            let opened = try await world.session(of: world.founder)
            #expect(try await Site(world).get("/customers/../../etc", as: opened).status == 404)
            #expect(try await Site(world).get("/customers/1", as: opened).status == 404)
        }
    }

    @Test func `a form without the session's token is refused`() async throws {
        try await World.with(.sqlite) { world async throws in
            let (one, two) = (try await world.session(of: world.founder), try await world.session(of: world.founder))
            let mixed = OpenedSession(secret: one.secret, session: two.session)
            #expect(try await Site(world).post("/teams", ["team": "Mine"], as: mixed).status == 403)
        }
    }
}
