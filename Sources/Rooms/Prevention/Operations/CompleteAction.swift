package import Handling
package import People
package import Primitives
package import Storage

/// The outbox kind of the timer that looks at an action on its effectiveness date.
package let actionCheckKind = "action.check"

/// Writes down that an action was carried out, sets the timer of its check, and tells the chosen customers.
///
/// `version` is the one that the form was filled in with.
@discardableResult
package func completeAction(
    _ id: ActionID, fixed: TrilingualText, effectiveOn: Instant, telling customers: [CustomerID] = [],
    expecting version: Int? = nil, by act: Act, in tx: Transaction
) throws -> Int {
    let current = try ActionRecord.require(id, in: tx)
    if let version, version != current.version { throw StaleVersion() }
    let done = try current.completing(fixed: fixed, effectiveOn: effectiveOn, at: act.at)
    try ActionRecord.update(done, in: tx)
    tx.append(done.event("action.done", ["cause": .id(done.cause), "check": .instant(done.plan.effectiveOn)], act))
    try tx.post(
        OutboxItem(
            actionCheckKind, payload: ["action": .id(id), "reopened": .int(Int64(done.reopenCount))],
            dueAt: done.plan.effectiveOn, onceKey: "action.check:\(id):\(done.reopenCount)"), act: act)
    return try notifyAffected(of: id, customers, by: act, in: tx)
}
