package import Primitives
package import Storage

/// Lists a visited but unconfirmed answer as provisional or robot; a confirmed answer is left alone.
package func settleClicks(of id: InvitationID, by act: Act, in tx: Transaction) throws {
    guard let invitation = try InvitationRecord.find(id, in: tx),
        let evidence = ClickEvidence(try clicks(of: id, in: tx), sentAt: invitation.sentAt)
    else { return }
    let (touchpoint, kind) = try SurveyRecord.subject(of: invitation.survey, in: tx) ?? (.other, .faces)
    if let known = try FeedbackRecord.find(invitation: id, in: tx) {
        let graded = known.graded(by: evidence, of: kind)
        guard graded != known else { return }
        try FeedbackRecord.update(graded, in: tx)
        tx.append(graded.provisionalEvent(act))
        return
    }
    let feedback = try unconfirmed(invitation, touchpoint: touchpoint, by: act, in: tx).graded(by: evidence, of: kind)
    guard try FeedbackRecord.insert(feedback, in: tx) else { return }
    tx.append(feedback.provisionalEvent(act))
}

/// Feedback of an invitation before anything is known of it.
func unconfirmed(
    _ invitation: Invitation, touchpoint: Touchpoint, by act: Act, in tx: Transaction
) throws -> Feedback {
    Feedback(
        id: act.newID(), customer: invitation.customer, survey: invitation.survey, invitation: invitation.id,
        caseID: invitation.caseID, staff: invitation.staff, channel: .survey, touchpoint: touchpoint, face: nil,
        grade: .provisional, comment: "", language: invitation.language, findings: nil, callback: nil,
        firstAt: act.at, confirmedAt: nil, changedAt: nil, localDay: try BrandClock(in: tx).day(of: act.at),
        voidedAt: nil, voidReason: nil, externalID: nil, version: 1)
}
