import People
package import Primitives
import Statistics
package import Storage

/// Looks for silent and slipping customers and keeps the list of the night; run it after ``forecastValues(by:in:)``.
package func findSlipping(by act: Act, in database: Database) async throws {
    let signs = try await database.read(in: act.tenant) { try SignCounts(at: act.at, in: $0).signs }
    let list = SlippingList(signs)
    for start in stride(from: 0, to: list.entries.count, by: 400) {
        let page = (start..<min(start + 400, list.entries.count)).map { ($0 + 1, list.entries[$0]) }
        try await database.write(in: act.tenant) { try SlippingRecord.keep(page, at: act.at, in: $0) }
    }
    let (listed, complained, unremarkable) = (list.entries.count, list.complainedCount, list.unremarkableCount)
    try await database.write(in: act.tenant) { tx in
        let night = SlippingNight(
            at: act.at, listed: listed, complained: complained, unremarkable: unremarkable)
        try SlippingRecord.finish(night, in: tx)
        tx.append(
            Event("insight.listed", subject: tx.tenant.uuid, facts: ["slipping": .int(Int64(listed))], act: act))
    }
}
