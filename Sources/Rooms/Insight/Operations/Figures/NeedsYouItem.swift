package import Handling
package import Primitives
import Storage

/// An open case that nobody has answered in time, or that is angry and unanswered.
package struct NeedsYouItem: Hashable, Sendable {
    /// The case.
    package let caseID: CaseID
    /// Its human number.
    package let number: Int
    /// The customer's name; empty when it is not known.
    package let customerName: String
    /// The word of the customer's face; nil without a rating.
    package let faceWord: String?
    /// When the answer is due; nil when none is awaited.
    package let replyDueAt: Instant?
    /// Whether the customer is a key account.
    package let isKeyAccount: Bool
    /// How often it was opened again.
    package let reopenCount: Int

    static func load(at now: Instant, limit: Int, in snapshot: Snapshot) throws -> [NeedsYouItem] {
        try snapshot.rows(
            """
            SELECT c.case_id, c.number, c.face, c.reply_due_at, c.reopen_count, k.name, k.is_key_account
            FROM cases c LEFT JOIN customers k ON k.tenant_id = c.tenant_id AND k.customer_id = c.customer_id
            WHERE c.tenant_id = \(snapshot.tenant) AND c.queue_rank < 12 AND c.reply_due_at IS NOT NULL
              AND (c.reply_due_at < \(now) OR c.face = 'angry' OR c.anger >= 2)
            ORDER BY c.queue_rank, c.queue_due, c.case_id LIMIT \(limit)
            """
        ).map { row in
            NeedsYouItem(
                caseID: try row.id("case_id"), number: try row.int("number"),
                customerName: try row.textIfAny("name") ?? "", faceWord: try row.textIfAny("face"),
                replyDueAt: try row.instantIfAny("reply_due_at"),
                isKeyAccount: try row.intIfAny("is_key_account") == 1, reopenCount: try row.int("reopen_count"))
        }
    }
}
