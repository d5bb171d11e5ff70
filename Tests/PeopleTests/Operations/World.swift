import Primitives
import Storage
import TestSupport

@testable import People

/// The small world of these tests: one appliance shop in Budapest with its administrator, and another brand beside it.
struct World: Sendable {
    let database: Database
    let desk: SignInDesk
    let shop: TenantID
    let founder: StaffID

    static let password = "mosógép és nyugalom"
    static let visitor = Visitor(address: "192.0.2.7", userAgent: "Test browser")

    static func with(_ engine: Engine, _ body: (World) async throws -> Void) async throws {
        try await withDatabase(engine, migrations: peopleMigrations) { database async throws in
            try await body(World(in: database))
        }
    }

    private init(in database: Database) async throws {
        self.database = database
        desk = SignInDesk(
            database: database, hasher: PasswordHasher(cost: .light), secret: .temporary(), ids: .testing)
        shop = .testing(1)
        let setUp = World.setUp(hash: try await desk.hasher.hash(World.password))
        founder = try await database.write(in: nil) { try setUpTenant(setUp, by: .testing(), in: $0) }
    }

    static func setUp(hash: String) -> TenantSetUp {
        TenantSetUp(
            details: TenantDetails(
                name: "Nordwind Háztartás", language: .hungarian, timeZone: "Europe/Budapest", currency: .euro),
            administrator: NewStaff(
                email: .of("anna@example.test"), name: "Kovács Anna", language: .hungarian, passwordHash: hash))
    }

    /// An act of the founder.
    func act(at now: Instant = .testing) -> Act { .testing(tenant: shop, actor: .staff(founder), at: now) }

    /// Runs a body in the shop.
    @discardableResult
    func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await database.write(in: shop, body)
    }

    /// Reads in the shop.
    func read<T: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> T) async throws -> T {
        try await database.read(in: shop, body)
    }

    /// A further member of the shop.
    func hire(_ mailbox: String, name: String = "Béla", roles: Set<Role> = [.agent], at now: Instant = .testing)
        async throws
        -> StaffID
    {
        let hash = try await desk.hasher.hash(World.password)
        let new = NewStaff(email: .of("\(mailbox)@example.test"), name: name, language: .english, passwordHash: hash)
        let act = act(at: now)
        return try await write { try addStaff(new, roles: roles, by: act, in: $0) }
    }

    /// A second brand that the founder opened.
    func otherBrand() async throws -> TenantID {
        let act = Act.testing(tenant: .testing(2), actor: .staff(founder))
        let details = TenantDetails(name: "Másik Márka", language: .english, timeZone: "Asia/Tehran", currency: .euro)
        try await database.write(in: nil) { try addTenant(details, by: act, in: $0) }
        return act.tenant
    }

    func signIn(
        _ email: String = "anna@example.test", password: String = World.password, code: String? = nil,
        at now: Instant = .testing, from address: String = "192.0.2.7"
    ) async throws -> SignInOutcome {
        try await People.signIn(
            SignInAttempt(
                email: email, password: password, code: code,
                visitor: Visitor(address: address, userAgent: "Test browser")),
            at: now, through: desk)
    }

    /// The kinds of the shop's events in their order.
    func eventKinds() async throws -> [String] {
        try await read { try EventLog.events(after: 0, limit: 1000, in: $0).map(\.event.kind) }
    }
}

extension PasswordCost {
    /// Quick, for tests of everything but the cost.
    static let light = PasswordCost(memory: 64, passes: 1)
}

extension EmailAddress {
    /// An address of a test; a mistyped one is a bug of the test.
    static func of(_ text: String) -> EmailAddress {
        guard let address = EmailAddress(text) else { preconditionFailure("\(text) is no address") }
        return address
    }
}

extension SignInOutcome {
    var opened: OpenedSession? { if case .signedIn(let opened) = self { opened } else { nil } }
    var wait: Instant? { if case .wait(let end) = self { end } else { nil } }
    var isWrong: Bool { if case .wrong = self { true } else { false } }
    var isCodeWrong: Bool { if case .codeWrong = self { true } else { false } }
    var isCodeNeeded: Bool { if case .codeNeeded = self { true } else { false } }
    var isNoBrand: Bool { if case .noBrand = self { true } else { false } }
}
