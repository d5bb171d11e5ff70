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
import Webhooks

@testable import Alerting

/// The pages of Alerting as one signed-in member of staff sees them, without a network.
struct Console {
    let desk: Desk
    var role = Role.administrator
    var language = LanguageCode.english
    let secret = InstallSecret.temporary()
    var policy = WebhookURLPolicy.production
    var neighbours = AlertNeighbours.none

    private let seal = FormSeal { message in message.map { $0 ^ 0x5A } + [1] }

    /// What an answer says.
    struct Answer {
        let status: Int
        let text: String
        let location: String?
    }

    init(_ desk: Desk) { self.desk = desk }

    private var viewer: Viewer {
        Viewer(
            staffID: desk.lead.uuid, tenantID: desk.tenant.uuid, name: "Lea", roles: [role.rawValue],
            language: language,
            zoneName: "Europe/Budapest", theme: .light, sessionID: desk.lead.uuid)
    }

    private var application: some ApplicationProtocol {
        let viewer = viewer
        let router = Router(context: AramContext.self)
        WebFront(
            assets: .plain, clock: desk.clock.clock, seal: seal, origins: ["https://desk.example"],
            findViewer: { _ in viewer }
        ).join(router)
        let frame = ConsoleFrame(entries: { _ in [] }, roleName: { _ in .verbatim("") })
        let kit = AlertingKit(
            database: desk.database, frame: frame, secret: secret, policy: policy, neighbours: neighbours)
        AlertingRoutes(kit).add(to: router)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return Application(responder: router.buildResponder(), logger: logger)
    }

    func get(_ address: String) async throws -> Answer { try await ask(.get, address, []) }

    func post(_ address: String, _ fields: [(String, String)] = []) async throws -> Answer {
        try await ask(.post, address, fields)
    }

    private func ask(
        _ method: HTTPRequest.Method, _ address: String, _ fields: [(String, String)]
    ) async throws -> Answer {
        var headers = HTTPFields()
        if let name = HTTPField.Name("X-Form-Token") { headers[name] = seal.token(of: desk.lead.uuid) }
        if method == .post { headers[.contentType] = "application/x-www-form-urlencoded" }
        let sent = headers
        let body = fields.map { "\($0.0)=\(encoded($0.1))" }.joined(separator: "&")
        return try await application.test(.router) { client in
            try await client.execute(
                uri: address, method: method, headers: sent, body: method == .post ? ByteBuffer(string: body) : nil
            ) { response in
                Answer(
                    status: response.status.code, text: String(buffer: response.body),
                    location: response.headers[.location])
            }
        }
    }

    private func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
