package import Primitives
package import Storage

/// The warning before a promise breaks, as an event that Alerting hears; one that ended or was moved is passed over.
package func warnOfPromise(_ id: PromiseID, due: Instant, by act: Act, in tx: Transaction) throws {
    guard let promise = try PromiseRecord.find(id, in: tx), promise.state == .made, promise.dueAt == due else { return }
    tx.append(promise.event("promise.warned", ["due": .instant(due), "owner": .id(promise.owner)], act))
}

/// The look at a promise whose time is over.
package func settleDuePromise(_ id: PromiseID, due: Instant, by act: Act, in tx: Transaction) throws {
    guard let promise = try PromiseRecord.find(id, in: tx), promise.dueAt == due else { return }
    try breakPromise(promise, by: act, in: tx)
}

/// The timers of promises; they are outbox rows, so a restart loses none.
package func promiseWorker(database: Database, clock: WallClock) -> OutboxWorker {
    OutboxWorker(promiseWarnKind, promiseDueKind) { item in
        guard let id: PromiseID = item.payload["promise"]?.id(), let due = item.payload["due"]?.integer else {
            return .never("the row names no promise")
        }
        let act = Act(tenant: item.tenant, actor: .system, at: clock.now)
        do {
            try await database.write(in: item.tenant) { tx in
                if item.kind == promiseWarnKind {
                    try warnOfPromise(id, due: Instant(milliseconds: due), by: act, in: tx)
                } else {
                    try settleDuePromise(id, due: Instant(milliseconds: due), by: act, in: tx)
                }
            }
            return .done
        } catch {
            return .later("\(error)")
        }
    }
}
