import Foundation
import Synchronization

/// A mark that a synchronous body waits for on its own thread, and that others set once.
final class Signal: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream() }

    /// Lets one waiting body and one waiting task go on.
    func give() {
        semaphore.signal()
        continuation.yield()
    }

    /// Blocks the thread of a database body; never called from a task.
    func waitBlocking() { semaphore.wait() }

    /// Waits without holding a thread.
    func wait() async {
        for await _ in stream { return }
    }
}

/// Counts the runs of bodies from any thread.
final class Tally: Sendable {
    private let value = Mutex(0)

    /// How many were counted.
    var count: Int { value.withLock { $0 } }

    /// Counts one more and gives its number, 1 for the first.
    @discardableResult
    func next() -> Int {
        value.withLock { value in
            value += 1
            return value
        }
    }
}
