import Primitives
import Storage
import TestSupport
import Testing

@testable import People

@Suite(.tags(.operations)) struct `Signing in with a one-time code` {
    /// RFC 6238, appendix B, the rows for SHA-1.
    @Test(
        arguments: zip(
            [59, 1_111_111_109, 1_111_111_111, 1_234_567_890, 2_000_000_000, 20_000_000_000],
            ["94287082", "07081804", "14050471", "89005924", "69279037", "65353130"]))
    func `codes are those of the standard`(seconds: Int64, code: String) {
        let secret = Array("12345678901234567890".utf8)
        let step = TimeCode.step(at: Instant(milliseconds: seconds * 1000))
        #expect(TimeCode.code(secret: secret, step: step, digits: 8) == code)
    }

    @Test func `one step of clock difference is fine, two are not`() {
        let secret = Array("12345678901234567890".utf8)
        let step = TimeCode.step(at: .testing)
        let accepted = (-3...3).filter {
            TimeCode.matchingStep(
                TimeCode.code(secret: secret, step: step + $0), secret: secret, at: .testing, after: nil) != nil
        }
        #expect(accepted == [-1, 0, 1])
    }

    @Test(arguments: ["", "12345", "1234567", "abcdef", "12 34"])
    func `other texts are no codes`(typed: String) {
        #expect(TimeCode.matchingStep(typed, secret: [1], at: .testing, after: nil) == nil)
    }

    @Test func `Persian digits and a space between groups are read`() {
        let secret = Array("12345678901234567890".utf8)
        let at = Instant(milliseconds: 59_000)
        #expect(TimeCode.matchingStep("۲۸۷ ۰۸۲", secret: secret, at: at, after: nil) == 1)
    }

    @Test func `the secret is written as apps read it`() {
        #expect(TimeCode.base32(Array("foobar".utf8)) == "MZXW6YTBOI")
        let address = TimeCode.address(
            secret: Array("foobar".utf8), account: .of("anna+a@example.test"), issuer: "Nordwind Kft.")
        #expect(
            address
                == "otpauth://totp/Nordwind%20Kft%2E:anna%2Ba%40example%2Etest?secret=MZXW6YTBOI&issuer=Nordwind%20Kft%2E"
        )
    }

    @Test(arguments: Engine.underTest)
    func `it is asked after the password and works once`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let secret = try await world.switchOn()
            #expect(try await world.signIn().isCodeNeeded)
            let later = Instant.testing + .minutes(2)
            let code = TimeCode.code(secret: secret, step: TimeCode.step(at: later))
            #expect(try await world.signIn(code: code, at: later).opened != nil)
            #expect(try await world.signIn(code: code, at: later).isCodeWrong)
            #expect(try await world.signIn(password: "not the one", code: code, at: later).isWrong)
        }
    }

    @Test(arguments: Engine.underTest)
    func `the code that switched it on is used up`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let secret = try await world.switchOn()
            let code = TimeCode.code(secret: secret, step: TimeCode.step(at: .testing))
            #expect(try await world.signIn(code: code).isCodeWrong)
        }
    }

    @Test(arguments: Engine.underTest)
    func `wrong codes wait like wrong passwords`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            _ = try await world.switchOn()
            for _ in 0..<4 { #expect(try await world.signIn(code: "000000").isCodeWrong) }
            #expect(try await world.signIn(code: "000000").wait == .testing + .seconds(2))
        }
    }

    @Test(arguments: Engine.underTest)
    func `the secret is sealed in the tables and belongs to one person`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let secret = try await world.switchOn()
            let sealed = try #require(
                try await world.read { try StaffRecord.timeCode(of: world.founder, in: $0)?.sealed })
            #expect(!sealed.starts(with: secret) && sealed.count > secret.count)
            let bela = try await world.hire("bela")
            try await world.write { try StaffRecord.setTimeCode(sealed, step: nil, of: bela, in: $0) }
            let later = Instant.testing + .minutes(2)
            let code = TimeCode.code(secret: secret, step: TimeCode.step(at: later))
            #expect(try await world.signIn("bela@example.test", code: code, at: later).isCodeWrong)
        }
    }

    @Test(arguments: Engine.underTest)
    func `an old or a foreign ticket switches nothing on`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let offered = try offerTimeCode(to: world.founder, at: .testing, secret: world.desk.secret)
            let late = world.act(at: .testing + .minutes(10))
            let code = TimeCode.code(secret: offered.secret, step: TimeCode.step(at: late.at))
            await #expect(throws: TimeCodeRefusal.stale) {
                try await world.write {
                    try acceptTimeCode(code, ticket: offered.ticket, secret: world.desk.secret, by: late, in: $0)
                }
            }
            #expect(offeredTimeCode(offered.ticket, to: .testing(7), at: .testing, secret: world.desk.secret) == nil)
            #expect(offeredTimeCode(offered.ticket, to: world.founder, at: .testing, secret: .temporary()) == nil)
            #expect(Ticket(offered.ticket, .signInCode, at: .testing, secret: world.desk.secret) == nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `an administrator helps after a lost phone, and the sessions end`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let opened = try #require(try await world.signIn().opened)
            _ = try await world.switchOn()
            try await world.write { try resetTimeCode(of: world.founder, by: world.act(), in: $0) }
            #expect(
                try await world.read { try SessionRecord.authenticate(secret: opened.secret, at: .testing, in: $0) }
                    == nil)
            #expect(try await world.signIn().opened != nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `switching it off asks for the password`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let opened = try #require(try await world.signIn().opened)
            _ = try await world.switchOn()
            let found = try await world.read {
                try SessionRecord.authenticate(secret: opened.secret, at: .testing, in: $0)
            }
            let signedIn = try #require(found)
            await #expect(throws: TimeCodeRefusal.wrongPassword) {
                try await dropTimeCode(of: signedIn, password: "not the one", at: .testing, through: world.desk)
            }
            try await dropTimeCode(of: signedIn, password: World.password, at: .testing, through: world.desk)
            #expect(try await world.signIn().opened != nil)
        }
    }
}

extension World {
    /// Switches the founder's one-time codes on and gives the secret.
    func switchOn() async throws -> [UInt8] {
        let offered = try offerTimeCode(to: founder, at: .testing, secret: desk.secret)
        let code = TimeCode.code(secret: offered.secret, step: TimeCode.step(at: .testing))
        try await write { try acceptTimeCode(code, ticket: offered.ticket, secret: desk.secret, by: act(), in: $0) }
        return offered.secret
    }
}
