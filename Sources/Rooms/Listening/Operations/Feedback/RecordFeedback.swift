import People
package import Primitives
package import Storage

/// Takes feedback from a form, the API, a file or staff; the same external id again gives the first one's id and changes nothing.
package func recordFeedback(_ new: NewFeedback, by act: Act, in tx: Transaction) throws -> FeedbackID {
    try new.check(at: act.at)
    if let externalID = new.externalID, let known = try FeedbackRecord.find(externalID: externalID, in: tx) {
        return known.id
    }
    let asksForPhone = new.answer.callback.map { $0.phone == nil } ?? false
    let customer = try customer(of: new, isRead: asksForPhone || new.language == nil, in: tx)
    if asksForPhone, customer?.phone == nil { throw FeedbackRefusal.phoneMissing }
    let id = try record(new, customerLanguage: customer?.language, by: act, in: tx)
    guard let id else { throw StorageFailure(.retry, "the same feedback arrived meanwhile") }
    return id
}

/// Records feedback that was checked and whose external id is new; nil when that was taken after all.
func record(
    _ new: NewFeedback, customerLanguage: LanguageCode?, by act: Act, in tx: Transaction
) throws -> FeedbackID? {
    let brand = try BrandClock(in: tx)
    let receivedAt = new.receivedAt ?? act.at
    let feedback = try Feedback(
        id: act.newID(), customer: new.customer, survey: nil, invitation: nil, caseID: new.caseID, staff: new.staff,
        channel: new.channel, touchpoint: new.touchpoint, face: new.answer.face,
        score: new.answer.score, grade: new.grade, comment: new.answer.comment,
        language: new.language ?? customerLanguage ?? brand.language, findings: nil,
        callback: new.answer.callback, firstAt: receivedAt, confirmedAt: new.isAutomatic ? nil : receivedAt,
        changedAt: nil,
        localDay: brand.day(of: receivedAt), voidedAt: nil, voidReason: nil, externalID: new.externalID, version: 1
    ).analyzed(chosen: new.language, findings: new.findings) { try BrandReaderRecord.shifts(in: tx) }
    guard try FeedbackRecord.insert(feedback, in: tx) else { return nil }
    tx.append(
        feedback.grade.counts
            ? feedback.event("feedback.confirmed", feedback.confirmedFacts, act) : feedback.provisionalEvent(act))
    return feedback.id
}

/// The customer when more is needed than that they are there; a list of thousands of rows pays for every read.
private func customer(of new: NewFeedback, isRead: Bool, in tx: Transaction) throws -> Customer? {
    guard let id = new.customer else { return nil }
    guard isRead else {
        guard try CustomerRecord.isKnown(id, in: tx) else { throw FeedbackRefusal.unknown }
        return nil
    }
    guard let customer = try CustomerRecord.find(id, in: tx) else { throw FeedbackRefusal.unknown }
    return customer
}
