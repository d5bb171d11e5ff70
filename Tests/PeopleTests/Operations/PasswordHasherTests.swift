import Testing

@testable import People

@Suite struct `Hashing passwords` {
    @Test func `a hash names its cost and carries fresh salt`() async throws {
        let hasher = PasswordHasher(cost: .light)
        let (one, two) = (try await hasher.hash("same words"), try await hasher.hash("same words"))
        #expect(one.hasPrefix("$argon2id$v=19$m=64,t=1,p=1$") && one != two)
        #expect(try await hasher.verify("same words", against: one))
        #expect(try await !hasher.verify("other words", against: one))
    }

    @Test func `the cost of new hashes is what OWASP asks for`() async throws {
        let hasher = PasswordHasher()
        let hash = try await hasher.hash("same words")
        #expect(hash.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(!hasher.isOutdated(hash) && PasswordHasher(cost: .light).isOutdated(hash))
    }

    @Test func `letters typed as one or as two code points are the same`() async throws {
        let hasher = PasswordHasher(cost: .light)
        let hash = try await hasher.hash("\u{151}szi sz\u{E9}l")
        #expect(try await hasher.verify("o\u{30B}szi sze\u{301}l", against: hash))
    }

    @Test(arguments: ["", "$argon2id$", "plain words", "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ$broken"])
    func `a broken hash opens nothing`(hash: String) async throws {
        #expect(try await !PasswordHasher(cost: .light).verify("words", against: hash))
    }
}
