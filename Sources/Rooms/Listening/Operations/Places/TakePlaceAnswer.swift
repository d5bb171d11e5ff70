import People
package import Primitives
package import Storage

/// Takes what was said at a place by a link of the given number; the same id again gives the first one's feedback.
///
/// Throws ``PlaceRefusal`` when the place is closed or the link revoked, ``FeedbackRefusal`` for an answer that says nothing.
package func takePlaceAnswer(
    _ answer: PlaceAnswer, at id: PlaceID, link number: Int, by act: Act, in tx: Transaction
) throws -> FeedbackID {
    guard let place = try PlaceRecord.find(id, in: tx) else { throw PlaceRefusal.unknown }
    // A repetition is answered also after the place was closed: its device may forget it.
    if let known = try FeedbackRecord.find(externalID: answer.externalID, in: tx) { return known.id }
    try place.checkOpen(link: number)
    try answer.answer.check()
    var customer: CustomerID?
    if let contact = answer.contact, !answer.isAutomatic {
        customer = try findOrCreateCustomer(contact, by: act, in: tx)
    }
    var new = NewFeedback(
        customer: customer, channel: place.kind.channel, touchpoint: place.touchpoint, answer: answer.answer,
        receivedAt: answer.saidAt(arriving: act.at), externalID: answer.externalID)
    new.isAutomatic = answer.isAutomatic
    // The words decide their language; without any, that of the page stands.
    if answer.answer.comment.isEmpty { new.language = answer.language }
    let feedback = try recordFeedback(new, by: act.by(customer.map { .customer($0.uuid) } ?? .system), in: tx)
    try tx.run(
        """
        INSERT INTO place_answers (tenant_id, feedback_id, place_id, device_id, taken_at, waited_ms)
        VALUES (\(tx.tenant), \(feedback), \(id), \(answer.device), \(act.at), \(Int(answer.waited.milliseconds)))
        ON CONFLICT DO NOTHING
        """)
    return feedback
}
