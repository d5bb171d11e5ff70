import Foundation
import Listening
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import Handling

/// The sample shop of a test: a brand in Budapest with two agents, on a database of its own; time moves only when told.
struct Shop: Sendable {
    let database: Database
    let tenant = TenantID.testing(1)
    let anna = StaffID.testing(11)
    let bela = StaffID.testing(12)

    /// Runs `body` in a shop that just opened, on one engine.
    static func open(_ engine: Engine, _ body: (Shop) async throws -> Void) async throws {
        try await withDatabase(engine, migrations: peopleMigrations + listeningMigrations + handlingMigrations) {
            database in
            let shop = Shop(database: database)
            try await shop.settle(shop.tenant, slug: "shop")
            try await body(shop)
        }
    }

    /// Writes the row of a brand.
    func settle(_ tenant: TenantID, slug: String) async throws {
        try await database.write(in: tenant) { tx in
            try tx.run(
                """
                INSERT INTO tenants (tenant_id, slug, name, language, time_zone, currency, sender_name, sender_email,
                  settings, created_at, version)
                VALUES (\(tenant), \(slug), 'Shop', 'en', 'Europe/Budapest', 'EUR', 'Shop', NULL, '{}', 0, 1)
                """)
        }
    }

    func act(_ actor: Primitives.Actor? = nil, at minutes: Int = 0, in tenant: TenantID? = nil) -> Act {
        .testing(tenant: tenant ?? self.tenant, actor: actor ?? .staff(anna), at: .testing + .minutes(minutes))
    }

    /// One transaction at `minutes` behind the opening, by Anna unless somebody else is named.
    @discardableResult
    func write<T: Sendable>(
        at minutes: Int = 0, by actor: Primitives.Actor? = nil,
        _ body: @escaping @Sendable (Act, Transaction) throws -> T
    ) async throws -> T {
        let act = act(actor, at: minutes)
        return try await database.write(in: tenant) { tx in try body(act, tx) }
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> T) async throws -> T {
        try await database.read(in: tenant, body)
    }

    func customer(_ name: String, _ email: String, isKeyAccount: Bool = false) async throws -> CustomerID {
        try await write(by: .system) { act, tx in
            let id = try findOrCreateCustomer(
                NewCustomer(name: name, email: EmailAddress(email), language: .english), by: act, in: tx)
            if isKeyAccount {
                try tx.run(
                    "UPDATE customers SET is_key_account = 1 WHERE tenant_id = \(act.tenant) AND customer_id = \(id)")
            }
            return id
        }
    }

    /// A case about a late washing machine; words decide what differs.
    func openCase(
        of customer: CustomerID, _ body: String = "Where is my washing machine?", at minutes: Int = 0,
        _ change: @escaping @Sendable (inout NewCase) -> Void = { _ in }
    ) async throws -> CaseID {
        try await write(at: minutes, by: .customer(customer.uuid)) { act, tx in
            var new = NewCase(
                customer: customer, subject: "Late delivery",
                words: CustomerWords(body, channel: .email, language: .english), touchpoint: .delivery)
            change(&new)
            return try Handling.openCase(new, by: act, in: tx)
        }
    }

    func find(_ id: CaseID) async throws -> Case { try await read { try CaseRecord.require(id, in: $0) } }

    /// Kinds of the events of a case, oldest first.
    func kinds(of id: CaseID) async throws -> [String] {
        try await read { try EventLog.events(ofCase: id.uuid, limit: 1000, in: $0).map(\.event.kind) }
    }

    /// Facts of the last event of a kind in a case.
    func facts(_ kind: String, of id: CaseID) async throws -> JSONValue {
        try await read { snapshot in
            let events = try EventLog.events(ofCase: id.uuid, limit: 1000, in: snapshot)
            return events.last { $0.event.kind == kind }?.event.facts ?? .null
        }
    }

    /// Payloads of the posted work of a kind.
    func posted(_ kind: String) async throws -> [JSONValue] {
        try await read { snapshot in
            try snapshot.rows(
                "SELECT payload FROM outbox WHERE tenant_id = \(snapshot.tenant) AND kind = \(kind) ORDER BY outbox_id"
            ).map { try $0.json("payload") }
        }
    }

    /// A closure of every matter of a case with one new cause.
    func close(_ id: CaseID, at minutes: Int) async throws {
        try await write(at: minutes) { act, tx in
            let cause = try addCause(
                TrilingualText(english: "Lost parcel", hungarian: "", persian: ""), by: act, in: tx)
            let matters = try ComplaintRecord.list(of: id, in: tx).map { ($0.id, cause) }
            let closure = Closure(
                verdict: .upheld, merits: "You were right.", action: "Delivered again",
                causes: Dictionary(uniqueKeysWithValues: matters))
            try closeCase(id, with: closure, by: act, in: tx)
        }
    }
}
