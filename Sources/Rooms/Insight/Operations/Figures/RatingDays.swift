import Primitives
import Statistics
import Storage

/// Ratings by day and touchpoint of a stretch of days, from the rollup.
struct RatingDays {
    private var tallies: [LocalDay: FaceTally] = [:]
    private var angry: [LocalDay: [String: Int]] = [:]

    init(_ days: ClosedRange<LocalDay>, in snapshot: Snapshot) throws {
        let rows = try snapshot.rows(
            """
            SELECT local_day, touchpoint, face, SUM(n) AS n FROM rating_rollup
            WHERE tenant_id = \(snapshot.tenant) AND local_day >= \(days.lowerBound.iso8601)
              AND local_day <= \(days.upperBound.iso8601)
            GROUP BY local_day, touchpoint, face
            """)
        for row in rows {
            guard let day = LocalDay(iso8601: try row.text("local_day")) else { continue }
            let (face, n) = (try row.text("face"), try row.int("n"))
            tallies[day, default: FaceTally()].add(n, of: face)
            if face == "angry" { angry[day, default: [:]][try row.text("touchpoint"), default: 0] += n }
        }
    }

    /// All answers of some days.
    func tally(_ days: ClosedRange<LocalDay>) -> FaceTally {
        tallies.reduce(FaceTally()) { days.contains($1.key) ? $0 + $1.value : $0 }
    }

    /// Angry answers of some days by touchpoint.
    func angryByTouchpoint(_ days: ClosedRange<LocalDay>) -> [String: Int] {
        angry.filter { days.contains($0.key) }.values.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    }
}

extension FaceTally {
    /// Adds answers of a face by its word; an unknown word adds nothing.
    mutating func add(_ count: Int, of face: String) {
        switch face {
        case "delighted": delighted += count
        case "happy": happy += count
        case "disappointed": disappointed += count
        case "angry": angry += count
        default: break
        }
    }
}
