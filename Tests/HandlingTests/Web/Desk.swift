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
import Testing
import Web

@testable import Handling

/// The pages of a shop as two signed-in members of staff and customers see them, without a network.
struct Desk {
    let shop: Shop
    let links = CaseLinks(secret: .temporary(), baseAddress: "https://desk.example")
    var slots = HandlingSlots()
    var language = LanguageCode.english
    let clock = MovableClock.testing()

    private let seal = FormSeal { message in message.map { $0 ^ 0x5A } + [1] }

    /// What an answer says.
    struct Answer {
        let status: Int
        let text: String
        let location: String?
    }

    private func viewer(_ staff: StaffID, in tenant: TenantID) -> Viewer {
        Viewer(
            staffID: staff.uuid, tenantID: tenant.uuid, name: "Anna", roles: [Role.administrator.rawValue],
            language: language, zoneName: "Europe/Budapest", theme: .light, sessionID: staff.uuid)
    }

    private func application(_ viewer: Viewer?) -> some ApplicationProtocol {
        let router = Router(context: AramContext.self)
        WebFront(
            assets: .plain, clock: clock.clock, seal: seal, origins: ["https://desk.example"],
            findViewer: { _ in viewer }
        ).join(router)
        let frame = ConsoleFrame(entries: { _ in [] }, roleName: { _ in .verbatim("") })
        HandlingRoutes(HandlingKit(database: shop.database, frame: frame, links: links, slots: slots)).add(to: router)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return Application(responder: router.buildResponder(), logger: logger)
    }

    /// Asks for a page as Anna of the given brand.
    func get(_ address: String, in tenant: TenantID? = nil) async throws -> Answer {
        try await ask(.get, address, [], viewer(shop.anna, in: tenant ?? shop.tenant), [:])
    }

    /// Sends a form as a member of staff; `asPart` says that the script asks.
    func post(
        _ address: String, _ fields: [(String, String)], by staff: StaffID? = nil, in tenant: TenantID? = nil,
        asPart: Bool = false
    ) async throws -> Answer {
        let viewer = viewer(staff ?? shop.anna, in: tenant ?? shop.tenant)
        let token = seal.token(of: viewer.sessionID)
        return try await ask(
            .post, address, fields, viewer,
            ["X-Form-Token": token].merging(asPart ? ["HX-Request": "true"] : [:]) { $1 })
    }

    /// Asks or sends as a visitor without an account.
    func visit(_ address: String, sending fields: [(String, String)]? = nil) async throws -> Answer {
        try await ask(fields == nil ? .get : .post, address, fields ?? [], nil, [:])
    }

    private func ask(
        _ method: HTTPRequest.Method, _ address: String, _ fields: [(String, String)], _ viewer: Viewer?,
        _ extra: [String: String]
    ) async throws -> Answer {
        var headers = HTTPFields()
        for (name, value) in extra { if let name = HTTPField.Name(name) { headers[name] = value } }
        if method == .post { headers[.contentType] = "application/x-www-form-urlencoded" }
        let sent = headers
        let body = fields.map { "\($0.0)=\(encoded($0.1))" }.joined(separator: "&")
        return try await application(viewer).test(.router) { client in
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
