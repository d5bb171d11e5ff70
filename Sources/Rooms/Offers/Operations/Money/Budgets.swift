package import Primitives
package import Storage

/// The rows of budgets, read together with what was used of them.
package enum BudgetRecord {
    /// The budget of a month such as `2026-11` at `now`; open offers are set aside, since they may be accepted today.
    package static func find(month: String, at now: Instant, in snapshot: Snapshot) throws -> Budget {
        let limit = try snapshot.row(
            """
            SELECT limit_minor FROM offer_budgets WHERE tenant_id = \(snapshot.tenant) AND month IN (\(month), '')
            ORDER BY month DESC LIMIT 1
            """
        ).map { Int64(try $0.int("limit_minor")) }
        return Budget(
            limitMinor: limit, bookedMinor: try LedgerRecord.total(of: .month(month), in: snapshot),
            reservedMinor: try OfferRecord.reserved(.everything, at: now, in: snapshot))
    }

    /// The limit that was set for one month, or for every month without its own when `month` is nil; nil when none was set.
    package static func limit(month: String?, in snapshot: Snapshot) throws -> Int64? {
        try snapshot.row(
            "SELECT limit_minor FROM offer_budgets WHERE tenant_id = \(snapshot.tenant) AND month = \(month ?? "")"
        )
        .map { Int64(try $0.int("limit_minor")) }
    }
}

/// Sets the limit of one month, or of every month without its own when `month` is nil, for those who manage remedies; nil
/// as limit takes it away.
package func setBudget(_ limitMinor: Int64?, month: String? = nil, by act: Act, in tx: Transaction) throws {
    try requireManaging(act, in: tx)
    let key = month ?? ""
    if let limitMinor {
        guard limitMinor >= 0 else { throw OfferRefusal.badAmount }
        try tx.run(
            """
            INSERT INTO offer_budgets (tenant_id, month, limit_minor) VALUES (\(act.tenant), \(key), \(limitMinor))
            ON CONFLICT (tenant_id, month) DO UPDATE SET limit_minor = excluded.limit_minor
            """)
    } else {
        try tx.run("DELETE FROM offer_budgets WHERE tenant_id = \(act.tenant) AND month = \(key)")
    }
    tx.append(
        Event(
            "budget.set", subject: act.tenant.uuid,
            facts: ["month": .string(key), "minor": limitMinor.map { .int($0) } ?? .null], act: act))
}
