import ArgumentParser
import Foundation
import People
import Primitives
import Storage

/// Which brand a command is about.
struct BrandOption: ParsableArguments {
    @Option(help: "The brand by the short name of its public addresses; may be left away while there is only one.")
    var brand: String?

    /// The brand; told to the operator when it is missing or unclear.
    func find(in database: Database) async throws -> Tenant {
        let all = try await database.read(in: nil) { try TenantRecord.all(in: $0) }
        let known = all.map(\.slug).joined(separator: ", ")
        guard let brand else {
            guard all.count == 1 else {
                throw ValidationError(all.isEmpty ? "there is no brand yet" : "name one with --brand: \(known)")
            }
            return all[0]
        }
        guard let found = all.first(where: { $0.slug == brand }) else {
            throw ValidationError("there is no brand \(brand); there is \(known)")
        }
        return found
    }
}

/// Opens the database of the settings for one command and closes it behind it.
func withBrand<Found: Sendable>(
    _ option: BrandOption, _ body: (Database, Tenant) async throws -> Found
) async throws -> Found {
    let database = try await Settings.load().openDatabase()
    do {
        let found = try await body(database, try await option.find(in: database))
        await database.close()
        return found
    } catch {
        await database.close()
        throw error
    }
}

extension Tenant {
    /// An act of the operator, which the log shows as one of the product itself.
    var operatorAct: Act { Act(tenant: id, actor: .system, at: WallClock.system.now) }
}

extension String {
    /// The text with spaces behind it, for columns.
    func column(_ width: Int) -> String { padding(toLength: max(width, count + 1), withPad: " ", startingAt: 0) }
}
