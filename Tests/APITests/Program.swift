import Foundation
import HTTPTypes
import Handling
import Hummingbird
import HummingbirdTesting
import Listening
import Logging
import NIOCore
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
    let tenant = TenantID.testing(1)

    static func with(
        _ engine: Engine = .sqlite, scopes: Set<ApiScope> = Set(ApiScope.allCases),
        _ body: (Program) async throws -> Void
    ) async throws {
        let migrations = peopleMigrations + listeningMigrations + handlingMigrations + apiMigrations
        try await withDatabase(engine, migrations: migrations) { database in
            let tenant = TenantID.testing(1)
            let secret = try await database.write(in: tenant) { tx in
                try tx.run(
                    """
                    INSERT INTO tenants (tenant_id, slug, name, language, time_zone, currency, sender_name, sender_email,
                      settings, created_at, version)
                    VALUES (\(tenant), 'shop', 'Shop', 'en', 'Europe/Budapest', 'EUR', 'Shop', NULL, '{}', 0, 1)
                    """)
                return try makeApiKey("Shop", scopes: scopes, by: .testing(tenant: tenant), in: tx).secret
            }
            try await body(Program(database: database, secret: secret))
        }
    }

    /// The answer to a request, with its body as JSON.
    struct Answer {
        let status: Int
        let type: String?
        let tag: String?
        let body: JSONValue
    }

    func ask(
        _ method: HTTPRequest.Method, _ path: String, _ body: JSONValue? = nil, key: String? = nil, once: String? = nil
    ) async throws -> Answer {
        let router = Router(context: AramContext.self)
        let clock = MovableClock.testing().clock
        WebFront(
            assets: .plain, clock: clock, seal: FormSeal { $0.map { $0 ^ 0x5A } }, origins: ["http://desk.example"]
        ) { _ in nil }.join(router)
        ApiRoutes(database: database).add(to: router)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let application = Application(responder: router.buildResponder(), logger: logger)
        var headers: HTTPFields = [.authorization: "Bearer \(key ?? secret)"]
        if let once, let name = HTTPField.Name("Idempotency-Key") { headers[name] = once }
        if body != nil { headers[.contentType] = "application/json" }
        return try await application.test(.router) { client in
            let sent = body.map { ByteBuffer(string: $0.canonical) }
            let response = try await client.execute(uri: path, method: method, headers: headers, body: sent)
            return Answer(
                status: response.status.code, type: response.headers[.contentType], tag: response.headers[.eTag],
                body: try JSONValue(parsing: response.body.readableBytesView))
        }
    }

    /// A case of a customer with an address.
    func openCase() async throws -> CaseID {
        let act = Act.testing(tenant: tenant)
        return try await database.write(in: tenant) { tx in
            let customer = try findOrCreateCustomer(
                NewCustomer(name: "Emma", email: EmailAddress("emma@example.test"), language: .english), by: act, in: tx
            )
            return try Handling.openCase(
                NewCase(
                    customer: customer, subject: "Late",
                    words: CustomerWords("Where is it?", channel: .email, language: .english), touchpoint: .delivery),
                by: act, in: tx)
        }
    }
}
