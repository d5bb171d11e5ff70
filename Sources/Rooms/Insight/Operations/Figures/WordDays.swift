import Primitives
import Statistics
import Storage

/// How many things of a kind carry which word on which day.
struct WordDays {
    private var counts: [LocalDay: [String: Int]] = [:]

    init(_ kind: MeasuredKind, _ days: ClosedRange<LocalDay>, in snapshot: Snapshot) throws {
        let rows = try snapshot.rows(
            """
            SELECT local_day, word, COUNT(*) AS n FROM measured
            WHERE tenant_id = \(snapshot.tenant) AND kind = \(kind.rawValue) AND word IS NOT NULL
              AND local_day >= \(days.lowerBound.iso8601) AND local_day <= \(days.upperBound.iso8601)
            GROUP BY local_day, word
            """)
        for row in rows {
            guard let day = LocalDay(iso8601: try row.text("local_day")) else { continue }
            counts[day, default: [:]][try row.text("word"), default: 0] += try row.int("n")
        }
    }

    /// Things with `good` among those with any of `words`, in some days.
    func share(_ good: String, among words: [String], _ days: ClosedRange<LocalDay>) -> Share {
        var (hits, total) = (0, 0)
        for (day, byWord) in counts where days.contains(day) {
            hits += byWord[good] ?? 0
            total += words.reduce(0) { $0 + (byWord[$1] ?? 0) }
        }
        return Share(hits, of: total)
    }
}

/// Open promises whose time is over before `end`.
func promisesDue(before end: Instant, in snapshot: Snapshot) throws -> Int {
    try snapshot.count(
        """
        SELECT COUNT(*) AS n FROM measured
        WHERE tenant_id = \(snapshot.tenant) AND kind = 'promise' AND word = 'made' AND number < \(end)
        """)
}

/// Minutes until the first answers to angry customers, by the day of the answer.
struct ReplyDays {
    private var minutes: [LocalDay: [Double]] = [:]

    init(_ days: ClosedRange<LocalDay>, in snapshot: Snapshot) throws {
        let rows = try snapshot.rows(
            """
            SELECT local_day, number, COUNT(*) AS n FROM measured
            WHERE tenant_id = \(snapshot.tenant) AND kind = 'reply' AND word = 'angry'
              AND local_day >= \(days.lowerBound.iso8601) AND local_day <= \(days.upperBound.iso8601)
            GROUP BY local_day, number
            """)
        for row in rows {
            guard let day = LocalDay(iso8601: try row.text("local_day")) else { continue }
            let waited = try row.double("number")
            minutes[day, default: []] += Array(repeating: waited, count: try row.int("n"))
        }
    }

    /// The middle of some days.
    func median(_ days: ClosedRange<LocalDay>) -> FigureValue {
        let sample = minutes.filter { days.contains($0.key) }.values.flatMap(\.self)
        return .median(minutes: Quantile.median(sample), count: sample.count)
    }
}
