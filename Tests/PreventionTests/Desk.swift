import Handling
import Listening
import People
import Prevention
import Primitives
import Storage
import TestSupport

/// A brand with two members whose room Prevention hears its event log; time moves only when told.
struct Desk: Sendable {
    let database: Database
    let clock = MovableClock.testing()
    let tenant = TenantID.testing(1)
    let anna = StaffID.testing(11)
    let lead = StaffID.testing(13)

    static func open(_ engine: Engine, _ body: (Desk) async throws -> Void) async throws {
        let migrations = peopleMigrations + listeningMigrations + handlingMigrations + preventionMigrations
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
            for (staff, email, roles) in [(anna, "anna@shop.example", "agent"), (lead, "lead@shop.example", "lead")] {
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

    func customer(_ email: String, _ language: LanguageCode = .english) async throws -> CustomerID {
        try await write {
            try findOrCreateCustomer(
                NewCustomer(name: email, email: EmailAddress(email), language: language), by: $0, in: $1)
        }
    }

    func cause(_ name: String) async throws -> CauseID {
        try await write { try addCause(TrilingualText(english: name, hungarian: "", persian: ""), by: $0, in: $1) }
    }

    /// A complaint of a customer whose cause is found at once and heard by Prevention.
    @discardableResult
    func complaint(of customer: CustomerID, because cause: CauseID) async throws -> ComplaintID {
        let id = try await write { act, tx in
            let item = try openCase(
                NewCase(
                    customer: customer, subject: "Late",
                    words: CustomerWords("The washer came late", channel: .email, language: .english),
                    touchpoint: .delivery),
                by: act, in: tx)
            let matter = try addComplaint("Late delivery", touchpoint: .delivery, to: item, by: act, in: tx)
            try setCause(cause, of: matter, by: act, in: tx)
            return matter
        }
        try await hear()
        return id
    }

    /// Brings Prevention up to the head of the log.
    func hear() async throws {
        let subscription = preventionSubscription(clock: clock.clock)
        while try await subscription.catchUp(tenant, in: database) > 0 {}
    }

    /// Runs the timers that are due; mails count as sent.
    func runTimers() async throws {
        let workers = [
            actionCheckWorker(database: database, clock: clock.clock),
            OutboxWorker(noticeMailKind, "mail.acknowledgement") { _ in .done },
        ]
        let loop = OutboxLoop(database: database, workers: workers, clock: clock.clock)
        while try await loop.runDue() > 0 {}
    }

    /// An action that is due in a week and has to hold from the third week on.
    func plan(_ title: String = "Change the carrier") -> ActionPlan {
        ActionPlan(
            title: title, whys: ["The van was full", "One van serves the whole city"], owner: anna,
            dueAt: clock.now + .days(7), effectiveOn: clock.now + .days(21))
    }

    /// Completes an action so that it has to hold after 14 days.
    func complete(_ id: ActionID, telling customers: [CustomerID] = []) async throws -> Int {
        let date = clock.now + .days(14)
        return try await write { act, tx in
            try completeAction(
                id, fixed: TrilingualText(english: "A second van", hungarian: "Még egy autó", persian: "یک ون دیگر"),
                effectiveOn: date, telling: customers, by: act, in: tx)
        }
    }

    func action(_ id: ActionID) async throws -> CorrectiveAction {
        try await read { try ActionRecord.require(id, in: $0) }
    }

    func kinds(_ prefix: String) async throws -> [String] {
        try await read { try EventLog.events(after: 0, limit: 1000, in: $0) }.map(\.event.kind).filter {
            $0.hasPrefix(prefix)
        }
    }

    /// Payloads of the posted work of a kind.
    func posted(_ kind: String) async throws -> [JSONValue] {
        try await read { snapshot in
            try snapshot.rows(
                "SELECT payload FROM outbox WHERE tenant_id = \(snapshot.tenant) AND kind = \(kind) ORDER BY outbox_id"
            ).map { try $0.json("payload") }
        }
    }
}
