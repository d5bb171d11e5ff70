import Primitives
import Storage
import TestSupport
import Testing

@testable import People

@Suite(.tags(.operations)) struct `Knowing customers` {
    @Test(arguments: Engine.underTest)
    func `someone who writes again is the same customer`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let first = try await world.know(NewCustomer(email: .of("ZSOFI@example.test")))
            let again = try await world.know(
                NewCustomer(name: "Tóth Zsófi", email: .of("zsofi@example.test"), city: "Pécs"))
            #expect(first == again)
            let customer = try await world.read { try CustomerRecord.find(first, in: $0) }
            #expect(customer?.name == "Tóth Zsófi" && customer?.city == "Pécs" && customer?.language == .hungarian)
            #expect(try await world.eventKinds().suffix(2) == ["customer.created", "customer.changed"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `what is known is not overwritten by a message`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let id = try await world.know(NewCustomer(name: "Tóth Zsófi", email: .of("zsofi@example.test")))
            _ = try await world.know(NewCustomer(name: "zs", email: .of("zsofi@example.test")))
            #expect(try await world.read { try CustomerRecord.find(id, in: $0)?.name } == "Tóth Zsófi")
        }
    }

    @Test(arguments: Engine.underTest)
    func `the number of the shop goes before the address`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let one = try await world.know(NewCustomer(email: .of("family@example.test"), externalID: "K-1"))
            let two = try await world.know(NewCustomer(email: .of("family@example.test"), externalID: "K-2"))
            #expect(one != two)
            #expect(try await world.know(NewCustomer(externalID: "K-2")) == two)
            #expect(try await world.know(NewCustomer(email: .of("family@example.test"))) == one)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a phone number finds the customer, and addresses of both kinds gather`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let number = try #require(PhoneNumber("+36 30 123 4567"))
            let id = try await world.know(NewCustomer(phone: number))
            #expect(try await world.know(NewCustomer(email: .of("late@example.test"), phone: number)) == id)
            #expect(try await world.read { try CustomerRecord.find(email: .of("late@example.test"), in: $0)?.id } == id)
        }
    }

    @Test(arguments: Engine.underTest)
    func `many messages of one new customer at the same time make one row`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let ids = try await withThrowingTaskGroup(of: CustomerID.self) { group in
                for _ in 0..<16 {
                    group.addTask { try await world.know(NewCustomer(email: .of("storm@example.test"))) }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(ids.count == 1)
            #expect(try await world.read { try $0.count("SELECT COUNT(*) AS n FROM customers") } == 1)
        }
    }

    @Test(arguments: Engine.underTest)
    func `another brand does not see the customer`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let id = try await world.know(NewCustomer(email: .of("zsofi@example.test")))
            let other = try await world.otherBrand()
            let seen = try await world.database.read(in: other) { snapshot in
                (
                    try CustomerRecord.find(id, in: snapshot),
                    try CustomerRecord.find(email: .of("zsofi@example.test"), in: snapshot),
                    try CustomerList.page(CustomerFilter(), in: snapshot).customers.count
                )
            }
            #expect(seen.0 == nil && seen.1 == nil && seen.2 == 0)
            let act = Act.testing(tenant: other, actor: .staff(world.founder))
            let theirs = try await world.database.write(in: other) {
                try findOrCreateCustomer(NewCustomer(email: .of("zsofi@example.test")), by: act, in: $0)
            }
            #expect(theirs != id)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a profile is changed once by whoever saw it last`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let id = try await world.know(NewCustomer(name: "Zsófi", email: .of("zsofi@example.test")))
            let customer = try #require(try await world.read { try CustomerRecord.find(id, in: $0) })
            var change = CustomerChange(
                keeping: customer, emails: [.of("new@example.test"), .of("zsofi@example.test")], phones: [])
            change.knowledge = .expert
            change.preferredChannel = .phone
            change.howToTreat = "Rövid válaszokat szeret."
            let wanted = change
            try await world.write { try updateCustomer(id, wanted, version: customer.version, by: world.act(), in: $0) }
            let changed = try #require(try await world.read { try CustomerRecord.find(id, in: $0) })
            #expect(
                changed.email == .of("new@example.test") && changed.knowledge == .expert
                    && changed.preferredChannel == .phone)
            await #expect(throws: StaleVersion.self) {
                try await world.write {
                    try updateCustomer(id, wanted, version: customer.version, by: world.act(), in: $0)
                }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `an address of another customer is refused and nothing is lost`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            _ = try await world.know(NewCustomer(email: .of("taken@example.test")))
            let id = try await world.know(NewCustomer(name: "Zsófi", email: .of("zsofi@example.test")))
            let customer = try #require(try await world.read { try CustomerRecord.find(id, in: $0) })
            let change = CustomerChange(keeping: customer, emails: [.of("taken@example.test")], phones: [])
            await #expect(throws: CustomerRefusal.addressTaken) {
                try await world.write {
                    try updateCustomer(id, change, version: customer.version, by: world.act(), in: $0)
                }
            }
            #expect(
                try await world.read { try CustomerAddress.all(of: id, in: $0).emails } == [.of("zsofi@example.test")])
        }
    }

    @Test(arguments: Engine.underTest)
    func `not wanting to be asked is kept from the first time on`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let id = try await world.know(NewCustomer(email: .of("zsofi@example.test")))
            #expect(try await world.read { try CustomerRecord.find(id, in: $0)?.mayBeAskedByEmail } == true)
            for minute in 0..<2 {
                let act = world.act(at: .testing + .minutes(minute))
                try await world.write { try unsubscribeCustomer(id, by: act, in: $0) }
            }
            let customer = try await world.read { try CustomerRecord.find(id, in: $0) }
            #expect(customer?.unsubscribedAt == .testing && customer?.mayBeAskedByEmail == false)
            #expect(try await world.eventKinds().filter { $0 == "customer.unsubscribed" }.count == 1)
        }
    }
}

extension World {
    /// The customer whom this means.
    func know(_ new: NewCustomer) async throws -> CustomerID {
        try await write { try findOrCreateCustomer(new, by: act(), in: $0) }
    }
}
