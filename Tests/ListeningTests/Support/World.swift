import Foundation
import Listening
import People
import Primitives
import Storage
import TestSupport

/// A small brand with one customer and one survey, for tests of Listening.
struct World: Sendable {
    let database: Database
    let tenant: TenantID
    let staff: StaffID
    let emma: CustomerID
    let survey: SurveyID

    /// Makes the world in a database of its own and hands it to the test.
    static func with(_ engine: Engine, _ body: (World) async throws -> Void) async throws {
        try await withDatabase(engine, migrations: peopleMigrations + listeningMigrations) { database in
            try await body(try await World(database))
        }
    }

    private init(_ database: Database) async throws {
        self.database = database
        let act = Act.testing(at: .testing - .days(1))
        tenant = act.tenant
        (staff, emma, survey) = try await database.write(in: act.tenant) { tx in
            let staff = try setUpTenant(try TenantSetUp.sample, by: act, in: tx)
            let emma = try findOrCreateCustomer(.emma, by: act, in: tx)
            return (staff, emma, try createSurvey(.sample, by: act.by(.staff(staff)), in: tx))
        }
    }

    /// A second brand that must never see the first one's rows.
    static let otherTenant: TenantID = .testing(2)

    func act(after span: Duration = .zero, by actor: Primitives.Actor = .system) -> Act {
        Act.testing(tenant: tenant, actor: actor, at: .testing + span)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await database.write(in: tenant, body)
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> T) async throws -> T {
        try await database.read(in: tenant, body)
    }

    /// Asks Emma and has the mail leave at the time of tests.
    func sentInvitation(at span: Duration = .zero) async throws -> InvitationID {
        let act = act(after: span)
        return try await write { tx in
            guard case .queued(let id) = try inviteToSurvey(survey, customer: emma, by: act, in: tx) else {
                throw WorldProblem.notQueued
            }
            try recordInvitationSent(id, by: act, in: tx)
            return id
        }
    }

    /// Asks a new customer, whose mail leaves at the time of tests.
    func sentInvitation(to address: String) async throws -> InvitationID {
        let act = act()
        let email = try EmailAddress.sample(address)
        return try await write { tx in
            let customer = try findOrCreateCustomer(NewCustomer(name: address, email: email), by: act, in: tx)
            guard case .queued(let id) = try inviteToSurvey(survey, customer: customer, by: act, in: tx) else {
                throw WorldProblem.notQueued
            }
            try recordInvitationSent(id, by: act, in: tx)
            return id
        }
    }

    func confirm(_ answer: Answer, of id: InvitationID, after span: Duration) async throws -> AnswerOutcome {
        let act = act(after: span, by: .customer(emma.uuid))
        return try await write { try confirmAnswer(answer, of: id, by: act, in: $0) }
    }

    /// Kinds of the events since the world was made.
    func events(of kinds: String...) async throws -> [Event] {
        try await read { try EventLog.events(after: 0, limit: 10_000, in: $0) }.map(\.event).filter {
            kinds.contains($0.kind)
        }
    }

    /// Rows of the outbox of one kind that have not left.
    func outbox(_ kind: String) async throws -> [Instant] {
        try await read { snapshot in
            try snapshot.rows(
                """
                SELECT due_at FROM outbox WHERE tenant_id = \(snapshot.tenant) AND kind = \(kind) AND state = 'ready'
                ORDER BY due_at
                """
            ).map { try $0.instant("due_at") }
        }
    }
}

/// The world of a test is not as it was meant.
enum WorldProblem: Error {
    case notQueued
    case badSample
}

extension EmailAddress {
    static func sample(_ text: String) throws -> EmailAddress {
        guard let address = EmailAddress(text) else { throw WorldProblem.badSample }
        return address
    }
}

extension NewCustomer {
    static let emma = NewCustomer(
        name: "Kovács Emma", email: EmailAddress("emma.kovacs@example.com"), phone: PhoneNumber("+36 30 555 0142"),
        externalID: "C-1001", language: .hungarian)
}

extension TenantSetUp {
    static var sample: TenantSetUp {
        get throws {
            TenantSetUp(
                details: TenantDetails(
                    name: "Northwind Appliances", language: .english, timeZone: "Europe/Budapest", currency: .euro,
                    senderEmail: EmailAddress("care@northwind.example")),
                administrator: NewStaff(
                    email: try .sample("nora@northwind.example"), name: "Nóra Szabó", language: .hungarian,
                    passwordHash: nil))
        }
    }
}

extension SurveyDraft {
    static let sample = SurveyDraft(name: "After delivery", touchpoint: .delivery, texts: .standard)
}
