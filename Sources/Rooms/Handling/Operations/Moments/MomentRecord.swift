import Foundation
import People
package import Primitives
package import Statistics
package import Storage

/// Rows of the table `moment_days`.
package enum MomentRecord {
    /// All waits of a moment from a day on.
    package static func waits(_ moment: Moment, since day: LocalDay, in snapshot: Snapshot) throws -> DDSketch {
        var all = try DDSketch()
        let rows = try snapshot.rows(
            """
            SELECT waits FROM moment_days
            WHERE tenant_id = \(snapshot.tenant) AND moment = \(moment.rawValue) AND local_day >= \(day.iso8601)
            """)
        for row in rows { try all.merge(sketch(row)) }
        return all
    }

    /// Adds a wait to its day.
    static func add(_ wait: Duration, to moment: Moment, at time: Instant, in tx: Transaction) throws {
        let zone = try TenantRecord.find(tx.tenant, in: tx)?.zone ?? .gmt
        let day = LocalDay(time, in: zone).iso8601
        let known = try tx.row(
            """
            SELECT waits FROM moment_days
            WHERE tenant_id = \(tx.tenant) AND moment = \(moment.rawValue) AND local_day = \(day)
            """)
        var waits = try known.map(sketch) ?? DDSketch()
        try waits.add(Double(max(wait.milliseconds, 0)))
        let stored = String(decoding: try JSONEncoder().encode(waits.stored), as: UTF8.self)
        try tx.run(
            """
            INSERT INTO moment_days (tenant_id, moment, local_day, waits)
            VALUES (\(tx.tenant), \(moment.rawValue), \(day), \(stored))
            ON CONFLICT (tenant_id, moment, local_day) DO UPDATE SET waits = excluded.waits
            """)
    }

    private static func sketch(_ row: Row) throws -> DDSketch {
        try DDSketch(JSONDecoder().decode(DDSketch.Stored.self, from: Data(try row.text("waits").utf8)))
    }
}

/// The brand's own targets of the moments of truth, in seconds under `moment_targets` of its settings.
package enum MomentTargets {
    static let setting = "moment_targets"

    /// All targets, the usual ones where the brand set none.
    package static func all(in snapshot: Snapshot) throws -> [Moment: Duration] {
        let set = try TenantRecord.find(snapshot.tenant, in: snapshot)?.settings[setting]
        return Moment.allCases.reduce(into: [:]) { targets, moment in
            let seconds = set?[moment.rawValue]?.integer
            targets[moment] = seconds.map { .seconds($0) } ?? moment.usualTarget
        }
    }

    /// Sets the brand's targets; each lies within ``Moment/targets``.
    package static func set(_ targets: [Moment: Duration], by act: Act, in tx: Transaction) throws {
        let members = targets.map { ($0.key.rawValue, JSONValue.int($0.value.milliseconds / 1000)) }
        try changeSetting(
            setting, to: .object(Dictionary(members, uniquingKeysWith: { $1 })), by: act, in: tx)
    }
}
