package import Primitives
package import Storage

extension FeedbackRecord {
    /// Feedback that counts and was first heard of since `earliest`, newest first, at most `limit`.
    package static func counted(since earliest: Instant, limit: Int, in snapshot: Snapshot) throws -> [Feedback] {
        try snapshot.rows(
            """
            SELECT * FROM feedback WHERE tenant_id = \(snapshot.tenant) AND first_at >= \(earliest)
              AND grade IN ('confirmed', 'staff') AND voided_at IS NULL
            ORDER BY first_at DESC, feedback_id DESC LIMIT \(limit)
            """
        ).map(feedback)
    }
}
