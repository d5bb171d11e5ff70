import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import People
import Primitives
import Storage
import TestSupport
import Web

@testable import Recovery

/// The pages of a shop as a signed-in member of staff sees them, without a network.
struct Counter {
    let shop: Shop
    var language = LanguageCode.english
    var role = Role.administrator
    let clock = MovableClock.testing()

    private let seal = FormSeal { message in message.map { $0 ^ 0x5A } + [1] }

    /// What an answer says.
    struct Answer {
        let status: Int
        let text: String
        let location: String?
    }

    private func viewer(in tenant: TenantID) -> Viewer {
        Viewer(
            staffID: shop.anna.uuid, tenantID: tenant.uuid, name: "Anna", roles: [role.rawValue], language: language,
            zoneName: "Europe/Budapest", theme: .light, sessionID: shop.anna.uuid)
    }

    /// Asks for a page as Anna, of another brand when one is named.
    func get(_ address: String, in tenant: TenantID? = nil) async throws -> Answer {
        try await ask(.get, address, [], viewer(in: tenant ?? shop.tenant))
    }

    /// Sends a form as Anna; the log is read afterwards.
    func post(_ address: String, _ fields: [(String, String)] = [], in tenant: TenantID? = nil) async throws -> Answer {
        let answer = try await ask(.post, address, fields, viewer(in: tenant ?? shop.tenant))
        try await recoverySubscription.catchUp(shop.tenant, in: shop.database)
        return answer
    }

    private func ask(
        _ method: HTTPRequest.Method, _ address: String, _ fields: [(String, String)], _ viewer: Viewer
    ) async throws -> Answer {
        let router = Router(context: AramContext.self)
        WebFront(
            assets: .plain, clock: clock.clock, seal: seal, origins: ["https://desk.example"],
            findViewer: { _ in viewer }
        ).join(router)
        let frame = ConsoleFrame(entries: { _ in [] }, roleName: { _ in .verbatim("") })
        RecoveryRoutes(RecoveryKit(database: shop.database, frame: frame)).add(to: router)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        var headers = HTTPFields()
        if let name = HTTPField.Name("X-Form-Token") { headers[name] = seal.token(of: viewer.sessionID) }
        if method == .post { headers[.contentType] = "application/x-www-form-urlencoded" }
        let sent = headers
        let body = fields.map { "\($0.0)=\($0.1.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }
            .joined(separator: "&")
        return try await Application(responder: router.buildResponder(), logger: logger).test(.router) { client in
            try await client.execute(
                uri: address, method: method, headers: sent, body: method == .post ? ByteBuffer(string: body) : nil
            ) { response in
                Answer(
                    status: response.status.code, text: String(buffer: response.body),
                    location: response.headers[.location])
            }
        }
    }
}
