import Handling
import Listening
import People
import Primitives
import Storage
import TestSupport

@testable import Offers

/// A shop in Budapest with an agent, a lead and an administrator, a catalogue, and a customer with a case; time moves only when told.
struct Shop: Sendable {
    let database: Database
    let tenant = TenantID.testing(1)
    let anna = StaffID.testing(11)
    let lead = StaffID.testing(12)
    let admin = StaffID.testing(13)

    static func open(_ engine: Engine, _ body: (Shop) async throws -> Void) async throws {
        let migrations = peopleMigrations + listeningMigrations + handlingMigrations + offersMigrations
        try await withDatabase(engine, migrations: migrations) { database in
            let shop = Shop(database: database)
            try await shop.settle()
            try await body(shop)
        }
    }

    private func settle() async throws {
        let (anna, lead, admin) = (anna, lead, admin)
        try await write(by: .system) { act, tx in
            try tx.run(
                """
                INSERT INTO tenants (tenant_id, slug, name, language, time_zone, currency, sender_name, sender_email,
                  settings, created_at, version)
                VALUES (\(act.tenant), 'shop', 'Shop', 'en', 'Europe/Budapest', 'EUR', 'Shop', NULL, '{}', 0, 1)
                """)
            for (staff, name, role) in [
                (anna, "anna", "agent"), (lead, "lili", "lead"), (admin, "ada", "administrator"),
            ] {
                try tx.run(
                    """
                    INSERT INTO staff (staff_id, email, name, language, theme, is_active, created_at, version)
                    VALUES (\(staff), \(name + "@example.com"), \(name), 'en', 'system', 1, 0, 1)
                    """)
                try tx.run(
                    """
                    INSERT INTO memberships (tenant_id, staff_id, roles, is_active, joined_at, version)
                    VALUES (\(act.tenant), \(staff), \(role), 1, 0, 1)
                    """)
            }
            try seedRemedies(by: act, in: tx)
            try setAuthority(Authority(perCaseMinor: 5_000, perMonthMinor: 20_000), of: .agent, by: act, in: tx)
            try setAuthority(Authority(perCaseMinor: 8_000, perMonthMinor: 40_000), of: .lead, by: act, in: tx)
        }
    }

    /// One transaction at `minutes` behind the opening, by Anna unless somebody else is named.
    @discardableResult
    func write<T: Sendable>(
        at minutes: Int = 0, by actor: Primitives.Actor? = nil,
        _ body: @escaping @Sendable (Act, Transaction) throws -> T
    ) async throws -> T {
        let act = Act.testing(tenant: tenant, actor: actor ?? .staff(anna), at: .testing + .minutes(minutes))
        return try await database.write(in: tenant) { tx in try body(act, tx) }
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> T) async throws -> T {
        try await database.read(in: tenant, body)
    }

    func openCase(
        _ name: String = "eva", at minutes: Int = 0, in language: LanguageCode = .english
    ) async throws -> CaseID {
        try await write(at: minutes, by: .system) { act, tx in
            let customer = try findOrCreateCustomer(
                NewCustomer(name: name, email: EmailAddress("\(name)@example.com"), language: language), by: act, in: tx
            )
            let words = CustomerWords("The washer came broken.", channel: .email, language: language)
            return try Handling.openCase(
                NewCase(customer: customer, words: words, touchpoint: .delivery), by: act, in: tx)
        }
    }

    func remedy(_ kind: RemedyKind) async throws -> RemedyID {
        let all = try await read { try RemedyRecord.all(in: $0) }
        guard let found = all.first(where: { $0.kind == kind }) else { throw OfferRefusal.noSuchRemedy }
        return found.id
    }

    /// An offer of Anna with these amounts.
    func make(
        _ parts: [(RemedyKind, Int64)], for item: CaseID, at minutes: Int = 1, by actor: Primitives.Actor? = nil,
        message: String = "We are sorry."
    ) async throws -> MadeOffer {
        var typed: [NewOffer.NewPart] = []
        for (kind, minor) in parts { typed.append(.init(try await remedy(kind), minor: minor)) }
        let new = NewOffer(caseID: item, message: message, parts: typed)
        return try await write(at: minutes, by: actor) { try makeOffer(new, by: $0, in: $1) }
    }

    func offer(_ id: OfferID) async throws -> Offer { try await read { try OfferRecord.require(id, in: $0) } }

    func kinds(of id: CaseID) async throws -> [String] {
        try await read { try EventLog.events(ofCase: id.uuid, limit: 1000, in: $0).map(\.event.kind) }
            .filter { $0.hasPrefix("offer.") || $0.hasPrefix("ledger.") }
    }
}
