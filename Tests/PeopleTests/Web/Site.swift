import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Primitives
import Storage
import TestSupport
import Web

@testable import People

/// The pages of this room behind the real front, over the world of these tests.
struct Site: Sendable {
    let database: Database
    let desk: SignInDesk
    let clock: MovableClock
    let base: String
    let steps: [SetUpStep]
    let panels: [CustomerPanel]
    static let seal = FormSeal { message in message.map { $0 ^ 0x5A } + [1] }

    init(
        _ world: World, clock: MovableClock = .testing(), base: String = "http://desk.example",
        panels: [CustomerPanel] = []
    ) {
        self.init(world.desk, clock: clock, base: base, panels: panels)
    }

    init(
        _ desk: SignInDesk, clock: MovableClock = .testing(), base: String = "http://desk.example",
        steps: [SetUpStep] = [], panels: [CustomerPanel] = []
    ) {
        database = desk.database
        self.desk = desk
        self.clock = clock
        self.base = base
        self.steps = steps
        self.panels = panels
    }

    private var application: some ApplicationProtocol {
        let router = Router(context: AramContext.self)
        let settings = PeopleSettings(baseAddress: base)
        let front = PeopleFront(desk: desk, clock: clock.clock, settings: settings)
        WebFront(assets: .plain, clock: clock.clock, seal: Self.seal, origins: [base]) {
            try await front.findViewer($0)
        }.join(router)
        front.join(router)
        let frame = ConsoleFrame(
            entries: { _ in [NavEntry(PeopleText.customers, icon: .users, href: "/customers")] },
            roleName: { $0.roleSet.text })
        PeopleRoutes(PeopleKit(desk: desk, frame: frame, settings: settings), steps: steps, panels: panels).add(
            to: router)
        router.get("/") { _, context in HTMLResponse(p { context.viewer?.name ?? "nobody" }) }
        WebFront.refuseOtherMethods(on: router)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return Application(responder: router.buildResponder(), logger: logger)
    }

    func get(_ address: String, as opened: OpenedSession? = nil, language: LanguageCode = .english) async throws
        -> Answer
    {
        try await ask(.get, address, body: nil, as: opened, language: language)
    }

    func post(
        _ address: String, _ fields: [String: String] = [:], lists: [String: [String]] = [:],
        as opened: OpenedSession? = nil, language: LanguageCode = .english
    ) async throws -> Answer {
        var pairs = fields.map { ($0.key, $0.value) } + lists.flatMap { list in list.value.map { (list.key, $0) } }
        if let opened { pairs.append((FormToken.fieldName, Self.seal.token(of: opened.session.id.uuid))) }
        let body = pairs.map { "\(escaped($0.0))=\(escaped($0.1))" }.joined(separator: "&")
        return try await ask(.post, address, body: body, as: opened, language: language)
    }

    private func ask(
        _ method: HTTPRequest.Method, _ address: String, body: String?, as opened: OpenedSession?,
        language: LanguageCode
    ) async throws -> Answer {
        var headers: HTTPFields = [
            .acceptLanguage: language.rawValue, .accept: "text/html", .userAgent: "Test browser",
        ]
        if let opened {
            headers[.cookie] = (base.hasPrefix("https") ? "__Host-aram=" : "aram=") + opened.secret
        }
        if body != nil {
            headers[.contentType] = "application/x-www-form-urlencoded"
            headers[.origin] = base
        }
        let sent = headers
        return try await application.test(.router) { client in
            try await client.execute(
                uri: address, method: method, headers: sent, body: body.map { ByteBuffer(string: $0) }
            ) {
                Answer(status: $0.status.code, headers: $0.headers, body: String(buffer: $0.body))
            }
        }
    }

    private func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

/// What came back.
struct Answer: Sendable {
    let status: Int
    let headers: HTTPFields
    let body: String

    var location: String? { headers[.location] }

    /// The line that sets the session's cookie.
    var cookie: String? { headers[values: .setCookie].first { $0.contains("aram=") } }

    /// The value of a hidden or visible field.
    func value(of field: String) -> String? {
        guard let name = body.range(of: "name=\"\(field)\""),
            let start = body.range(of: "value=\"", range: name.upperBound..<body.endIndex),
            let end = body.range(of: "\"", range: start.upperBound..<body.endIndex)
        else { return nil }
        return String(body[start.upperBound..<end.lowerBound])
    }
}

extension World {
    /// An open session of a person in the shop.
    func session(of staff: StaffID, in tenant: TenantID? = nil) async throws -> OpenedSession {
        let act = Act.testing(tenant: tenant ?? shop, actor: .staff(staff))
        return try await database.write(in: act.tenant) {
            try startSession(of: staff, userAgent: "Test browser", by: act, in: $0)
        }
    }
}
