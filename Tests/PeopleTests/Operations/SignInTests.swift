import Primitives
import Storage
import TestSupport
import Testing

@testable import People

@Suite(.tags(.operations)) struct `Signing in` {
    @Test(arguments: Engine.underTest)
    func `the right password opens a session that the cookie's secret finds`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let opened = try #require(try await world.signIn(" ANNA@example.test ").opened)
            let found = try await world.read {
                try SessionRecord.authenticate(secret: opened.secret, at: .testing + .hours(1), in: $0)
            }
            #expect(found?.staff.id == world.founder && found?.tenant.id == world.shop)
            #expect(found?.roles.contains(.administrator) == true)
            #expect(
                try await world.read { try SessionRecord.authenticate(secret: "guess", at: .testing, in: $0) } == nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a wrong password and an unknown address get the same answer`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            #expect(try await world.signIn(password: "not the one").isWrong)
            #expect(try await world.signIn("nobody@example.test").isWrong)
            #expect(try await world.signIn("no address").isWrong)
        }
    }

    @Test(arguments: Engine.underTest)
    func `failures make the account wait, waiting ends, and success forgets them`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            for _ in 0..<4 { #expect(try await world.signIn(password: "not the one").isWrong) }
            let end = try #require(try await world.signIn().wait)
            #expect(end == .testing + .seconds(2))
            #expect(try await world.signIn(at: end).opened != nil)
            #expect(try await world.signIn(password: "not the one", at: end).isWrong)
            #expect(try await world.signIn(at: end).opened != nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `another account is not slowed down by the first`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            _ = try await world.hire("bela")
            for _ in 0..<6 { _ = try await world.signIn(password: "not the one") }
            #expect(try await world.signIn("bela@example.test").opened != nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `one network address that tries many accounts waits, others do not`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            for number in 0..<21 { #expect(try await world.signIn("guess\(number)@example.test").isWrong) }
            #expect(try await world.signIn().wait != nil)
            #expect(try await world.signIn(from: "192.0.2.8").opened != nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `parallel guesses do not slip past the wait`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let answered = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<20 { group.addTask { try await world.signIn(password: "not the one").wait == nil } }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(answered == 4)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a hash of another cost is made anew`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let old = try await PasswordHasher(cost: PasswordCost(memory: 32, passes: 1)).hash(World.password)
            try await world.write { try StaffRecord.setPasswordHash(old, of: world.founder, in: $0) }
            #expect(try await world.signIn().opened != nil)
            let hash = try await world.read { try StaffRecord.passwordHash(of: world.founder, in: $0) }
            #expect(hash?.hasPrefix("$argon2id$v=19$m=64,t=1,p=1$") == true)
            #expect(try await world.signIn().opened != nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a person without a brand is told so`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let bela = try await world.hire("bela")
            try await world.write { try changeMember(bela, roles: [.agent], isActive: false, by: world.act(), in: $0) }
            #expect(try await world.signIn("bela@example.test").isNoBrand)
        }
    }

    @Test(arguments: Engine.underTest)
    func `old counts of failures are forgotten`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            for _ in 0..<4 { _ = try await world.signIn(password: "not the one") }
            let later = Instant.testing + .hours(1) + .milliseconds(1)
            for _ in 0..<3 { #expect(try await world.signIn(password: "not the one", at: later).isWrong) }
            #expect(try await world.signIn(at: later).opened != nil)
            #expect(try await world.write { try ThrottleRecord.forget(at: later + .hours(2), in: $0) } == 1)
        }
    }
}
