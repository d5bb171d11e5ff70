import People
package import Primitives
package import Storage

/// What an answer of a customer led to.
package struct AnswerOutcome: Hashable, Sendable {
    /// The feedback that holds the answer.
    package let feedback: FeedbackID
    /// What was new; empty when the same form was sent twice.
    package let changes: [AnswerChange]
}

/// Takes the answer of a survey link, sent with the button of its page; throws ``FeedbackRefusal``.
///
/// The first one confirms; the same one again changes nothing; another rating counts for 24 hours.
package func confirmAnswer(
    _ answer: Answer, of id: InvitationID, by act: Act, in tx: Transaction
) throws -> AnswerOutcome {
    guard let asked = try AnswerableInvitation.find(id, in: tx) else { throw FeedbackRefusal.unknown }
    return try confirmAnswer(answer, of: asked, by: act, in: tx)
}

/// Takes the answer of an invitation that was read in this transaction; throws ``FeedbackRefusal``.
func confirmAnswer(
    _ answer: Answer, of asked: AnswerableInvitation, by act: Act, in tx: Transaction
) throws -> AnswerOutcome {
    let (invitation, known) = (asked.invitation, asked.known)
    guard act.at <= invitation.expiresAt || known?.grade.counts == true else { throw FeedbackRefusal.expired }
    if let rating = answer.rating, rating.kind != asked.kind { throw FeedbackRefusal.scoreUnknown }
    if let callback = answer.callback, callback.phone == nil,
        try CustomerRecord.find(invitation.customer, in: tx)?.phone == nil
    {
        throw FeedbackRefusal.phoneMissing
    }
    let before = try known ?? unconfirmed(invitation, touchpoint: asked.touchpoint, by: act, in: tx)
    let day = try BrandClock(in: tx).day(of: act.at)
    let (taken, changes) = try before.taking(answer, on: day, at: act.at)
    guard !changes.isEmpty else { return AnswerOutcome(feedback: before.id, changes: []) }
    let after =
        before.comment == taken.comment
        ? taken : try taken.analyzed(chosen: nil) { try BrandReaderRecord.shifts(in: tx) }
    if known == nil {
        // Another node took an answer of the same link in this moment; the next run sees it.
        guard try FeedbackRecord.insert(after, in: tx) else {
            throw StorageFailure(.retry, "the link was answered meanwhile")
        }
    } else {
        try FeedbackRecord.update(after, in: tx)
    }
    for change in changes { tx.append(after.event(of: change, act)) }
    return AnswerOutcome(feedback: after.id, changes: changes)
}

extension Feedback {
    /// The event of one change; a changed face is counted to the day of the confirmation, where the old one stands.
    fileprivate func event(of change: AnswerChange, _ act: Act) -> Event {
        switch change {
        case .confirmed: event("feedback.confirmed", confirmedFacts, act)
        case .faceChanged(let from, let to):
            event(
                "feedback.changed",
                ["from": .text(from?.rawValue), "to": .string(to.rawValue), "local_day": .string(localDay)], act)
        case .scoreChanged(let from, let to):
            event(
                "feedback.changed",
                [
                    "from_score": from.map { .int(Int64($0.value)) } ?? .null, "to_score": .int(Int64(to.value)),
                    "score_kind": .string(to.kind.rawValue), "standing": .string(to.standing.rawValue),
                    "local_day": .string(localDay),
                ], act)
        case .commented: event("feedback.commented", confirmedFacts, act)
        }
    }
}
