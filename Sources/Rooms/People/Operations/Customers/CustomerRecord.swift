package import Primitives
package import Storage
import TextAnalysis

/// The row of a customer together with the first mail address and phone number.
package enum CustomerRecord {
    /// The customer with this id, also one that was merged into another.
    package static func find(_ id: CustomerID, in snapshot: Snapshot) throws -> Customer? {
        try snapshot.row(columns + " WHERE c.tenant_id = \(snapshot.tenant) AND c.customer_id = \(id)").map {
            try Customer($0)
        }
    }

    /// Whether there is such a row, also one that was merged into another.
    package static func isKnown(_ id: CustomerID, in snapshot: Snapshot) throws -> Bool {
        try snapshot.row(
            "SELECT version FROM customers WHERE tenant_id = \(snapshot.tenant) AND customer_id = \(id)") != nil
    }

    /// The customer that an id means today: the row itself, or the one that it was merged into.
    package static func current(_ id: CustomerID, in snapshot: Snapshot) throws -> Customer? {
        var found = try find(id, in: snapshot)
        // Merging refuses rows that are merged already, so a chain never comes back to a row of its own.
        while let next = found?.mergedInto { found = try find(next, in: snapshot) }
        return found
    }

    /// The customer who writes from this address.
    package static func find(email: EmailAddress, in snapshot: Snapshot) throws -> Customer? {
        try CustomerAddress.email(email).owner(tenant: snapshot.tenant, in: snapshot).flatMap {
            try current($0, in: snapshot)
        }
    }

    /// The customer who calls from this number, in whatever form it was kept: with the brand's country or national.
    package static func find(phone: PhoneNumber, in snapshot: Snapshot) throws -> Customer? {
        let forms = phone.storedForms(by: try TenantRecord.find(snapshot.tenant, in: snapshot)?.dialingPlan)
        let owners = try snapshot.rows(
            """
            SELECT address, customer_id FROM customer_addresses
            WHERE tenant_id = \(snapshot.tenant) AND kind = 'phone' AND address IN \(SQL.list(forms))
            """
        ).reduce(into: [String: CustomerID]()) { $0[try $1.text("address")] = try $1.id("customer_id") }
        return try forms.lazy.compactMap { owners[$0] }.first.flatMap { try current($0, in: snapshot) }
    }

    /// The customer with this number in the shop or CRM.
    package static func find(externalID: String, in snapshot: Snapshot) throws -> Customer? {
        let row = try snapshot.row(
            columns + " WHERE c.tenant_id = \(snapshot.tenant) AND c.external_id = \(externalID)")
        let found = try row.map { try Customer($0) }
        return try found?.mergedInto.map { try current($0, in: snapshot) } ?? found
    }

    /// What every query of customers begins with; the table is called `c`.
    static let columns: SQL = """
        SELECT c.*,
          (SELECT a.address FROM customer_addresses a
           WHERE a.tenant_id = c.tenant_id AND a.customer_id = c.customer_id AND a.kind = 'email'
           ORDER BY a.is_primary DESC, a.address LIMIT 1) AS email,
          (SELECT a.address FROM customer_addresses a
           WHERE a.tenant_id = c.tenant_id AND a.customer_id = c.customer_id AND a.kind = 'phone'
           ORDER BY a.is_primary DESC, a.address LIMIT 1) AS phone
        FROM customers c
        """

    /// The folded form that lists are ordered and searched by: the name, or the address while there is no name.
    static func foldedName(_ name: String, email: EmailAddress?) -> String {
        searchFolded(name.isEmpty ? email?.description ?? "" : name)
    }

    static func insert(_ new: NewCustomer, id: CustomerID, language: LanguageCode, by act: Act, in tx: Transaction)
        throws
    {
        let folded = foldedName(new.name, email: new.email)
        _ = try tx.add(
            .row(
                act.tenant, id, new.externalID, new.name, folded, language, new.city, KnowledgeLevel.user.rawValue, "",
                0, 0, 0, new.consentEmail, new.consentPhone, act.at, act.at, 1), to: added)
        try NameWords.keep(folded, of: id, isNew: true, in: tx)
    }

    private static let added = ManyRows(
        """
        INSERT INTO customers (tenant_id, customer_id, external_id, name, name_folded, language, city, knowledge,
                               how_to_treat, is_key_account, value_minor, order_count, consent_email, consent_phone,
                               created_at, updated_at, version)
        """)

    static func update(_ change: CustomerChange, of id: CustomerID, version: Int, by act: Act, in tx: Transaction)
        throws
    {
        let folded = foldedName(change.name, email: change.emails.first)
        try tx.runChecked(
            """
            UPDATE customers SET name = \(change.name),
              name_folded = \(folded),
              language = \(change.language), city = \(change.city),
              preferred_channel = \(change.preferredChannel?.rawValue), knowledge = \(change.knowledge.rawValue),
              how_to_treat = \(change.howToTreat), is_key_account = \(change.isKeyAccount),
              consent_email = \(change.consentEmail), consent_phone = \(change.consentPhone), updated_at = \(act.at), version = version + 1
            WHERE tenant_id = \(act.tenant) AND customer_id = \(id) AND version = \(version)
            """)
        try NameWords.keep(folded, of: id, in: tx)
    }
}

extension Customer {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("customer_id"), externalID: try row.textIfAny("external_id"), name: try row.text("name"),
            language: try row.word("language"), city: try row.textIfAny("city"),
            preferredChannel: try row.wordIfAny("preferred_channel"), knowledge: try row.word("knowledge"),
            howToTreat: try row.text("how_to_treat"), isKeyAccount: try row.bool("is_key_account"),
            valueMinor: Int64(try row.int("value_minor")), orderCount: try row.int("order_count"),
            since: try row.instantIfAny("customer_since"), consentEmail: try row.bool("consent_email"),
            consentPhone: try row.bool("consent_phone"), unsubscribedAt: try row.instantIfAny("unsubscribed_at"),
            lastAskedAt: try row.instantIfAny("last_asked_at"), mergedInto: try row.idIfAny("merged_into"),
            email: try row.textIfAny("email").flatMap { EmailAddress($0) }, phone: try row.textIfAny("phone"),
            createdAt: try row.instant("created_at"), updatedAt: try row.instant("updated_at"),
            version: try row.int("version"))
    }
}
