package import Primitives

/// Runs many bodies in one engine transaction, each in a savepoint, and shares one flush to disk among them.
package struct CommitGroup {
    private let connection: any Connection
    private let retries = 5

    /// Groups on `connection`, which must not be in a transaction.
    package init(on connection: any Connection) { self.connection = connection }

    /// Runs the jobs in order, commits, tells each job its outcome, and gives the tenants that have new events.
    package func run(_ jobs: [WriteJob]) -> Set<TenantID> {
        var attempt = 0
        // Savepoints and rows one by one cost statements, and are needed only when one of several fails, which is rare.
        var isGuarded = false
        while true {
            do {
                let (outcomes, touched) = try commit(jobs, isGuarded: isGuarded)
                for (job, outcome) in zip(jobs, outcomes) { job.finish(outcome) }
                return touched
            } catch let refused as RefusedJob {
                connection.rollback()
                guard jobs.count > 1 else {
                    jobs.first?.finish(.failure(refused.reason))
                    return []
                }
                isGuarded = true
            } catch {
                connection.rollback()
                attempt += 1
                isGuarded = true
                // The engine asked for another run, which bodies allow; anything else ends the group.
                if let failure = error as? StorageFailure, failure.code == .retry, attempt <= retries { continue }
                for job in jobs { job.finish(.failure(error)) }
                return []
            }
        }
    }

    private func commit(_ jobs: [WriteJob], isGuarded: Bool) throws -> ([Result<Void, any Error>], Set<TenantID>) {
        let group = GroupConnection(connection, isTogether: !isGuarded)
        try group.begin()
        var outcomes: [Result<Void, any Error>] = []
        var staged: [TenantID: [Event]] = [:]
        let memory = SharedMemory(
            foreseeing: isGuarded
                ? []
                : jobs.compactMap { job in
                    job.foreseen.map { (job.tenant, $0) }
                })
        for job in jobs {
            let transaction = Transaction(tenant: job.tenant, group: group, memory: memory)
            do {
                try isGuarded ? guarded(job, transaction) : job.body(transaction)
                for event in transaction.staged { staged[event.tenant, default: []].append(event) }
                outcomes.append(.success(()))
            } catch let failure as StorageFailure where failure.endsGroup {
                throw failure
            } catch {
                guard isGuarded else { throw RefusedJob(reason: error) }
                memory.clear()
                outcomes.append(.failure(error))
            }
        }
        // In one order for all writers, so that two groups never wait for each other's head rows.
        for tenant in staged.keys.sorted() {
            try EventLog.append(staged[tenant] ?? [], of: tenant, on: group)
        }
        try group.commit()
        return (outcomes, Set(staged.keys))
    }

    /// Undoes the job alone when it throws.
    private func guarded(_ job: WriteJob, _ transaction: Transaction) throws {
        _ = try connection.run("SAVEPOINT job")
        do {
            try job.body(transaction)
        } catch let failure as StorageFailure where failure.endsGroup {
            throw failure
        } catch {
            _ = try connection.run("ROLLBACK TO SAVEPOINT job")
            _ = try connection.run("RELEASE SAVEPOINT job")
            throw error
        }
        _ = try connection.run("RELEASE SAVEPOINT job")
    }
}

/// A body of a group without savepoints threw; the group is run again with them.
private struct RefusedJob: Error {
    let reason: any Error
}

extension StorageFailure {
    /// Whether the whole transaction is lost, so that no savepoint can save the other jobs.
    fileprivate var endsGroup: Bool { code == .retry || code == .connection }
}
