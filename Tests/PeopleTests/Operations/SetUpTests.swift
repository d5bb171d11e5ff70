import Primitives
import Storage
import TestSupport
import Testing

@testable import People

@Suite(.tags(.operations)) struct `Setting a brand up` {
    @Test(arguments: Engine.underTest)
    func `the first administrator comes with the brand`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let (tenant, roles) = try await world.read {
                (try TenantRecord.find(world.shop, in: $0), try MembershipRecord.roles(of: world.founder, in: $0))
            }
            #expect(tenant?.slug == "nordwind-haztartas" && tenant?.senderName == "Nordwind Háztartás")
            #expect(roles.contains(.administrator))
            #expect(try await world.eventKinds() == ["tenant.set_up", "staff.joined"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `it happens once`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let again = World.setUp(hash: "unused")
            await #expect(throws: TenantRefusal.alreadySetUp) {
                try await world.database.write(in: nil) {
                    try setUpTenant(again, by: .testing(tenant: .testing(9)), in: $0)
                }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `of two at the same time one is refused`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: peopleMigrations) { database async throws in
            #expect(try await database.read(in: nil) { try isFresh(in: $0) })
            let setUp = World.setUp(hash: "unused")
            let won = await withTaskGroup(of: Bool.self) { group in
                for number in 1...8 as ClosedRange<UInt32> {
                    group.addTask {
                        do {
                            try await database.write(in: nil) {
                                try setUpTenant(setUp, by: .testing(tenant: .testing(number)), in: $0)
                            }
                            return true
                        } catch {
                            return false
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(won == 1)
            #expect(try await database.read(in: nil) { try TenantRecord.all(in: $0).count } == 1)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a refused set-up leaves nothing behind`(engine: Engine) async throws {
        try await withDatabase(engine, migrations: peopleMigrations) { database async throws in
            let bad = TenantSetUp(
                details: TenantDetails(name: "Shop", language: .english, timeZone: "nowhere", currency: .euro),
                administrator: World.setUp(hash: "unused").administrator)
            await #expect(throws: TenantRefusal.unknownZone) {
                try await database.write(in: nil) { try setUpTenant(bad, by: .testing(), in: $0) }
            }
            #expect(try await database.read(in: nil) { try isFresh(in: $0) })
            try await database.write(in: nil) { try setUpTenant(World.setUp(hash: "unused"), by: .testing(), in: $0) }
        }
    }

    @Test(arguments: Engine.underTest)
    func `two brands of one name get addresses of their own`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let details = TenantDetails(
                name: "Nordwind Háztartás", language: .english, timeZone: "UTC", currency: .euro)
            try await world.database.write(in: nil) {
                try addTenant(details, by: .testing(tenant: .testing(3), actor: .staff(world.founder)), in: $0)
            }
            let slugs = try await world.database.read(in: nil) { try TenantRecord.all(in: $0).map(\.slug) }
            #expect(slugs == ["nordwind-haztartas", "nordwind-haztartas-2"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `a change from an old page is noticed`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let details = TenantDetails(
                name: "Nordwind", language: .english, timeZone: "Asia/Tehran", currency: .euro,
                senderEmail: .of("care@example.test"))
            try await world.write { try changeTenant(details, version: 1, by: world.act(), in: $0) }
            try await world.write { try changeSetting("legal_days", to: 30, by: world.act(), in: $0) }
            let tenant = try await world.read { try TenantRecord.find(world.shop, in: $0) }
            #expect(tenant?.senderEmail == .of("care@example.test") && tenant?.settings["legal_days"] == 30)
            await #expect(throws: StaleVersion.self) {
                try await world.write { try changeTenant(details, version: 1, by: world.act(), in: $0) }
            }
        }
    }
}
