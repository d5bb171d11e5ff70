package import Primitives
package import Storage

/// How much each owner carries.
package enum CaseLoad {
    /// Open cases by owner; who owns none is not in it.
    package static func openCases(in snapshot: Snapshot) throws -> [StaffID: Int] {
        try snapshot.rows(
            """
            SELECT assignee_id, COUNT(*) AS n FROM cases
            WHERE tenant_id = \(snapshot.tenant) AND closed_at IS NULL AND assignee_id IS NOT NULL GROUP BY assignee_id
            """
        ).reduce(into: [:]) { $0[try $1.id("assignee_id")] = try $1.int("n") }
    }
}
