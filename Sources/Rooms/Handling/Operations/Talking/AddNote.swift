import Listening
package import Primitives
package import Storage

/// Adds words among staff, which no customer sees; a closed case takes them too.
@discardableResult
package func addNote(_ words: String, to id: CaseID, by act: Act, in tx: Transaction) throws -> EntryID {
    let body = try CaseText.required(words)
    let item = try CaseRecord.require(id, in: tx)
    if let other = item.mergedInto { throw CaseRefusal.merged(into: other) }
    let entry = Entry(
        act.newID(), of: id, kind: .note, side: act.actor.side, author: act.actor.id, channel: item.channel, at: act.at,
        body: body, language: item.language)
    try EntryRecord.insert(entry, in: tx)
    tx.append(item.event("case.noted", ["entry": .id(entry.id)], act))
    try discardDraft(of: .note, in: id, by: act, in: tx)
    return entry.id
}
