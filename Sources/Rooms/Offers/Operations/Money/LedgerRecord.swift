package import Handling
import People
package import Primitives
package import Storage

/// The lines of the ledger; there is an insert and no way to change or delete.
package enum LedgerRecord {
    /// Which lines are summed.
    package enum Scope: Sendable {
        /// All of a month such as `2026-11`.
        case month(String)
        /// What burdens somebody's authority in a month.
        case staff(StaffID, month: String)
        /// What burdens the authority in a case.
        case burden(CaseID)
        /// Everything that was given in a case.
        case given(CaseID)
    }

    /// The sum in minor units.
    package static func total(of scope: Scope, in snapshot: Snapshot) throws -> Int64 {
        let condition: SQL =
            switch scope {
            case .month(let month): "month = \(month)"
            case .staff(let staff, let month): "month = \(month) AND staff_id = \(staff) AND is_under_policy = 0"
            case .burden(let item): "case_id = \(item) AND is_under_policy = 0"
            case .given(let item): "case_id = \(item)"
            }
        return Int64(
            try snapshot.count(
                """
                SELECT CAST(COALESCE(SUM(minor), 0) AS BIGINT) AS n FROM offer_ledger
                WHERE tenant_id = \(snapshot.tenant) AND \(condition)
                """))
    }

    /// The lines of a month, newest first, behind a line when one is given.
    package static func lines(
        month: String, after last: LedgerLine? = nil, limit: Int = Limits.pageRows, in snapshot: Snapshot
    ) throws -> [LedgerLine] {
        let behind: SQL =
            if let last { " AND (at < \(last.at) OR (at = \(last.at) AND line_id > \(last.id)))" } else { "" }
        return try snapshot.rows(
            """
            SELECT * FROM offer_ledger WHERE tenant_id = \(snapshot.tenant) AND month = \(month)\(behind)
            ORDER BY at DESC, line_id LIMIT \(limit)
            """
        ).map { try LedgerLine($0) }
    }

    /// The line of an id.
    package static func find(_ id: LedgerLineID, in snapshot: Snapshot) throws -> LedgerLine? {
        try snapshot.row("SELECT * FROM offer_ledger WHERE tenant_id = \(snapshot.tenant) AND line_id = \(id)")
            .map { try LedgerLine($0) }
    }

    static func insert(_ line: LedgerLine, by act: Act, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO offer_ledger (tenant_id, line_id, case_id, offer_id, part, customer_id, staff_id, kind, minor, currency,
                                      is_under_policy, month, reverses_id, at)
            VALUES (\(tx.tenant), \(line.id), \(line.caseID), \(line.offer), \(line.part), \(line.customer), \(line.staff),
                    \(line.kind.rawValue), \(line.amount.minorUnits), \(line.amount.currency.code), \(line.isUnderPolicy),
                    \(line.month), \(line.reverses), \(line.at))
            """)
        tx.append(
            Event(
                "ledger.booked", subject: line.id.uuid, caseID: line.caseID.uuid, customerID: line.customer.uuid,
                facts: [
                    "minor": .int(line.amount.minorUnits), "currency": .string(line.amount.currency.code),
                    "kind": .string(line.kind.rawValue), "offer": .id(line.offer), "reverses": .id(line.reverses),
                ], act: act))
    }
}

extension LedgerLine {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("line_id"), caseID: try row.id("case_id"), offer: try row.id("offer_id"),
            part: try row.int("part"),
            customer: try row.id("customer_id"), staff: try row.id("staff_id"), kind: try row.word("kind"),
            amount: Money(minorUnits: Int64(try row.int("minor")), currency: try row.currency("currency")),
            isUnderPolicy: try row.bool("is_under_policy"), month: try row.text("month"),
            reverses: try row.idIfAny("reverses_id"), at: try row.instant("at"))
    }
}

extension Row {
    func currency(_ column: String) throws -> Currency {
        guard let currency = Currency(try text(column)) else {
            throw StorageFailure(.shape, "\(column) is no currency")
        }
        return currency
    }
}
