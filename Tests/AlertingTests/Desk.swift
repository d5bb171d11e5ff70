import Alerting
import Handling
import Listening
import People
import Primitives
import Storage
import TestSupport

/// A brand with an agent, a second agent and a lead, whose alerting hears its event log; time moves only when told.
struct Desk: Sendable {
    let database: Database
    let clock = MovableClock.testing()
    let tenant = TenantID.testing(1)
    let anna = StaffID.testing(11)
    let bela = StaffID.testing(12)
    let lead = StaffID.testing(13)

    static func open(_ engine: Engine, _ body: (Desk) async throws -> Void) async throws {
        let migrations = peopleMigrations + listeningMigrations + handlingMigrations + alertingMigrations
        try await withDatabase(engine, migrations: migrations) { database in
            let desk = Desk(database: database)
            try await desk.furnish()
            try await body(desk)
        }
    }

    private func furnish() async throws {
        try await database.write(in: tenant) { tx in
            try tx.run(
                """
                INSERT INTO tenants (tenant_id, slug, name, language, time_zone, currency, sender_name, sender_email,
                  settings, created_at, version)
                VALUES (\(tenant), 'shop', 'Shop', 'en', 'Europe/Budapest', 'EUR', 'Shop', NULL, '{}', 0, 1)
                """)
            for (staff, email, roles) in [
                (anna, "anna@shop.example", "agent"), (bela, "bela@shop.example", "agent"),
                (lead, "lead@shop.example", "lead"),
            ] {
                try tx.run(
                    """
                    INSERT INTO staff (staff_id, email, name, language, theme, is_active, created_at, version)
                    VALUES (\(staff), \(email), \(email), 'en', 'light', 1, 0, 1)
                    """)
                try tx.run(
                    """
                    INSERT INTO memberships (tenant_id, staff_id, roles, is_active, joined_at, version)
                    VALUES (\(tenant), \(staff), \(roles), 1, 0, 1)
                    """)
            }
            let names = DefaultRuleNames(
                angry: "Angry", keyAccount: "Key account", again: "Again", complaint: "Complaint")
            try seedDefaultRules(names: names, by: act(), in: tx)
        }
    }

    func act(_ actor: Primitives.Actor = .system) -> Act { .testing(tenant: tenant, actor: actor, at: clock.now) }

    @discardableResult
    func write<T: Sendable>(
        by actor: Primitives.Actor = .system, _ body: @escaping @Sendable (Act, Transaction) throws -> T
    ) async throws -> T {
        let act = act(actor)
        return try await database.write(in: tenant) { try body(act, $0) }
    }

    /// A confirmed answer of a new or known customer, heard by alerting.
    @discardableResult
    func feedback(_ face: Face?, _ words: String = "", from email: String) async throws -> FeedbackID {
        try await feedback(Answer(face: face, comment: words), from: email)
    }

    /// A confirmed answer on any scale of a new or known customer, heard by alerting.
    @discardableResult
    func feedback(_ answer: Answer, from email: String) async throws -> FeedbackID {
        let id = try await write { act, tx in
            let customer = try findOrCreateCustomer(
                NewCustomer(name: email, email: EmailAddress(email), language: .english), by: act, in: tx)
            return try recordFeedback(
                NewFeedback(
                    customer: customer, channel: .form, touchpoint: .delivery, answer: answer),
                by: act.by(.customer(customer.uuid)), in: tx)
        }
        try await hear()
        return id
    }

    /// Brings alerting up to the head of the log.
    func hear(_ neighbours: AlertNeighbours = .none) async throws {
        let subscription = alertingSubscription(neighbours: neighbours, clock: clock.clock)
        while try await subscription.catchUp(tenant, in: database) > 0 {}
    }

    /// Runs every timer that is due now.
    func runTimers() async throws {
        let loop = OutboxLoop(
            database: database,
            workers: [
                alertClimbWorker(database: database, clock: clock.clock),
                OutboxWorker("alert.mail", "mail.acknowledgement") { _ in .done },
            ], clock: clock.clock)
        while try await loop.runDue() > 0 {}
    }

    func ringing(for staff: StaffID) async throws -> [RingingAlert] {
        try await database.read(in: tenant) { try ringingAlerts(for: staff, in: $0) }
    }

    func kinds(_ prefix: String) async throws -> [String] {
        try await database.read(in: tenant) { try EventLog.events(after: 0, limit: 1000, in: $0) }
            .map(\.event.kind).filter { $0.hasPrefix(prefix) }
    }
}
