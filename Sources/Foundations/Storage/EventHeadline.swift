package import Foundation
import Primitives

/// What an event is about, without its facts: enough to tell an open page which of its parts are old.
package struct EventHeadline: Sendable {
    /// The number in the tenant's log.
    package let sequence: Int
    /// What happened, as `feedback.confirmed`.
    package let kind: String
    /// The case that it happened to, if any.
    package let caseID: UUID?
    /// Whose pages alone it concerns, as the fact `people` of some kinds of events says; nil for all other events.
    package let people: [UUID]?
}

extension EventLog {
    /// Events behind a number without their facts, oldest first, at most `limit`; of the kinds in `personal` with people.
    package static func headlines(
        after sequence: Int, limit: Int, personal kinds: [String] = [], in snapshot: Snapshot
    ) throws -> [EventHeadline] {
        try snapshot.rows(
            """
            SELECT seq, kind, case_id, CASE WHEN kind IN \(SQL.list(kinds)) THEN facts END AS facts
            FROM events WHERE tenant_id = \(snapshot.tenant) AND seq > \(sequence) ORDER BY seq LIMIT \(limit)
            """
        ).map { row in
            let people = try row.json("facts")["people"]?.elements
            return EventHeadline(
                sequence: try row.int("seq"), kind: try row.text("kind"), caseID: try row.uuidIfAny("case_id"),
                people: people?.compactMap { $0.text.flatMap { UUID(text: $0) } })
        }
    }
}
