import Foundation
package import Primitives
package import Statistics
import Storage

/// One member of staff with load, speed and success.
package struct TeamRow: Hashable, Sendable {
    /// Who.
    package let staff: StaffID
    /// The name as colleagues see it.
    package let name: String
    /// Open cases that the log says are theirs.
    package let openCases: Int
    /// Minutes until their first answers, to all customers.
    package let firstReply: FigureValue
    /// Recoveries of their cases that ended well.
    package let wonBack: Share
    /// Answers of customers about them.
    package let ratings: FaceTally

    static func load(
        _ days: ClosedRange<LocalDay>, only staff: StaffID?, in snapshot: Snapshot
    ) throws -> [TeamRow] {
        let figures = try TeamFigures(days, in: snapshot)
        let rows = try snapshot.rows(
            """
            SELECT s.staff_id, s.name FROM memberships m JOIN staff s ON s.staff_id = m.staff_id
            WHERE m.tenant_id = \(snapshot.tenant) AND m.is_active = 1 ORDER BY s.name, s.staff_id LIMIT 200
            """)
        return try rows.compactMap { row in
            let id: StaffID = try row.id("staff_id")
            guard staff == nil || staff == id else { return nil }
            return figures.row(id, name: try row.text("name"))
        }
    }
}

/// The figures of all members, each read once.
private struct TeamFigures {
    private var open: [StaffID: Int] = [:]
    private var minutes: [StaffID: [Double]] = [:]
    private var won: [StaffID: Int] = [:]
    private var decided: [StaffID: Int] = [:]
    private var ratings: [StaffID: FaceTally] = [:]

    init(_ days: ClosedRange<LocalDay>, in snapshot: Snapshot) throws {
        let (first, last) = (days.lowerBound.iso8601, days.upperBound.iso8601)
        let rows = try snapshot.rows(
            """
            SELECT kind, staff_id, word, number, COUNT(*) AS n FROM measured
            WHERE tenant_id = \(snapshot.tenant) AND staff_id IS NOT NULL AND (
              (kind = 'case' AND ended_at IS NULL)
              OR (kind IN ('reply', 'recovery') AND local_day >= \(first) AND local_day <= \(last)))
            GROUP BY kind, staff_id, word, number
            """)
        for row in rows { try add(row) }
        try addRatings(first, last, in: snapshot)
    }

    private mutating func add(_ row: Row) throws {
        let (staff, n): (StaffID, Int) = (try row.id("staff_id"), try row.int("n"))
        let word = try row.textIfAny("word") ?? ""
        switch try row.word("kind", MeasuredKind.self) {
        case .item: open[staff, default: 0] += n
        case .reply:
            minutes[staff, default: []] += Array(repeating: try row.double("number"), count: n)
        case .recovery where recoveryOutcomes.contains(word):
            decided[staff, default: 0] += n
            if word == "wonback" { won[staff, default: 0] += n }
        case .recovery, .rating, .invitation, .promise, .cause: break
        }
    }

    private mutating func addRatings(_ first: String, _ last: String, in snapshot: Snapshot) throws {
        let rows = try snapshot.rows(
            """
            SELECT staff, face, SUM(n) AS n FROM rating_rollup
            WHERE tenant_id = \(snapshot.tenant) AND local_day >= \(first) AND local_day <= \(last) AND staff <> ''
            GROUP BY staff, face
            """)
        for row in rows {
            guard let staff = StaffID(try row.text("staff")) else { continue }
            ratings[staff, default: FaceTally()].add(try row.int("n"), of: try row.text("face"))
        }
    }

    func row(_ staff: StaffID, name: String) -> TeamRow {
        let sample = minutes[staff] ?? []
        return TeamRow(
            staff: staff, name: name, openCases: open[staff] ?? 0,
            firstReply: .median(minutes: Quantile.median(sample), count: sample.count),
            wonBack: Share(won[staff] ?? 0, of: decided[staff] ?? 0), ratings: ratings[staff] ?? FaceTally())
    }
}
