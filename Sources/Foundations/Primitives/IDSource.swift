package import Foundation
import Synchronization

/// Makes UUIDv7 values (RFC 9562, 5.7); given to operations so that tests can fix the ids.
package struct IDSource: Sendable {
    private let next: @Sendable (Instant) -> UUID

    /// Uses `next` for every id; it receives the time that the id carries.
    package init(next: @escaping @Sendable (Instant) -> UUID) { self.next = next }

    /// Makes an id whose first 48 bits are the milliseconds of `instant`.
    package func make<Owner>(_: Identifier<Owner>.Type = Identifier<Owner>.self, at instant: Instant) -> Identifier<
        Owner
    > {
        Identifier(next(instant))
    }

    /// Random ids; within one process, ids of one millisecond still ascend.
    package static let random = IDSource { instant in
        RandomTail.shared.withLock { $0.uuid(at: instant) }
    }

    /// Repeatable ids 1, 2, 3 ... behind the given time, for tests.
    package static func counting() -> IDSource {
        let counter = Atomic64()
        return IDSource { instant in uuid7(milliseconds: instant.milliseconds, high: 0, low: counter.increment()) }
    }
}

/// Counts from 1 for the ids of tests, shared by all copies of a source.
private final class Atomic64: Sendable {
    private let value = Mutex<UInt64>(0)
    func increment() -> UInt64 {
        value.withLock {
            $0 += 1; return $0
        }
    }
}

/// Keeps ids of one millisecond ascending by a counter in the 38 bits behind the time (RFC 9562, 6.2 method 1); it is never
/// set back, because acts of different times make their ids in turns, and steps at random, so that ids tell no business volume.
private struct RandomTail {
    static let shared = Mutex(RandomTail())
    private var count = UInt64.random(in: 0..<(1 << 37))

    mutating func uuid(at instant: Instant) -> UUID {
        count = (count + UInt64.random(in: 1...256)) & 0x3F_FFFF_FFFF
        let low = (count & 0x3FF_FFFF) << 36 | UInt64.random(in: 0..<(1 << 36))
        return uuid7(milliseconds: instant.milliseconds, high: UInt16(count >> 26), low: low)
    }
}

private func uuid7(milliseconds: Int64, high: UInt16, low: UInt64) -> UUID {
    let time = UInt64(bitPattern: milliseconds)
    func byte(_ value: UInt64, _ shift: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: value >> shift) }
    return UUID(
        uuid: (
            byte(time, 40), byte(time, 32), byte(time, 24), byte(time, 16), byte(time, 8), byte(time, 0),
            0x70 | UInt8(truncatingIfNeeded: high >> 8), UInt8(truncatingIfNeeded: high),
            0x80 | (byte(low, 56) & 0x3F), byte(low, 48), byte(low, 40), byte(low, 32),
            byte(low, 24), byte(low, 16), byte(low, 8), byte(low, 0)
        ))
}
