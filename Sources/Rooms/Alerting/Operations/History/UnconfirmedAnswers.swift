package import Listening
package import People
package import Primitives
package import Storage

/// An angry click that no human has confirmed: perhaps a link scanner, perhaps somebody who gave up at the second step.
package struct UnconfirmedAnswer: Sendable {
    /// The answer.
    package let feedback: FeedbackID
    /// When it was first seen.
    package let at: Instant
    /// Whose link it was; nil when nobody is known.
    package let customer: CustomerID?
    /// Their name; empty when it is not known.
    package let customerName: String
    /// Whether they are a key account.
    package let isKeyAccount: Bool
    /// Their open cases.
    package let openCases: Int
    /// The point of the journey that was asked about.
    package let touchpoint: Touchpoint
}

/// The list of unconfirmed angry answers that nobody has looked at.
package enum UnconfirmedAnswers {
    /// One page, newest first, and where the next one begins.
    package static func page(
        after last: FeedbackPlace?, in snapshot: Snapshot
    ) throws -> (rows: [UnconfirmedAnswer], next: FeedbackPlace?) {
        let place: SQL =
            last.map {
                "(f.first_at < \($0.at) OR (f.first_at = \($0.at) AND f.feedback_id < \($0.id)))"
            } ?? "1 = 1"
        let found = try snapshot.rows(
            """
            SELECT f.feedback_id, f.first_at, f.customer_id, f.touchpoint, k.name, k.is_key_account,
              (SELECT COUNT(*) FROM cases c WHERE c.tenant_id = f.tenant_id AND c.customer_id = f.customer_id
                 AND c.closed_at IS NULL) AS open_cases
            FROM feedback f LEFT JOIN customers k ON k.tenant_id = f.tenant_id AND k.customer_id = f.customer_id
            WHERE \(condition(snapshot)) AND \(place)
            ORDER BY f.first_at DESC, f.feedback_id DESC LIMIT \(Limits.pageRows + 1)
            """
        ).map { row in
            UnconfirmedAnswer(
                feedback: try row.id("feedback_id"), at: try row.instant("first_at"),
                customer: try row.idIfAny("customer_id"), customerName: try row.textIfAny("name") ?? "",
                isKeyAccount: try row.intIfAny("is_key_account") == 1, openCases: try row.intIfAny("open_cases") ?? 0,
                touchpoint: try row.word("touchpoint"))
        }
        let page = Array(found.prefix(Limits.pageRows))
        let next = found.count > Limits.pageRows ? page.last.map { FeedbackPlace(at: $0.at, id: $0.feedback) } : nil
        return (page, next)
    }

    /// How many there are since a time.
    package static func count(since earliest: Instant, in snapshot: Snapshot) throws -> Int {
        try snapshot.count(
            "SELECT COUNT(*) AS n FROM feedback f WHERE \(condition(snapshot)) AND f.first_at >= \(earliest)")
    }

    /// Takes an answer off the list because somebody looked at it, or puts it back.
    package static func look(_ id: FeedbackID, isSeen: Bool, by act: Act, in tx: Transaction) throws {
        guard let staff = act.actor.staff, try FeedbackRecord.find(id, in: tx) != nil else {
            throw AlertRefusal.unknown
        }
        if isSeen {
            try tx.run(
                """
                INSERT INTO unconfirmed_looks (tenant_id, feedback_id, staff_id, at)
                VALUES (\(tx.tenant), \(id), \(staff), \(act.at)) ON CONFLICT (tenant_id, feedback_id) DO NOTHING
                """)
        } else {
            try tx.run("DELETE FROM unconfirmed_looks WHERE tenant_id = \(tx.tenant) AND feedback_id = \(id)")
        }
        tx.append(Event("feedback.looked_at", subject: id.uuid, facts: ["seen": .bool(isSeen)], act: act))
    }

    private static func condition(_ snapshot: Snapshot) -> SQL {
        """
        f.tenant_id = \(snapshot.tenant) AND COALESCE(f.standing, f.face) = 'angry' AND f.grade = 'provisional' AND f.voided_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM unconfirmed_looks l
                          WHERE l.tenant_id = f.tenant_id AND l.feedback_id = f.feedback_id)
        """
    }
}
