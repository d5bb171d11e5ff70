package import Primitives
package import Storage

/// One way to reach a customer; an address belongs to one customer of a brand.
package enum CustomerAddress: Hashable, Sendable {
    /// A mailbox.
    case email(EmailAddress)
    /// A telephone.
    case phone(PhoneNumber)

    /// The word in the `kind` column.
    var kind: String {
        switch self {
        case .email: "email"
        case .phone: "phone"
        }
    }

    /// The comparable form.
    var address: String {
        switch self {
        case .email(let email): email.description
        case .phone(let phone): phone.description
        }
    }

    /// All addresses of a customer, the first of each kind first.
    package static func all(of customer: CustomerID, in snapshot: Snapshot) throws -> (
        emails: [EmailAddress], phones: [PhoneNumber]
    ) {
        let rows = try snapshot.rows(
            """
            SELECT kind, address FROM customer_addresses
            WHERE tenant_id = \(snapshot.tenant) AND customer_id = \(customer) ORDER BY is_primary DESC, address
            """
        ).map { (kind: try $0.text("kind"), address: try $0.text("address")) }
        return (
            rows.filter { $0.kind == "email" }.compactMap { EmailAddress($0.address) },
            rows.filter { $0.kind == "phone" }.compactMap { PhoneNumber($0.address) }
        )
    }

    func owner(tenant: TenantID, in snapshot: Snapshot) throws -> CustomerID? {
        try snapshot.row(
            """
            SELECT customer_id FROM customer_addresses
            WHERE tenant_id = \(tenant) AND kind = \(kind) AND address = \(address)
            """)?.id("customer_id")
    }

    /// Ties an address that nobody has to a new customer; when somebody has it after all, the group is run again.
    func claimFresh(for customer: CustomerID, tenant: TenantID, in tx: Transaction) throws -> Bool {
        try tx.add(.row(tenant, kind, address, customer, true), to: Self.added)
    }

    private static let added = ManyRows(
        "INSERT INTO customer_addresses (tenant_id, kind, address, customer_id, is_primary)",
        tail: "ON CONFLICT DO NOTHING")

    /// Ties the address to the customer unless it belongs to someone; tells whether it is theirs now.
    func claim(for customer: CustomerID, isPrimary: Bool, tenant: TenantID, in tx: Transaction) throws -> Bool {
        let claimed = try tx.run(
            """
            INSERT INTO customer_addresses (tenant_id, kind, address, customer_id, is_primary)
            VALUES (\(tenant), \(kind), \(address), \(customer), \(isPrimary))
            ON CONFLICT (tenant_id, kind, address) DO NOTHING
            """)
        return try claimed == 1 || owner(tenant: tenant, in: tx) == customer
    }
}
