package import Primitives
package import Storage

/// Notes that the mail server took a survey mail; a second note of the same mail changes nothing.
package func recordInvitationSent(_ id: InvitationID, by act: Act, in tx: Transaction) throws {
    guard let invitation = try InvitationRecord.find(id, in: tx),
        try InvitationRecord.move(id, from: [.queued], to: .sent, sentAt: act.at, in: tx)
    else { return }
    tx.append(invitation.event("invitation.sent", ["survey": .id(invitation.survey)], act))
    try planReminder(of: invitation, by: act, in: tx)
}

/// Notes that a survey mail will never arrive: refused at once, or come back later.
package func recordInvitationFailed(_ id: InvitationID, reason: SkipReason, by act: Act, in tx: Transaction) throws {
    guard let invitation = try InvitationRecord.find(id, in: tx),
        try InvitationRecord.move(id, from: [.queued, .sent], to: .failed, reason: reason, in: tx)
    else { return }
    tx.append(
        invitation.event(
            "invitation.failed", ["survey": .id(invitation.survey), "reason": .string(reason.rawValue)], act))
}

/// Takes a queued mail back, with the reason for the record.
package func skipInvitation(_ id: InvitationID, reason: SkipReason, by act: Act, in tx: Transaction) throws {
    guard let invitation = try InvitationRecord.find(id, in: tx),
        try InvitationRecord.move(id, from: [.queued], to: .skipped, reason: reason, in: tx)
    else { return }
    try tx.withdraw(onceKey: invitation.onceKey)
    tx.append(
        invitation.event(
            "invitation.skipped", ["survey": .id(invitation.survey), "reason": .string(reason.rawValue)], act))
}
