import Handling
import Listening
import Offers
import People
import Primitives
import Storage
import TestSupport
import Testing

@testable import Recovery

/// A shop in Budapest with one agent; the readers of the log run when the test asks, and time moves only when told.
struct Shop: Sendable {
    let database: Database
    let tenant = TenantID.testing(1)
    let anna = StaffID.testing(11)

    static func open(_ engine: Engine, _ body: (Shop) async throws -> Void) async throws {
        let migrations =
            peopleMigrations + listeningMigrations + handlingMigrations + offersMigrations + recoveryMigrations
        try await withDatabase(engine, migrations: migrations) { database in
            let shop = Shop(database: database)
            try await shop.write(by: .system) { act, tx in
                try tx.run(
                    """
                    INSERT INTO tenants (tenant_id, slug, name, language, time_zone, currency, sender_name, sender_email,
                      settings, created_at, version)
                    VALUES (\(act.tenant), 'shop', 'Shop', 'en', 'Europe/Budapest', 'EUR', 'Shop', NULL, '{}', 0, 1)
                    """)
            }
            try await body(shop)
        }
    }

    /// One transaction at `minutes` behind the opening, by Anna unless somebody else is named; then the log is read.
    @discardableResult
    func write<T: Sendable>(
        at minutes: Int = 0, by actor: Primitives.Actor? = nil,
        _ body: @escaping @Sendable (Act, Transaction) throws -> T
    ) async throws -> T {
        let act = Act.testing(tenant: tenant, actor: actor ?? .staff(anna), at: .testing + .minutes(minutes))
        let value = try await database.write(in: tenant) { tx in try body(act, tx) }
        try await recoverySubscription.catchUp(tenant, in: database)
        try await afterCaseSurveys.catchUp(tenant, in: database)
        return value
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> T) async throws -> T {
        try await database.read(in: tenant, body)
    }

    func customer(_ name: String) async throws -> CustomerID {
        try await write(by: .system) { act, tx in
            try findOrCreateCustomer(
                NewCustomer(name: name, email: EmailAddress("\(name)@example.com"), language: .english), by: act, in: tx
            )
        }
    }

    func openCase(of customer: CustomerID, face: Face? = .angry) async throws -> CaseID {
        try await write(by: .customer(customer.uuid)) { act, tx in
            var new = NewCase(
                customer: customer, words: CustomerWords("It came broken.", channel: .survey, language: .english),
                touchpoint: .delivery)
            new.face = face
            return try Handling.openCase(new, by: act, in: tx)
        }
    }

    func reply(_ words: String, to id: CaseID, at minutes: Int) async throws {
        try await write(at: minutes) { try replyToCase(id, with: Reply(words, onceKey: "\(minutes)"), by: $0, in: $1) }
    }

    func close(_ id: CaseID, at minutes: Int) async throws {
        try await write(at: minutes) { act, tx in
            let cause = try addCause(TrilingualText(english: "Packing", hungarian: "", persian: ""), by: act, in: tx)
            let matters = try ComplaintRecord.list(of: id, in: tx).map { ($0.id, cause) }
            let closure = Closure(
                verdict: .upheld, merits: "You were right.", action: "A new one went out",
                causes: Dictionary(uniqueKeysWithValues: matters))
            try closeCase(id, with: closure, by: act, in: tx)
        }
    }

    @discardableResult
    func rate(
        _ face: Face, _ words: String = "", by customer: CustomerID, about id: CaseID? = nil, staff: StaffID? = nil,
        at minutes: Int
    ) async throws -> FeedbackID {
        try await write(at: minutes, by: .customer(customer.uuid)) { act, tx in
            let new = NewFeedback(
                customer: customer, channel: .form, touchpoint: .delivery, answer: Answer(face: face, comment: words),
                language: .english, staff: staff, caseID: id?.uuid)
            return try recordFeedback(new, by: act, in: tx)
        }
    }

    func buy(_ number: String, by customer: CustomerID, at minutes: Int) async throws {
        try await write(at: minutes, by: .system) { act, tx in
            let order = NewOrder(
                customer: customer, number: number, item: "Kettle", amount: Money(minorUnits: 2_500, currency: .euro),
                placedAt: act.at)
            try recordOrder(order, by: act, in: tx)
        }
    }

    func state(of id: CaseID) async throws -> RecoveryState? {
        try await read { try RecoveryRecord.find(id, in: $0)?.state }
    }

    func find(_ id: CaseID) async throws -> Case { try await read { try CaseRecord.require(id, in: $0) } }

    /// Facts of the events of a kind, oldest first.
    func facts(_ kind: String) async throws -> [JSONValue] {
        try await read { try EventLog.events(after: 0, limit: 1000, in: $0) }.filter { $0.event.kind == kind }.map(
            \.event.facts)
    }

    /// Works through the timers of Recovery that are due at `minutes`.
    func runTimers(at minutes: Int) async throws {
        let clock = MovableClock(at: .testing + .minutes(minutes)).clock
        let workers = [
            promiseWorker(database: database, clock: clock), recoveryCheckWorker(database: database, clock: clock),
        ]
        let loop = OutboxLoop(database: database, workers: workers, clock: clock)
        while try await loop.runDue() > 0 {}
    }
}
