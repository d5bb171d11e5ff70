/// Why an action is not written, changed, completed or judged.
package enum ActionRefusal: Error, Hashable, Sendable {
    /// The brand has no such action.
    case notFound
    /// The catalogue has no such cause.
    case noSuchCause
    /// The owner is no active member of the brand.
    case noSuchOwner
    /// The title, or what was fixed, is empty.
    case emptyText
    /// A text has more characters than `limit`.
    case textTooLong(limit: Int)
    /// More answers to "why" than ``CorrectiveAction/whyLimit``.
    case tooManyWhys
    /// The due date lies in the past.
    case dueInPast
    /// The effectiveness date is not behind the due date, or not in the future when the action is completed.
    case effectivenessTooEarly
    /// Only an action that is under way can be completed or planned anew.
    case notUnderWay
    /// Only an action that is done can be judged.
    case notDone
    /// The effectiveness date has not come yet.
    case notDueForCheck
}
