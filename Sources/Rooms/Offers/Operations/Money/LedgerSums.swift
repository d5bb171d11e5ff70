package import Primitives
package import Storage

/// What the ledger of one month adds up to, exact to the last unit; every currency is summed for itself.
package struct LedgerSums: Sendable {
    /// Sums by kind of remedy, in the order of the kinds.
    package let kinds: [(kind: RemedyKind, amount: Money)]
    /// Sums by the maker of the offers, by name.
    package let staff: [(name: String, amount: Money)]
    /// What was given under policies and burdens nobody.
    package let underPolicy: [Money]
    /// Everything together.
    package let total: [Money]

    /// The sums of a month such as `2026-11`.
    package static func load(month: String, in snapshot: Snapshot) throws -> LedgerSums {
        let rows = try snapshot.rows(
            """
            SELECT l.kind, l.currency, l.is_under_policy, l.staff_id, COALESCE(s.name, '?') AS staff_name,
              CAST(SUM(l.minor) AS BIGINT) AS minor
            FROM offer_ledger l LEFT JOIN staff s ON s.staff_id = l.staff_id
            WHERE l.tenant_id = \(snapshot.tenant) AND l.month = \(month)
            GROUP BY l.kind, l.currency, l.is_under_policy, l.staff_id, s.name
            """
        ).map { row in
            Group(
                kind: try row.word("kind"), isUnderPolicy: try row.bool("is_under_policy"),
                staffName: try row.text("staff_name"),
                amount: Money(minorUnits: Int64(try row.int("minor")), currency: try row.currency("currency")))
        }
        return LedgerSums(
            kinds: RemedyKind.allCases.flatMap { kind in
                sums(rows.filter { $0.kind == kind }).map { (kind, $0) }
            },
            staff: Set(rows.map(\.staffName)).sorted().flatMap { name in
                sums(rows.filter { $0.staffName == name }).map { (name, $0) }
            },
            underPolicy: sums(rows.filter(\.isUnderPolicy)), total: sums(rows))
    }

    /// One row of the sums as the database gives it.
    private struct Group {
        let kind: RemedyKind
        let isUnderPolicy: Bool
        let staffName: String
        let amount: Money
    }

    private static func sums(_ groups: [Group]) -> [Money] {
        let currencies = Set(groups.map(\.amount.currency.code)).sorted().compactMap { Currency($0) }
        return currencies.compactMap { currency in
            groups.filter { $0.amount.currency == currency }
                .reduce(Money(minorUnits: 0, currency: currency) as Money?) { sum, group in sum?.adding(group.amount) }
        }
    }
}
