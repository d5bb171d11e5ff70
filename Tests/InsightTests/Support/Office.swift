import Handling
import Listening
import People
import Primitives
import Storage
import TestSupport

@testable import Insight

/// A brand in Budapest with one agent, whose log Insight reads; operations and bare events write it.
struct Office: Sendable {
    let database: Database
    let tenant = TenantID.testing(1)
    let anna = StaffID.testing(11)

    static func open(_ engine: Engine, _ body: (Office) async throws -> Void) async throws {
        let migrations = peopleMigrations + listeningMigrations + handlingMigrations + insightMigrations
        try await withDatabase(engine, migrations: migrations) { database in
            let office = Office(database: database)
            try await office.furnish()
            try await body(office)
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
            try tx.run(
                """
                INSERT INTO staff (staff_id, email, name, language, theme, is_active, created_at, version)
                VALUES (\(anna), 'anna@shop.example', 'Anna', 'en', 'light', 1, 0, 1)
                """)
            try tx.run(
                """
                INSERT INTO memberships (tenant_id, staff_id, roles, is_active, joined_at, version)
                VALUES (\(tenant), \(anna), 'lead', 1, 0, 1)
                """)
        }
    }

    @discardableResult
    func write<T: Sendable>(
        at minutes: Int = 0, by actor: Primitives.Actor? = nil,
        _ body: @escaping @Sendable (Act, Transaction) throws -> T
    ) async throws -> T {
        let act = Act.testing(tenant: tenant, actor: actor ?? .staff(anna), at: .testing + .minutes(minutes))
        return try await database.write(in: tenant) { try body(act, $0) }
    }

    /// A confirmed answer about Anna of the customer with that number.
    @discardableResult
    func answer(_ face: Face, of number: Int, at minutes: Int = 0) async throws -> FeedbackID {
        try await answer(.face(face), of: number, at: minutes)
    }

    /// A confirmed answer on any scale about Anna of the customer with that number.
    @discardableResult
    func answer(_ rating: Rating, of number: Int, at minutes: Int = 0) async throws -> FeedbackID {
        try await write(at: minutes, by: .system) { act, tx in
            let email = "customer\(number)@example.test"
            let customer = try findOrCreateCustomer(
                NewCustomer(name: "Customer \(number)", email: EmailAddress(email), language: .english), by: act, in: tx
            )
            let new = NewFeedback(
                customer: customer, channel: .form, touchpoint: .delivery, answer: Answer(rating: rating),
                staff: anna)
            return try recordFeedback(new, by: act.by(.customer(customer.uuid)), in: tx)
        }
    }

    /// An event of a room that is not part of these tests.
    func note(_ kind: String, _ subject: UInt32, _ facts: JSONValue, caseID: CaseID? = nil, at minutes: Int = 0)
        async throws
    {
        try await write(at: minutes) { act, tx in
            let id = TenantID.testing(subject).uuid
            tx.append(Event(kind, subject: id, caseID: caseID?.uuid, facts: facts, act: act))
        }
    }

    func angryCase(at minutes: Int = 0) async throws -> CaseID {
        try await write(at: minutes, by: .system) { act, tx in
            let customer = try findOrCreateCustomer(
                NewCustomer(name: "Emma", email: EmailAddress("emma@example.test"), language: .english), by: act, in: tx
            )
            var new = NewCase(
                customer: customer, subject: "Late",
                words: CustomerWords("I am furious!", channel: .email, language: .english), touchpoint: .delivery)
            new.face = .angry
            return try openCase(new, by: act, in: tx)
        }
    }

    func hear() async throws { try await insightSubscription.catchUp(tenant, in: database) }

    func dashboard(_ period: InsightPeriod = .fortnight, at minutes: Int = 60) async throws -> Dashboard {
        try await database.read(in: tenant) {
            try loadDashboard(period, for: anna, staffFigures: true, at: .testing + .minutes(minutes), in: $0)
        }
    }

    func value(_ measure: Measure, at minutes: Int = 60) async throws -> FigureValue? {
        try await dashboard(at: minutes).figures.first { $0.measure == measure }?.value
    }

    func behind(_ subject: DrillSubject, limit: Int = 25, before: Int? = nil) async throws -> EventsBehind {
        try await database.read(in: tenant) {
            try EventsBehind.load(
                subject, .fortnight, before: before, limit: limit, at: .testing + .minutes(60), in: $0)
        }
    }
}
