import Primitives
package import Storage

extension CustomerRecord {
    /// Every customer, merged ones included, in columns that the import reads as well.
    package static let pages = RowPages([
        "id", "customer_id", "name", "email", "phone", "language", "city", "preferred_channel", "knowledge",
        "is_key_account", "value_minor", "order_count", "customer_since", "consent_email", "consent_phone",
        "unsubscribed_at", "merged_into", "created_at",
    ]) { last, limit, snapshot in
        var conditions: [SQL] = ["c.tenant_id = \(snapshot.tenant)"]
        if let last { conditions.append("c.customer_id > \(last)") }
        let rows = try snapshot.rows(
            columns + " WHERE " + SQL.joined(conditions, by: " AND ") + " ORDER BY c.customer_id LIMIT \(limit)")
        return try rows.map { try Customer($0) }.map { PagedRow(key: $0.id, $0.values) }
    }
}

extension Customer {
    fileprivate var values: [JSONValue] {
        [
            .id(id), .text(externalID), .string(name), .text(email?.description), .text(phone),
            .string(language.rawValue), .text(city), .text(preferredChannel?.rawValue), .string(knowledge.rawValue),
            .bool(isKeyAccount), .int(valueMinor), .int(Int64(orderCount)), .text(since?.iso8601), .bool(consentEmail),
            .bool(consentPhone), .text(unsubscribedAt?.iso8601), .id(mergedInto), .string(createdAt.iso8601),
        ]
    }
}
