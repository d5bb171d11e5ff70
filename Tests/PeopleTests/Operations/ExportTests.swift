import Primitives
import Storage
import TestSupport
import Testing

@testable import People

@Suite(.tags(.operations)) struct `Giving customers and orders out` {
    private func rows(_ pages: RowPages, of world: World, pageSize: Int) async throws -> [[JSONValue]] {
        var rows: [[JSONValue]] = []
        try await pages.each(of: world.shop, in: world.database, pageSize: pageSize) { rows += $0.map(\.values) }
        return rows
    }

    @Test(arguments: Engine.underTest)
    func `every customer of the brand comes once, whatever the size of a page`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            for number in 1...5 {
                _ = try await world.know(NewCustomer(name: "C \(number)", externalID: "K-\(number)"))
            }
            let other = Act.testing(tenant: try await world.otherBrand(), actor: .system)
            try await world.database.write(in: other.tenant) {
                _ = try findOrCreateCustomer(NewCustomer(externalID: "foreign"), by: other, in: $0)
            }
            for size in [1, 2, 5, 50] {
                let found = try await rows(CustomerRecord.pages, of: world, pageSize: size)
                let numbers = found.map { $0[1].text ?? "" }
                #expect(numbers == ["K-1", "K-2", "K-3", "K-4", "K-5"])
                #expect(found.allSatisfy { $0.count == CustomerRecord.pages.columns.count })
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `an order names its customer and its amount in digits`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let id = try await world.know(
                NewCustomer(name: "Zsófi", email: .of("zsofi@example.test"), externalID: "K-1"))
            let rial = try #require(Currency("IRR"))
            let amounts = [
                Money(minorUnits: 5, currency: .euro), Money(minorUnits: 48_900, currency: .euro),
                Money(minorUnits: 12, currency: rial),
            ]
            for (number, amount) in amounts.enumerated() {
                try await world.write {
                    try recordOrder(
                        NewOrder(
                            customer: id, number: "\(number)", item: "Drum, 7 kg", amount: amount, placedAt: .testing),
                        by: world.act(), in: $0)
                }
            }
            let found = try await rows(OrderRecord.pages, of: world, pageSize: 2)
            let columns = OrderRecord.pages.columns
            let (amount, email) = (
                try #require(columns.firstIndex(of: "amount")), try #require(columns.firstIndex(of: "email"))
            )
            let amountsOut = found.map { $0[amount].text ?? "" }
            #expect(amountsOut == ["0.05", "489.00", "12"])
            #expect(found.allSatisfy { $0[email].text == "zsofi@example.test" })
        }
    }

    @Test(arguments: Engine.underTest)
    func `the log comes with the hashes that the chain follows from`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            _ = try await world.know(NewCustomer(externalID: "K-1"))
            let found = try await rows(EventLog.pages, of: world, pageSize: 1)
            let head = try await world.read { try EventLog.head(in: $0) }
            let numbers = found.compactMap { $0[0].integer.map { Int($0) } }
            #expect(numbers == Array(1...head))
            let last = try await world.read { try EventLog.events(after: head - 1, limit: 1, in: $0).first }
            let hash = last?.hash.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
            #expect(found.last?.last?.text == hash)
        }
    }
}
