/// Why a conduct step is not taken, changed or answered.
package enum ConductRefusal: Error, Hashable, Sendable {
    /// The brand has no such step.
    case notFound
    /// The brand has no such customer.
    case noSuchCustomer
    /// A step needs evidence, an appeal needs words.
    case emptyText
    /// A text has more characters than `limit`.
    case textTooLong(limit: Int)
    /// The rung before this one is not in force.
    case rungSkipped(needed: ConductRung)
    /// The rung is in force already; it is renewed instead.
    case alreadyOnRung
    /// A restricted customer needs a named contact.
    case contactMissing
    /// The review date is not within 1 to 180 days.
    case reviewOutOfRange
    /// The step is not in force any more.
    case notInForce
    /// Each step can be appealed once.
    case alreadyAppealed
    /// There is no appeal that waits for an answer.
    case noOpenAppeal
    /// An appeal is answered by somebody other than the author of the step.
    case ownDecision
    /// Only a member of staff decides about conduct.
    case staffOnly
}
