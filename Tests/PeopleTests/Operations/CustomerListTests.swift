import Primitives
import Storage
import TestSupport
import Testing

@testable import People

@Suite(.tags(.operations)) struct `Looking customers up` {
    private func found(_ world: World, _ search: String) async throws -> [String] {
        try await world.read {
            try CustomerList.page(CustomerFilter(search: search), in: $0).customers.map(\.displayName)
        }
    }

    @Test(arguments: Engine.underTest)
    func `names are found without accents, from any word, in three languages`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            _ = try await world.know(NewCustomer(name: "Őszi Ágnes", externalID: "1"))
            _ = try await world.know(NewCustomer(name: "علی رضایی", externalID: "2"))
            _ = try await world.know(NewCustomer(name: "Mary Osborne", externalID: "3"))
            #expect(try await found(world, "oszi") == ["Őszi Ágnes"])
            #expect(try await found(world, "AGN") == ["Őszi Ágnes"])
            #expect(try await found(world, "علي") == ["علی رضایی"])
            #expect(try await found(world, "رضا") == ["علی رضایی"])
            #expect(try await found(world, "osb") == ["Mary Osborne"])
            #expect(try await found(world, "nobody").isEmpty)
        }
    }

    @Test(arguments: Engine.underTest)
    func `addresses, numbers and orders are found`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let phone = try #require(PhoneNumber("+36301234567"))
            let id = try await world.know(
                NewCustomer(name: "Zsófi", email: .of("z_sofi@example.test"), phone: phone, externalID: "K-77"))
            _ = try await world.know(NewCustomer(name: "Other", email: .of("zxsofi@example.test")))
            let order = NewOrder(
                customer: id, number: "A-4711", item: "Hűtő", amount: Money(minorUnits: 1, currency: .euro),
                placedAt: .testing)
            try await world.write { try recordOrder(order, by: world.act(), in: $0) }
            for search in ["z_s", "+36 30 123", "1234567", "۱۲۳۴۵", "K-77", "A-4711"] {
                #expect(try await found(world, search) == ["Zsófi"], "searching for \(search)")
            }
            #expect(try await found(world, "%").isEmpty)
        }
    }

    @Test(arguments: Engine.underTest)
    func `pages follow one another without a gap or a repeat`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            // Three share a name, so that the page break falls between equal names.
            for number in 0..<9 {
                _ = try await world.know(
                    NewCustomer(name: "Kiss \(["Anna", "Béla", "Cili"][number % 3])", externalID: "\(number)"))
            }
            var place: CustomerPlace?
            var seen: [CustomerID] = []
            repeat {
                let after = place
                let page = try await world.read {
                    try CustomerList.page(CustomerFilter(), after: after, limit: 4, in: $0)
                }
                seen += page.customers.map(\.id)
                place = page.next
            } while place != nil
            #expect(seen.count == 9 && Set(seen).count == 9)
        }
    }

    @Test(arguments: Engine.underTest)
    func `two words are found next to each other, the second by its beginning`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            _ = try await world.know(NewCustomer(name: "Dr. Kiss Anna Mária", externalID: "1"))
            _ = try await world.know(NewCustomer(name: "Anna Kissné", externalID: "2"))
            #expect(try await found(world, "kiss an") == ["Dr. Kiss Anna Mária"])
            #expect(try await found(world, "anna kiss") == ["Anna Kissné"])
            #expect(try await found(world, "kiss maria").isEmpty)
            #expect(try await found(world, "ann") == ["Anna Kissné", "Dr. Kiss Anna Mária"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `a customer is found by the name of today and by no other`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            let id = try await world.know(NewCustomer(name: "Kovács Éva", externalID: "1"))
            try await world.write { tx in
                guard let known = try CustomerRecord.find(id, in: tx) else { throw CustomerRefusal.unknown }
                var change = CustomerChange(keeping: known, emails: [], phones: [])
                change.name = "Szabó Éva"
                try updateCustomer(id, change, version: known.version, by: world.act(), in: tx)
            }
            #expect(try await found(world, "szab") == ["Szabó Éva"])
            #expect(try await found(world, "kov").isEmpty)
        }
    }

    @Test(arguments: Engine.underTest)
    func `what a search finds is paged in the order of names`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            for number in 0..<7 {
                _ = try await world.know(
                    NewCustomer(name: "\(["Bea", "Anna"][number % 2]) Kiss", externalID: "\(number)"))
            }
            let filter = CustomerFilter(search: "kis")
            let first = try await world.read { try CustomerList.page(filter, limit: 4, in: $0) }
            #expect(first.customers.map(\.name) == ["Anna Kiss", "Anna Kiss", "Anna Kiss", "Bea Kiss"])
            let second = try await world.read { try CustomerList.page(filter, after: first.next, limit: 4, in: $0) }
            #expect(second.customers.map(\.name) == ["Bea Kiss", "Bea Kiss", "Bea Kiss"])
            #expect(second.next == nil)
        }
    }

    @Test(arguments: Engine.underTest)
    func `customers of before the words were kept get theirs by the migration`(engine: Engine) async throws {
        try await World.with(engine) { world async throws in
            _ = try await world.know(NewCustomer(name: "Dr. Kiss Anna Kiss", externalID: "1"))
            _ = try await world.know(NewCustomer(name: "علی رضایی", externalID: "2"))
            let words = "SELECT word, customer_id FROM customer_words ORDER BY word, customer_id" as SQL
            let kept = try await world.read { try $0.rows(words).map { try $0.text("word") } }
            try await world.write { tx in
                try tx.run("DELETE FROM customer_words")
                let step = peopleMigrations.first { $0.number == 104 }
                guard let fill = step?.statements(for: engine).last else { return }
                try tx.run(SQL(trusted: fill))
            }
            #expect(kept.count == 5)
            #expect(try await world.read { try $0.rows(words).map { try $0.text("word") } } == kept)
        }
    }
}
