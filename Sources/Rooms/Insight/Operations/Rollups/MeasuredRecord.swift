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
            INSERT INTO measured (tenant_id, kind, subject_id, seq, at, local_day, word, number, staff_id, touchpoint,
                                  survey_id, case_id, customer_id, ended_at)
            VALUES (\(tx.tenant), \(thing.kind.rawValue), \(thing.subject), \(thing.sequence), \(thing.at), \(thing.day),
                    \(thing.word), \(thing.number), \(thing.staff), \(thing.touchpoint), \(thing.survey),
                    \(thing.caseID), \(thing.customer), \(thing.endedAt))
            ON CONFLICT (tenant_id, kind, subject_id) DO UPDATE SET
              seq = excluded.seq, at = excluded.at, local_day = excluded.local_day, word = excluded.word,
              number = excluded.number, staff_id = excluded.staff_id, touchpoint = excluded.touchpoint,
              survey_id = excluded.survey_id, ended_at = excluded.ended_at
            """)
    }

    static func remove(_ kind: MeasuredKind, _ subject: UUID, in tx: Transaction) throws {
        try tx.run(
            """
            DELETE FROM measured
            WHERE tenant_id = \(tx.tenant) AND kind = \(kind.rawValue) AND subject_id = \(subject)
            """)
    }

    /// Adds `count` answers to their day; without a face there is nothing to count.
    static func rollUp(_ rating: Measured, _ count: Int, in tx: Transaction) throws {
        guard let face = rating.word else { return }
        let survey = rating.survey?.text ?? ""
        let staff = rating.staff?.text ?? ""
        try tx.run(
            """
            INSERT INTO rating_rollup (tenant_id, local_day, touchpoint, survey, staff, face, n)
            VALUES (\(tx.tenant), \(rating.day), \(rating.touchpoint ?? ""), \(survey), \(staff), \(face), \(count))
            ON CONFLICT (tenant_id, local_day, touchpoint, survey, staff, face)
            DO UPDATE SET n = rating_rollup.n + excluded.n
            """)
    }
}
