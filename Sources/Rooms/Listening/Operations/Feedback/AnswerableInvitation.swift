import Foundation
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
    /// What its answers are given on.
    let kind: SurveyKind
    /// What it brought so far, confirmed or not.
    let known: Feedback?

    /// Reads it; nil for an unknown invitation, or one whose customer is gone.
    ///
    /// A body that foresaw it as ``foreseen(_:)`` shares the statement with the others of its group.
    static func find(_ id: InvitationID, in snapshot: Snapshot) throws -> AnswerableInvitation? {
        if let fresh: AnswerableInvitation = try snapshot.foreseen(id.uuid, { try unanswered($0, in: snapshot) }) {
            return fresh
        }
        guard let row = try rows([id.uuid], in: snapshot).first, let asked = try row.idIfAny("asked", CustomerID.self)
        else { return nil }
        let merged: CustomerID? = try row.idIfAny("merged_into")
        return try AnswerableInvitation(
            row, customer: try merged.flatMap { try CustomerRecord.current($0, in: snapshot)?.id } ?? asked,
            known: try row.idIfAny("known_feedback").flatMap { try FeedbackRecord.find($0, in: snapshot) })
    }

    /// What the writing of an answer says beforehand.
    static func foreseen(_ id: InvitationID) -> Foreseen { Foreseen(AnswerableInvitation.self, id.uuid) }

    /// Those that nobody answered, of customers who were not merged: nothing about them is changed but by their answer.
    private static func unanswered(_ ids: [UUID], in snapshot: Snapshot) throws -> [UUID: AnswerableInvitation] {
        var found: [UUID: AnswerableInvitation] = [:]
        for row in try rows(ids, in: snapshot) {
            guard let asked = try row.idIfAny("asked", CustomerID.self), try row.uuidIfAny("merged_into") == nil,
                try row.uuidIfAny("known_feedback") == nil
            else { continue }
            let fresh = try AnswerableInvitation(row, customer: asked, known: nil)
            found[fresh.invitation.id.uuid] = fresh
        }
        return found
    }

    private static func rows(_ ids: [UUID], in snapshot: Snapshot) throws -> [Row] {
        try snapshot.rows(
            """
            SELECT i.*, s.touchpoint AS touchpoint, s.kind AS kind, c.customer_id AS asked, c.merged_into AS merged_into,
                f.feedback_id AS known_feedback
            FROM invitations i
            LEFT JOIN surveys s ON s.tenant_id = i.tenant_id AND s.survey_id = i.survey_id
            LEFT JOIN customers c ON c.tenant_id = i.tenant_id AND c.customer_id = i.customer_id
            LEFT JOIN feedback f ON f.tenant_id = i.tenant_id AND f.invitation_id = i.invitation_id
            WHERE i.tenant_id = \(snapshot.tenant) AND i.invitation_id IN \(SQL.steadyList(ids))
            """)
    }

    private init(_ row: Row, customer: CustomerID, known: Feedback?) throws {
        invitation = try InvitationRecord.invitation(row)
        self.customer = customer
        touchpoint = try row.wordIfAny("touchpoint") ?? .other
        kind = try row.wordIfAny("kind") ?? .faces
        self.known = known
    }
}
