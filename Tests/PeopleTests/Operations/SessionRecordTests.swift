import Primitives
import Storage
import TestSupport
import Testing

@testable import People

@Suite(.tags(.operations)) struct `Working in a session` {
    private func found(_ opened: OpenedSession, in world: World, at now: Instant = .testing) async throws -> SignedIn? {
        try await world.read { try SessionRecord.authenticate(secret: opened.secret, at: now, in: $0) }
    }

    @Test(arguments: Engine.underTest)
    func `the secret itself is in no row`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let opened = try #require(try await world.signIn().opened)
            let hash = try await world.read { try $0.row("SELECT secret_hash FROM sessions")?.blob("secret_hash") }
            #expect(hash == Secrets.hash(opened.secret) && hash != Array(opened.secret.utf8))
            #expect(opened.secret.utf8.count == 43)
        }
    }

    @Test(arguments: Engine.underTest)
    func `use keeps it open, idleness ends it`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let opened = try #require(try await world.signIn().opened)
            try await world.write { try SessionRecord.touch(opened.session.id, at: .testing + .hours(11), in: $0) }
            #expect(try await found(opened, in: world, at: .testing + .hours(22)) != nil)
            #expect(try await found(opened, in: world, at: .testing + .hours(23)) == nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `people list their sessions and end one of them`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let here = try #require(try await world.signIn().opened)
            let there = try #require(try await world.signIn(at: .testing + .minutes(1)).opened)
            let open = try await world.read {
                try SessionRecord.open(of: world.founder, at: .testing + .minutes(2), in: $0)
            }
            #expect(open.map(\.id) == [there.session.id, here.session.id])
            try await world.write { try endSession(there.session.id, of: world.founder, by: world.act(), in: $0) }
            #expect(try await found(there, in: world) == nil)
            #expect(try await found(here, in: world) != nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `nobody ends another person's session`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let opened = try #require(try await world.signIn().opened)
            let bela = try await world.hire("bela")
            try await world.write { try endSession(opened.session.id, of: bela, by: world.act(), in: $0) }
            #expect(try await found(opened, in: world) != nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `it ends at once when the person leaves the brand`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let bela = try await world.hire("bela")
            let opened = try #require(try await world.signIn("bela@example.test").opened)
            try await world.write { try changeMember(bela, roles: [.agent], isActive: false, by: world.act(), in: $0) }
            #expect(try await found(opened, in: world) == nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `all sessions of a member end after a lost laptop, and the log names each`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let bela = try await world.hire("bela")
            let first = try #require(try await world.signIn("bela@example.test").opened)
            let second = try #require(try await world.signIn("bela@example.test").opened)
            let founders = try #require(try await world.signIn().opened)
            #expect(try await world.write { try endSessions(of: bela, by: world.act(), in: $0) } == 2)
            #expect(try await found(first, in: world) == nil)
            #expect(try await found(second, in: world) == nil)
            #expect(try await found(founders, in: world) != nil)
            #expect(try await world.eventKinds().suffix(2) == ["session.ended", "session.ended"])
            #expect(try await world.write { try endSessions(of: bela, by: world.act(), in: $0) } == 0)
            let elsewhere = Act.testing(tenant: try await world.otherBrand(), actor: .staff(world.founder))
            await #expect(throws: MembershipRefusal.unknown) {
                try await world.database.write(in: elsewhere.tenant) {
                    try endSessions(of: bela, by: elsewhere, in: $0)
                }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `it moves between the person's brands and to no other`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let opened = try #require(try await world.signIn().opened)
            let other = try await world.otherBrand()
            try await world.write { try switchBrand(opened.session, to: other, by: world.act(), in: $0) }
            #expect(try await found(opened, in: world)?.tenant.id == other)
            #expect(try await world.signIn(at: .testing).opened?.session.tenant == other)
            let bela = try await world.hire("bela")
            let belas = try #require(try await world.signIn("bela@example.test").opened)
            await #expect(throws: MembershipRefusal.unknown) {
                try await world.write {
                    try switchBrand(
                        belas.session, to: other, by: .testing(tenant: world.shop, actor: .staff(bela)), in: $0)
                }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `a new password ends the other sessions`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let here = try #require(try await world.signIn().opened)
            let there = try #require(try await world.signIn().opened)
            let signedIn = try #require(try await found(here, in: world))
            await #expect(throws: PasswordRefusal.wrongPresent) {
                try await changePassword(
                    of: signedIn, from: "not the one", to: "a new long password", at: .testing, through: world.desk)
            }
            try await changePassword(
                of: signedIn, from: World.password, to: "a new long password", at: .testing, through: world.desk)
            #expect(try await found(here, in: world) != nil)
            #expect(try await found(there, in: world) == nil)
            #expect(try await world.signIn().isWrong)
            #expect(try await world.signIn(password: "a new long password").opened != nil)
        }
    }
}
