import Primitives
package import Storage

/// A line of the ledger with the names that its page shows.
package struct LedgerRow: Sendable {
    /// The line.
    package let line: LedgerLine
    /// The human number of the case.
    package let caseNumber: Int
    /// The customer's name; empty when it is not known.
    package let customerName: String
    /// The maker of the offer.
    package let staffName: String
    /// Whether a later line took it back.
    package let isReversed: Bool

    /// The lines of a month, newest first, behind `last` when one is given.
    package static func page(
        month: String, after last: LedgerLineID? = nil, limit: Int = Limits.pageRows, in snapshot: Snapshot
    ) throws -> [LedgerRow] {
        var behind: SQL = ""
        if let last = try last.flatMap({ try LedgerRecord.find($0, in: snapshot) }) {
            behind = " AND (l.at < \(last.at) OR (l.at = \(last.at) AND l.line_id > \(last.id)))"
        }
        return try snapshot.rows(
            """
            SELECT l.*, c.number, k.name AS customer_name, s.name AS staff_name,
              (SELECT COUNT(*) FROM offer_ledger r
               WHERE r.tenant_id = l.tenant_id AND r.reverses_id = l.line_id) AS reversals
            FROM offer_ledger l
            LEFT JOIN cases c ON c.tenant_id = l.tenant_id AND c.case_id = l.case_id
            LEFT JOIN customers k ON k.tenant_id = l.tenant_id AND k.customer_id = l.customer_id
            LEFT JOIN staff s ON s.staff_id = l.staff_id
            WHERE l.tenant_id = \(snapshot.tenant) AND l.month = \(month)\(behind)
            ORDER BY l.at DESC, l.line_id LIMIT \(limit)
            """
        ).map { row in
            LedgerRow(
                line: try LedgerLine(row), caseNumber: try row.intIfAny("number") ?? 0,
                customerName: try row.textIfAny("customer_name") ?? "",
                staffName: try row.textIfAny("staff_name") ?? "?",
                isReversed: try row.int("reversals") > 0)
        }
    }
}
