import Foundation
import Handling
package import Primitives
package import Storage

/// What the leads of the brand should know now.
package func loadDigest(at now: Instant, in snapshot: Snapshot) throws -> Digest {
    var digest = Digest()
    digest.angryCount = try snapshot.count("SELECT COUNT(*) AS n FROM cases c WHERE \(angry(snapshot))")
    digest.angry = try snapshot.rows(
        """
        SELECT c.case_id, c.number, c.opened_at AS at, s.name AS owner
        FROM cases c LEFT JOIN staff s ON s.staff_id = c.assignee_id
        WHERE \(angry(snapshot)) ORDER BY c.opened_at, c.case_id LIMIT \(Digest.shown)
        """
    ).map { try Digest.Line($0) }
    digest.escalated = try snapshot.rows(
        """
        SELECT c.case_id, c.number, a.last_at AS at, s.name AS owner
        FROM alerts a JOIN cases c ON c.tenant_id = a.tenant_id AND c.case_id = a.case_id
        LEFT JOIN staff s ON s.staff_id = c.assignee_id
        WHERE a.tenant_id = \(snapshot.tenant) AND a.level > 0 AND a.state <> 'collapsed'
          AND (a.raised_at >= \(now - .hours(24)) OR a.state IN ('ringing', 'unanswered'))
        ORDER BY a.raised_at DESC, a.alert_id LIMIT \(Digest.shown)
        """
    ).map { try Digest.Line($0) }
    digest.promises = try promisesAtRisk(at: now, in: snapshot)
    digest.unconfirmedCount = try UnconfirmedAnswers.count(since: now - .days(7), in: snapshot)
    return digest
}

private func angry(_ snapshot: Snapshot) -> SQL {
    """
    c.tenant_id = \(snapshot.tenant) AND c.closed_at IS NULL AND c.merged_into IS NULL AND (c.face = 'angry' OR c.anger >= 2)
    """
}

/// Promises that were made and not yet kept, broken or called off, and are due soon or overdue; heard from the event log.
private func promisesAtRisk(at now: Instant, in snapshot: Snapshot) throws -> [Digest.Line] {
    let kinds = ["made", "moved", "kept", "broken", "cancelled", "done_late"].map { "promise.\($0)" }
    var open: [UUID: (caseID: UUID, due: Instant)] = [:]
    for event in try EventLog.events(ofKinds: kinds, since: now - .days(120), limit: 20_000, in: snapshot).map(\.event)
    {
        switch event.kind {
        case "promise.made", "promise.moved":
            guard let item = event.caseID, let due = event.facts["due"]?.integer else { continue }
            open[event.subject] = (item, Instant(milliseconds: due))
        default: open[event.subject] = nil
        }
    }
    return try open.values.filter { $0.due <= now + Digest.ahead }.sorted { $0.due < $1.due }.prefix(Digest.shown)
        .compactMap { item, due in
            try snapshot.row(
                """
                SELECT c.case_id, c.number, s.name AS owner FROM cases c LEFT JOIN staff s ON s.staff_id = c.assignee_id
                WHERE c.tenant_id = \(snapshot.tenant) AND c.case_id = \(item)
                """
            ).map { row in
                Digest.Line(
                    caseID: try row.id("case_id"), number: try row.int("number"), at: due,
                    owner: try row.textIfAny("owner"))
            }
        }
}

extension Digest.Line {
    fileprivate init(_ row: Row) throws {
        self.init(
            caseID: try row.id("case_id"), number: try row.int("number"), at: try row.instant("at"),
            owner: try row.textIfAny("owner"))
    }
}
