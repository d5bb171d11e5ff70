import Listening
package import Primitives
package import Storage

/// The outbox kind of a reply on its way to the customer; its payload names the entry.
package let replyMailKind = "mail.reply"

/// Writes the reply into the case and posts its mail; a second reply with the same key gives the entry of the first.
@discardableResult
package func replyToCase(_ id: CaseID, with reply: Reply, by act: Act, in tx: Transaction) throws -> EntryID {
    let key = "reply:\(reply.onceKey)"
    if let sent = try EntryRecord.find(onceKey: key, in: tx) { return sent.id }
    let before = try CaseRecord.require(id, in: tx)
    let answer = try Answer(to: before, by: act, in: tx)
    var replied = try changeCase(id, by: act, in: tx) {
        try $0.answering(at: act.at, isHuman: answer.isHuman, isOnMerits: reply.isOnMerits)
    }
    if reply.awaitsCustomer { replied = try changeCase(id, by: act, in: tx) { try $0.awaitingCustomer(at: act.at) } }
    let body = try CaseText.required(reply.body)
    var entry = Entry(
        act.newID(), of: id, kind: .reply, side: act.actor.side, author: act.actor.id, channel: .email, at: act.at,
        body: body, language: replyLanguage(body, usual: replied.language))
    entry.subject = reply.subject.trimmed.isEmpty ? replied.subject : try CaseText.line(reply.subject)
    entry.delivery = .queued
    entry.onceKey = key
    try EntryRecord.insert(entry, in: tx)
    tx.append(replied.event("case.replied", answer.facts(entry.id), act))
    try tx.post(
        OutboxItem(replyMailKind, payload: ["entry": .id(entry.id), "case": .id(id)], dueAt: act.at, onceKey: key),
        act: act)
    try discardDraft(of: .reply, in: id, by: act, in: tx)
    return entry.id
}

/// What is measured of an answer: whether it is the first human one, and how long the customer waited for it.
struct Answer {
    let isHuman: Bool
    private let isFirst: Bool
    private let minutes: Int?

    /// Measures against the case as it was before the answer.
    init(to item: Case, by act: Act, in snapshot: Snapshot) throws {
        isHuman = act.actor.staff != nil
        isFirst = isHuman && item.firstReplyAt == nil
        minutes = try EntryRecord.unansweredSince(item, in: snapshot).map { Int((act.at - $0).milliseconds / 60_000) }
    }

    func facts(_ entry: EntryID) -> JSONValue {
        [
            "entry": .id(entry), "first": .bool(isFirst), "human": .bool(isHuman),
            "minutes": minutes.map { .int(Int64($0)) } ?? .null,
        ]
    }
}
