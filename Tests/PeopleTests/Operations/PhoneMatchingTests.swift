import Primitives
import Storage
import TestSupport
import Testing

@testable import People

@Suite struct `Finding a customer by phone` {
    @Test(arguments: Engine.underTest)
    func `national and international spellings of a number are one customer`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let first = try await world.know(NewCustomer(name: "Emma", phone: PhoneNumber("06 30 123 4567")))
            let second = try await world.know(NewCustomer(name: "Kovács Emma", phone: PhoneNumber("+36 30 123 4567")))
            let third = try await world.know(NewCustomer(phone: PhoneNumber("30/123-4567")))
            #expect(first == second && second == third)
        }
    }

    @Test(arguments: Engine.underTest)
    func `a number that was kept without its country is still found`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let known = try await world.know(NewCustomer(name: "Emma", email: .of("emma@example.test")))
            try await world.write { tx in
                try tx.run(
                    """
                    INSERT INTO customer_addresses (tenant_id, kind, address, customer_id, is_primary)
                    VALUES (\(tx.tenant), 'phone', '06301234567', \(known), 1)
                    """)
            }
            #expect(try await world.know(NewCustomer(phone: PhoneNumber("+36 30 123 4567"))) == known)
        }
    }
}
