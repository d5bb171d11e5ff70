package import Primitives

/// How one try of an outward act ended.
package enum Performed: Sendable {
    /// It happened; the row is done.
    case done
    /// It did not happen this time; the words go to the row for the administrator, `after` replaces the usual pause.
    case later(String, after: Duration? = nil)
    /// It will never happen; the row goes on the dead-letter list.
    case never(String)
}

/// Performs the outbox rows of some kinds; the same row may come twice, always with the same id.
package struct OutboxWorker: Sendable {
    /// The kinds that this worker takes.
    package let kinds: Set<String>
    /// One try.
    package let perform: @Sendable (LeasedItem) async -> Performed

    /// A worker for the given kinds.
    package init(_ kinds: String..., perform: @escaping @Sendable (LeasedItem) async -> Performed) {
        self.kinds = Set(kinds)
        self.perform = perform
    }
}

/// Leases due items and gives each to the worker of its kind, until told to stop.
package struct OutboxLoop: Sendable {
    private let queue: OutboxQueue
    private let workers: [OutboxWorker]
    private let clock: WallClock
    private let lane: OutboxLane

    /// A loop over one lane of the outbox of `database`.
    package init(database: Database, workers: [OutboxWorker], clock: WallClock, lane: OutboxLane = .all) {
        self.lane = lane
        queue = OutboxQueue(database: database)
        self.workers = workers
        self.clock = clock
    }

    /// Works through what is due now and gives how many items were tried; at most `limit` run at once.
    @discardableResult
    package func runDue(limit: Int = 16) async throws -> Int {
        let items = try await queue.lease(at: clock.now, limit: limit, lane: lane)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for item in items { group.addTask { try await run(item) } }
            try await group.waitForAll()
        }
        return items.count
    }

    private func run(_ item: LeasedItem) async throws {
        guard item.attempts <= Limits.outboxAttempts else {
            return try await queue.fail(item, reason: "too many tries", forGood: true, at: clock.now)
        }
        guard let worker = workers.first(where: { $0.kinds.contains(item.kind) }) else {
            return try await queue.fail(item, reason: "no worker for this kind", forGood: true, at: clock.now)
        }
        switch await worker.perform(item) {
        case .done: try await queue.complete(item, at: clock.now)
        case .later(let reason, let pause):
            try await queue.fail(item, reason: reason, forGood: false, after: pause, at: clock.now)
        case .never(let reason): try await queue.fail(item, reason: reason, forGood: true, at: clock.now)
        }
    }
}
