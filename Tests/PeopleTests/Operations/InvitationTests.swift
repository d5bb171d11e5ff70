import Primitives
import Storage
import TestSupport
import Testing

@testable import People

@Suite(.tags(.operations)) struct `Joining by invitation` {
    private func invite(
        _ world: World, _ email: String = "cili@example.test", roles: Set<Role> = [.agent]
    ) async throws -> String {
        let secret = world.desk.secret
        let new = NewStaffInvitation(email: .of(email), name: "Cili", roles: roles, language: .hungarian)
        let id = try await world.write { try inviteStaff(new, secret: secret, by: world.act(), in: $0) }
        return secret.invitationToken(id)
    }

    private func join(_ world: World, _ token: String, password: String = "nyugodt délután", at now: Instant = .testing)
        async throws -> (staff: StaffID, tenant: TenantID)
    {
        try await joinByInvitation(
            Joining(secret: token, name: "Nagy Cecília", password: password), at: now, through: world.desk)
    }

    @Test(arguments: Engine.underTest)
    func `the link makes an account with the roles that were offered`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let joined = try await join(world, try await invite(world, roles: [.agent, .lead]))
            #expect(joined.tenant == world.shop)
            #expect(try await world.read { try MembershipRecord.roles(of: joined.staff, in: $0) } == [.agent, .lead])
            #expect(try await world.read { try StaffRecord.find(joined.staff, in: $0)?.name } == "Nagy Cecília")
            #expect(try await world.signIn("cili@example.test", password: "nyugodt délután").opened != nil)
            #expect(try await world.eventKinds().contains("staff.invited"))
        }
    }

    @Test(arguments: Engine.underTest)
    func `the mail is posted with ids only`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let token = try await invite(world)
            let payload = try await world.read { try $0.row("SELECT payload FROM outbox")?.text("payload") }
            #expect(payload?.contains("invitation") == true)
            #expect(payload?.contains(token) == false && payload?.contains("cili") == false)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a link works once, for seven days, and not after it was taken back`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let used = try await invite(world)
            _ = try await join(world, used)
            await #expect(throws: InvitationRefusal.used) { try await join(world, used) }
            let old = try await invite(world, "dora@example.test")
            await #expect(throws: InvitationRefusal.expired) { try await join(world, old, at: .testing + .days(7)) }
            let open = try await world.read { try StaffInvitationRecord.open(at: .testing, in: $0) }
            #expect(open.map(\.email.description) == ["dora@example.test"])
            let id = try #require(open.first?.id)
            try await world.write { try withdrawInvitation(id, by: world.act(), in: $0) }
            await #expect(throws: InvitationRefusal.used) { try await join(world, old) }
            await #expect(throws: InvitationRefusal.unknown) { try await join(world, "guess") }
        }
    }

    @Test(arguments: Engine.underTest)
    func `of two visitors with one link one gets in`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let token = try await invite(world)
            let joined = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        do {
                            _ = try await join(world, token)
                            return true
                        } catch {
                            return false
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(joined == 1)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a weak password is refused and the link still works`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let token = try await invite(world)
            await #expect(throws: PasswordRefusal.tooShort) { try await join(world, token, password: "kurz") }
            _ = try await join(world, token)
        }
    }

    @Test(arguments: Engine.underTest)
    func `someone with an account joins another brand by the present password`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            _ = try await world.hire("bela")
            let other = try await world.otherBrand()
            let secret = world.desk.secret
            let new = NewStaffInvitation(
                email: .of("bela@example.test"), name: "", roles: [.analyst], language: .english)
            let act = Act.testing(tenant: other, actor: .staff(world.founder))
            let id = try await world.database.write(in: other) { try inviteStaff(new, secret: secret, by: act, in: $0) }
            let token = secret.invitationToken(id)
            await #expect(throws: InvitationRefusal.wrongPassword) {
                try await join(world, token, password: "not the one")
            }
            let joined = try await join(world, token, password: World.password)
            #expect(joined.tenant == other)
            let brands = try await world.read { try MembershipRecord.tenants(of: joined.staff, in: $0).map(\.id) }
            #expect(Set(brands) == [world.shop, other])
            #expect(try await world.read { try StaffRecord.find(joined.staff, in: $0)?.name } == "Béla")
        }
    }

    @Test(arguments: Engine.underTest)
    func `members are not invited again, former ones are`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let bela = try await world.hire("bela")
            await #expect(throws: MembershipRefusal.alreadyMember) { try await invite(world, "bela@example.test") }
            try await world.write { try changeMember(bela, roles: [.agent], isActive: false, by: world.act(), in: $0) }
            let token = try await invite(world, "bela@example.test", roles: [.lead])
            _ = try await join(world, token, password: World.password)
            #expect(try await world.read { try MembershipRecord.roles(of: bela, in: $0) } == [.lead])
        }
    }
}
