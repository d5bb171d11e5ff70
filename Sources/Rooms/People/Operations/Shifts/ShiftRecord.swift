package import Primitives
package import Storage

/// The rows of weekly shifts.
package enum ShiftRecord {
    /// A member's week, in its order.
    package static func week(of staff: StaffID, in snapshot: Snapshot) throws -> [Shift] {
        try snapshot.rows(
            """
            SELECT * FROM shifts WHERE tenant_id = \(snapshot.tenant) AND staff_id = \(staff)
            ORDER BY weekday, from_minute
            """
        ).map { try Shift($0) }
    }

    /// The weeks of everyone who has shifts.
    package static func weeks(in snapshot: Snapshot) throws -> [StaffID: [Shift]] {
        try snapshot.rows(
            "SELECT * FROM shifts WHERE tenant_id = \(snapshot.tenant) ORDER BY staff_id, weekday, from_minute"
        ).reduce(into: [:]) { $0[try $1.id("staff_id"), default: []].append(try Shift($1)) }
    }
}

extension Shift {
    init(_ row: Row) throws {
        self.init(
            weekday: try row.int("weekday"), fromMinute: try row.int("from_minute"), toMinute: try row.int("to_minute"))
    }
}
