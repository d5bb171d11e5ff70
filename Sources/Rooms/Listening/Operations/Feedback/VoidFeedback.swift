package import Primitives
package import Storage

/// Takes feedback out of the figures, with a reason; its row, its clicks and its history stay.
package func voidFeedback(_ id: FeedbackID, reason: VoidReason, by act: Act, in tx: Transaction) throws {
    guard let feedback = try FeedbackRecord.find(id, in: tx) else { throw FeedbackRefusal.unknown }
    let voided = try feedback.voiding(reason, at: act.at)
    try FeedbackRecord.update(voided, in: tx)
    tx.append(
        voided.event(
            "feedback.voided",
            [
                "reason_code": .string(reason.rawValue), "face": .text(feedback.face?.rawValue),
                "grade": .string(feedback.grade.rawValue), "local_day": .string(feedback.localDay),
            ], act))
}
