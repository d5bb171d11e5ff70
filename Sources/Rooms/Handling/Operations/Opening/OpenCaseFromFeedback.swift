package import Listening
import People
package import Primitives
package import Storage

/// How long an open case takes further feedback about the same place in the journey.
private let joiningWindow: Duration = .days(14)

/// Brings confirmed feedback to a case: the customer's open one of the last 14 days about the same touchpoint, or a new one.
///
/// A joined case takes the new face and becomes as urgent as the feedback alone would be.
package func openCaseFromFeedback(_ new: NewCase, by act: Act, in tx: Transaction) throws -> CasePlace {
    if let earlier = try repeated(new.words, in: tx) { return earlier }
    guard let open = try openCase(of: new.customer, about: new.touchpoint, since: act.at - joiningWindow, in: tx) else {
        return try openCaseFile(new, by: act, in: tx)
    }
    let place = try addMessage(new.words, to: open, by: act, in: tx)
    let isKeyAccount = try CustomerRecord.find(new.customer, in: tx)?.isKeyAccount ?? false
    let priority =
        new.priority
        ?? .initial(face: new.face, anger: new.words.anger, isComplaint: new.isComplaint, isKeyAccount: isKeyAccount)
    try raiseCase(open, to: priority, by: act, in: tx)
    try changeCase(open, by: act, in: tx) { current in
        var after = current
        after.face = new.face ?? current.face
        after.feedback = current.feedback ?? new.feedback
        return CaseStep(after)
    }
    return place
}

private func openCase(of customer: CustomerID, about touchpoint: Touchpoint, since: Instant, in tx: Transaction) throws
    -> CaseID?
{
    try tx.row(
        """
        SELECT case_id FROM cases
        WHERE tenant_id = \(tx.tenant) AND customer_id = \(customer) AND touchpoint = \(touchpoint.rawValue)
          AND closed_at IS NULL AND opened_at >= \(since)
        ORDER BY opened_at DESC, case_id DESC LIMIT 1
        """)?.id("case_id")
}

/// Brings stored feedback to a case and ties it to it; feedback without a customer has nobody to answer and gives nil.
@discardableResult
package func openCaseFromFeedback(
    _ id: FeedbackID, priority: Priority? = nil, by act: Act, in tx: Transaction
) throws -> CasePlace? {
    try FeedbackRecord.find(id, in: tx).flatMap { try openCaseFromFeedback($0, priority: priority, by: act, in: tx) }
}

/// The same for feedback that this transaction has read.
package func openCaseFromFeedback(
    _ feedback: Feedback, priority: Priority? = nil, by act: Act, in tx: Transaction
) throws -> CasePlace? {
    guard let customer = feedback.customer else { return nil }
    var new = NewCase(about: feedback, of: customer)
    new.priority = priority
    let place = try openCaseFromFeedback(new, by: act, in: tx)
    try FeedbackRecord.attach(feedback.id, to: place.caseID.uuid, in: tx)
    return place
}
