import ArgumentParser
import Primitives
import Storage

/// Brings the database to the schema of this program.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Bring the database to the schema of this program.",
        discussion:
            "The server does the same when it starts; run it alone to see the steps or to migrate before a rollout.")

    func run() async throws {
        let database = try await Settings.load().openDatabase(migrating: false)
        let steps = try await Migrator(allMigrations).migrate(database, at: WallClock.system.now)
        print(
            steps.isEmpty
                ? "The schema is up to date." : "Applied the steps \(steps.map(String.init).joined(separator: ", ")).")
        await database.close()
    }
}
