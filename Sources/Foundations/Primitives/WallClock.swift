import Foundation
import Synchronization

/// Tells the time to programs; rooms never read a clock but are given an ``Instant``.
package struct WallClock: Sendable {
    private let read: @Sendable () -> Instant

    /// Uses `read` for every look at the clock.
    package init(read: @escaping @Sendable () -> Instant) { self.read = read }

    /// The time now, as this clock sees it.
    package var now: Instant { read() }

    /// The machine's clock.
    package static let system = WallClock { Instant(Date()) }
}

/// A clock that tests and the sample world move by hand.
package final class MovableClock: Sendable {
    private let instant: Mutex<Instant>

    /// Starts at `instant` and stays there until moved.
    package init(at instant: Instant) { self.instant = Mutex(instant) }

    /// The time that the clock shows.
    package var now: Instant { instant.withLock { $0 } }

    /// Moves the clock by `span`, forwards or backwards.
    package func advance(by span: Duration) { instant.withLock { $0 = $0 + span } }

    /// Puts the clock to `target`.
    package func set(to target: Instant) { instant.withLock { $0 = target } }

    /// The read-only face that programs are given.
    package var clock: WallClock { WallClock { self.now } }
}
