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
}

extension EventLog {
    /// Events behind a number without their facts, oldest first, at most `limit`.
    package static func headlines(after sequence: Int, limit: Int, in snapshot: Snapshot) throws -> [EventHeadline] {
        try snapshot.rows(
            """
            SELECT seq, kind, case_id FROM events WHERE tenant_id = \(snapshot.tenant) AND seq > \(sequence)
            ORDER BY seq LIMIT \(limit)
            """
        ).map {
            EventHeadline(sequence: try $0.int("seq"), kind: try $0.text("kind"), caseID: try $0.uuidIfAny("case_id"))
        }
    }
}
