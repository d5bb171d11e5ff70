import Foundation
import Storage

/// What waits for the writer thread: many groupable jobs, or one body that wants the connection alone.
final class JobQueue: @unchecked Sendable {
    /// One call of a caller, in the order of arrival.
    enum Entry {
        case write(WriteJob)
        case alone(@Sendable (any Connection) -> Void, refuse: @Sendable (StorageFailure) -> Void)
    }

    /// What the writer thread does in one go; a lone body never shares a transaction.
    enum Batch {
        case group([WriteJob])
        case alone(@Sendable (any Connection) -> Void)
    }

    // Guarded by `condition`; a thread waits on it, which a Mutex can not do.
    private var entries: [Entry] = []
    private var isClosed = false
    private let condition = NSCondition()
    private let groupLimit = 512

    func add(_ entry: Entry) {
        condition.lock()
        defer { condition.unlock() }
        guard !isClosed else {
            let failure = StorageFailure(.closed, "the database is closed")
            switch entry {
            case .write(let job): job.refuse(with: failure)
            case .alone(_, let refuse): refuse(failure)
            }
            return
        }
        entries.append(entry)
        condition.signal()
    }

    /// Waits for work; nil when the queue is closed and empty.
    func next() -> Batch? {
        condition.lock()
        defer { condition.unlock() }
        while entries.isEmpty && !isClosed { condition.wait() }
        guard let first = entries.first else { return nil }
        if case .alone(let body, _) = first {
            entries.removeFirst()
            return .alone(body)
        }
        var jobs: [WriteJob] = []
        while jobs.count < groupLimit, jobs.count < entries.count, case .write(let job) = entries[jobs.count] {
            jobs.append(job)
        }
        entries.removeFirst(jobs.count)
        return .group(jobs)
    }

    /// Whether new work is refused.
    var isClosing: Bool {
        condition.lock()
        defer { condition.unlock() }
        return isClosed
    }

    func close() {
        condition.lock()
        isClosed = true
        condition.broadcast()
        condition.unlock()
    }
}
