import Foundation
import Logging
import People
import Primitives
import Storage
import TestSupport
import Web

@testable import aram

/// The whole house with two brands in it: a shop after some days of work, and another one that was furnished today.
struct TwoBrands: Sendable {
    let house: House
    let shop: TenantID
    let other = TenantID.testing(2)
    let intoShop: Visitor
    let intoOther: Visitor

    /// Somebody who may do everything in one brand, by browser and by program.
    struct Visitor: Sendable {
        /// The cookie's value.
        let session: String
        /// What forms carry.
        let token: String
        /// The secret of a key with every scope.
        let key: String
    }

    static func open(_ body: (TwoBrands) async throws -> Void) async throws {
        setenv("ARAM_SECRET", "a secret of tests that is long enough to sign with", 1)
        let settings = try await Settings.load()
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        try await withDatabase(.sqlite, migrations: allMigrations) { database in
            let house = try House(
                settings: settings, database: database, clock: .system, addresses: [], logger: logger)
            let world = SampleWorld(
                database: database,
                desk: SignInDesk(
                    database: database, hasher: PasswordHasher(cost: PasswordCost(memory: 64, passes: 1)),
                    secret: house.desk.secret, ids: .random),
                now: WallClock.system.now, days: 2, history: 0, customers: 30
            ) { _ in }
            try await world.tell()
            try await body(TwoBrands(house: house, shop: world.tenant))
        }
    }

    private init(house: House, shop: TenantID) async throws {
        self.house = house
        self.shop = shop
        let founder = StaffID.testing(22)
        let act = Act(tenant: other, actor: .staff(founder), at: WallClock.system.now)
        try await house.database.write(in: other) { tx in
            try tx.run(
                """
                INSERT INTO staff (staff_id, email, name, language, theme, is_active, created_at, version)
                VALUES (\(founder), 'other@example.test', 'Other', 'en', 'system', 1, 0, 1)
                """)
            let details = TenantDetails(
                name: "Other brand", language: .english, timeZone: "Europe/Budapest", currency: .euro)
            try addTenant(details, by: act, in: tx)
            try furnishBrand(in: .english, by: act, in: tx)
        }
        let theirs = try await house.database.read(in: shop) { snapshot in
            try snapshot.row(
                "SELECT staff_id FROM memberships WHERE tenant_id = \(snapshot.tenant) AND roles LIKE '%administrator%'"
            )?.id("staff_id", StaffID.self)
        }
        intoShop = try await Self.visitor(theirs ?? founder, in: shop, of: house)
        intoOther = try await Self.visitor(founder, in: other, of: house)
    }

    private static func visitor(_ staff: StaffID, in tenant: TenantID, of house: House) async throws -> Visitor {
        let act = Act(tenant: tenant, actor: .staff(staff), at: WallClock.system.now)
        let (opened, key) = try await house.database.write(in: tenant) { tx in
            (
                try startSession(of: staff, userAgent: "Test", by: act, in: tx),
                try makeApiKey("Everything", scopes: Set(ApiScope.allCases), by: act, in: tx).secret
            )
        }
        let seal = FormSeal { message in house.desk.secret.tag(message, purpose: "form") }
        return Visitor(session: opened.secret, token: seal.token(of: opened.session.id.uuid), key: key)
    }

    /// The tables of rooms with the names of their columns.
    private var tables: [(name: String, columns: [String])] {
        get async throws {
            try await house.database.read(in: shop) { snapshot in
                let names = try snapshot.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
                    .map { try $0.text("name") }
                return try names.map { name in
                    (name, try snapshot.rows("SELECT name FROM pragma_table_info(\(name))").map { try $0.text("name") })
                }.filter { $0.columns.contains("tenant_id") }
            }
        }
    }

    /// Every row of a brand as text, by table; equal before and after when nothing was changed.
    func rows(of tenant: TenantID) async throws -> [String: [String]] {
        var found: [String: [String]] = [:]
        for (name, columns) in try await tables {
            found[name] = try await house.database.read(in: tenant) { snapshot in
                let rows = try snapshot.rows(
                    "SELECT * FROM \(SQL(trusted: name)) WHERE tenant_id = \(snapshot.tenant)")
                return try rows.map { row in try columns.map { "\(try row.value($0))" }.joined(separator: " ") }
                    .sorted()
            }
        }
        return found
    }

    /// One id of the shop for each kind of column that holds ids, with the names of its table and column.
    func idsOfShop() async throws -> [(kind: String, id: UUID)] {
        var found: [String: UUID] = [:]
        for (name, columns) in try await tables {
            let ids = columns.filter { $0.hasSuffix("_id") && $0 != "tenant_id" && $0 != "external_id" }
            let row = try await house.database.read(in: shop) { snapshot in
                try snapshot.row("SELECT * FROM \(SQL(trusted: name)) WHERE tenant_id = \(snapshot.tenant) LIMIT 1")
            }
            guard let row else { continue }
            for column in ids {
                guard case .blob(let bytes) = try row.value(column), bytes.count == 16 else { continue }
                if let id = try row.uuidIfAny(column) { found[column] = found[column] ?? id }
            }
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
