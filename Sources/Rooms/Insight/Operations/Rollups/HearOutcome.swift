import Foundation
import Primitives
import Storage

/// Follows a promise to the day on which it was kept or broken; a cancelled one counts nowhere.
func hearPromise(_ logged: LoggedEvent, in tx: Transaction) throws {
    let event = logged.event
    guard event.kind != "promise.cancelled" else { return try MeasuredRecord.remove(.promise, event.subject, in: tx) }
    let known = try MeasuredRecord.find(.promise, event.subject, in: tx)
    var promise = try known?.counted(by: logged, in: tx) ?? Measured(.promise, logged, in: tx)
    switch event.kind {
    case "promise.kept": promise.word = "kept"
    case "promise.broken": promise.word = "broken"
    default:
        promise.word = "made"
        promise.number = event.facts["due"]?.integer ?? promise.number
    }
    try MeasuredRecord.keep(promise, in: tx)
}

/// Keeps the latest state of a recovery and credits the owner that the case has at that time.
func hearRecovery(_ logged: LoggedEvent, in tx: Transaction) throws {
    guard let state = logged.event.facts["to"]?.text else { return }
    var recovery = try Measured(.recovery, logged, in: tx)
    // State words are compared without their joints: `won_back`, `won-back` and `wonBack` are one word.
    recovery.word = String(state.lowercased().filter(\.isLetter))
    if let caseID = logged.event.caseID { recovery.staff = try MeasuredRecord.find(.item, caseID, in: tx)?.staff }
    try MeasuredRecord.keep(recovery, in: tx)
}

/// Counts a matter under the cause that was found for it; a cause that is taken back counts nowhere.
func hearCause(_ logged: LoggedEvent, in tx: Transaction) throws {
    guard let cause = logged.event.facts.uuid("cause") else {
        return try MeasuredRecord.remove(.cause, logged.event.subject, in: tx)
    }
    var matter = try Measured(.cause, logged, in: tx)
    matter.word = cause.text
    try MeasuredRecord.keep(matter, in: tx)
}
