import Listening
import People
package import Primitives
package import Storage

/// Marks ids of visitors at the desk.
package enum DeskVisitTag {}
/// Names one visitor who stands at the desk; nobody knows who it is yet.
package typealias DeskVisitID = Identifier<DeskVisitTag>

/// Visitors at the desk from coming in to the greeting.
package enum DeskVisits {
    /// Somebody who was not greeted for so long is not there any more.
    package static let patience: Duration = .hours(2)

    /// Those who wait at `now`, the first first.
    package static func waiting(
        at now: Instant, in snapshot: Snapshot
    ) throws -> [(id: DeskVisitID, arrivedAt: Instant)] {
        try snapshot.rows(
            """
            SELECT visit_id, arrived_at FROM desk_visits
            WHERE tenant_id = \(snapshot.tenant) AND greeted_at IS NULL AND left_at IS NULL
              AND arrived_at > \(now - patience)
            ORDER BY arrived_at, visit_id LIMIT 50
            """
        ).map { (try $0.id("visit_id"), try $0.instant("arrived_at")) }
    }

    /// Somebody has come in.
    @discardableResult
    package static func arrive(by act: Act, in tx: Transaction) throws -> DeskVisitID {
        let id: DeskVisitID = act.newID()
        try tx.run(
            "INSERT INTO desk_visits (tenant_id, visit_id, arrived_at) VALUES (\(act.tenant), \(id), \(act.at))")
        tx.append(Event("desk.arrived", subject: id.uuid, act: act))
        return id
    }

    /// The visitor was greeted; measured unless the greeting was forgotten for longer than ``patience``.
    package static func greet(_ id: DeskVisitID, by act: Act, in tx: Transaction) throws {
        let arrived = try end(id, "greeted_at", by: act, in: tx)
        let wait = act.at - arrived
        let facts: JSONValue = wait <= patience ? ["wait_ms": .int(wait.milliseconds)] : [:]
        tx.append(Event("desk.greeted", subject: id.uuid, facts: facts, act: act))
    }

    /// The visitor left without a greeting, or the button was pressed by mistake; nothing is measured.
    package static func leave(_ id: DeskVisitID, by act: Act, in tx: Transaction) throws {
        _ = try end(id, "left_at", by: act, in: tx)
        tx.append(Event("desk.left", subject: id.uuid, act: act))
    }

    /// Ends the waiting once and gives when it began; refused for somebody who does not wait here.
    private static func end(_ id: DeskVisitID, _ column: StaticString, by act: Act, in tx: Transaction) throws
        -> Instant
    {
        let row = try tx.row(
            """
            UPDATE desk_visits SET \(SQL(stringLiteral: column)) = \(act.at), greeted_by = \(act.actor.staff)
            WHERE tenant_id = \(act.tenant) AND visit_id = \(id) AND greeted_at IS NULL AND left_at IS NULL
            RETURNING arrived_at
            """)
        guard let row else { throw TelephonyRefusal.unknown }
        return try row.instant("arrived_at")
    }
}
