package import Primitives
package import Storage

/// Writes a customer's profile and addresses as typed, while nobody else changed them since `version`.
package func updateCustomer(
    _ id: CustomerID, _ change: CustomerChange, version: Int, by act: Act, in tx: Transaction
) throws {
    let plan = try TenantRecord.find(act.tenant, in: tx)?.dialingPlan
    var change = change
    change.phones = change.phones.map { $0.international(by: plan) }
    guard let customer = try CustomerRecord.find(id, in: tx) else { throw CustomerRefusal.unknown }
    let checked = try change.checked(hasNumber: customer.externalID != nil)
    guard customer.mergedInto == nil else { throw CustomerRefusal.mergedAway }
    try CustomerRecord.update(checked, of: id, version: version, by: act, in: tx)
    try tx.run("DELETE FROM customer_addresses WHERE tenant_id = \(act.tenant) AND customer_id = \(id)")
    let lists: [[CustomerAddress]] = [checked.emails.map { .email($0) }, checked.phones.map { .phone($0) }]
    for list in lists {
        for (place, address) in list.enumerated() {
            guard try address.claim(for: id, isPrimary: place == 0, tenant: act.tenant, in: tx) else {
                throw CustomerRefusal.addressTaken
            }
        }
    }
    tx.append(Event("customer.changed", subject: id.uuid, customerID: id.uuid, act: act))
}

/// Writes down that a customer does not want to be asked any more; asking twice changes nothing.
package func unsubscribeCustomer(_ id: CustomerID, by act: Act, in tx: Transaction) throws {
    let changed = try tx.run(
        """
        UPDATE customers SET unsubscribed_at = \(act.at), updated_at = \(act.at), version = version + 1
        WHERE tenant_id = \(act.tenant) AND customer_id = \(id) AND unsubscribed_at IS NULL
        """)
    guard changed == 1 else { return }
    tx.append(Event("customer.unsubscribed", subject: id.uuid, customerID: id.uuid, act: act))
}

/// Writes down that a survey goes to the customer, which the cool-down of all surveys counts from.
package func markAsked(_ id: CustomerID, by act: Act, in tx: Transaction) throws {
    try tx.run(
        """
        UPDATE customers SET last_asked_at = \(act.at) WHERE tenant_id = \(act.tenant) AND customer_id = \(id)
        """)
}
