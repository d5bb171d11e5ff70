package import Primitives
package import Storage

/// The customer whom the external id, else the mail address, else the phone number means; a new one else.
///
/// What a known customer's row lacks is filled in; what it has is kept.
package func findOrCreateCustomer(_ new: NewCustomer, by act: Act, in tx: Transaction) throws -> CustomerID {
    var new = new
    let plan = try TenantRecord.find(act.tenant, in: tx)?.dialingPlan
    new.phone = new.phone?.international(by: plan)
    new = new.clipped()
    if let known = try known(new, in: tx) {
        try complete(known, with: new, by: act, in: tx)
        return known.id
    }
    let id: CustomerID = act.newID()
    for address in addresses(of: new) {
        if try address.claim(for: id, isPrimary: true, tenant: act.tenant, in: tx) { continue }
        // Another process made the customer meanwhile; an address of someone with another number stays theirs.
        guard let other = try known(new, in: tx) else { continue }
        try tx.run("DELETE FROM customer_addresses WHERE tenant_id = \(act.tenant) AND customer_id = \(id)")
        return other.id
    }
    let language = try new.language ?? TenantRecord.find(act.tenant, in: tx)?.language ?? .english
    try CustomerRecord.insert(new, id: id, language: language, by: act, in: tx)
    tx.append(Event("customer.created", subject: id.uuid, customerID: id.uuid, act: act))
    return id
}

extension NewCustomer {
    /// Without space at the ends, and no longer than a line.
    func clipped() -> NewCustomer {
        var next = self
        next.name = String(name.trimmed.prefix(Limits.lineCharacters))
        next.city = city.map { String($0.trimmed.prefix(Limits.lineCharacters)) }
        next.externalID = externalID.flatMap {
            $0.trimmed.isEmpty ? nil : String($0.trimmed.prefix(Limits.lineCharacters))
        }
        return next
    }
}

private func addresses(of new: NewCustomer) -> [CustomerAddress] {
    [new.email.map { .email($0) }, new.phone.map { .phone($0) }].compactMap { $0 }
}

private func known(_ new: NewCustomer, in tx: Transaction) throws -> Customer? {
    if let number = new.externalID, let found = try CustomerRecord.find(externalID: number, in: tx) { return found }
    if let email = new.email, let found = try CustomerRecord.find(email: email, in: tx) {
        // Two numbers of the shop are two customers, even behind one mailbox.
        if new.externalID == nil || found.externalID == nil || found.externalID == new.externalID { return found }
    }
    if let phone = new.phone, let found = try CustomerRecord.find(phone: phone, in: tx) {
        if new.externalID == nil || found.externalID == nil || found.externalID == new.externalID { return found }
    }
    return nil
}

private func complete(_ known: Customer, with new: NewCustomer, by act: Act, in tx: Transaction) throws {
    var isChanged = false
    for address in addresses(of: new) where try address.owner(tenant: act.tenant, in: tx) == nil {
        let isFirst = if case .email = address { known.email == nil } else { known.phone == nil }
        isChanged = try address.claim(for: known.id, isPrimary: isFirst, tenant: act.tenant, in: tx) || isChanged
    }
    let name = known.name.isEmpty ? new.name : known.name
    let number = known.externalID ?? new.externalID
    let city = known.city ?? new.city
    guard isChanged || name != known.name || number != known.externalID || city != known.city else { return }
    let folded = CustomerRecord.foldedName(name, email: known.email ?? new.email)
    try tx.run(
        """
        UPDATE customers SET name = \(name), external_id = \(number), city = \(city), updated_at = \(act.at),
          name_folded = \(folded), version = version + 1
        WHERE tenant_id = \(act.tenant) AND customer_id = \(known.id)
        """)
    try NameWords.keep(folded, of: known.id, in: tx)
    tx.append(Event("customer.changed", subject: known.id.uuid, customerID: known.id.uuid, act: act))
}
