package import Primitives

/// One transaction body waiting for a commit group; bodies may be run more than once, so they only touch their transaction.
package struct WriteJob: Sendable {
    /// The tenant whose jobs may share a transaction on PostgreSQL; nil for rows above tenants.
    package let tenant: TenantID?
    /// The work; what it throws undoes only its own changes.
    let body: @Sendable (Transaction) throws -> Void
    /// Told once, after the commit or the refusal.
    let finish: @Sendable (Result<Void, any Error>) -> Void

    /// A body with the callback that hears its outcome.
    package init(
        tenant: TenantID?, body: @escaping @Sendable (Transaction) throws -> Void,
        finish: @escaping @Sendable (Result<Void, any Error>) -> Void
    ) {
        self.tenant = tenant
        self.body = body
        self.finish = finish
    }

    /// Ends the job without running it, as when the database closes.
    package func refuse(with failure: StorageFailure) { finish(.failure(failure)) }
}
