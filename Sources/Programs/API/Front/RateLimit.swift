import HTTPTypes
import People
import Primitives
import Synchronization

/// Counts the requests of each key in windows of a minute; every process counts for itself.
final class RateLimit: Sendable {
    /// What is left of a key's window.
    struct Verdict: Sendable {
        /// Requests a minute.
        let quota: Int
        /// Requests that the window still takes; negative when this one was too many.
        let left: Int
        /// Whole seconds until the next window, at least 1.
        let seconds: Int

        /// `RateLimit` and `RateLimit-Policy` as in the draft of the IETF's HTTP API group, and `Retry-After` on refusal.
        var headers: HTTPFields {
            var fields: HTTPFields = [:]
            fields[named: "RateLimit-Policy"] = "\"minute\";q=\(quota);w=60"
            fields[named: "RateLimit"] = "\"minute\";r=\(max(left, 0));t=\(seconds)"
            if left < 0 { fields[.retryAfter] = "\(seconds)" }
            return fields
        }
    }

    /// The minute that a key is in.
    private struct Window {
        var start: Instant
        var count: Int
    }

    private let quota: Int
    private let windows = Mutex<[ApiKeyID: Window]>([:])

    /// A limit of `quota` requests a minute for each key.
    init(quota: Int) { self.quota = quota }

    /// Counts a request of a key that has just been found to work, so that strangers can not fill the memory.
    func count(_ key: ApiKeyID, at now: Instant) -> Verdict {
        windows.withLock { windows in
            var window = windows[key] ?? Window(start: now, count: 0)
            if now - window.start >= .minutes(1) || now < window.start { window = Window(start: now, count: 0) }
            // Behind the limit counting stops, so that an eager program is not kept out for longer.
            window.count = min(window.count + 1, quota + 1)
            windows[key] = window
            let rest = 60_000 - (now - window.start).milliseconds
            return Verdict(quota: quota, left: quota - window.count, seconds: Int((rest + 999) / 1000))
        }
    }
}

extension HTTPFields {
    /// A field by a name of ours that the library does not list.
    subscript(named name: String) -> String? {
        get { HTTPField.Name(name).flatMap { self[$0] } }
        set { if let name = HTTPField.Name(name) { self[name] = newValue } }
    }
}
