import Care
import Handling
import Listening
import People
import Primitives
import Storage
import TestSupport
import TextAnalysis

/// A brand with two agents and a lead whose room Care hears its event log; time moves only when told.
struct Desk: Sendable {
    let database: Database
    let clock = MovableClock.testing()
    let tenant = TenantID.testing(1)
    let anna = StaffID.testing(11)
    let bela = StaffID.testing(12)
    let lead = StaffID.testing(13)

    static func open(_ engine: Engine, _ body: (Desk) async throws -> Void) async throws {
        let migrations = peopleMigrations + listeningMigrations + handlingMigrations + careMigrations
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
            let people = [
                (anna, "anna@shop.example", "agent"), (bela, "bela@shop.example", "agent"),
                (lead, "lead@shop.example", "lead"),
            ]
            for (staff, email, roles) in people {
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
        }
    }

    @discardableResult
    func write<T: Sendable>(
        by staff: StaffID? = nil, _ body: @escaping @Sendable (Act, Transaction) throws -> T
    ) async throws -> T {
        let act = Act.testing(tenant: tenant, actor: .staff(staff ?? lead), at: clock.now)
        return try await database.write(in: tenant) { try body(act, $0) }
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> T) async throws -> T {
        try await database.read(in: tenant, body)
    }

    func customer(_ email: String) async throws -> CustomerID {
        try await write {
            try findOrCreateCustomer(
                NewCustomer(name: email, email: EmailAddress(email), language: .english), by: $0, in: $1)
        }
    }

    /// A new case; its words insult when `isAbusive`.
    func newCase(_ priority: Priority, isAbusive: Bool = false) async throws -> CaseID {
        let customer = try await customer("eva@example.com")
        return try await write { act, tx in
            var new = NewCase(customer: customer, subject: "Late", words: words(isAbusive), touchpoint: .delivery)
            new.priority = priority
            return try openCase(new, by: act.by(.customer(customer.uuid)), in: tx)
        }
    }

    private func words(_ isAbusive: Bool) -> CustomerWords {
        var words = CustomerWords("Where is my washer?", channel: .email, language: .english)
        var findings = Findings(language: .english)
        findings.abuse = isAbusive ? .insult : .none
        words.findings = findings.stored
        return words
    }

    /// The customer writes again.
    func message(to id: CaseID, isAbusive: Bool) async throws {
        try await write { act, tx in
            try addMessage(words(isAbusive), to: id, by: act.by(.customer(CustomerID.testing(1).uuid)), in: tx)
        }
        try await hear()
    }

    /// `staff` takes a new case.
    @discardableResult
    func take(_ priority: Priority, isAbusive: Bool = false, by staff: StaffID) async throws -> CaseID {
        let id = try await newCase(priority, isAbusive: isAbusive)
        try await write(by: staff) { try takeCase(id, by: $0, in: $1) }
        try await hear()
        return id
    }

    /// Closes a case with one new cause.
    func close(_ id: CaseID, by staff: StaffID) async throws {
        try await write(by: staff) { act, tx in
            let cause = try addCause(TrilingualText(english: "Lost", hungarian: "", persian: ""), by: act, in: tx)
            let matters = try ComplaintRecord.list(of: id, in: tx).map { ($0.id, cause) }
            try closeCase(
                id,
                with: Closure(
                    verdict: .upheld, merits: "You were right.", action: "Delivered again",
                    causes: Dictionary(uniqueKeysWithValues: matters)),
                by: act, in: tx)
        }
    }

    /// Brings Care up to the head of the log.
    func hear() async throws {
        let subscription = careSubscription(clock: clock.clock)
        while try await subscription.catchUp(tenant, in: database) > 0 {}
    }

    /// Runs the timers that are due; mails count as sent.
    func runTimers() async throws {
        let workers = [
            conductReviewWorker(database: database, clock: clock.clock),
            OutboxWorker(conductMailKind, "mail.acknowledgement") { _ in .done },
        ]
        let loop = OutboxLoop(database: database, workers: workers, clock: clock.clock)
        while try await loop.runDue() > 0 {}
    }

    func load(of staff: StaffID) async throws -> Wellbeing {
        let now = clock.now
        return try await read { try wellbeing(of: staff, at: now, in: $0) }
    }

    func kinds(_ prefix: String) async throws -> [String] {
        try await read { try EventLog.events(after: 0, limit: 1000, in: $0) }.map(\.event.kind).filter {
            $0.hasPrefix(prefix)
        }
    }

    /// What the customer was told, in order.
    func news() async throws -> [String] {
        try await read { snapshot in
            try snapshot.rows(
                """
                SELECT payload FROM outbox WHERE tenant_id = \(snapshot.tenant) AND kind = \(conductMailKind)
                ORDER BY outbox_id
                """
            ).map { try $0.json("payload")["news"]?.text ?? "" }
        }
    }
}
