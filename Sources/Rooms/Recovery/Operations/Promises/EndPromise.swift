package import Primitives
package import Storage

/// The promise was fulfilled, in time or late; a second time changes nothing and gives false.
@discardableResult
package func keepPromise(_ id: PromiseID, by act: Act, in tx: Transaction) throws -> Bool {
    let before = try PromiseRecord.require(id, in: tx)
    guard let next = try before.fulfilling(at: act.at) else { return false }
    try PromiseRecord.update(next, in: tx)
    if next.state == .kept {
        tx.append(next.event("promise.kept", ["owner": .id(next.owner)], act))
    } else {
        if before.state == .made { tx.append(next.event("promise.broken", ["owner": .id(next.owner)], act)) }
        tx.append(next.event("promise.done_late", ["owner": .id(next.owner)], act))
    }
    return true
}

/// Agrees on another time with the customer, who must know of it; the timers follow.
package func movePromise(
    _ id: PromiseID, to dueAt: Instant, customerKnows: Bool, by act: Act, in tx: Transaction
) throws {
    let warning = try RecoverySettings.find(in: tx).warning
    let next = try PromiseRecord.require(id, in: tx)
        .moving(to: dueAt, customerKnows: customerKnows, warning: warning, at: act.at)
    try PromiseRecord.update(next, in: tx)
    tx.append(next.event("promise.moved", ["due": .instant(dueAt), "moves": .int(Int64(next.moves))], act))
    try postTimers(of: next, by: act, in: tx)
}

/// The customer does not want it any more; a second time changes nothing and gives false.
@discardableResult
package func cancelPromise(_ id: PromiseID, by act: Act, in tx: Transaction) throws -> Bool {
    guard let next = try PromiseRecord.require(id, in: tx).cancelling() else { return false }
    try PromiseRecord.update(next, in: tx)
    tx.append(next.event("promise.cancelled", .object([:]), act))
    return true
}

/// Breaks every promise whose time is over and gives how many there were; at most `limit` at once.
@discardableResult
package func breakOverduePromises(limit: Int = 200, by act: Act, in tx: Transaction) throws -> Int {
    let overdue = try tx.rows(
        """
        SELECT * FROM promises WHERE tenant_id = \(act.tenant) AND state = 'made' AND due_at < \(act.at)
        ORDER BY due_at, promise_id LIMIT \(limit)
        """
    ).map { try Promise($0) }
    for promise in overdue { try breakPromise(promise, by: act, in: tx) }
    return overdue.count
}

func breakPromise(_ promise: Promise, by act: Act, in tx: Transaction) throws {
    guard let next = promise.breaking(at: act.at) else { return }
    try PromiseRecord.update(next, in: tx)
    tx.append(next.event("promise.broken", ["owner": .id(next.owner)], act))
}
