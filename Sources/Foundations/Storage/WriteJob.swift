package import Primitives

/// One transaction body waiting for a commit group; bodies may be run more than once, so they only touch their transaction.
package struct WriteJob: Sendable {
    /// The tenant whose jobs may share a transaction on PostgreSQL; nil for rows above tenants.
    package let tenant: TenantID?
    /// The row that the body will ask ``Snapshot/foreseen(_:_:)`` for, if it said so.
    let foreseen: Foreseen?
    /// The work; what it throws undoes only its own changes.
    let body: @Sendable (Transaction) throws -> Void
    /// Told once, after the commit or the refusal.
    let finish: @Sendable (Result<Void, any Error>) -> Void

    /// A body with the callback that hears its outcome.
    package init(
        tenant: TenantID?, foreseen: Foreseen? = nil, body: @escaping @Sendable (Transaction) throws -> Void,
        finish: @escaping @Sendable (Result<Void, any Error>) -> Void
    ) {
        self.tenant = tenant
        self.foreseen = foreseen
        self.body = body
        self.finish = finish
    }

    /// Ends the job without running it, as when the database closes.
    package func refuse(with failure: StorageFailure) { finish(.failure(failure)) }
}
