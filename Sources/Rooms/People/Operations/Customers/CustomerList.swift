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
        var conditions: [SQL] = ["c.tenant_id = \(snapshot.tenant)", "c.merged_into IS NULL"]
        if filter.isKeyAccount { conditions.append("c.is_key_account = 1") }
        if !filter.search.trimmed.isEmpty { conditions.append(found(by: filter.search, tenant: snapshot.tenant)) }
        if let place { conditions.append("(c.name_folded, c.customer_id) > (\(place.name), \(place.id))") }
        let rows = try snapshot.rows(
            CustomerRecord.columns + " WHERE " + SQL.joined(conditions, by: " AND ")
                + " ORDER BY c.name_folded, c.customer_id LIMIT \(limit + 1)")
        let shown = rows.prefix(limit)
        let last = rows.count > limit ? shown.last : nil
        return (
            try shown.map { try Customer($0) },
            try last.map { CustomerPlace(name: try $0.text("name_folded"), id: try $0.id("customer_id")) }
        )
    }

    private static func found(by typed: String, tenant: TenantID) -> SQL {
        let text = typed.trimmed
        let start = escaped(text.lowercased()) + "%"
        var ways: [SQL] = [
            "c.external_id = \(text)",
            """
            c.customer_id IN (SELECT a.customer_id FROM customer_addresses a
              WHERE a.tenant_id = \(tenant) AND a.address LIKE \(start) ESCAPE '\\')
            """,
            """
            c.customer_id IN (SELECT o.customer_id FROM orders o WHERE o.tenant_id = \(tenant) AND o.number = \(text))
            """,
        ]
        let folded = searchFolded(text)
        if !folded.isEmpty {
            let name = escaped(folded) + "%"
            ways.append("c.name_folded LIKE \(name) ESCAPE '\\'")
            ways.append("c.name_folded LIKE \("% " + name) ESCAPE '\\'")
        }
        // Four digits are the fewest that people remember of a number.
        if let part = PhoneNumber.digits(of: text), part.digits.count >= 4 {
            // Without leading zeros 06 30 and 0912 are found inside +36 30 and +98 912 as well.
            let digits = part.isInternational ? "+\(part.digits)%" : "%\(withoutTrunk(part.digits))%"
            ways.append(
                """
                c.customer_id IN (SELECT a.customer_id FROM customer_addresses a
                  WHERE a.tenant_id = \(tenant) AND a.kind = 'phone' AND a.address LIKE \(digits))
                """)
        }
        return "(" + SQL.joined(ways, by: " OR ") + ")"
    }

    private static func withoutTrunk(_ digits: String) -> String {
        if digits.hasPrefix("06") { return String(digits.dropFirst(2)) }
        let bare = digits.drop { $0 == "0" }
        return bare.isEmpty ? digits : String(bare)
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            if "\\%_".contains(character) { result.append("\\") }
            result.append(character)
        }
    }
}
