import Foundation
import Storage

/// Bodies that wait for a free session.
final class ReadQueue: @unchecked Sendable {
    typealias Entry = (run: @Sendable (PostgresConnection) -> Void, refuse: @Sendable (StorageFailure) -> Void)

    // All guarded by `condition`.
    private var entries: [Entry] = []
    private var first = 0
    private var isClosed = false
    private let condition = NSCondition()

    func add(
        run: @escaping @Sendable (PostgresConnection) -> Void, refuse: @escaping @Sendable (StorageFailure) -> Void
    ) {
        condition.lock()
        defer { condition.unlock() }
        guard !isClosed else { return refuse(StorageFailure(.closed, "the database is closed")) }
        entries.append((run, refuse))
        condition.signal()
    }

    /// Waits for a body; nil when the queue is closed and empty.
    func next() -> Entry? {
        condition.lock()
        defer { condition.unlock() }
        while first == entries.count {
            if isClosed { return nil }
            condition.wait()
        }
        let entry = entries[first]
        first += 1
        if first > 1024 {
            entries.removeFirst(first)
            first = 0
        }
        return entry
    }

    func close() {
        condition.lock()
        isClosed = true
        condition.broadcast()
        condition.unlock()
    }
}
