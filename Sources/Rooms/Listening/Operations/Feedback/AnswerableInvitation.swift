import People
import Primitives
import Storage

/// An invitation with everything that its answer asks for, read in one statement.
struct AnswerableInvitation {
    let invitation: Invitation
    /// Who answers: the one who was asked, or whom they were merged into.
    let customer: CustomerID
    /// What the survey asks about.
    let touchpoint: Touchpoint
    /// What it brought so far, confirmed or not.
    let known: Feedback?

    /// Reads it; nil for an unknown invitation, or one whose customer is gone.
    static func find(_ id: InvitationID, in snapshot: Snapshot) throws -> AnswerableInvitation? {
        let row = try snapshot.row(
            """
            SELECT i.*, s.touchpoint AS touchpoint, c.customer_id AS asked, c.merged_into AS merged_into,
                f.feedback_id AS known_feedback
            FROM invitations i
            LEFT JOIN surveys s ON s.tenant_id = i.tenant_id AND s.survey_id = i.survey_id
            LEFT JOIN customers c ON c.tenant_id = i.tenant_id AND c.customer_id = i.customer_id
            LEFT JOIN feedback f ON f.tenant_id = i.tenant_id AND f.invitation_id = i.invitation_id
            WHERE i.tenant_id = \(snapshot.tenant) AND i.invitation_id = \(id)
            """)
        guard let row, let asked = try row.idIfAny("asked", CustomerID.self) else { return nil }
        let merged: CustomerID? = try row.idIfAny("merged_into")
        return AnswerableInvitation(
            invitation: try InvitationRecord.invitation(row),
            customer: try merged.flatMap { try CustomerRecord.current($0, in: snapshot)?.id } ?? asked,
            touchpoint: try row.wordIfAny("touchpoint") ?? .other,
            known: try row.idIfAny("known_feedback").flatMap { try FeedbackRecord.find($0, in: snapshot) })
    }
}
