package import Foundation
import People
package import Primitives
package import Storage

/// One event that a number counts.
package struct EventBehind: Hashable, Sendable {
    /// Its number in the log.
    package let sequence: Int
    /// What happened, as in the catalogue of events.
    package let kind: String
    /// When.
    package let at: Instant
    /// What it counted as: a face, `kept`, `wonback`.
    package let word: String?
    /// Minutes of an answer, or nil.
    package let minutes: Int?
    /// The case to look at, if there is one.
    package let caseID: UUID?
    /// Its human number.
    package let caseNumber: Int?
    /// The customer, if one is known.
    package let customer: UUID?
    /// The customer's name.
    package let customerName: String?
}

/// The events behind a number, newest first, and how many there are in all.
package struct EventsBehind: Sendable {
    /// One page of them.
    package let events: [EventBehind]
    /// All of them; this is the number that the dashboard shows.
    package let total: Int
    /// Where the next page begins; nil at the end.
    package let next: Int?

    /// Reads a page before an event's number; `limit` rows at most.
    package static func load(
        _ subject: DrillSubject, _ period: InsightPeriod, before cursor: Int?, limit: Int, at now: Instant,
        in snapshot: Snapshot
    ) throws -> EventsBehind {
        let zone = try TenantRecord.find(snapshot.tenant, in: snapshot)?.zone ?? .gmt
        let today = LocalDay(now, in: zone)
        let condition = counted(subject, period.days(until: today), endOfToday: today.end(in: zone), snapshot.tenant)
        let total = try snapshot.count(
            """
            SELECT COUNT(*) AS n FROM measured m JOIN events e ON e.tenant_id = m.tenant_id AND e.seq = m.seq
            WHERE \(condition)
            """)
        let rows = try snapshot.rows(
            """
            SELECT m.kind AS measured_kind, m.seq, m.word, m.number, m.case_id, m.customer_id, e.kind, e.at,
                   c.number AS case_number, k.name
            FROM measured m JOIN events e ON e.tenant_id = m.tenant_id AND e.seq = m.seq
            LEFT JOIN cases c ON c.tenant_id = m.tenant_id AND c.case_id = m.case_id
            LEFT JOIN customers k ON k.tenant_id = m.tenant_id AND k.customer_id = m.customer_id
            WHERE \(condition) AND m.seq < \(cursor ?? Int.max)
            ORDER BY m.seq DESC LIMIT \(limit + 1)
            """
        ).map { try EventBehind($0) }
        let page = Array(rows.prefix(limit))
        return EventsBehind(events: page, total: total, next: rows.count > limit ? page.last?.sequence : nil)
    }

    private static func counted(
        _ subject: DrillSubject, _ days: ClosedRange<LocalDay>, endOfToday end: Instant, _ tenant: TenantID
    ) -> SQL {
        let inDays: SQL =
            "m.local_day >= \(days.lowerBound.iso8601) AND m.local_day <= \(days.upperBound.iso8601)"
        let what: SQL =
            switch subject {
            case .measure(.happiness): "m.kind = 'rating' AND m.word IS NOT NULL AND \(inDays)"
            case .measure(.firstReplyToAngry): "m.kind = 'reply' AND m.word = 'angry' AND \(inDays)"
            case .measure(.wonBack): "m.kind = 'recovery' AND m.word IN \(SQL.list(recoveryOutcomes)) AND \(inDays)"
            case .measure(.promisesKept): "m.kind = 'promise' AND m.word IN \(SQL.list(promiseOutcomes)) AND \(inDays)"
            case .measure(.angryStillOpen): "m.kind = 'case' AND m.word = 'angry' AND m.ended_at IS NULL"
            case .measure(.responseRate): "m.kind = 'invitation' AND \(inDays)"
            case .promisesDueToday: "m.kind = 'promise' AND m.word = 'made' AND m.number < \(end)"
            case .face(let face): "m.kind = 'rating' AND m.word = \(face) AND \(inDays)"
            case .cause(let word): "m.kind = 'cause' AND m.word = \(word) AND \(inDays)"
            }
        return "m.tenant_id = \(tenant) AND \(what)"
    }
}

extension EventBehind {
    init(_ row: Row) throws {
        let isReply = try row.text("measured_kind") == MeasuredKind.reply.rawValue
        self.init(
            sequence: try row.int("seq"), kind: try row.text("kind"), at: try row.instant("at"),
            word: try row.textIfAny("word"), minutes: isReply ? try row.intIfAny("number") : nil,
            caseID: try row.uuidIfAny("case_id"), caseNumber: try row.intIfAny("case_number"),
            customer: try row.uuidIfAny("customer_id"), customerName: try row.textIfAny("name"))
    }
}
