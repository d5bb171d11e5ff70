package import Primitives

extension Database {
    /// Every tenant that has at least one event, for workers that serve them all.
    package func tenantsWithEvents() async throws -> [(tenant: TenantID, head: Int)] {
        try await read(in: nil) { snapshot in
            try snapshot.rows("SELECT tenant_id, seq FROM event_heads ORDER BY tenant_id").map {
                (try $0.id("tenant_id"), try $0.int("seq"))
            }
        }
    }
}
