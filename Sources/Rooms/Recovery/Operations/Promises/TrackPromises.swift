import Foundation
package import Handling
import People
package import Primitives
package import Storage
import TextAnalysis

/// Writes down every promise with a time that a sent reply makes, owned by who wrote it; the same reply is read once.
package func trackPromises(ofReply id: EntryID, in item: CaseID, by act: Act, in tx: Transaction) throws {
    guard let entry = try EntryRecord.find(id, in: tx), entry.kind == .reply, act.actor.staff != nil else { return }
    let zone = try TenantRecord.find(act.tenant, in: tx)?.zone ?? .gmt
    let found = findPromises(entry.body, language: entry.language, now: entry.at.date, zone: zone)
    for (number, promise) in found.enumerated() {
        guard let due = promise.due.map({ Instant($0) }), due > act.at else { continue }
        let words = String(promise.phrase.trimmed.prefix(Limits.lineCharacters))
        guard !words.isEmpty else { continue }
        try makePromise(words, in: item, dueAt: due, onceKey: "reply:\(id):\(number)", by: act, in: tx)
    }
}
