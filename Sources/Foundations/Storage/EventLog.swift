import Crypto
package import Foundation
import Primitives

/// Reads and extends the append-only log of a tenant, a chain of SHA-256 hashes.
package enum EventLog {
    /// Appends in order and moves the head; called once per tenant at the end of a commit group, so the head row is locked briefly.
    static func append(_ events: [Event], of tenant: TenantID, on connection: any Connection) throws {
        let count = events.count
        let head = try connection.rows(
            """
            INSERT INTO event_heads (tenant_id, seq, hash) VALUES (\(tenant), \(count), \([UInt8]()))
            ON CONFLICT (tenant_id) DO UPDATE SET seq = event_heads.seq + \(count) RETURNING seq, hash
            """)
        guard let head = head.first else { throw StorageFailure(.shape, "the log has no head") }
        var sequence = try head.int("seq") - count
        var hash = try head.blob("hash")
        let rows = events.map { event -> SQL in
            sequence += 1
            let facts = event.facts.canonical
            hash = self.hash(of: event, facts: facts, sequence: sequence, after: hash)
            return .row(
                tenant, sequence, event.kind, event.subject, event.caseID, event.customerID, event.actor.kind,
                event.actor.id, event.at, facts, hash)
        }
        try kept.insert(rows, on: connection)
        _ = try connection.run("UPDATE event_heads SET hash = \(hash) WHERE tenant_id = \(tenant)")
    }

    private static let kept = ManyRows(
        "INSERT INTO events (tenant_id, seq, kind, subject_id, case_id, customer_id, actor_kind, actor_id, at, facts, hash)"
    )

    /// The chain rule: SHA-256 over the previous hash and the canonical JSON of the event with its number.
    package static func hash(of event: Event, sequence: Int, after previous: [UInt8]) -> [UInt8] {
        hash(of: event, facts: event.facts.canonical, sequence: sequence, after: previous)
    }

    /// The same with the canonical text of the facts at hand; members are written in the order of their names.
    private static func hash(of event: Event, facts: String, sequence: Int, after previous: [UInt8]) -> [UInt8] {
        var entry: [UInt8] = []
        entry.reserveCapacity(512 + facts.utf8.count)
        entry.append(ascii: "{\"actor\":")
        JSONValue.text(event.actor.id?.capitalText).append(to: &entry)
        entry.append(ascii: ",\"actor_kind\":")
        JSONValue.string(event.actor.kind).append(to: &entry)
        entry.append(ascii: ",\"at\":")
        entry.append(decimal: event.at.milliseconds)
        entry.append(ascii: ",\"case\":")
        JSONValue.text(event.caseID?.capitalText).append(to: &entry)
        entry.append(ascii: ",\"customer\":")
        JSONValue.text(event.customerID?.capitalText).append(to: &entry)
        entry.append(ascii: ",\"facts\":")
        entry.append(contentsOf: facts.utf8)
        entry.append(ascii: ",\"kind\":")
        JSONValue.string(event.kind).append(to: &entry)
        entry.append(ascii: ",\"seq\":")
        entry.append(decimal: Int64(sequence))
        entry.append(ascii: ",\"subject\":")
        JSONValue.string(event.subject.capitalText).append(to: &entry)
        entry.append(ascii: ",\"tenant\":")
        JSONValue.id(event.tenant).append(to: &entry)
        entry.append(UInt8(ascii: "}"))
        var digest = SHA256()
        digest.update(data: previous)
        digest.update(data: entry)
        return Array(digest.finalize())
    }

    /// Events behind a number, oldest first, at most `limit`.
    package static func events(after sequence: Int, limit: Int, in snapshot: Snapshot) throws -> [LoggedEvent] {
        try snapshot.rows(
            """
            SELECT * FROM events WHERE tenant_id = \(snapshot.tenant) AND seq > \(sequence) ORDER BY seq LIMIT \(limit)
            """
        ).map { try LoggedEvent($0) }
    }

    /// Events of one case, oldest first, behind a number.
    package static func events(ofCase caseID: UUID, after sequence: Int = 0, limit: Int, in snapshot: Snapshot) throws
        -> [LoggedEvent]
    {
        try snapshot.rows(
            """
            SELECT * FROM events WHERE tenant_id = \(snapshot.tenant) AND case_id = \(caseID) AND seq > \(sequence)
            ORDER BY seq LIMIT \(limit)
            """
        ).map { try LoggedEvent($0) }
    }

    /// Events of some kinds behind a number and up to another one, oldest first.
    static func events(after place: Int, through end: Int, kinds: Set<String>, in snapshot: Snapshot) throws
        -> [LoggedEvent]
    {
        try snapshot.rows(
            """
            SELECT * FROM events
            WHERE tenant_id = \(snapshot.tenant) AND seq > \(place) AND seq <= \(end) AND kind IN \(SQL.list(kinds.sorted()))
            ORDER BY seq
            """
        ).map { try LoggedEvent($0) }
    }

    /// The number of the tenant's last event, 0 for an empty log.
    package static func head(in snapshot: Snapshot) throws -> Int {
        try snapshot.row("SELECT seq FROM event_heads WHERE tenant_id = \(snapshot.tenant)")?.int("seq") ?? 0
    }
}

extension LoggedEvent {
    init(_ row: Row) throws {
        sequence = try row.int("seq")
        hash = try row.blob("hash")
        event = Event(
            tenant: try row.id("tenant_id"), kind: try row.text("kind"), subject: try row.uuid("subject_id"),
            caseID: try row.uuidIfAny("case_id"), customerID: try row.uuidIfAny("customer_id"),
            actor: Actor(kind: try row.text("actor_kind"), id: try row.uuidIfAny("actor_id")),
            at: try row.instant("at"), facts: try row.json("facts"))
    }
}
