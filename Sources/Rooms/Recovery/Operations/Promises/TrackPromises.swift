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
        try trackPromise(promise.phrase, in: item, dueAt: due, onceKey: "reply:\(id):\(number)", by: act, in: tx)
    }
}

/// Writes a promise of a reply down; nil when the case has an open one with the same words, as when its writer tracked
/// it before sending.
@discardableResult
package func trackPromise(
    _ phrase: String, in item: CaseID, dueAt: Instant, onceKey: String? = nil, by act: Act, in tx: Transaction
) throws -> PromiseID? {
    let words = String(phrase.trimmed.prefix(Limits.lineCharacters)).trimmed
    let folded = searchFolded(words)
    let isKnown = try PromiseRecord.of(item, in: tx).contains { $0.state == .made && searchFolded($0.words) == folded }
    guard !isKnown, !words.isEmpty else { return nil }
    return try makePromise(words, in: item, dueAt: dueAt, onceKey: onceKey, by: act, in: tx)
}
