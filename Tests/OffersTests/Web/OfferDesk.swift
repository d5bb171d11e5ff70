import Foundation
import HTTPTypes
import Handling
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

@testable import Offers

/// The pages of a shop as its staff and its customers see them, without a network.
struct OfferDesk {
    let shop: Shop
    let kit: OffersKit
    let clock = MovableClock.testing()
    var language = LanguageCode.english

    private let seal = FormSeal { message in message.map { $0 ^ 0x5A } + [1] }

    init(_ shop: Shop) throws {
        self.shop = shop
        let keys = LinkKeys(current: 1, secrets: [1: Array(repeating: 7, count: 32)])
        kit = OffersKit(
            database: shop.database,
            frame: ConsoleFrame(entries: { _ in [] }, roleName: { _ in .verbatim("") }),
            links: OfferLinks(baseAddress: "https://desk.example", keys: try #require(keys)),
            cases: CaseLinks(secret: .temporary(), baseAddress: "https://desk.example"), clock: clock.clock)
    }

    /// Whose eyes look at a page.
    enum Reader {
        case agent, lead, administrator, stranger
    }

    /// What an answer says.
    struct Answer {
        let status: Int
        let text: String
        let location: String?
    }

    private func viewer(_ reader: Reader) -> Viewer {
        let (staff, role): (StaffID, Role) =
            switch reader {
            case .agent: (shop.anna, .agent)
            case .lead: (shop.lead, .lead)
            case .administrator: (.testing(13), .administrator)
            case .stranger: (.testing(14), .administrator)
            }
        let tenant: TenantID = reader == .stranger ? .testing(2) : shop.tenant
        return Viewer(
            staffID: staff.uuid, tenantID: tenant.uuid, name: "A", roles: [role.rawValue], language: language,
            zoneName: "Europe/Budapest", theme: .light, sessionID: staff.uuid)
    }

    private func application(_ viewer: Viewer?) -> some ApplicationProtocol {
        let router = Router(context: AramContext.self)
        WebFront(
            assets: .plain, clock: clock.clock, seal: seal, origins: ["https://desk.example"],
            findViewer: { _ in viewer }
        ).join(router)
        OffersRoutes(kit).add(to: router)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return Application(responder: router.buildResponder(), logger: logger)
    }

    /// Asks for a page as a member of staff; `asPart` says that the script asks.
    func get(_ address: String, as reader: Reader = .agent, asPart: Bool = false) async throws -> Answer {
        try await ask(.get, address, [], viewer(reader), asPart ? ["HX-Request": "true"] : [:])
    }

    /// Sends a form as a member of staff.
    func post(_ address: String, _ fields: [(String, String)] = [], as reader: Reader = .agent) async throws -> Answer {
        let viewer = viewer(reader)
        return try await ask(.post, address, fields, viewer, ["X-Form-Token": seal.token(of: viewer.sessionID)])
    }

    /// Asks or sends as a customer without an account.
    func visit(_ address: String, sending fields: [(String, String)]? = nil) async throws -> Answer {
        try await ask(fields == nil ? .get : .post, address, fields ?? [], nil, [:])
    }

    /// The path of an offer's page.
    func page(of id: OfferID) -> String { kit.links.path(of: id, tenant: shop.tenant) }

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
