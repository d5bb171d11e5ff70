import Insight
import Logging
import Primitives
import Storage

/// Insight as the program puts it together.
extension House {
    /// What is calculated anew each night.
    var insightWorkers: [OutboxWorker] {
        [nightWorker(database: database, clock: clock), churnWorker(database: database, clock: clock)]
    }

    /// Sees to it that every brand has the timer of its next night, also one that was set up while the server ran.
    func nightLoop(logger: Logger) -> Loop {
        Loop(name: "nights", logger: logger) {
            while !Task.isCancelled {
                for (tenant, _) in try await database.tenantsWithEvents() {
                    let now = clock.now
                    let isMissing = try await database.read(in: tenant) { try missingNight(at: now, in: $0) != nil }
                    guard isMissing else { continue }
                    let act = Act(tenant: tenant, actor: .system, at: now)
                    try await database.write(in: tenant) { try planNight(by: act, in: $0) }
                }
                try await Task.sleep(for: .seconds(300))
            }
        }
    }
}
