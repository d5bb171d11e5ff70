package import Primitives
package import Storage

/// Makes `other` part of `kept`: addresses, orders and wishes move; rooms above hear `customer.merged` and follow.
package func mergeCustomers(_ other: CustomerID, into kept: CustomerID, by act: Act, in tx: Transaction) throws {
    guard let target = try CustomerRecord.find(kept, in: tx), let source = try CustomerRecord.find(other, in: tx) else {
        throw CustomerRefusal.unknown
    }
    let profile = try target.taking(over: source)
    tx.forget()
    // The kept customer's own first addresses stay first.
    for (kind, hasOne) in [("email", target.email != nil), ("phone", target.phone != nil)] {
        try tx.run(
            """
            UPDATE customer_addresses SET customer_id = \(kept),
              is_primary = CASE WHEN \(hasOne) = 1 THEN 0 ELSE is_primary END
            WHERE tenant_id = \(act.tenant) AND customer_id = \(other) AND kind = \(kind)
            """)
    }
    try tx.run("UPDATE orders SET customer_id = \(kept) WHERE tenant_id = \(act.tenant) AND customer_id = \(other)")
    try tx.runChecked(
        """
        UPDATE customers SET merged_into = \(kept), updated_at = \(act.at), version = version + 1
        WHERE tenant_id = \(act.tenant) AND customer_id = \(other) AND version = \(source.version)
        """)
    let folded = CustomerRecord.foldedName(profile.name, email: target.email ?? source.email)
    try tx.runChecked(
        """
        UPDATE customers SET name = \(profile.name), name_folded = \(folded), city = \(profile.city),
          preferred_channel = \(profile.preferredChannel?.rawValue), how_to_treat = \(profile.howToTreat),
          is_key_account = \(profile.isKeyAccount), customer_since = \(profile.since),
          consent_email = \(profile.consentEmail), consent_phone = \(profile.consentPhone),
          unsubscribed_at = \(profile.unsubscribedAt), last_asked_at = \(profile.lastAskedAt),
          updated_at = \(act.at), version = version + 1
        WHERE tenant_id = \(act.tenant) AND customer_id = \(kept) AND version = \(target.version)
        """)
    try NameWords.keep(folded, of: kept, in: tx)
    try OrderRecord.refreshTotals(of: [kept, other], tenant: act.tenant, in: tx)
    tx.append(
        Event("customer.merged", subject: other.uuid, customerID: kept.uuid, facts: ["into": .id(kept)], act: act))
}
