import Foundation
import Primitives
import Synchronization

/// How many answers a minute are taken from one device and from one network address; what is too much comes again later.
///
/// A device that was without a network for a day sends its answers in portions; every process counts for itself.
final class AnswerCaps: Sendable {
    /// Answers a minute of one device: a person needs five seconds at least.
    static let ofDevice = 60
    /// Answers a minute of one address, behind which a chain may have all its shops.
    static let ofAddress = 600

    /// The minute that a sender is in.
    private struct Window {
        let start: Instant
        var count: Int
    }

    private let windows = Mutex<[String: Window]>([:])

    /// Counts one answer; seconds to wait when it was too many, else nil.
    func count(place: PlaceID, device: UUID?, address: String, at now: Instant) -> Int? {
        let senders = [
            device.map { (key: "\(place) \($0.text)", most: Self.ofDevice) },
            (key: address, most: Self.ofAddress),
        ].compactMap { $0 }
        return windows.withLock { windows in
            if windows.count > 20_000 { windows = windows.filter { now - $0.value.start < .minutes(1) } }
            // Somebody who draws a new number for each answer is held by the address; memory is not theirs to fill.
            if windows.count > 40_000 { windows.removeAll() }
            var wait: Int?
            for sender in senders {
                var window = windows[sender.key] ?? Window(start: now, count: 0)
                if now - window.start >= .minutes(1) || now < window.start { window = Window(start: now, count: 0) }
                window.count = min(window.count + 1, sender.most + 1)
                windows[sender.key] = window
                guard window.count > sender.most else { continue }
                let rest = 60_000 - (now - window.start).milliseconds
                wait = max(wait ?? 1, Int((rest + 999) / 1000))
            }
            return wait
        }
    }
}
