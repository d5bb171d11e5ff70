import ArgumentParser
import Foundation
import Listening
import People
import Primitives
import Storage
import StoragePostgres

/// One transaction per rating on PostgreSQL: the reference that grouped commits are measured against.
struct BenchSingles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "singles", abstract: "Confirm ratings on PostgreSQL, each in a transaction of its own.")

    @Option(help: "The file of `fill`, whose links are used up from its end.")
    var links: String

    @Option(help: "Sessions that confirm at the same time.")
    var sessions = 16

    @Option(help: "How long.")
    var seconds = 5

    func run() async throws {
        let settings = try await Settings.load()
        let url = try settings.required(.databaseURL)
        let all = try String(contentsOfFile: links, encoding: .utf8).split(separator: "\n").compactMap { line in
            line.split(separator: " ").last.flatMap { InvitationID($0) }
        }
        let database = try await settings.openDatabase()
        guard let tenant = try await database.read(in: nil, { try TenantRecord.all(in: $0).first })?.id else { return }
        await database.close()
        let end = WallClock.system.now + .seconds(seconds)
        let done = try await withThrowingTaskGroup(of: Int.self) { group in
            for session in 0..<sessions {
                let own = stride(from: all.count - 1 - session, through: 0, by: -sessions).map { all[$0] }
                group.addTask { try await confirm(own, of: tenant, until: end, url: url) }
            }
            return try await group.reduce(0, +)
        }
        print(Double(done) / Double(seconds))
    }
}

/// A driver of its own has one rating at a time, so that its commit group holds one.
private func confirm(_ own: [InvitationID], of tenant: TenantID, until end: Instant, url: String) async throws -> Int {
    let bell = CommitBell()
    let database = Database(driver: try PostgresDriver(url: url, bell: bell, writers: 1, readers: 1), bell: bell)
    var done = 0
    for id in own {
        let now = WallClock.system.now
        guard now < end else { break }
        try await database.write(in: tenant) { tx in
            _ = try confirmAnswer(
                Answer(face: .happy), of: id, by: Act(tenant: tenant, actor: .system, at: now), in: tx)
        }
        done += 1
    }
    await database.close()
    return done
}
