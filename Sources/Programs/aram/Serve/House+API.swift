import API
import Alerting
import Primitives

extension House {
    /// The interface for programs; its streams are woken by the same hub as open pages.
    var api: ApiRoutes {
        ApiRoutes(database: database, quota: apiRate) { [hub] tenant in
            AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
                let passing = Task {
                    for await _ in hub.listen(to: tenant) { continuation.yield() }
                    continuation.finish()
                }
                continuation.onTermination = { _ in passing.cancel() }
            }
        }
    }
}
