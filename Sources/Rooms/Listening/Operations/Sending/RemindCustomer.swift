import People
package import Primitives
package import Storage

/// The kind of the outbox rows that remind a customer once.
package let surveyReminderKind = "survey.reminder"

/// Plans the one reminder of an invitation whose mail has just left, when its survey has one.
func planReminder(of invitation: Invitation, by act: Act, in tx: Transaction) throws {
    guard let days = try SurveyRecord.reminderDays(of: invitation.survey, in: tx) else { return }
    try tx.post(
        OutboxItem(
            surveyReminderKind, payload: ["invitation": .id(invitation.id)], dueAt: act.at + .days(days),
            onceKey: "\(surveyReminderKind):\(invitation.id)"), act: act)
}

/// Whether a reminder may still go out: the mail left, nobody answered, nobody opted out, and the link takes answers.
package func mayRemind(_ id: InvitationID, at now: Instant, in snapshot: Snapshot) throws -> Bool {
    guard let invitation = try InvitationRecord.find(id, in: snapshot), invitation.state == .sent,
        now < invitation.expiresAt, try !InvitationRecord.wasReminded(id, in: snapshot),
        let survey = try SurveyRecord.find(invitation.survey, in: snapshot), survey.isActive,
        let customer = try CustomerRecord.find(invitation.customer, in: snapshot), customer.mayBeAskedByEmail,
        let email = EmailAddress(invitation.email), try !BouncedAddress.isBounced(email, in: snapshot)
    else { return false }
    return try FeedbackRecord.find(invitation: id, in: snapshot)?.grade.counts != true
}

/// Notes that the mail server took the reminder; a second note changes nothing.
package func recordReminder(_ id: InvitationID, by act: Act, in tx: Transaction) throws {
    guard let invitation = try InvitationRecord.find(id, in: tx),
        try InvitationRecord.markReminded(id, at: act.at, in: tx)
    else { return }
    tx.append(invitation.event("invitation.reminded", ["survey": .id(invitation.survey)], act))
}
