import Hummingbird
import Primitives
import Storage

/// What a watcher asks on the separate listener: whether the process lives and whether it can work.
struct HealthRoutes: Sendable {
    let database: Database
    let listeners: @Sendable () -> Int
    let meter: RequestMeter

    /// Adds /healthz, /readyz and /metrics.
    func add(to router: Router<BasicRequestContext>) {
        router.get("healthz") { _, _ in "ok\n" }
        router.get("readyz") { _, _ -> Response in
            do {
                try await Readiness(database: database).check()
                return Response(status: .ok, body: .init(byteBuffer: .init(string: "ready\n")))
            } catch {
                return Response(
                    status: .serviceUnavailable,
                    body: .init(byteBuffer: .init(string: "the database does not answer\n")))
            }
        }
        router.get("metrics") { _, _ in
            let waiting = try await Readiness(database: database).waiting()
            let heads = try await database.tenantsWithEvents()
            var lines = [
                "# HELP aram_live_listeners Open live streams.", "# TYPE aram_live_listeners gauge",
                "aram_live_listeners \(listeners())",
                "# HELP aram_outbox_rows Outbox rows by state.", "# TYPE aram_outbox_rows gauge",
            ]
            for (state, count) in waiting { lines.append("aram_outbox_rows{state=\"\(state)\"} \(count)") }
            lines += ["# HELP aram_events_total Events of all brands.", "# TYPE aram_events_total counter"]
            lines.append("aram_events_total \(heads.map(\.head).reduce(0, +))")
            lines += meter.reading.lines
            return Response(
                status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: .init(byteBuffer: .init(string: lines.joined(separator: "\n") + "\n")))
        }
    }
}
