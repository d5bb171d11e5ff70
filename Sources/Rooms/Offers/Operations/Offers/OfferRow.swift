package import Primitives
package import Storage

/// An offer in a list, with the names that the list shows.
package struct OfferRow: Sendable {
    /// The offer with its parts.
    package let offer: Offer
    /// The human number of its case.
    package let caseNumber: Int
    /// The subject of its case; empty for a rating without words.
    package let subject: String
    /// The customer's name; empty when it is not known.
    package let customerName: String
    /// Who made it.
    package let makerName: String
    /// Which ceiling of the maker it exceeds; nil when no lead was asked.
    package let ceiling: AuthorityVerdict.Ceiling?

    /// A page of offers in some states, the newest first, behind `last` if there is one; of open cases alone if asked.
    package static func page(
        _ states: [OfferState], ofOpenCases isOpenOnly: Bool = false, after last: OfferID? = nil,
        limit: Int = Limits.pageRows, in snapshot: Snapshot
    ) throws -> [OfferRow] {
        var behind: SQL = ""
        if let last = try last.flatMap({ try OfferRecord.find($0, in: snapshot) }) {
            behind = " AND (o.made_at < \(last.madeAt) OR (o.made_at = \(last.madeAt) AND o.offer_id > \(last.id)))"
        }
        let open: SQL = isOpenOnly ? " AND c.closed_at IS NULL" : ""
        return try rows(
            "o.state IN \(SQL.list(states.map(\.rawValue)))\(open)\(behind) ORDER BY o.made_at DESC, o.offer_id", limit,
            in: snapshot)
    }

    /// Offers that wait for a lead, the oldest first.
    package static func waiting(limit: Int = Limits.pageRows, in snapshot: Snapshot) throws -> [OfferRow] {
        try rows("o.state = 'awaiting_approval' ORDER BY o.made_at, o.offer_id", limit, in: snapshot)
    }

    private static func rows(_ end: SQL, _ limit: Int, in snapshot: Snapshot) throws -> [OfferRow] {
        try snapshot.rows(
            """
            SELECT o.*, c.number, c.subject, k.name AS customer_name, s.name AS maker_name, a.ceiling FROM offers o
            JOIN cases c ON c.tenant_id = o.tenant_id AND c.case_id = o.case_id
            LEFT JOIN customers k ON k.tenant_id = o.tenant_id AND k.customer_id = o.customer_id
            LEFT JOIN staff s ON s.staff_id = o.made_by
            LEFT JOIN offer_approvals a ON a.tenant_id = o.tenant_id AND a.offer_id = o.offer_id
            WHERE o.tenant_id = \(snapshot.tenant) AND \(end) LIMIT \(limit)
            """
        ).map { row in
            OfferRow(
                offer: try Offer(row, in: snapshot), caseNumber: try row.int("number"),
                subject: try row.text("subject"),
                customerName: try row.textIfAny("customer_name") ?? "",
                makerName: try row.textIfAny("maker_name") ?? "?",
                ceiling: try row.wordIfAny("ceiling"))
        }
    }
}

/// How many offers wait for whom; the rail shows them.
package struct OfferCounts: Hashable, Sendable {
    /// Offers that wait for a lead other than their maker.
    package let approvals: Int
    /// Offers of the viewer in open cases that they have to send or follow by another.
    package let needsMaker: Int

    /// The counts for one member.
    package static func load(for staff: StaffID, in snapshot: Snapshot) throws -> OfferCounts {
        let ours = OfferState.allCases.filter(\.needsMaker).map(\.rawValue)
        return OfferCounts(
            approvals: try snapshot.count(
                """
                SELECT COUNT(*) AS n FROM offers WHERE tenant_id = \(snapshot.tenant) AND state = 'awaiting_approval'
                  AND made_by <> \(staff)
                """),
            needsMaker: try snapshot.count(
                """
                SELECT COUNT(*) AS n FROM offers o
                JOIN cases c ON c.tenant_id = o.tenant_id AND c.case_id = o.case_id
                WHERE o.tenant_id = \(snapshot.tenant) AND o.made_by = \(staff) AND o.state IN \(SQL.list(ours))
                  AND c.closed_at IS NULL
                """))
    }
}
