import Primitives
package import Storage

extension OrderRecord {
    /// Every order with its customer, in columns that the import reads as well.
    package static let pages = RowPages([
        "id", "number", "date", "item", "amount", "currency", "returned_at", "customer_id", "email", "phone", "name",
    ]) { last, limit, snapshot in
        var conditions: [SQL] = ["tenant_id = \(snapshot.tenant)"]
        if let last { conditions.append("order_id > \(last)") }
        let orders = try snapshot.rows(
            "SELECT * FROM orders WHERE " + SQL.joined(conditions, by: " AND ") + " ORDER BY order_id LIMIT \(limit)"
        ).map { try Order($0) }
        let customers = try CustomerRecord.named(orders.map(\.customer), in: snapshot)
        return orders.map { PagedRow(key: $0.id, $0.values(of: customers[$0.customer])) }
    }
}

extension CustomerRecord {
    /// The customers of a page of other rows, by their id.
    package static func named(_ ids: [CustomerID], in snapshot: Snapshot) throws -> [CustomerID: Customer] {
        guard !ids.isEmpty else { return [:] }
        let rows = try snapshot.rows(
            columns + " WHERE c.tenant_id = \(snapshot.tenant) AND c.customer_id IN \(SQL.list(Array(Set(ids))))")
        return Dictionary(try rows.map { try Customer($0) }.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    }
}

extension Order {
    fileprivate func values(of customer: Customer?) -> [JSONValue] {
        [
            .id(id), .string(number), .string(placedAt.iso8601), .string(item), .string(amount.written),
            .string(amount.currency.code), .text(returnedAt?.iso8601), .text(customer?.externalID),
            .text(customer?.email?.description), .text(customer?.phone), .text(customer?.name),
        ]
    }
}

extension Money {
    /// The amount in digits with a point, such as 489.00, whatever the reader's language.
    fileprivate var written: String {
        let places = currency.fractionDigits
        let digits = String(minorUnits.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = minorUnits < 0 ? "-" : ""
        return sign + padded.dropLast(places) + (places > 0 ? "." + padded.suffix(places) : "")
    }
}
