package import Handling
package import Primitives
package import Storage

/// The outbox kind of the warning before a promise breaks.
package let promiseWarnKind = "promise.warn"
/// The outbox kind of the look at a promise whose time is over.
package let promiseDueKind = "promise.due"

/// Writes a promise down with its two timers; nil when the once-key was used before.
@discardableResult
package func makePromise(
    _ words: String, in item: CaseID, dueAt: Instant, owner: StaffID? = nil, onceKey: String? = nil, by act: Act,
    in tx: Transaction
) throws -> PromiseID? {
    let words = words.trimmed
    guard !words.isEmpty else { throw PromiseRefusal.emptyText }
    guard words.count <= Limits.lineCharacters else { throw PromiseRefusal.textTooLong }
    guard dueAt > act.at else { throw PromiseRefusal.inThePast }
    let found = try CaseRecord.require(item, in: tx)
    let warning = try RecoverySettings.find(in: tx).warning
    let promise = Promise(
        id: act.newID(), caseID: item, customer: found.customer, owner: owner ?? act.actor.staff ?? found.assignee,
        words: words,
        dueAt: dueAt, warnAt: warning.time(from: act.at, due: dueAt), state: .made, moves: 0, madeAt: act.at,
        fulfilledAt: nil, version: 1)
    guard try PromiseRecord.insert(promise, onceKey: onceKey, in: tx) else { return nil }
    tx.append(promise.event("promise.made", ["due": .instant(dueAt), "owner": .id(promise.owner)], act))
    try postTimers(of: promise, by: act, in: tx)
    return promise.id
}

/// Both timers carry the due time, so that those of a moved promise find that they are void.
func postTimers(of promise: Promise, by act: Act, in tx: Transaction) throws {
    for (kind, at) in [(promiseWarnKind, promise.warnAt), (promiseDueKind, promise.dueAt + .milliseconds(1))] {
        try tx.post(
            OutboxItem(
                kind, payload: ["promise": .id(promise.id), "due": .instant(promise.dueAt)], dueAt: max(at, act.at),
                onceKey: "\(kind):\(promise.id):\(promise.dueAt.milliseconds)"),
            act: act)
    }
}
