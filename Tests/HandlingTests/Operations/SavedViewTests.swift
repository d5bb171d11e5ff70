import Handling
import Primitives
import Storage
import TestSupport
import Testing

@Suite struct `Keeping views` {
    private let angry = ["view": "open", "face": "angry"]

    private func mine(_ shop: Shop, at staff: StaffID? = nil) async throws -> [SavedView] {
        let staff = staff ?? shop.anna
        return try await shop.read { try SavedViewRecord.all(of: staff, in: $0) }
    }

    @Test(arguments: Engine.underTest)
    func `a view belongs to one person, and a known name gets new conditions`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let angry = angry
            let first = try await shop.write { try saveView(named: " My\nangry ", showing: angry, by: $0, in: $1) }
            let again = try await shop.write(at: 1) {
                try saveView(named: "My angry", showing: ["view": "mine", "q": "depot"], by: $0, in: $1)
            }
            #expect(first == again)
            #expect(try await mine(shop).map(\.words) == [["view": "mine", "q": "depot"]])
            #expect(try await mine(shop).map(\.name) == ["My angry"])
            #expect(try await mine(shop, at: shop.bela).isEmpty)
            await #expect(throws: SavedViewRefusal.notFound) {
                try await shop.write(by: .staff(shop.bela)) { try removeView(first, by: $0, in: $1) }
            }
            await #expect(throws: SavedViewRefusal.notFound) {
                try await shop.write(by: .staff(shop.bela)) { try restoreView(first, by: $0, in: $1) }
            }
        }
    }

    @Test(arguments: Engine.underTest)
    func `a deleted view comes back as it was, and a second deletion changes nothing`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let angry = angry
            let id = try await shop.write { try saveView(named: "Angry", showing: angry, by: $0, in: $1) }
            let before = try await mine(shop)
            for minute in 1...2 { try await shop.write(at: minute) { try removeView(id, by: $0, in: $1) } }
            #expect(try await mine(shop).isEmpty)
            for minute in 3...4 { try await shop.write(at: minute) { try restoreView(id, by: $0, in: $1) } }
            #expect(try await mine(shop) == before)
            let kinds = try await shop.read { try EventLog.events(after: 0, limit: 100, in: $0) }
                .map(\.event.kind).filter { $0.hasPrefix("view.") }
            #expect(kinds == ["view.saved", "view.removed", "view.restored"])
        }
    }

    @Test(arguments: Engine.underTest)
    func `a view needs a name, a condition, a person and room`(engine: Engine) async throws {
        try await Shop.open(engine) { shop in
            let angry = angry
            await #expect(throws: SavedViewRefusal.nameMissing) {
                try await shop.write { try saveView(named: " \n", showing: angry, by: $0, in: $1) }
            }
            await #expect(throws: SavedViewRefusal.noCondition) {
                try await shop.write { try saveView(named: "Open", showing: ["view": "open"], by: $0, in: $1) }
            }
            await #expect(throws: SavedViewRefusal.staffOnly) {
                try await shop.write(by: .system) { try saveView(named: "A", showing: angry, by: $0, in: $1) }
            }
            let first = try await shop.write { try saveView(named: "0", showing: angry, by: $0, in: $1) }
            for number in 1..<SavedView.most {
                try await shop.write { try saveView(named: "\(number)", showing: angry, by: $0, in: $1) }
            }
            await #expect(throws: SavedViewRefusal.tooMany) {
                try await shop.write { try saveView(named: "more", showing: angry, by: $0, in: $1) }
            }
            try await shop.write { try removeView(first, by: $0, in: $1) }
            try await shop.write { try saveView(named: "more", showing: angry, by: $0, in: $1) }
            await #expect(throws: SavedViewRefusal.tooMany) {
                try await shop.write { try restoreView(first, by: $0, in: $1) }
            }
        }
    }
}
