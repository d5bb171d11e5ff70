import Foundation
import HTTPTypes
import Handling
import Hummingbird
import HummingbirdTesting
import Listening
import Logging
import NIOCore
import Offers
import People
import Primitives
import Storage
import TestSupport
import Web

@testable import API

/// A brand, a key for it, and the interface behind the real front.
struct Program: Sendable {
    let database: Database
    let secret: String
    let api: ApiRoutes
    let clock = MovableClock.testing()
    let tenant = TenantID.testing(1)

    /// Who made the key.
    static let lead = StaffID.testing(11)

    static func with(
        _ engine: Engine = .sqlite, scopes: Set<ApiScope> = Set(ApiScope.allCases), quota: Int = 1000,
        _ body: (Program) async throws -> Void
    ) async throws {
        let migrations = peopleMigrations + listeningMigrations + handlingMigrations + offersMigrations + apiMigrations
        try await withDatabase(engine, migrations: migrations) { database in
            try await settle(.testing(1), slug: "shop", in: database)
            let tenant = TenantID.testing(1)
            let secret = try await database.write(in: tenant) { tx in
                try makeApiKey("Shop", scopes: scopes, by: .testing(tenant: tenant, actor: .staff(lead)), in: tx).secret
            }
            let api = ApiRoutes(database: database, quota: quota) { _ in AsyncStream { $0.finish() } }
            try await body(Program(database: database, secret: secret, api: api))
        }
    }

    /// A brand with the lead as its member, a catalogue of remedies and room to spend.
    static func settle(_ tenant: TenantID, slug: String, in database: Database) async throws {
        try await database.write(in: tenant) { tx in
            let act = Act.testing(tenant: tenant)
            try tx.run(
                """
                INSERT INTO tenants (tenant_id, slug, name, language, time_zone, currency, sender_name, sender_email,
                  settings, created_at, version)
                VALUES (\(tenant), \(slug), 'Shop', 'en', 'Europe/Budapest', 'EUR', 'Shop', NULL, '{}', 0, 1)
                """)
            try tx.run(
                """
                INSERT INTO staff (staff_id, email, name, language, theme, is_active, created_at, version)
                VALUES (\(lead), 'lili@example.test', 'Lili', 'en', 'system', 1, 0, 1) ON CONFLICT DO NOTHING
                """)
            try tx.run(
                """
                INSERT INTO memberships (tenant_id, staff_id, roles, is_active, joined_at, version)
                VALUES (\(tenant), \(lead), 'lead', 1, 0, 1)
                """)
            try seedRemedies(by: act, in: tx)
            try setAuthority(Authority(perCaseMinor: 50_000, perMonthMinor: 200_000), of: .lead, by: act, in: tx)
        }
    }

    /// The answer to a request, with its body as JSON where it is JSON.
    struct Answer {
        let status: Int
        let headers: HTTPFields
        let text: String
        let body: JSONValue

        var type: String? { headers[.contentType] }

        /// The fields that a problem names.
        var fields: [String] { body["errors"]?.elements?.compactMap { $0["field"]?.text } ?? [] }

        /// The address behind `rel="next"`.
        var next: String? {
            headers[named: "Link"].map { String($0.prefix { $0 != ">" }.dropFirst()) }
        }
    }

    func ask(
        _ method: HTTPRequest.Method, _ path: String, _ body: JSONValue? = nil, key: String? = nil, once: String? = nil,
        _ more: [String: String] = [:]
    ) async throws -> Answer {
        try await send(method, path, body?.canonical, key: key, once: once, more)
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, _ text: String?, key: String? = nil, once: String? = nil,
        _ more: [String: String] = [:]
    ) async throws -> Answer {
        var headers: HTTPFields = [.authorization: "Bearer \(key ?? secret)"]
        headers[named: "Idempotency-Key"] = once
        if text != nil { headers[.contentType] = "application/json" }
        for (name, value) in more { headers[named: name] = value }
        let sent = headers
        return try await application().test(.router) { client in
            let response = try await client.execute(
                uri: path, method: method, headers: sent, body: text.map { ByteBuffer(string: $0) })
            let body = String(buffer: response.body)
            let isJSON = response.headers[.contentType]?.contains("json") ?? false
            return Answer(
                status: response.status.code, headers: response.headers, text: body,
                body: isJSON ? try JSONValue(parsing: body.utf8) : .null)
        }
    }

    func router() -> Router<AramContext> {
        let router = Router(context: AramContext.self)
        WebFront(
            assets: .plain, clock: clock.clock, seal: FormSeal { $0.map { $0 ^ 0x5A } },
            origins: ["http://desk.example"]
        ) { _ in nil }.join(router)
        api.add(to: router)
        WebFront.refuseOtherMethods(on: router)
        return router
    }

    private func application() -> some ApplicationProtocol {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return Application(responder: router().buildResponder(), logger: logger)
    }

    /// A case of a customer with an address.
    func openCase(in tenant: TenantID? = nil, of name: String = "emma") async throws -> CaseID {
        let act = Act.testing(tenant: tenant ?? self.tenant)
        return try await database.write(in: act.tenant) { tx in
            let customer = try findOrCreateCustomer(
                NewCustomer(name: name, email: EmailAddress("\(name)@example.test"), language: .english), by: act,
                in: tx)
            return try Handling.openCase(
                NewCase(
                    customer: customer, subject: "Late",
                    words: CustomerWords("Where is it?", channel: .email, language: .english), touchpoint: .delivery),
                by: act, in: tx)
        }
    }

    /// How many events of a kind the log holds.
    func events(_ kind: String) async throws -> Int {
        try await database.read(in: tenant) { snapshot in
            try snapshot.count(
                "SELECT COUNT(*) AS n FROM events WHERE tenant_id = \(snapshot.tenant) AND kind = \(kind)")
        }
    }

    /// Every item of a list, page by page along the Link header, with the number of pages.
    func walk(_ address: String) async throws -> (items: [JSONValue], pages: Int) {
        var (items, pages, next): ([JSONValue], Int, String?) = ([], 0, address)
        while let asked = next {
            let page = try await ask(.get, asked)
            items += page.body["items"]?.elements ?? []
            (pages, next) = (pages + 1, page.next)
        }
        return (items, pages)
    }
}
