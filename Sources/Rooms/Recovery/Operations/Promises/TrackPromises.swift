import Foundation
package import Handling
import People
package import Primitives
package import Storage
import TextAnalysis

/// A promise that a sent reply seems to make and that nobody tracks; a person decides, since words deceive.
package struct SeenPromise: Hashable, Sendable {
    /// The words as they stand in the reply, at most 200 characters.
    package let words: String
    /// Until when, as the reply says it.
    package let dueAt: Instant
}

/// What the last three replies of a case seem to promise for the time after `now`, without what is tracked already.
package func seenPromises(in item: CaseID, at now: Instant, in snapshot: Snapshot) throws -> [SeenPromise] {
    let zone = try TenantRecord.find(snapshot.tenant, in: snapshot)?.zone ?? .gmt
    var known = Set(try PromiseRecord.of(item, in: snapshot).map { searchFolded($0.words) })
    var seen: [SeenPromise] = []
    let replies = try EntryRecord.newest(of: item, limit: 20, in: snapshot).filter {
        $0.kind == .reply && $0.side == .staff
    }
    for reply in replies.prefix(3) {
        for found in findPromises(reply.body, language: reply.language, now: reply.at.date, zone: zone) {
            let words = promiseWords(found.phrase)
            guard let due = found.due.map({ Instant($0) }), due > now, !words.isEmpty,
                known.insert(searchFolded(words)).inserted
            else { continue }
            seen.append(SeenPromise(words: words, dueAt: due))
        }
    }
    return seen
}

/// Writes a promise of a reply down; nil when the case has an open one with the same words.
@discardableResult
package func trackPromise(
    _ phrase: String, in item: CaseID, dueAt: Instant, by act: Act, in tx: Transaction
) throws -> PromiseID? {
    let words = promiseWords(phrase)
    let folded = searchFolded(words)
    let isKnown = try PromiseRecord.of(item, in: tx).contains { $0.state == .made && searchFolded($0.words) == folded }
    guard !isKnown, !words.isEmpty else { return nil }
    return try makePromise(words, in: item, dueAt: dueAt, by: act, in: tx)
}

private func promiseWords(_ phrase: String) -> String { String(phrase.trimmed.prefix(Limits.lineCharacters)).trimmed }
