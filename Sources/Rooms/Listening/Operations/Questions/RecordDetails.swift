package import Primitives
package import Storage

/// Keeps what the customer added on the page of thanks, over what they added before; throws ``FeedbackRefusal``.
///
/// Only feedback that a human confirmed takes details. The same ones again change nothing.
package func recordDetails(
    _ details: SurveyDetails, of invitation: InvitationID, by act: Act, in tx: Transaction
) throws {
    guard let feedback = try FeedbackRecord.find(invitation: invitation, in: tx), let survey = feedback.survey,
        feedback.grade.counts
    else { throw FeedbackRefusal.unknown }
    if feedback.voidedAt != nil { throw FeedbackRefusal.alreadyVoided }
    guard let questions = try SurveyRecord.find(survey, in: tx)?.questions else { throw FeedbackRefusal.unknown }
    let asked = feedback.standing.map { questions.after($0) } ?? questions
    let taken = try details.fitting(asked)
    if taken.isEmpty { throw FeedbackRefusal.nothingSaid }
    guard try DetailsRecord.find(feedback.id, in: tx) != taken else { return }
    try DetailsRecord.keep(taken, of: feedback.id, survey: survey, at: act.at, in: tx)
    tx.append(
        feedback.event(
            "feedback.detailed",
            [
                "survey": .id(survey), "drivers": .object(taken.ratings.mapValues { .int(Int64($0)) }),
                "reasons": .array(taken.reasons.map { .string($0) }), "words": .bool(!taken.followUp.isEmpty),
            ], act))
}
