package import Primitives
package import Storage
import TextAnalysis

/// Reads customers.
package enum CustomerRecord {
    /// The customer of an id.
    package static func find(_ id: CustomerID, in snapshot: Snapshot) throws -> Customer? {
        try snapshot.row(
            "SELECT * FROM customers WHERE tenant_id = \(snapshot.tenant) AND customer_id = \(id)"
        ).map { row in
            let email = try snapshot.row(
                """
                SELECT address FROM customer_addresses WHERE tenant_id = \(snapshot.tenant) AND customer_id = \(id)
                AND kind = 'email'
                """)?.text("address")
            return Customer(
                id: id, externalID: nil, name: try row.text("name"),
                language: LanguageCode(rawValue: try row.text("language")) ?? .english, city: nil, preferredChannel: nil,
                knowledge: try row.word("knowledge"), howToTreat: try row.text("how_to_treat"),
                isKeyAccount: try row.bool("is_key_account"), valueMinor: 0, orderCount: 0, since: nil, consentEmail: true,
                consentPhone: true, unsubscribedAt: nil, lastAskedAt: nil, mergedInto: try row.idIfAny("merged_into"),
                email: email.flatMap { EmailAddress($0) }, phone: nil, createdAt: try row.instant("created_at"),
                updatedAt: try row.instant("updated_at"), version: try row.int("version"))
        }
    }

    /// The customer of an address.
    package static func find(email: EmailAddress, in snapshot: Snapshot) throws -> Customer? {
        let row = try snapshot.row(
            """
            SELECT customer_id FROM customer_addresses WHERE tenant_id = \(snapshot.tenant) AND kind = 'email'
            AND address = \(email)
            """)
        return try row.flatMap { try find($0.id("customer_id"), in: snapshot) }
    }
}

/// Finds or makes a customer.
package func findOrCreateCustomer(_ new: NewCustomer, by act: Act, in tx: Transaction) throws -> CustomerID {
    if let email = new.email, let found = try CustomerRecord.find(email: email, in: tx) { return found.id }
    let id: CustomerID = act.newID()
    try tx.run(
        """
        INSERT INTO customers (tenant_id, customer_id, name, name_folded, language, knowledge, how_to_treat, is_key_account,
          value_minor, order_count, consent_email, consent_phone, created_at, updated_at, version)
        VALUES (\(act.tenant), \(id), \(new.name), \(searchFolded(new.name)), \((new.language ?? .english).rawValue),
          \(KnowledgeLevel.allCases[0].rawValue), '', 0, 0, 0, 1, 1, \(act.at), \(act.at), 1)
        """)
    if let email = new.email {
        try tx.run(
            """
            INSERT INTO customer_addresses (tenant_id, kind, address, customer_id, is_primary)
            VALUES (\(act.tenant), 'email', \(email), \(id), 1)
            """)
    }
    tx.append(Event("customer.created", subject: id.uuid, customerID: id.uuid, act: act))
    return id
}
