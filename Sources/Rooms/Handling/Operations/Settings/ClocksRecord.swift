import Foundation
import People
import Primitives
package import Storage

/// The clocks of the brand: its calendar, targets and the days that the law gives.
package enum ClocksRecord {
    /// Reads them; a brand without a calendar works Monday to Friday from 9 to 17 in its zone.
    package static func find(in snapshot: Snapshot) throws -> CaseClocks {
        try snapshot.remembering { try read(in: snapshot) }
    }

    private static func read(in snapshot: Snapshot) throws -> CaseClocks {
        let tenant = try TenantRecord.find(snapshot.tenant, in: snapshot)
        let zone = tenant?.zone ?? .gmt
        let days = tenant?.settings["legal_days"]?.integer.map { Int($0) }
        return CaseClocks(
            calendar: try calendar(zone: zone, in: snapshot).calendar, levels: try levels(in: snapshot),
            legal: days.map { LegalClock(days: $0, zone: zone) } ?? LegalClock(zone: zone))
    }

    /// The calendar with its version; version 0 says that none was set and the usual one stands in.
    package static func calendar(in snapshot: Snapshot) throws -> (calendar: BusinessCalendar, version: Int) {
        try calendar(zone: TenantRecord.find(snapshot.tenant, in: snapshot)?.zone ?? .gmt, in: snapshot)
    }

    private static func calendar(zone: TimeZone, in snapshot: Snapshot) throws -> (
        calendar: BusinessCalendar, version: Int
    ) {
        guard let row = try snapshot.row("SELECT * FROM calendars WHERE tenant_id = \(snapshot.tenant)") else {
            return (.regular(zone: zone), 0)
        }
        return (try BusinessCalendar(row, zone: zone), try row.int("version"))
    }

    /// Targets by priority; a missing one takes its default.
    package static func levels(in snapshot: Snapshot) throws -> [Priority: ServiceLevel] {
        let rows = try snapshot.rows(
            "SELECT priority, reply_minutes, solve_minutes FROM service_levels WHERE tenant_id = \(snapshot.tenant)")
        var levels = ServiceLevel.defaults
        for row in rows {
            guard let priority = Priority(rawValue: try row.int("priority")) else { continue }
            levels[priority] = ServiceLevel(
                replyMinutes: try row.int("reply_minutes"), solveMinutes: try row.int("solve_minutes"))
        }
        return levels
    }
}

extension BusinessCalendar {
    /// Reads `week` as `{"1": [[540, 720]]}` and `holidays` as `{"2026-03-15": []}`.
    init(_ row: Row, zone: TimeZone) throws {
        var week: [Int: [MinuteSpan]] = [:]
        var holidays: [LocalDay: [MinuteSpan]] = [:]
        if case .object(let members) = try row.json("week") {
            for (key, value) in members { if let day = Int(key) { week[day] = Self.spans(value) } }
        }
        if case .object(let members) = try row.json("holidays") {
            for (key, value) in members { if let day = LocalDay(iso8601: key) { holidays[day] = Self.spans(value) } }
        }
        do {
            try self.init(week: week, holidays: holidays, zone: zone)
        } catch {
            throw StorageFailure(.shape, "the calendar holds hours that it would refuse")
        }
    }

    private static func spans(_ json: JSONValue) -> [MinuteSpan] {
        (json.elements ?? []).compactMap { pair in
            guard let ends = pair.elements, ends.count == 2, let from = ends[0].integer, let to = ends[1].integer else {
                return nil
            }
            return MinuteSpan(Int(from), Int(to))
        }
    }

    /// The `week` column.
    var weekJSON: JSONValue {
        .object(Dictionary(uniqueKeysWithValues: week.map { (String($0.key), Self.json($0.value)) }))
    }

    /// The `holidays` column.
    var holidaysJSON: JSONValue {
        .object(Dictionary(uniqueKeysWithValues: holidays.map { ($0.key.iso8601, Self.json($0.value)) }))
    }

    private static func json(_ spans: [MinuteSpan]) -> JSONValue {
        .array(spans.map { [.int(Int64($0.from)), .int(Int64($0.to))] })
    }
}
