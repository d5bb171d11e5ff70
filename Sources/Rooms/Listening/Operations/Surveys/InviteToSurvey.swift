package import Foundation
package import People
package import Primitives
package import Storage

/// What became of the wish to ask a customer.
package enum InvitationOutcome: Hashable, Sendable {
    /// The mail is in the outbox.
    case queued(InvitationID)
    /// The customer is left in peace, for a recorded reason.
    case skipped(InvitationID, SkipReason)
}

/// Asks one customer with one survey, or records why not; throws ``SurveyRefusal/unknown`` for a foreign survey or customer.
package func inviteToSurvey(
    _ surveyID: SurveyID, customer customerID: CustomerID, purpose: InvitationPurpose = .single, caseID: UUID? = nil,
    staff: StaffID? = nil, by act: Act, in tx: Transaction
) throws -> InvitationOutcome {
    guard let survey = try SurveyRecord.find(surveyID, in: tx),
        let customer = try CustomerRecord.find(customerID, in: tx)
    else { throw SurveyRefusal.unknown }
    let facts = try invitationFacts(survey, customer, about: caseID, in: tx)
    let reason = facts.reasonToSkip(at: act.at)
    let due = act.at + .minutes(survey.delayMinutes)
    let invitation = Invitation(
        id: act.newID(), survey: survey.id, customer: customer.id, caseID: caseID, staff: staff, purpose: purpose,
        language: customer.language, email: customer.email?.description ?? "",
        state: reason == nil ? .queued : .skipped,
        skipReason: reason, createdAt: act.at, sentAt: nil, expiresAt: due + Invitation.lifetime)
    try InvitationRecord.insert(invitation, in: tx)
    var about: [String: JSONValue] = ["survey": .id(survey.id), "purpose": .string(purpose.rawValue)]
    if let reason {
        about["reason"] = .string(reason.rawValue)
        tx.append(invitation.event("invitation.skipped", about, act))
        return .skipped(invitation.id, reason)
    }
    tx.append(invitation.event("invitation.queued", about, act))
    try tx.post(
        OutboxItem(
            "survey.mail", payload: ["invitation": .id(invitation.id)], dueAt: due,
            onceKey: invitation.onceKey),
        act: act)
    return .queued(invitation.id)
}

/// Everything that the decision to ask needs, read in one state of the database.
package func invitationFacts(
    _ survey: Survey, _ customer: Customer, about caseID: UUID? = nil, in snapshot: Snapshot
) throws -> InvitationFacts {
    InvitationFacts(
        isSurveyActive: survey.isActive, coolDownDays: survey.coolDownDays, email: customer.email,
        isUnsubscribed: customer.unsubscribedAt != nil, mayBeMailed: customer.consentEmail,
        hasBounced: try customer.email.map { try BouncedAddress.isBounced($0, in: snapshot) } ?? false,
        lastAskedAt: try InvitationRecord.lastAsked(customer.id, in: snapshot),
        wasAskedAboutCase: try caseID.map { try InvitationRecord.wasAsked(about: $0, by: survey.id, in: snapshot) }
            ?? false)
}

extension Invitation {
    /// The key of the outbox row, by which a mail that has not left is taken back.
    var onceKey: String { "survey.mail:\(id)" }

    func event(_ kind: String, _ facts: [String: JSONValue], _ act: Act) -> Event {
        Event(kind, subject: id.uuid, caseID: caseID, customerID: customer.uuid, facts: .object(facts), act: act)
    }
}
