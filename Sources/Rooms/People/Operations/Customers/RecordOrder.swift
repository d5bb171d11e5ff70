package import Primitives
package import Storage

/// Writes an order down, or brings the one with the same number up to date; the customer's totals follow.
@discardableResult
package func recordOrder(_ new: NewOrder, by act: Act, in tx: Transaction) throws -> OrderID {
    let number = new.number.trimmed
    guard !number.isEmpty, number.count <= Limits.lineCharacters else { throw OrderRefusal.numberMissing }
    guard let customer = try CustomerRecord.current(new.customer, in: tx) else { throw OrderRefusal.unknownCustomer }
    let known = try OrderRecord.find(number: number, in: tx)
    guard known == nil || known?.customer == customer.id else { throw OrderRefusal.numberTaken }
    let id: OrderID = known?.id ?? act.newID()
    let item = String(new.item.trimmed.prefix(Limits.lineCharacters))
    try tx.run(
        """
        INSERT INTO orders (
          tenant_id, order_id, customer_id, number, item, amount_minor, currency, placed_at, returned_at)
        VALUES (\(act.tenant), \(id), \(customer.id), \(number), \(item), \(new.amount.minorUnits),
                \(new.amount.currency.code), \(new.placedAt), \(new.returnedAt))
        ON CONFLICT (tenant_id, number) DO UPDATE SET item = excluded.item, amount_minor = excluded.amount_minor,
          currency = excluded.currency, placed_at = excluded.placed_at, returned_at = excluded.returned_at
        """)
    try tx.run(
        """
        UPDATE customers SET customer_since = \(new.placedAt)
        WHERE tenant_id = \(act.tenant) AND customer_id = \(customer.id)
          AND (customer_since IS NULL OR customer_since > \(new.placedAt))
        """)
    try OrderRecord.refreshTotals(of: [customer.id], tenant: act.tenant, in: tx)
    tx.append(
        Event(
            "order.recorded", subject: id.uuid, customerID: customer.id.uuid,
            facts: [
                "minor": .int(new.amount.minorUnits), "currency": .string(new.amount.currency.code),
                "placed_at": .instant(new.placedAt), "returned": .bool(new.returnedAt != nil),
            ], act: act))
    return id
}
