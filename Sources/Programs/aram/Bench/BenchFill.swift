import ArgumentParser
import Foundation
import Listening
import People
import Primitives
import Storage
import Web

/// Fills a brand that was set up a moment ago with as much work as a large desk has after years.
struct BenchFill: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill",
        abstract: "Fill the only brand with cases, messages, ratings and survey links by bulk statements.",
        discussion:
            "Rows are written without events, so the log and the reports of such a brand say nothing about its cases.")

    @Option(help: "Cases, each with one message and its place in the search index.")
    var cases = 10_000

    @Option(help: "Messages of one more case.")
    var messages = 500

    @Option(help: "Survey links that nobody has answered.")
    var links = 0

    @Option(help: "Ratings in the daily sums of the dashboard.")
    var ratings = 0

    @Option(help: "The file that the tokens of the links are written to, one a line with its invitation.")
    var output: String?

    func run() async throws {
        try await withDatabase { settings, database in
            let tenants = try await database.read(in: nil) { try TenantRecord.all(in: $0) }
            guard tenants.count == 1, let tenant = tenants.first else {
                throw CommandRefusal("fill only a brand that stands alone and is nobody's desk")
            }
            let bulk = BulkRows(tenant: tenant, now: WallClock.system.now)
            try await inPortions(of: cases, 1000) { range in
                try await database.write(in: tenant.id) { try bulk.cases(range, of: cases, in: $0) }
            }
            let long = try await database.write(in: tenant.id) {
                try bulk.longCase(number: cases + 1, messages, in: $0)
            }
            let invitations = try await invitations(bulk, database)
            try await database.write(in: tenant.id) { try bulk.dailySums(ratings, in: $0) }
            if let output { try write(invitations, of: tenant.id, settings, to: output) }
            try await database.exclusively { try BulkRows.takeStock($0) }
            print(long)
        }
    }

    private func invitations(_ bulk: BulkRows, _ database: Storage.Database) async throws -> [InvitationID] {
        guard links > 0 else { return [] }
        var all: [InvitationID] = []
        for start in stride(from: 0, to: links, by: 1000) {
            let range = start..<min(start + 1000, links)
            all += try await database.write(in: bulk.tenant.id) { try bulk.invitations(range, in: $0) }
        }
        return all
    }

    private func write(_ all: [InvitationID], of tenant: TenantID, _ settings: Settings, to path: String) throws {
        guard let keys = LinkKeys(current: 1, secrets: [1: try Secret(settings: settings).key(for: "links")]) else {
            throw SettingsRefusal(name: Setting.secret.name, reason: "is too short")
        }
        let lines = all.map { id in
            SignedLink(tenant: tenant, row: id.uuid).token(.survey, keys: keys) + " \(id)\n"
        }
        try Data(lines.joined().utf8).write(to: URL(filePath: path))
    }
}

/// Calls `body` for each part of `0..<count` and says how far it is.
private func inPortions(of count: Int, _ size: Int, _ body: (Range<Int>) async throws -> Void) async throws {
    for start in stride(from: 0, to: count, by: size) {
        try await body(start..<min(start + size, count))
        if (start / size) % 100 == 99 { note("\(start + size) of \(count)") }
    }
}
