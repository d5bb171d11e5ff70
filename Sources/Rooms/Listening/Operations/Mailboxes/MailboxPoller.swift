package import Primitives
package import Storage
import Synchronization

/// Looks into every mailbox whose turn has come, several at a time; a slow server holds up only its own mailbox.
package struct MailboxPoller: Sendable {
    private let desk: MailboxDesk
    private let clock: WallClock
    private let database: Database
    private let report: @Sendable (MailboxID, any Error) -> Void

    /// Mailboxes that one process reads at a time.
    private static let most = 8

    /// `report` hears of turns that the database broke off.
    package init(
        desk: MailboxDesk, clock: WallClock, database: Database,
        report: @escaping @Sendable (MailboxID, any Error) -> Void
    ) {
        self.desk = desk
        self.clock = clock
        self.database = database
        self.report = report
    }

    /// Polls until cancelled, then gives every mailbox back.
    package func run() async throws {
        let busy = Busy()
        try await withThrowingDiscardingTaskGroup { group in
            while !Task.isCancelled {
                let leases = try await leaseMailboxes(limit: Self.most - busy.count, at: clock.now, in: database)
                for lease in leases {
                    busy.change(by: 1)
                    group.addTask {
                        await look(lease)
                        busy.change(by: -1)
                    }
                }
                try await Task.sleep(for: .seconds(1))
            }
        }
    }

    /// Looks once into every mailbox that is due, and gives how many those were.
    package func runDue() async throws -> Int {
        let leases = try await leaseMailboxes(limit: Self.most, at: clock.now, in: database)
        await withDiscardingTaskGroup { group in
            for lease in leases { group.addTask { await look(lease) } }
        }
        return leases.count
    }

    private func look(_ lease: MailboxLease) async {
        let turn = MailboxTurn(lease: lease, desk: desk, clock: clock, database: database)
        do {
            try await withThrowingTaskGroup(of: Bool.self) { group in
                group.addTask {
                    try await turn.run()
                    return true
                }
                group.addTask {
                    try await keep(lease)
                    return false
                }
                // The one that keeps the lease ends only by throwing, so the first to return is the turn.
                _ = try await group.next()
                group.cancelAll()
                while let rest = await group.nextResult() {
                    if case .failure(let error) = rest, !(error is CancellationError) { throw error }
                }
            }
        } catch is LeaseLost {
            return
        } catch is CancellationError {
            await giveBack(lease)
        } catch {
            // The lease runs out by itself, which is also the pause before the next try.
            report(lease.mailbox.id, error)
        }
    }

    private func keep(_ lease: MailboxLease) async throws {
        while true {
            try await Task.sleep(for: .seconds(10))
            let now = clock.now
            try await database.write(in: lease.tenant) { try lease.renew(at: now, in: $0) }
        }
    }

    private func giveBack(_ lease: MailboxLease) async {
        do {
            try await database.write(in: lease.tenant) { try lease.giveBack(in: $0) }
        } catch {
            // The lease then ends by itself.
            return
        }
    }
}

/// How many mailboxes this process reads right now.
private final class Busy: Sendable {
    private let number = Mutex(0)

    var count: Int { number.withLock { $0 } }

    func change(by step: Int) { number.withLock { $0 += step } }
}
