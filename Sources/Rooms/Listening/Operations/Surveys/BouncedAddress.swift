package import Primitives
package import Storage

/// Rows of the table `bounced_addresses`: where mail came back for good.
package enum BouncedAddress {
    /// Whether a mail to the address came back for good and nobody has cleared it.
    package static func isBounced(_ address: EmailAddress, in snapshot: Snapshot) throws -> Bool {
        try snapshot.row(
            "SELECT address FROM bounced_addresses WHERE tenant_id = \(snapshot.tenant) AND address = \(address)")
            != nil
    }

    /// Marks the address; a second report of the same address changes nothing.
    static func mark(_ address: EmailAddress, status: String?, at now: Instant, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO bounced_addresses (tenant_id, address, status, bounced_at)
            VALUES (\(tx.tenant), \(address), \(status), \(now)) ON CONFLICT (tenant_id, address) DO NOTHING
            """)
    }

    /// Takes the mark away, as when a message from the address arrives.
    static func clear(_ address: EmailAddress, in tx: Transaction) throws {
        try tx.run("DELETE FROM bounced_addresses WHERE tenant_id = \(tx.tenant) AND address = \(address)")
    }
}
