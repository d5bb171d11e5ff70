package import Foundation
import Primitives
import Storage

/// When angry cases were opened and closed, to say how many were open at a time.
struct AngryCases {
    private let spans: [(from: Instant, to: Instant?)]

    /// Cases that were open at any time since `start`.
    init(since start: Instant, in snapshot: Snapshot) throws {
        spans = try snapshot.rows(
            """
            SELECT at, ended_at FROM measured
            WHERE tenant_id = \(snapshot.tenant) AND kind = 'case' AND word = 'angry'
              AND (ended_at IS NULL OR ended_at > \(start))
            """
        ).map { (try $0.instant("at"), try $0.instantIfAny("ended_at")) }
    }

    /// How many were open at that time.
    func open(at time: Instant) -> Int {
        spans.count { $0.from <= time && ($0.to.map { $0 > time } ?? true) }
    }
}

/// The angry case that has been open for the longest time.
package struct OldestAngryCase: Hashable, Sendable {
    /// The case.
    package let caseID: UUID
    /// How long ago it was opened first.
    package let waited: Duration

    static func load(at now: Instant, in snapshot: Snapshot) throws -> OldestAngryCase? {
        try snapshot.row(
            """
            SELECT subject_id, at FROM measured
            WHERE tenant_id = \(snapshot.tenant) AND kind = 'case' AND word = 'angry' AND ended_at IS NULL
            ORDER BY at, subject_id LIMIT 1
            """
        ).map { OldestAngryCase(caseID: try $0.uuid("subject_id"), waited: now - (try $0.instant("at"))) }
    }
}

extension LocalDay {
    /// The first instant of the next day in a zone.
    func end(in zone: TimeZone) -> Instant { adding(days: 1).start(in: zone) }

    /// The first instant of the day in a zone whose clock may have been put forward at midnight.
    func start(in zone: TimeZone) -> Instant {
        let utc = Instant(milliseconds: Int64(number) * 86_400_000)
        let guess = utc - .seconds(zone.secondsFromGMT(for: utc.date))
        return utc - .seconds(zone.secondsFromGMT(for: guess.date))
    }
}
