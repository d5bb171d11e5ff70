import Foundation
import Primitives
import Storage

/// The rows of `measured`.
enum MeasuredRecord {
    static func find(_ kind: MeasuredKind, _ subject: UUID, in snapshot: Snapshot) throws -> Measured? {
        try snapshot.row(
            """
            SELECT * FROM measured
            WHERE tenant_id = \(snapshot.tenant) AND kind = \(kind.rawValue) AND subject_id = \(subject)
            """
        ).map { try Measured($0) }
    }

    /// Writes the thing, over an older row of it.
    static func keep(_ thing: Measured, in tx: Transaction) throws {
        try tx.run(
            """
            \(insertion) VALUES \(thing.values(of: tx.tenant))
            ON CONFLICT (tenant_id, kind, subject_id) DO UPDATE SET
              seq = excluded.seq, at = excluded.at, local_day = excluded.local_day, word = excluded.word,
              number = excluded.number, staff_id = excluded.staff_id, touchpoint = excluded.touchpoint,
              survey_id = excluded.survey_id, invitation_id = excluded.invitation_id, ended_at = excluded.ended_at
            """)
    }

    /// Writes things of one kind and gives those that were not known.
    static func keepNew(_ things: [Measured], in tx: Transaction) throws -> [Measured] {
        let added = ManyRows(insertion, tail: "ON CONFLICT DO NOTHING RETURNING subject_id")
        let told = try added.insert(things.map { $0.values(of: tx.tenant) }, returningIn: tx)
        var new: Set<UUID> = []
        for row in told { new.insert(try row.uuid("subject_id")) }
        // Each once, should an event have come twice.
        return things.filter { new.remove($0.subject) != nil }
    }

    private static let insertion: SQL = """
        INSERT INTO measured (tenant_id, kind, subject_id, seq, at, local_day, word, number, staff_id, touchpoint,
                              survey_id, invitation_id, case_id, customer_id, ended_at)
        """

    static func remove(_ kind: MeasuredKind, _ subject: UUID, in tx: Transaction) throws {
        try tx.run(
            """
            DELETE FROM measured
            WHERE tenant_id = \(tx.tenant) AND kind = \(kind.rawValue) AND subject_id = \(subject)
            """)
    }

    /// Notes that these survey mails have a counted answer.
    static func markAnswered(_ invitations: [UUID], in tx: Transaction) throws {
        guard !invitations.isEmpty else { return }
        try tx.run(
            """
            UPDATE measured SET word = \(answeredWord)
            WHERE tenant_id = \(tx.tenant) AND kind = \(MeasuredKind.invitation.rawValue)
              AND subject_id IN \(SQL.steadyList(invitations))
            """)
    }

    /// Adds the answers to their days.
    static func rollUp(_ ratings: [Measured], in tx: Transaction) throws {
        var counts: [RollupRow: Int] = [:]
        for rating in ratings { if let day = RollupRow(rating) { counts[day, default: 0] += 1 } }
        for (day, count) in counts { try day.add(count, in: tx) }
    }

    /// Adds `count` answers to their day; without a face there is nothing to count.
    static func rollUp(_ rating: Measured, _ count: Int, in tx: Transaction) throws {
        try RollupRow(rating)?.add(count, in: tx)
    }
}

extension Measured {
    fileprivate func values(of tenant: TenantID) -> SQL {
        .row(
            tenant, kind.rawValue, subject, sequence, at, day, word, number, staff, touchpoint, survey, invitation,
            caseID, customer, endedAt)
    }
}
