package import Foundation
package import People
import Primitives
package import Storage
package import TextAnalysis

/// Rows of the table `feedback`.
package enum FeedbackRecord {
    /// One piece of feedback of the transaction's brand.
    package static func find(_ id: FeedbackID, in snapshot: Snapshot) throws -> Feedback? {
        try snapshot.row("SELECT * FROM feedback WHERE tenant_id = \(snapshot.tenant) AND feedback_id = \(id)").map(
            feedback)
    }

    /// What an invitation brought, confirmed or not.
    package static func find(invitation: InvitationID, in snapshot: Snapshot) throws -> Feedback? {
        try snapshot.row(
            "SELECT * FROM feedback WHERE tenant_id = \(snapshot.tenant) AND invitation_id = \(invitation)"
        ).map(feedback)
    }

    /// What was taken from another system under this id.
    package static func find(externalID: String, in snapshot: Snapshot) throws -> Feedback? {
        try snapshot.row(
            "SELECT * FROM feedback WHERE tenant_id = \(snapshot.tenant) AND external_id = \(externalID)"
        ).map(feedback)
    }

    /// Those of the ids of another system under which something was taken.
    static func taken(externalIDs: [String], in snapshot: Snapshot) throws -> Set<String> {
        guard !externalIDs.isEmpty else { return [] }
        return try snapshot.rows(
            """
            SELECT external_id FROM feedback
            WHERE tenant_id = \(snapshot.tenant) AND external_id IN \(SQL.steadyList(externalIDs))
            """
        ).reduce(into: []) { $0.insert(try $1.text("external_id")) }
    }

    /// A customer's feedback, newest first, for their profile.
    package static func of(customer: CustomerID, limit: Int = 20, in snapshot: Snapshot) throws -> [Feedback] {
        try snapshot.rows(
            """
            SELECT * FROM feedback WHERE tenant_id = \(snapshot.tenant) AND customer_id = \(customer)
            ORDER BY first_at DESC, feedback_id DESC LIMIT \(limit)
            """
        ).map(feedback)
    }

    /// Ties feedback to the case that was opened for it, once; the upper room calls this in its own transaction.
    package static func attach(_ id: FeedbackID, to caseID: UUID, in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE feedback SET case_id = \(caseID), version = version + 1
            WHERE tenant_id = \(tx.tenant) AND feedback_id = \(id) AND case_id IS NULL
            """)
    }

    /// Keeps what staff set right in the findings about the words; the upper room calls this in its own transaction.
    package static func keep(_ findings: Findings, for id: FeedbackID, in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE feedback SET findings = \(findings.stored), version = version + 1
            WHERE tenant_id = \(tx.tenant) AND feedback_id = \(id)
            """)
    }

    /// Inserts; false when the invitation or external id has feedback already.
    static func insert(_ feedback: Feedback, in tx: Transaction) throws -> Bool {
        try tx.add(
            .row(
                tx.tenant, feedback.id, feedback.customer, feedback.survey, feedback.invitation, feedback.caseID,
                feedback.staff, feedback.channel.rawValue, feedback.touchpoint.rawValue, feedback.face?.rawValue,
                feedback.score?.kind.rawValue, feedback.score?.value, feedback.score?.standing.rawValue,
                feedback.grade.rawValue, feedback.comment, feedback.language, feedback.findings?.stored ?? .null,
                feedback.callback?.from, feedback.callback?.to, feedback.callback?.phone, feedback.firstAt,
                feedback.confirmedAt, feedback.changedAt, feedback.localDay, feedback.voidedAt,
                feedback.voidReason?.rawValue, feedback.externalID, feedback.version), to: added)
    }

    private static let added = ManyRows(
        """
        INSERT INTO feedback (tenant_id, feedback_id, customer_id, survey_id, invitation_id, case_id, staff_id, channel,
                              touchpoint, face, score_kind, score, standing, grade, comment, language, findings, callback_from, callback_to,
                              callback_phone, first_at, confirmed_at, changed_at, local_day, voided_at, void_reason,
                              external_id, version)
        """, tail: "ON CONFLICT DO NOTHING")

    static func update(_ feedback: Feedback, in tx: Transaction) throws {
        try tx.runChecked(
            """
            UPDATE feedback SET face = \(feedback.face?.rawValue),
                score_kind = \(feedback.score?.kind.rawValue), score = \(feedback.score?.value),
                standing = \(feedback.score?.standing.rawValue), grade = \(feedback.grade.rawValue),
                comment = \(feedback.comment), language = \(feedback.language),
                findings = \(feedback.findings?.stored ?? .null), callback_from = \(feedback.callback?.from),
                callback_to = \(feedback.callback?.to), callback_phone = \(feedback.callback?.phone),
                confirmed_at = \(feedback.confirmedAt), changed_at = \(feedback.changedAt),
                local_day = \(feedback.localDay), voided_at = \(feedback.voidedAt),
                void_reason = \(feedback.voidReason?.rawValue), version = version + 1
            WHERE tenant_id = \(tx.tenant) AND feedback_id = \(feedback.id) AND version = \(feedback.version)
            """)
    }

    static func feedback(_ row: Row) throws -> Feedback {
        let findings = try row.json("findings")
        return Feedback(
            id: try row.id("feedback_id"), customer: try row.idIfAny("customer_id"),
            survey: try row.idIfAny("survey_id"),
            invitation: try row.idIfAny("invitation_id"), caseID: try row.uuidIfAny("case_id"),
            staff: try row.idIfAny("staff_id"), channel: try row.word("channel"),
            touchpoint: try row.word("touchpoint"),
            face: try row.wordIfAny("face"), score: try score(row), grade: try row.word("grade"),
            comment: try row.text("comment"),
            language: try row.word("language"), findings: findings == .null ? nil : Findings(stored: findings),
            callback: try callback(row), firstAt: try row.instant("first_at"),
            confirmedAt: try row.instantIfAny("confirmed_at"), changedAt: try row.instantIfAny("changed_at"),
            localDay: try row.text("local_day"), voidedAt: try row.instantIfAny("voided_at"),
            voidReason: try row.wordIfAny("void_reason"), externalID: try row.textIfAny("external_id"),
            version: try row.int("version"))
    }

    /// The rating of a row with the columns `face`, `score_kind` and `score`.
    static func rating(_ row: Row) throws -> Rating? {
        let face: Face? = try row.wordIfAny("face")
        return try score(row).map(Rating.score) ?? face.map(Rating.face)
    }

    private static func score(_ row: Row) throws -> Score? {
        guard let kind: SurveyKind = try row.wordIfAny("score_kind"), let value = try row.intIfAny("score") else {
            return nil
        }
        return Score(value, on: kind)
    }

    private static func callback(_ row: Row) throws -> CallbackWish? {
        guard let from = try row.instantIfAny("callback_from"), let to = try row.instantIfAny("callback_to") else {
            return nil
        }
        return CallbackWish(phone: try row.textIfAny("callback_phone"), from: from, to: to)
    }
}
