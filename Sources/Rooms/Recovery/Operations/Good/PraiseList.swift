package import Listening
import People
package import Primitives
package import Storage

/// Praise as it stands on a wall.
package struct PraiseLine: Sendable {
    /// The feedback with the customer's words.
    package let feedback: Feedback
    /// Whom it names.
    package let staff: StaffID
    /// That person's name.
    package let staffName: String
    /// The customer's name; empty when it is not known.
    package let customerName: String
    /// When it was passed on.
    package let at: Instant
}

/// A place on the wall, the newest first.
package struct PraisePlace: Hashable, Sendable {
    /// When the last line was passed on.
    package let at: Instant
    /// Tells lines of one millisecond apart.
    package let feedback: FeedbackID

    /// The place of a line.
    package init(at: Instant, feedback: FeedbackID) {
        self.at = at
        self.feedback = feedback
    }
}

/// The wall of praise.
package enum PraiseList {
    /// One page of one employee's praise, or of everyone's, behind a place; feedback that was voided is left out.
    package static func page(of staff: StaffID?, after place: PraisePlace?, in snapshot: Snapshot) throws
        -> (lines: [PraiseLine], next: PraisePlace?)
    {
        var conditions: [SQL] = ["p.tenant_id = \(snapshot.tenant)", "f.voided_at IS NULL"]
        if let staff { conditions.append("p.staff_id = \(staff)") }
        if let place {
            conditions.append("(p.at < \(place.at) OR (p.at = \(place.at) AND p.feedback_id > \(place.feedback)))")
        }
        let found = try snapshot.rows(
            """
            SELECT p.feedback_id, p.staff_id, p.at, s.name AS staff_name, k.name AS customer_name FROM praises p
            JOIN feedback f ON f.tenant_id = p.tenant_id AND f.feedback_id = p.feedback_id
            JOIN staff s ON s.staff_id = p.staff_id
            LEFT JOIN customers k ON k.tenant_id = f.tenant_id AND k.customer_id = f.customer_id
            WHERE \(SQL.joined(conditions, by: " AND ")) ORDER BY p.at DESC, p.feedback_id LIMIT \(Limits.pageRows + 1)
            """
        ).compactMap { row -> PraiseLine? in
            guard let feedback = try FeedbackRecord.find(try row.id("feedback_id"), in: snapshot) else { return nil }
            return PraiseLine(
                feedback: feedback, staff: try row.id("staff_id"), staffName: try row.text("staff_name"),
                customerName: try row.textIfAny("customer_name") ?? "", at: try row.instant("at"))
        }
        let page = Array(found.prefix(Limits.pageRows))
        let last = found.count > Limits.pageRows ? page.last : nil
        return (page, last.map { PraisePlace(at: $0.at, feedback: $0.feedback.id) })
    }

    /// How much praise each employee had since a time, the most first.
    package static func counts(since start: Instant, in snapshot: Snapshot) throws
        -> [(staff: StaffID, name: String, count: Int)]
    {
        try snapshot.rows(
            """
            SELECT p.staff_id, s.name, COUNT(*) AS n FROM praises p JOIN staff s ON s.staff_id = p.staff_id
            WHERE p.tenant_id = \(snapshot.tenant) AND p.at > \(start)
            GROUP BY p.staff_id, s.name ORDER BY n DESC, s.name LIMIT 200
            """
        ).map { (try $0.id("staff_id"), try $0.text("name"), try $0.int("n")) }
    }
}
