package import Primitives
package import Storage

/// Calculates anew what is too much for a page: lifetime values, the lists of silent customers and of those who
/// will leave, and warnings.
package func spendNight(by act: Act, in database: Database) async throws {
    try await forecastValues(by: act, in: database)
    try await findSlipping(by: act, in: database)
    try await findLeaving(by: act, in: database)
    try await database.write(in: act.tenant) { _ = try raiseWarnings(by: act, in: $0) }
}

/// Performs the nights; a night that failed is tried again.
package func nightWorker(database: Database, clock: WallClock) -> OutboxWorker {
    OutboxWorker(nightKind) { item in
        let act = Act(tenant: item.tenant, actor: .system, at: clock.now)
        do {
            try await database.write(in: item.tenant) { try planNight(by: act, in: $0) }
            try await spendNight(by: act, in: database)
            return .done
        } catch {
            return .later("\(type(of: error))")
        }
    }
}

/// The outbox kind of a calculation that somebody asked for in the middle of the day.
package let churnKind = "insight.churn"

/// Asks for the list of customers who will leave to be made anew; asking again within ten minutes changes nothing.
package func askForChurn(by act: Act, in tx: Transaction) throws {
    let turn = act.at.milliseconds / 600_000
    try tx.post(OutboxItem(churnKind, payload: [:], dueAt: act.at, onceKey: "\(churnKind):\(turn)"), act: act)
}

/// Performs what ``askForChurn(by:in:)`` asked for.
package func churnWorker(database: Database, clock: WallClock) -> OutboxWorker {
    OutboxWorker(churnKind) { item in
        do {
            try await findLeaving(by: Act(tenant: item.tenant, actor: .system, at: clock.now), in: database)
            return .done
        } catch {
            return .later("\(type(of: error))")
        }
    }
}
