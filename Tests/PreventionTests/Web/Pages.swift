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
import Web

@testable import Prevention

/// The pages of Prevention and of cases as a member of staff sees them.
struct Pages: Sendable {
    let desk: Desk
    var language = LanguageCode.english

    private let seal = FormSeal { message in message.map { $0 ^ 0x5A } + [1] }

    init(_ desk: Desk) { self.desk = desk }

    /// What an answer says.
    struct Answer {
        let status: Int
        let text: String
        let location: String?
    }

    private func viewer(_ staff: StaffID) -> Viewer {
        let role: Role = staff == desk.lead ? .lead : .agent
        return Viewer(
            staffID: staff.uuid, tenantID: desk.tenant.uuid, name: "Anna", roles: [role.rawValue], language: language,
            zoneName: "Europe/Budapest", theme: .light, sessionID: staff.uuid)
    }

    private func application(_ viewer: Viewer?) -> some ApplicationProtocol {
        let router = Router(context: AramContext.self)
        WebFront(
            assets: .plain, clock: desk.clock.clock, seal: seal, origins: ["https://desk.example"],
            findViewer: { _ in viewer }
        ).join(router)
        let frame = ConsoleFrame(entries: { _ in [] }, roleName: { _ in .verbatim("") })
        var slots = HandlingSlots()
        slots.panels = [knownCausePanel()]
        slots.eventText = preventionEventText
        let caseLinks = CaseLinks(secret: .temporary(), baseAddress: "https://desk.example")
        HandlingRoutes(HandlingKit(database: desk.database, frame: frame, links: caseLinks, slots: slots)).add(
            to: router)
        PreventionRoutes(PreventionKit(database: desk.database, frame: frame)).add(to: router)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return Application(responder: router.buildResponder(), logger: logger)
    }

    /// Asks for a page as a member of staff, by default the lead.
    func get(_ address: String, by staff: StaffID? = nil) async throws -> Answer {
        try await ask(.get, address, [], viewer(staff ?? desk.lead))
    }

    /// Sends a form as a member of staff, by default the lead.
    func post(_ address: String, _ fields: [(String, String)] = [], by staff: StaffID? = nil) async throws -> Answer {
        try await ask(.post, address, fields, viewer(staff ?? desk.lead))
    }

    private func ask(
        _ method: HTTPRequest.Method, _ address: String, _ fields: [(String, String)], _ viewer: Viewer?
    ) async throws -> Answer {
        var headers = HTTPFields()
        if let viewer, let name = HTTPField.Name("X-Form-Token") { headers[name] = seal.token(of: viewer.sessionID) }
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
