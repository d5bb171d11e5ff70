package import Foundation
import People
import Primitives
package import Storage

/// Rows of the table `invitations`.
package enum InvitationRecord {
    /// One invitation of the transaction's brand.
    package static func find(_ id: InvitationID, in snapshot: Snapshot) throws -> Invitation? {
        try snapshot.row(
            "SELECT * FROM invitations WHERE tenant_id = \(snapshot.tenant) AND invitation_id = \(id)"
        ).map(invitation)
    }

    /// When any survey last asked the customer, for the days of rest.
    static func lastAsked(_ customer: CustomerID, in snapshot: Snapshot) throws -> Instant? {
        try snapshot.row(
            """
            SELECT created_at FROM invitations
            WHERE tenant_id = \(snapshot.tenant) AND customer_id = \(customer) AND state IN ('queued', 'sent')
            ORDER BY created_at DESC LIMIT 1
            """
        )?.instant("created_at")
    }

    /// Invitations about a case that have not left the house.
    package static func queued(about caseID: UUID, in snapshot: Snapshot) throws -> [Invitation] {
        try snapshot.rows(
            """
            SELECT * FROM invitations
            WHERE tenant_id = \(snapshot.tenant) AND case_id = \(caseID) AND state = 'queued' ORDER BY invitation_id
            """
        ).map(invitation)
    }

    /// Whether this survey asked about the case since its last opening.
    static func wasAsked(about caseID: UUID, by survey: SurveyID, in snapshot: Snapshot) throws -> Bool {
        try snapshot.row(
            """
            SELECT invitation_id FROM invitations
            WHERE tenant_id = \(snapshot.tenant) AND case_id = \(caseID) AND survey_id = \(survey)
                AND state IN ('queued', 'sent') AND created_at >= COALESCE((
                    SELECT MAX(e.at) FROM events e
                    WHERE e.tenant_id = \(snapshot.tenant) AND e.case_id = \(caseID) AND e.kind = 'case.reopened'), 0)
            LIMIT 1
            """) != nil
    }

    static func insert(_ invitation: Invitation, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO invitations (tenant_id, invitation_id, survey_id, customer_id, case_id, staff_id, purpose, language,
                                     email, state, skip_reason, created_at, sent_at, expires_at)
            VALUES (\(tx.tenant), \(invitation.id), \(invitation.survey), \(invitation.customer), \(invitation.caseID),
                    \(invitation.staff), \(invitation.purpose.rawValue), \(invitation.language), \(invitation.email),
                    \(invitation.state.rawValue), \(invitation.skipReason?.rawValue), \(invitation.createdAt),
                    \(invitation.sentAt), \(invitation.expiresAt))
            """)
    }

    /// Moves an invitation on from one of the given states; false when it was not in any of them.
    static func move(
        _ id: InvitationID, from states: [InvitationState], to state: InvitationState, reason: SkipReason? = nil,
        sentAt: Instant? = nil, in tx: Transaction
    ) throws -> Bool {
        try tx.run(
            """
            UPDATE invitations SET state = \(state.rawValue), skip_reason = \(reason?.rawValue),
                sent_at = COALESCE(\(sentAt), sent_at)
            WHERE tenant_id = \(tx.tenant) AND invitation_id = \(id) AND state IN \(SQL.list(states.map(\.rawValue)))
            """) == 1
    }

    /// Whether the reminder left already.
    static func wasReminded(_ id: InvitationID, in snapshot: Snapshot) throws -> Bool {
        try snapshot.row(
            "SELECT reminded_at FROM invitations WHERE tenant_id = \(snapshot.tenant) AND invitation_id = \(id)"
        )?.instantIfAny("reminded_at") != nil
    }

    /// Notes the reminder; false when it was noted before.
    static func markReminded(_ id: InvitationID, at now: Instant, in tx: Transaction) throws -> Bool {
        try tx.run(
            """
            UPDATE invitations SET reminded_at = \(now)
            WHERE tenant_id = \(tx.tenant) AND invitation_id = \(id) AND reminded_at IS NULL
            """) == 1
    }

    static func invitation(_ row: Row) throws -> Invitation {
        Invitation(
            id: try row.id("invitation_id"), survey: try row.id("survey_id"), customer: try row.id("customer_id"),
            caseID: try row.uuidIfAny("case_id"), staff: try row.idIfAny("staff_id"), purpose: try row.word("purpose"),
            language: try row.word("language"), email: try row.text("email"), state: try row.word("state"),
            skipReason: try row.wordIfAny("skip_reason"), createdAt: try row.instant("created_at"),
            sentAt: try row.instantIfAny("sent_at"), expiresAt: try row.instant("expires_at"))
    }
}
