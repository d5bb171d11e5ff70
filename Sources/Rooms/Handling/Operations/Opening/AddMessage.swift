import Listening
package import Primitives
package import Storage

/// Adds what the customer said: to the open case, to a closed one that it reopens within 30 days, or to a new, linked one.
///
/// A merged case passes the words on to the one that took it over.
@discardableResult
package func addMessage(_ words: CustomerWords, to id: CaseID, by act: Act, in tx: Transaction) throws -> CasePlace {
    if let earlier = try repeated(words, in: tx) { return earlier }
    guard let target = try CaseRecord.surviving(id, in: tx) else { throw CaseRefusal.notFound }
    let words = try words.clipped().read { try BrandReaderRecord.shifts(in: tx) }
    var outcome = CasePlace.Outcome.joined
    if let closedAt = target.closedAt {
        guard act.at - closedAt <= Case.reopenWindow else { return try openAnew(words, after: target, by: act, in: tx) }
        try reopenCase(target.id, because: .message, by: act, in: tx)
        outcome = .reopened
    }
    let clocks = try ClocksRecord.find(in: tx)
    let heard = try changeCase(target.id, by: act, in: tx) { try $0.hearing(words, at: act.at, clocks: clocks) }
    let entry = Entry(act.newID(), of: heard, words: words, at: act.at)
    try EntryRecord.insert(entry, in: tx)
    tx.append(
        heard.event("case.message", ["entry": .id(entry.id), "channel": .string(words.channel.rawValue)], act))
    return CasePlace(caseID: heard.id, entry: entry.id, outcome: outcome)
}

private func openAnew(_ words: CustomerWords, after old: Case, by act: Act, in tx: Transaction) throws -> CasePlace {
    var new = NewCase(
        customer: old.customer, subject: words.subject.isEmpty ? old.subject : words.subject, words: words,
        touchpoint: old.touchpoint)
    new.face = words.face
    new.assignee = old.assignee
    new.team = old.team
    let place = try openCaseFile(new, by: act, in: tx)
    try linkCases(place.caseID, old.id, as: .follows, by: act, in: tx)
    return CasePlace(caseID: place.caseID, entry: place.entry, outcome: .openedAnew)
}
