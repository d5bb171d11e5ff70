import Listening
package import Primitives
package import Storage

/// Writes down a phone call; one in which the two spoke is an answer of ours, and one that the customer began is also their word.
@discardableResult
package func recordCall(_ call: Contact, in id: CaseID, by act: Act, in tx: Transaction) throws -> EntryID {
    try record(call, .call, by: .phone, as: "case.called", in: id, by: act, tx)
}

/// Writes down a visit at the desk, which counts like a call in which the two spoke.
@discardableResult
package func recordVisit(_ visit: Contact, in id: CaseID, by act: Act, in tx: Transaction) throws -> EntryID {
    try record(visit, .visit, by: .visit, as: "case.visited", in: id, by: act, tx)
}

/// Writes down a letter on paper: one from the customer waits for an answer, one of ours is an answer.
@discardableResult
package func recordLetter(_ letter: Contact, in id: CaseID, by act: Act, in tx: Transaction) throws -> EntryID {
    var letter = letter
    letter.isReached = letter.direction == .toCustomer
    let kind = letter.direction == .toCustomer ? "case.replied" : "case.message"
    return try record(letter, .letter, by: .letter, as: kind, in: id, by: act, tx)
}

private func record(
    _ contact: Contact, _ kind: EntryKind, by channel: Channel, as event: String, in id: CaseID, by act: Act,
    _ tx: Transaction
) throws -> EntryID {
    let key = contact.onceKey.map { "contact:\($0)" }
    if let key, let written = try EntryRecord.find(onceKey: key, in: tx) { return written.id }
    let body = try CaseText.required(contact.body)
    let before = try CaseRecord.require(id, in: tx)
    let heldAt = min(contact.heldAt ?? act.at, act.at)
    let answer = try Answer(to: before, by: act, in: tx)
    let after = try hearAndAnswer(contact, before, words: body, heldAt: heldAt, channel: channel, by: act, tx)
    var entry = Entry(
        act.newID(), of: id, kind: kind, side: contact.side,
        author: contact.side == .customer ? after.customer.uuid : act.actor.id,
        channel: channel, at: heldAt, body: body, language: after.language)
    entry.onceKey = key
    try EntryRecord.insert(entry, in: tx)
    var facts: [String: JSONValue] = [
        "direction": .string(contact.direction.rawValue), "reached": .bool(contact.isReached), "entry": .id(entry.id),
    ]
    if contact.isReached, case .object(let measured) = answer.facts(entry.id) {
        facts.merge(measured) { $1 }
    }
    tx.append(after.event(event, .object(facts), act))
    try discardDraft(of: .call, in: id, by: act, in: tx)
    return entry.id
}

private func hearAndAnswer(
    _ contact: Contact, _ before: Case, words: String, heldAt: Instant, channel: Channel, by act: Act, _ tx: Transaction
) throws -> Case {
    // On a closed case it is a line of the record; who wants work on it reopens it.
    guard before.isOpen else {
        if let other = before.mergedInto { throw CaseRefusal.merged(into: other) }
        return before
    }
    var after = before
    if contact.direction == .fromCustomer {
        let heard = CustomerWords(words, channel: channel, language: before.language)
        let clocks = try ClocksRecord.find(in: tx)
        after = try changeCase(before.id, by: act, in: tx) { try $0.hearing(heard, at: heldAt, clocks: clocks) }
    }
    guard contact.isReached else { return after }
    return try changeCase(before.id, by: act, in: tx) {
        try $0.answering(at: heldAt, isHuman: act.actor.staff != nil, isOnMerits: contact.isOnMerits)
    }
}

extension Contact {
    /// A letter from the customer is their own word; what was spoken is written down by staff.
    fileprivate var side: EntrySide { direction == .fromCustomer && !isReached ? .customer : .staff }
}
