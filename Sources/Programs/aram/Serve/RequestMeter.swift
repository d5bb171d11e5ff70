import Hummingbird
import Synchronization
import Web

/// Counts requests by what they asked for and how they ended, and how long they took, for `/metrics`.
final class RequestMeter: RouterMiddleware {
    /// The context of all requests.
    typealias Context = AramContext

    /// Upper bounds of the histogram in seconds, around the budget of 30 ms for a page.
    static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    /// One line of counts: the kind of address and the class of the status, such as `api` and `2xx`.
    struct Label: Hashable, Comparable {
        /// `api`, `asset`, `live` or `page`.
        let kind: String
        /// `2xx` to `5xx`.
        let status: String

        /// Alphabetical, so that two readings have the same order.
        static func < (left: Label, right: Label) -> Bool { (left.kind, left.status) < (right.kind, right.status) }
    }

    /// What was counted so far.
    struct Reading {
        /// Requests by kind and class.
        var counts: [Label: Int] = [:]
        /// Requests that took up to each bound, not cumulated; the last one holds the rest.
        var times = [Int](repeating: 0, count: RequestMeter.bounds.count + 1)
        /// Sum of all times in seconds.
        var seconds = 0.0
    }

    private let counted = Mutex(Reading())

    /// The counts of now.
    var reading: Reading { counted.withLock { $0 } }

    func handle(
        _ request: Request, context: AramContext, next: (Request, AramContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let span = (ContinuousClock.now - start).components
        let seconds = Double(span.seconds) + Double(span.attoseconds) / 1e18
        let label = Label(kind: Self.kind(of: request.uri.path), status: "\(response.status.code / 100)xx")
        let place = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
        counted.withLock { counted in
            counted.counts[label, default: 0] += 1
            counted.times[place] += 1
            counted.seconds += seconds
        }
        return response
    }

    private static func kind(of path: String) -> String {
        if path == "/live" || path == "/api/v1/events/stream" { return "live" }
        if path.hasPrefix("/api/") { return "api" }
        return path.hasPrefix("/assets/") ? "asset" : "page"
    }
}

extension RequestMeter.Reading {
    /// The lines of the text format of Prometheus, version 0.0.4.
    var lines: [String] {
        var lines = [
            "# HELP aram_http_requests_total Requests by kind of address and class of status.",
            "# TYPE aram_http_requests_total counter",
        ]
        for (label, count) in counts.sorted(by: { $0.key < $1.key }) {
            lines.append("aram_http_requests_total{kind=\"\(label.kind)\",code=\"\(label.status)\"} \(count)")
        }
        lines.append("# HELP aram_http_request_seconds Time until the head of the answer.")
        lines.append("# TYPE aram_http_request_seconds histogram")
        var sum = 0
        for (bound, count) in zip(RequestMeter.bounds.map { "\($0)" } + ["+Inf"], times) {
            sum += count
            lines.append("aram_http_request_seconds_bucket{le=\"\(bound)\"} \(sum)")
        }
        return lines + ["aram_http_request_seconds_sum \(seconds)", "aram_http_request_seconds_count \(sum)"]
    }
}
