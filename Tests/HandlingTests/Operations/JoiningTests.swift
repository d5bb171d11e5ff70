import Handling
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Joining and parting cases` {
    private func bodies(_ id: CaseID, in shop: Shop) async throws -> [String] {
        try await shop.read { try EntryRecord.newest(of: id, in: $0) }.map(\.body).sorted()
    }

    @Test(arguments: Engine.underTest)
    func `a merge moves words and matters, and taking it back returns exactly them`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let eva = try await shop.customer("Eva", "eva@example.com")
            let (a, b, c) = (
                try await shop.openCase(of: eva, "alpha"), try await shop.openCase(of: eva, "beta", at: 5),
                try await shop.openCase(of: eva, "gamma", at: 10)
            )
            try await shop.write(at: 20) { try mergeCases(a, into: b, by: $0, in: $1) }
            try await shop.write(at: 21) { try mergeCases(b, into: c, by: $0, in: $1) }
            #expect(try await bodies(c, in: shop) == ["alpha", "beta", "gamma"])
            #expect(try await bodies(a, in: shop).isEmpty)
            #expect(try await shop.read { try ComplaintRecord.list(of: c, in: $0) }.map(\.position) == [1, 2, 3])
            #expect(try await shop.find(a).mergedInto == b)
            #expect(try await shop.read { try CaseRecord.surviving(a, in: $0) }?.id == c)
            try await shop.write(at: 22, by: .customer(eva.uuid)) {
                try addMessage(CustomerWords("delta", channel: .email, language: .english), to: a, by: $0, in: $1)
            }
            try await shop.write(at: 30) { try unmergeCase(b, by: $0, in: $1) }
            #expect(try await bodies(b, in: shop) == ["alpha", "beta"])
            #expect(try await bodies(c, in: shop) == ["delta", "gamma"])
            try await shop.write(at: 31) { try unmergeCase(a, by: $0, in: $1) }
            #expect(try await bodies(a, in: shop) == ["alpha"])
            #expect(try await bodies(b, in: shop) == ["beta"])
            for id in [a, b, c] {
                #expect(try await shop.find(id).isOpen)
                #expect(try await shop.read { try ComplaintRecord.list(of: id, in: $0) }.map(\.position) == [1])
            }
            await #expect(throws: CaseRefusal.notMerged) {
                try await shop.write(at: 32) { try unmergeCase(a, by: $0, in: $1) }
            }
        }
    }

    @Test(arguments: Engine.underTest) func `strangers' cases are linked, never merged`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let one = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let two = try await shop.openCase(of: try await shop.customer("Ali", "ali@example.com"))
            await #expect(throws: CaseRefusal.differentCustomers) {
                try await shop.write { try mergeCases(one, into: two, by: $0, in: $1) }
            }
            for _ in 1...2 { try await shop.write { try linkCases(one, two, as: .related, by: $0, in: $1) } }
            #expect(try await shop.kinds(of: one).filter { $0 == "case.linked" }.count == 1)
            await #expect(throws: CaseRefusal.sameCase) {
                try await shop.write { try linkCases(one, one, as: .related, by: $0, in: $1) }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `a matter that is split off keeps both clocks and leaves the others numbered`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let id = try await shop.openCase(of: try await shop.customer("Eva", "eva@example.com"))
            let only = try #require(try await shop.read { try ComplaintRecord.list(of: id, in: $0) }.first)
            await #expect(throws: CaseRefusal.onlyComplaint) {
                try await shop.write { _ = try splitCase(only.id, by: $0, in: $1) }
            }
            let bill = try await shop.write(at: 1) {
                try addComplaint("Wrong amount", touchpoint: .billing, to: id, by: $0, in: $1)
            }
            try await shop.write(at: 2) { try advanceCase(id, to: .assessed, by: $0, in: $1) }
            let new = try await shop.write(at: 600) { try splitCase(only.id, by: $0, in: $1) }
            let (old, split) = (try await shop.find(id), try await shop.find(new))
            #expect(split.openedAt == old.openedAt)
            #expect(split.legalDueAt == old.legalDueAt)
            #expect(split.solveDueAt == old.solveDueAt)
            #expect(split.stage == .assessed)
            let left = try await shop.read { try ComplaintRecord.list(of: id, in: $0) }
            #expect(left.map(\.id) == [bill])
            #expect(left.map(\.position) == [1])
            #expect(try await shop.read { try links(of: new, in: $0) }.map(\.kind) == [.split])
            #expect(try await shop.facts("case.split", of: id)["new"] == .id(new))
        }
    }

    @Test(arguments: Engine.underTest) func `cases follow a customer who turns out to be another`(engine: Engine)
        async throws
    {
        try await Shop.open(engine) { shop in
            let (eva, double) = (
                try await shop.customer("Eva", "eva@example.com"),
                try await shop.customer("E. Nagy", "e.nagy@example.com")
            )
            let id = try await shop.openCase(of: double)
            try await shop.write(at: 1) { try mergeCustomers(double, into: eva, by: $0, in: $1) }
            try await customersOfCases.catchUp(shop.tenant, in: shop.database)
            #expect(try await shop.find(id).customer == eva)
            #expect(try await shop.kinds(of: id).last == "case.customer_changed")
            #expect(try await shop.openCase(of: double).description.isEmpty == false)
            let clues = MessageClues(
                subject: "[#\(try await shop.find(id).number)]", sender: EmailAddress("e.nagy@example.com"))
            #expect(try await shop.read { try findCaseForMessage(clues, in: $0) } == .belongs(id, by: .subjectTag))
        }
    }
}
