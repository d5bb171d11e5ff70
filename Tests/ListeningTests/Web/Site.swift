import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Listening
import Logging
import Mail
import NIOCore
import People
import Primitives
import Storage
import Synchronization
import TestSupport
import Web

/// The pages of this room behind the web front, over the world of these tests; the viewer is the brand's first person.
struct Site: Sendable {
    let world: World
    let clock = MovableClock.testing()
    let roles: Set<Role>
    let outbox = SentMails()
    var mailboxes = FolderServer().access
    var secret = InstallSecret.temporary()

    static let base = "https://desk.example"
    static let seal = FormSeal { message in message.map { $0 ^ 0x5A } + [1] }
    private static let session: UUID = Identifier<Site>.testing(99).uuid

    init(_ world: World, roles: Set<Role> = [.administrator]) {
        self.world = world
        self.roles = roles
    }

    var links: SurveyLinks {
        get throws {
            guard let keys = LinkKeys(current: 1, secrets: [1: [UInt8](repeating: 7, count: 32)]) else {
                throw WorldProblem.badSample
            }
            return SurveyLinks(baseAddress: Self.base, keys: keys)
        }
    }

    var kit: ListeningKit {
        get throws {
            ListeningKit(
                database: world.database, frame: ConsoleFrame(entries: { _ in [] }, roleName: { _ in .verbatim("") }),
                links: try links, mailboxes: MailboxDesk(access: mailboxes, secret: secret))
        }
    }

    /// The outbox of the world with workers whose mail stays here.
    func runOutbox() async throws {
        let own = OwnMail(addresses: [], messageIDDomains: [], loopMarker: "test")
        let mailer = SurveyMailer(kit: try kit, transport: outbox.transport, own: own, clock: clock.clock)
        let loop = OutboxLoop(database: world.database, workers: mailer.workers, clock: clock.clock)
        while try await loop.runDue() > 0 {}
    }

    private func application(isSignedIn: Bool, kit given: ListeningKit? = nil) throws -> some ApplicationProtocol {
        let router = Router(context: AramContext.self)
        let viewer = isSignedIn ? viewer : nil
        WebFront(assets: .plain, clock: clock.clock, seal: Self.seal, origins: [Self.base]) { _ in viewer }.join(router)
        ListeningRoutes(try given ?? kit).add(to: router)
        WebFront.refuseOtherMethods(on: router)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return Application(responder: router.buildResponder(), logger: logger)
    }

    private var viewer: Viewer {
        Viewer(
            staffID: world.staff.uuid, tenantID: world.tenant.uuid, name: "Nóra Szabó",
            roles: Set(roles.map(\.rawValue)),
            language: .english, zoneName: "Europe/Budapest", theme: .system, sessionID: Self.session)
    }

    func get(_ address: String, isSignedIn: Bool = false) async throws -> Page {
        try await ask(.get, address, isSignedIn: isSignedIn)
    }

    func head(_ address: String) async throws -> Page { try await ask(.head, address, isSignedIn: false) }

    /// Sends a form; requests through one kit share what it counts.
    func post(
        _ address: String, _ fields: [String: String] = [:], isSignedIn: Bool = false, through kit: ListeningKit? = nil
    ) async throws -> Page {
        var fields = fields
        if isSignedIn { fields[FormToken.fieldName] = Self.seal.token(of: Self.session) }
        let body = fields.map { "\(escaped($0.key))=\(escaped($0.value))" }.joined(separator: "&")
        return try await ask(
            .post, address, body: body, type: "application/x-www-form-urlencoded", isSignedIn: isSignedIn, through: kit)
    }

    func upload(_ address: String, fields: [String: String] = [:], file: String) async throws -> Page {
        var parts = fields
        parts[FormToken.fieldName] = Self.seal.token(of: Self.session)
        var body = parts.map { "--cut\r\nContent-Disposition: form-data; name=\"\($0.key)\"\r\n\r\n\($0.value)\r\n" }
            .joined()
        body +=
            "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows.csv\"\r\nContent-Type: text/csv\r\n\r\n"
        body += file + "\r\n--cut--\r\n"
        return try await ask(.post, address, body: body, type: "multipart/form-data; boundary=cut", isSignedIn: true)
    }

    private func ask(
        _ method: HTTPRequest.Method, _ address: String, body: String? = nil, type: String? = nil, isSignedIn: Bool,
        through kit: ListeningKit? = nil
    ) async throws -> Page {
        var headers: HTTPFields = [.acceptLanguage: "en", .accept: "text/html", .userAgent: "Test browser"]
        headers[.contentType] = type
        if body != nil { headers[.origin] = Self.base }
        let sent = headers
        let path = address.replacing(Self.base, with: "")
        return try await application(isSignedIn: isSignedIn, kit: kit).test(.router) { client in
            try await client.execute(
                uri: path, method: method, headers: sent, body: body.map { ByteBuffer(string: $0) }
            ) {
                Page(
                    status: $0.status.code, location: $0.headers[.location],
                    policy: $0.headers[.contentSecurityPolicy] ?? "", body: String(buffer: $0.body))
            }
        }
    }

    private func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

/// What came back.
struct Page: Sendable {
    let status: Int
    let location: String?
    /// The content security policy.
    let policy: String
    let body: String
}

/// Keeps what would have been sent.
final class SentMails: Sendable {
    private let mails = Mutex<[[UInt8]]>([])

    var transport: MailTransport {
        MailTransport { _, bytes in
            self.mails.withLock { $0.append(bytes) }
            return .accepted(serverReply: "250 ok")
        }
    }

    var all: [ParsedMessage] { mails.withLock { $0 }.map { RawMessage($0).parsed() } }
}
