import Primitives
import Storage
import TestSupport
import Testing

@testable import People

@Suite(.tags(.operations)) struct `Merging customers` {
    private func order(_ number: String, of customer: CustomerID, minor: Int64, returned: Instant? = nil) -> NewOrder {
        NewOrder(
            customer: customer, number: number, item: "Mosógép", amount: Money(minorUnits: minor, currency: .euro),
            placedAt: .testing - .days(10), returnedAt: returned)
    }

    @Test(arguments: Engine.underTest)
    func `addresses and orders move, and the old id leads to the kept customer`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let kept = try await world.know(
                NewCustomer(name: "Tóth Zsófi", email: .of("zsofi@example.test"), externalID: "K-1"))
            let other = try await world.know(NewCustomer(email: .of("old@example.test"), externalID: "K-2"))
            let (one, two) = (order("A-1", of: kept, minor: 10_000), order("A-2", of: other, minor: 5_000))
            try await world.write { tx in
                try recordOrder(one, by: world.act(), in: tx)
                try recordOrder(two, by: world.act(), in: tx)
                try mergeCustomers(other, into: kept, by: world.act(), in: tx)
            }
            let customer = try #require(try await world.read { try CustomerRecord.current(other, in: $0) })
            #expect(customer.id == kept && customer.orderCount == 2 && customer.valueMinor == 15_000)
            #expect(customer.email == .of("zsofi@example.test"))
            #expect(try await world.know(NewCustomer(email: .of("old@example.test"))) == kept)
            #expect(try await world.know(NewCustomer(externalID: "K-2")) == kept)
            #expect(
                try await world.read { try CustomerList.page(CustomerFilter(), in: $0).customers.map(\.id) } == [kept])
            let merged = try await world.read { try EventLog.events(after: 0, limit: 100, in: $0).last?.event }
            #expect(merged?.kind == "customer.merged" && merged?.facts["into"]?.id() == kept)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a merged row is neither merged again nor changed`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let kept = try await world.know(NewCustomer(name: "A", externalID: "K-1"))
            let other = try await world.know(NewCustomer(name: "B", externalID: "K-2"))
            try await world.write { try mergeCustomers(other, into: kept, by: world.act(), in: $0) }
            await #expect(throws: CustomerRefusal.mergedAway) {
                try await world.write { try mergeCustomers(kept, into: other, by: world.act(), in: $0) }
            }
            await #expect(throws: CustomerRefusal.unknown) {
                try await world.write { try mergeCustomers(.testing(77), into: kept, by: world.act(), in: $0) }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `an order told again is brought up to date, a returned one no longer counts`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let id = try await world.know(NewCustomer(name: "A", externalID: "K-1"))
            let (first, second) = (order("A-1", of: id, minor: 10_000), order("A-2", of: id, minor: 2_500))
            let returned = order("A-1", of: id, minor: 10_000, returned: .testing)
            try await world.write { tx in
                try recordOrder(first, by: world.act(), in: tx)
                try recordOrder(second, by: world.act(), in: tx)
            }
            #expect(try await world.read { try CustomerRecord.find(id, in: $0)?.valueMinor } == 12_500)
            try await world.write { try recordOrder(returned, by: world.act(), in: $0) }
            let customer = try #require(try await world.read { try CustomerRecord.find(id, in: $0) })
            #expect(customer.orderCount == 1 && customer.valueMinor == 2_500 && customer.since == .testing - .days(10))
            #expect(try await world.read { try OrderRecord.orders(of: id, in: $0).count } == 2)
        }
    }

    @Test(arguments: Engine.underTest)
    func `an order number belongs to one customer`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let one = try await world.know(NewCustomer(name: "A", externalID: "K-1"))
            let two = try await world.know(NewCustomer(name: "B", externalID: "K-2"))
            let (mine, theirs) = (order("A-1", of: one, minor: 1), order("A-1", of: two, minor: 1))
            try await world.write { try recordOrder(mine, by: world.act(), in: $0) }
            await #expect(throws: OrderRefusal.numberTaken) {
                try await world.write { try recordOrder(theirs, by: world.act(), in: $0) }
            }
        }
    }
}
