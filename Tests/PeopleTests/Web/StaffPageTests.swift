import Primitives
import Storage
import TestSupport
import Testing
import Web

@testable import People

@Suite(.tags(.pages)) struct `Looking after staff in the browser` {
    @Test func `an invitation shows its link to the administrator`() async throws {
        try await World.with(.sqlite) { world async throws in
            let (site, opened) = (Site(world), try await world.session(of: world.founder))
            let answer = try await site.post(
                "/staff/invitations", ["email": "cili@example.test", "language": "hu"],
                lists: ["roles": ["agent", "lead"]],
                as: opened)
            #expect(answer.location == "/staff")
            let id = try #require(
                try await world.read { try StaffInvitationRecord.open(at: .testing, in: $0).first?.id })
            let page = try await site.get("/staff", as: opened)
            #expect(page.body.contains("http://desk.example/join/\(world.desk.secret.invitationToken(id))"))
            let again = try await site.post(
                "/staff/invitations", ["email": "anna@example.test", "language": "hu", "roles": "agent"], as: opened)
            #expect(again.status == 422 && again.value(of: "email") == "anna@example.test")
        }
    }

    @Test func `the last administrator keeps the role, in words`() async throws {
        try await World.with(.sqlite) { world async throws in
            let (site, opened) = (Site(world), try await world.session(of: world.founder))
            let answer = try await site.post(
                "/staff/\(world.founder)/roles", ["roles": "agent", "active": "on"], as: opened)
            #expect(answer.status == 422 && answer.body.contains("f-roles-error"))
            #expect(
                try await world.read { try MembershipRecord.roles(of: world.founder, in: $0) }.contains(.administrator))
        }
    }

    @Test func `shifts are typed as times, and an end at midnight is the end of the day`() async throws {
        try await World.with(.sqlite) { world async throws in
            let (site, opened) = (Site(world), try await world.session(of: world.founder))
            let address = "/staff/\(world.founder)/shifts"
            let typed = [
                "from-1-0": "09:00", "to-1-0": "12:30", "from-1-1": "13:00", "to-1-1": "00:00", "from-6-0": "",
                "to-6-0": "",
            ]
            #expect(try await site.post(address, typed, as: opened).status == 303)
            let week = try await world.read { try ShiftRecord.week(of: world.founder, in: $0) }
            #expect(
                week == [
                    Shift(weekday: 1, fromMinute: 540, toMinute: 750),
                    Shift(weekday: 1, fromMinute: 780, toMinute: 1440),
                ])
            let page = try await site.get("/staff/\(world.founder)", as: opened)
            #expect(page.value(of: "from-1-1") == "13:00" && page.value(of: "to-1-1") == "00:00")
            let wrong = try await site.post(address, ["from-2-0": "09:00", "to-2-0": "08:00"], as: opened)
            #expect(wrong.status == 422 && wrong.value(of: "to-2-0") == "08:00")
        }
    }

    @Test func `a team is named and filled`() async throws {
        try await World.with(.sqlite) { world async throws in
            let (site, opened) = (Site(world), try await world.session(of: world.founder))
            let agent = try await world.hire("agent")
            let made = try #require(try await site.post("/teams", ["team": "Mosógépek"], as: opened).location)
            #expect(try await site.post("/teams", ["team": "Mosógépek"], as: opened).status == 422)
            let saved = try await site.post(
                made, ["team": "Mosók"], lists: ["members": [agent.description]], as: opened)
            #expect(saved.location == "/staff")
            #expect(try await world.read { try TeamRecord.members(in: $0).values.first } == [agent])
            #expect(try await world.read { try TeamRecord.all(in: $0).map(\.name) } == ["Mosók"])
        }
    }

    @Test func `the secret of a key is shown once`() async throws {
        try await World.with(.sqlite) { world async throws in
            let (site, opened) = (Site(world), try await world.session(of: world.founder))
            let made = try await site.post("/keys", ["name": "Web shop", "scopes": "feedback:write"], as: opened)
            #expect(made.status == 201 && made.body.contains("aram_"))
            let later = try await site.get("/keys", as: opened)
            #expect(later.body.contains("Web shop") && !later.body.contains("aram_"))
            let none = try await site.post("/keys", ["name": "Nothing"], as: opened)
            #expect(none.status == 422 && none.value(of: "name") == "Nothing")
        }
    }

    @Test func `a person changes the own profile, presence and brand`() async throws {
        try await World.with(.sqlite) { world async throws in
            let (site, opened) = (Site(world), try await world.session(of: world.founder))
            let profile = ["name": "Kovács Anna Mária", "language": "fa", "theme": "light"]
            #expect(try await site.post("/profile", profile, as: opened).status == 303)
            #expect(try await site.get("/profile", as: opened).body.contains("dir=\"rtl\""))
            #expect(try await site.post("/presence", ["state": "break"], as: opened).status == 303)
            #expect(try await world.read { try presence(of: world.founder, in: $0) } == .onBreak)
            let other = try await world.otherBrand()
            #expect(try await site.post("/brand", ["brand": other.description], as: opened).location == "/")
            #expect(try await site.get("/settings/brand", as: opened).body.contains("Másik Márka"))
            #expect(try await site.post("/brand", ["brand": TenantID.testing(9).description], as: opened).status == 404)
        }
    }

    @Test func `a one-time code is switched on by its first code and off by the password`() async throws {
        try await World.with(.sqlite) { world async throws in
            let (site, opened) = (Site(world), try await world.session(of: world.founder))
            let page = try await site.get("/profile/code", as: opened)
            let ticket = try #require(page.value(of: "ticket"))
            #expect(page.body.contains("<svg class=\"qr\""))
            let wrong = try await site.post("/profile/code", ["ticket": ticket, "code": "000000"], as: opened)
            #expect(wrong.status == 422 && wrong.value(of: "ticket") == ticket)
            let secret = try #require(
                offeredTimeCode(ticket, to: world.founder, at: .testing, secret: world.desk.secret)?.secret)
            let code = TimeCode.code(secret: secret, step: TimeCode.step(at: .testing))
            #expect(try await site.post("/profile/code", ["ticket": ticket, "code": code], as: opened).status == 303)
            #expect(try await world.read { try StaffRecord.find(world.founder, in: $0)?.hasTimeCode } == true)
            #expect(try await site.post("/profile/code/removal", ["password": "not the one"], as: opened).status == 422)
            #expect(
                try await site.post("/profile/code/removal", ["password": World.password], as: opened).status == 303)
            #expect(try await world.read { try StaffRecord.find(world.founder, in: $0)?.hasTimeCode } == false)
        }
    }

    @Test func `a picture has the three finder patterns of its standard`() throws {
        let symbol = try #require(QRSymbol("otpauth://totp/Nordwind:anna?secret=MZXW6YTBOI"))
        #expect(symbol.width >= 21 && (symbol.width - 17) % 4 == 0)
        let far = symbol.width - 7
        for (x, y) in [(0, 0), (far, 0), (0, far)] {
            let ring = (0..<7).allSatisfy { symbol.isDark(x: x + $0, y: y) && symbol.isDark(x: x, y: y + $0) }
            let gap = (1..<6).allSatisfy { !symbol.isDark(x: x + $0, y: y + 1) }
            #expect(ring && gap && symbol.isDark(x: x + 3, y: y + 3))
        }
        #expect(QRSymbol(String(repeating: "x", count: 5000)) == nil)
    }
}
