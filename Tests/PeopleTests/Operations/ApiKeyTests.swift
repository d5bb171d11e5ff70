import Primitives
import Storage
import TestSupport
import Testing

@testable import People

@Suite(.tags(.operations)) struct `Letting programs in` {
    private func make(_ world: World, _ scopes: Set<ApiScope> = [.casesRead]) async throws -> (
        id: ApiKeyID, secret: String
    ) {
        try await world.write { try makeApiKey(" Shop link ", scopes: scopes, by: world.act(), in: $0) }
    }

    @Test(arguments: Engine.underTest)
    func `a key opens its brand with its scopes`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let made = try await make(world, [.casesRead, .feedbackWrite])
            let key = try await world.database.read(in: nil) {
                try ApiKeyRecord.authenticate(secret: made.secret, in: $0)
            }
            #expect(
                key?.tenant == world.shop && key?.scopes == [.casesRead, .feedbackWrite] && key?.name == "Shop link")
            #expect(made.secret.hasPrefix("aram_"))
            #expect(
                try await world.database.read(in: nil) { try ApiKeyRecord.authenticate(secret: "aram_x", in: $0) }
                    == nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a revoked key opens nothing`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let made = try await make(world)
            try await world.write { try revokeApiKey(made.id, by: world.act(), in: $0) }
            #expect(try await world.read { try ApiKeyRecord.authenticate(secret: made.secret, in: $0) } == nil)
            await #expect(throws: ApiKeyRefusal.unknown) {
                try await world.write { try revokeApiKey(made.id, by: world.act(), in: $0) }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `another brand cannot revoke it`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let made = try await make(world)
            let other = try await world.otherBrand()
            let act = Act.testing(tenant: other, actor: .staff(world.founder))
            await #expect(throws: ApiKeyRefusal.unknown) {
                try await world.database.write(in: other) { try revokeApiKey(made.id, by: act, in: $0) }
            }
            #expect(try await world.read { try ApiKeyRecord.all(in: $0).first?.revokedAt } == nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `use is noted at most once an hour`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            _ = try await make(world)
            for minutes in [0, 30, 61] {
                try await world.write { tx in
                    guard let key = try ApiKeyRecord.all(in: tx).first else { return }
                    try ApiKeyRecord.touch(key, at: .testing + .minutes(minutes), in: tx)
                }
                let used = try await world.read { try ApiKeyRecord.all(in: $0).first?.usedAt }
                #expect(used == .testing + .minutes(minutes == 30 ? 0 : minutes))
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `a name and a scope are needed`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            await #expect(throws: ApiKeyRefusal.nameMissing) {
                try await world.write { try makeApiKey(" ", scopes: [.casesRead], by: world.act(), in: $0).id }
            }
            await #expect(throws: ApiKeyRefusal.noScope) { try await make(world, []) }
        }
    }
}
