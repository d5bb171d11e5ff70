import Primitives
package import Storage
import TextAnalysis

/// What a list of customers is cut down to.
package struct CustomerFilter: Sendable {
    /// Words of the name, the beginning of an address or number, or a whole order or customer number.
    package var search: String
    /// Only key accounts.
    package var isKeyAccount: Bool

    /// A filter; an empty search finds everyone.
    package init(search: String = "", isKeyAccount: Bool = false) {
        self.search = search
        self.isKeyAccount = isKeyAccount
    }
}

/// The place behind which a page of customers begins.
package struct CustomerPlace: Hashable, Sendable {
    /// The folded name of the last customer of the page before.
    package let name: String
    /// The id of that customer.
    package let id: CustomerID

    /// A place as an address of a page names it.
    package init(name: String, id: CustomerID) {
        self.name = name
        self.id = id
    }
}

/// The list of customers, by folded name.
package enum CustomerList {
    /// One page behind `place`, with the place for the next page when there is one.
    package static func page(
        _ filter: CustomerFilter, after place: CustomerPlace? = nil, limit: Int = Limits.pageRows, in snapshot: Snapshot
    ) throws -> (customers: [Customer], next: CustomerPlace?) {
        let rows = try snapshot.rows(
            CustomerRecord.columns + " WHERE c.tenant_id = \(snapshot.tenant) AND "
                + chosen(filter, after: place, limit: limit + 1, tenant: snapshot.tenant)
                + " ORDER BY c.name_folded, c.customer_id LIMIT \(limit + 1)")
        let shown = rows.prefix(limit)
        let last = rows.count > limit ? shown.last : nil
        return (
            try shown.map { try Customer($0) },
            try last.map { CustomerPlace(name: try $0.text("name_folded"), id: try $0.id("customer_id")) }
        )
    }

    /// The rows of a page: all in the order of names, or the first of those that a search finds by its indexes.
    private static func chosen(_ filter: CustomerFilter, after place: CustomerPlace?, limit: Int, tenant: TenantID)
        -> SQL
    {
        let typed = filter.search.trimmed
        guard !typed.isEmpty else { return SQL.joined(conditions(filter, after: place), by: " AND ") }
        // What is found is put in order before anything else of it is read; the empty text keeps the engines from walking
        // through all names instead.
        return """
            c.customer_id IN (SELECT * FROM (
              SELECT c.customer_id FROM customers c
              WHERE c.tenant_id = \(tenant) AND c.customer_id IN (\(found(by: typed, tenant: tenant)))
                AND \(SQL.joined(conditions(filter, after: place), by: " AND "))
              ORDER BY c.name_folded || '', c.customer_id LIMIT \(limit)) AS first_found)
            """
    }

    private static func conditions(_ filter: CustomerFilter, after place: CustomerPlace?) -> [SQL] {
        var conditions: [SQL] = ["c.merged_into IS NULL"]
        if filter.isKeyAccount { conditions.append("c.is_key_account = 1") }
        if let place { conditions.append("(c.name_folded, c.customer_id) > (\(place.name), \(place.id))") }
        return conditions
    }

    /// The ids that a search means, one way after the other.
    private static func found(by text: String, tenant: TenantID) -> SQL {
        let start = text.lowercased()
        var ways: [SQL] = [
            "SELECT x.customer_id FROM customers x WHERE x.tenant_id = \(tenant) AND x.external_id = \(text)",
            """
            SELECT a.customer_id FROM customer_addresses a WHERE a.tenant_id = \(tenant)
              AND a.kind IN ('email', 'phone') AND a.address >= \(start) AND a.address < \(start + NameWords.end)
            """,
            "SELECT o.customer_id FROM orders o WHERE o.tenant_id = \(tenant) AND o.number = \(text)",
        ]
        let folded = searchFolded(text)
        if !folded.isEmpty { ways.append(NameWords.found(by: folded, tenant: tenant)) }
        // Four digits are the fewest that people remember of a number.
        if let part = PhoneNumber.digits(of: text), part.digits.count >= 4 {
            // Without leading zeros 06 30 and 0912 are found inside +36 30 and +98 912 as well.
            let digits = part.isInternational ? "+\(part.digits)%" : "%\(withoutTrunk(part.digits))%"
            ways.append(
                """
                SELECT p.customer_id FROM customer_addresses p
                WHERE p.tenant_id = \(tenant) AND p.kind = 'phone' AND p.address LIKE \(digits)
                """)
        }
        return SQL.joined(ways, by: " UNION ")
    }

    private static func withoutTrunk(_ digits: String) -> String {
        if digits.hasPrefix("06") { return String(digits.dropFirst(2)) }
        let bare = digits.drop { $0 == "0" }
        return bare.isEmpty ? digits : String(bare)
    }
}
