package import Primitives
package import Storage

/// The timers of the ladder: they are outbox rows, so a restart loses none.
package func alertClimbWorker(database: Database, clock: WallClock) -> OutboxWorker {
    OutboxWorker(alertClimbKind) { item in
        guard let alert: AlertID = item.payload["alert"]?.id(), let level = item.payload["level"]?.integer else {
            return .never("the row names no alert")
        }
        do {
            let act = Act(tenant: item.tenant, actor: .system, at: clock.now)
            try await database.write(in: item.tenant) { try climbAlert(alert, from: Int(level), by: act, in: $0) }
            return .done
        } catch {
            return .later("\(error)")
        }
    }
}
