import ArgumentParser
import Primitives
import Storage

/// Checks that nobody has changed the past.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Work with the hash-chained event log.", subcommands: [Verify.self])

    /// Walks every tenant's chain.
    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Walk the chain of every brand and compare each number and hash.",
            discussion: "Exits with 1 when a chain is broken and names the first event that does not follow.")

        func run() async throws {
            let database = try await Settings.load().openDatabase()
            var broken = false
            for (tenant, _) in try await database.tenantsWithEvents() {
                switch try await EventLog.verify(tenant, in: database) {
                case .intact(let events): print("\(tenant): intact, \(events) events")
                case .broken(let sequence):
                    print("\(tenant): BROKEN at event \(sequence)")
                    broken = true
                }
            }
            await database.close()
            if broken { throw ExitCode.failure }
        }
    }
}
