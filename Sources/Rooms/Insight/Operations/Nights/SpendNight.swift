package import Primitives
package import Storage

/// Calculates anew what is too much for a page: lifetime values, the list of silent customers, and warnings.
package func spendNight(by act: Act, in database: Database) async throws {
    try await forecastValues(by: act, in: database)
    try await findSlipping(by: act, in: database)
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
