import Logging
import Primitives
import Storage

/// Performs due outbox rows: at once after a commit, and every second for timers and other processes.
struct OutboxDuty: Sendable {
    let database: Database
    let workers: [OutboxWorker]
    let clock: WallClock
    var lane = OutboxLane.all

    /// The loop as a service.
    func loop(logger: Logger) -> Loop {
        Loop(name: "outbox", logger: logger) {
            let loop = OutboxLoop(database: database, workers: workers, clock: clock, lane: lane)
            for await _ in wakeUps() {
                while try await loop.runDue() > 0 && !Task.isCancelled {}
            }
        }
    }

    private func wakeUps() -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            let rings = Task { for await _ in database.bell.rings() { continuation.yield() } }
            let ticks = Task {
                while !Task.isCancelled {
                    continuation.yield()
                    try await Task.sleep(for: .seconds(1))
                }
            }
            continuation.onTermination = { _ in
                rings.cancel()
                ticks.cancel()
            }
        }
    }
}
