package import Primitives
package import Storage

/// The customers whom many rows name by their mail addresses, read at once; what is new is added without a question a row.
package struct MailedCustomers {
    private var known: [String: Entry] = [:]

    /// What is known of an address.
    private enum Entry {
        case customer(id: CustomerID, language: LanguageCode, hasName: Bool, hasCity: Bool)
        /// One who was merged, and is looked for by ``findOrCreateCustomer(_:by:in:)``.
        case merged
    }

    /// Reads who has the addresses.
    package init(_ addresses: [EmailAddress], in snapshot: Snapshot) throws {
        guard !addresses.isEmpty else { return }
        let rows = try snapshot.rows(
            """
            SELECT a.address, c.customer_id, c.language, c.name, c.city, c.merged_into FROM customer_addresses a
            JOIN customers c ON c.tenant_id = a.tenant_id AND c.customer_id = a.customer_id
            WHERE a.tenant_id = \(snapshot.tenant) AND a.kind = 'email' AND a.address IN \(SQL.steadyList(addresses))
            """)
        for row in rows {
            known[try row.text("address")] =
                try row.uuidIfAny("merged_into") != nil
                ? .merged
                : .customer(
                    id: try row.id("customer_id"), language: try row.word("language"),
                    hasName: try !row.text("name").isEmpty, hasCity: try row.textIfAny("city") != nil)
        }
    }

    /// The customer with this address and their language, made when nobody has it; nil when a row names more than an
    /// address and a name, or somebody whom only ``findOrCreateCustomer(_:by:in:)`` can find or complete.
    package mutating func findOrCreate(
        _ new: NewCustomer, by act: Act, in tx: Transaction
    ) throws -> (id: CustomerID, language: LanguageCode)? {
        guard let email = new.email, new.phone == nil, new.externalID == nil else { return nil }
        switch known[email.description] {
        case .merged: return nil
        case .customer(let id, let language, let hasName, let hasCity):
            guard hasName || new.name.trimmed.isEmpty, hasCity || new.city == nil else { return nil }
            return (id, language)
        case nil: break
        }
        let id: CustomerID = act.newID()
        let language = try new.language ?? TenantRecord.find(act.tenant, in: tx)?.language ?? .english
        let clipped = new.clipped()
        guard try CustomerAddress.email(email).claimFresh(for: id, tenant: act.tenant, in: tx) else {
            // Somebody took the address meanwhile; whoever has it is found by the longer way.
            return nil
        }
        try CustomerRecord.insert(clipped, id: id, language: language, by: act, in: tx)
        tx.append(Event("customer.created", subject: id.uuid, customerID: id.uuid, act: act))
        known[email.description] = .customer(
            id: id, language: language, hasName: !clipped.name.isEmpty, hasCity: clipped.city != nil)
        return (id, language)
    }
}
