package import Primitives
import Synchronization

/// Tells listeners of this process which tenants have new events, after each commit.
package final class CommitBell: Sendable {
    private let listeners = Mutex<[Int: AsyncStream<TenantID>.Continuation]>([:])
    private let nextKey = Mutex(0)

    /// A bell without listeners.
    package init() {}

    /// A stream of tenants with new events; a listener with 256 rings waiting loses the oldest, so it also looks by itself.
    package func rings() -> AsyncStream<TenantID> {
        let key = nextKey.withLock { key in
            key += 1
            return key
        }
        return AsyncStream(bufferingPolicy: .bufferingNewest(256)) { continuation in
            listeners.withLock { $0[key] = continuation }
            continuation.onTermination = { [weak self] _ in
                _ = self?.listeners.withLock { $0.removeValue(forKey: key) }
            }
        }
    }

    /// Rings for each tenant; called by drivers after a commit.
    package func ring(_ tenants: Set<TenantID>) {
        guard !tenants.isEmpty else { return }
        let continuations = listeners.withLock { Array($0.values) }
        for continuation in continuations {
            for tenant in tenants { continuation.yield(tenant) }
        }
    }
}
