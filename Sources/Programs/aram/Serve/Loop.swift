import Logging
import ServiceLifecycle

/// Work that goes on until the server stops; a failure is logged and the work begins anew after a second.
struct Loop: Service {
    /// The name in the log.
    let name: String
    let logger: Logger
    /// Runs until cancelled.
    let body: @Sendable () async throws -> Void

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await body()
                } catch is CancellationError {
                    return
                } catch {
                    logger.error("\(name) failed and begins anew", metadata: ["error": "\(error)"])
                    try? await Task.sleep(for: .seconds(1))  // cancellation ends the loop at its head
                }
            }
        }
    }
}
