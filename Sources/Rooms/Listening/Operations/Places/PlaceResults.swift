package import Primitives
package import Storage

/// How many answers came in at a place, and when the last one did.
package struct PlaceResults: Hashable, Sendable {
    /// Answers that count, by face; those without a face are left out.
    package let faces: [Face: Int]
    /// Every answer that was taken.
    package let total: Int
    /// When the last one arrived; nil before the first.
    package let lastAt: Instant?

    /// Reads one place.
    package static func read(_ id: PlaceID, in snapshot: Snapshot) throws -> PlaceResults {
        let rows = try snapshot.rows(
            """
            SELECT f.face AS face,
                CASE WHEN f.grade IN ('confirmed', 'staff') AND f.voided_at IS NULL THEN 1 ELSE 0 END AS is_counted,
                COUNT(*) AS answers, MAX(a.taken_at) AS last_at
            FROM place_answers a
            JOIN feedback f ON f.tenant_id = a.tenant_id AND f.feedback_id = a.feedback_id
            WHERE a.tenant_id = \(snapshot.tenant) AND a.place_id = \(id)
            GROUP BY f.face, is_counted
            """)
        var faces: [Face: Int] = [:]
        var (total, last): (Int, Instant?) = (0, nil)
        for row in rows {
            let answers = try row.int("answers")
            total += answers
            last = [last, try row.instantIfAny("last_at")].compactMap { $0 }.max()
            if let face = try row.wordIfAny("face", Face.self), try row.bool("is_counted") { faces[face] = answers }
        }
        return PlaceResults(faces: faces, total: total, lastAt: last)
    }
}
