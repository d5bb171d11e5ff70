package import Primitives
package import Storage

/// Empties the tables of this room and puts its reader before the first event; reading on fills them again.
package func emptyRollups(in tx: Transaction) throws {
    try tx.run("DELETE FROM measured WHERE tenant_id = \(tx.tenant)")
    try tx.run("DELETE FROM rating_rollup WHERE tenant_id = \(tx.tenant)")
    try tx.run("DELETE FROM subscriptions WHERE tenant_id = \(tx.tenant) AND name = \(insightReader)")
}

/// Counts a brand's whole log anew, as after a changed definition, and gives how many events were read.
@discardableResult
package func rebuildRollups(of tenant: TenantID, in database: Database) async throws -> Int {
    try await database.write(in: tenant) { try emptyRollups(in: $0) }
    return try await insightSubscription.catchUp(tenant, in: database)
}
