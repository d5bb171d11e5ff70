package import Primitives
package import Storage

/// Loads a case, lets `decide` change it, saves it when nobody was faster, and writes passed stages and pauses to the log.
///
/// `version` is the one that a form was filled in with; a newer row throws ``StaleVersion`` and nothing is lost.
@discardableResult
package func changeCase(
    _ id: CaseID, expecting version: Int? = nil, by act: Act, in tx: Transaction, _ decide: (Case) throws -> CaseStep
) throws -> Case {
    let before = try CaseRecord.require(id, in: tx)
    if let version, version != before.version { throw StaleVersion() }
    let step = try decide(before)
    var after = step.after
    after.updatedAt = max(act.at, before.updatedAt)
    try CaseRecord.update(after, in: tx)
    after.version += 1
    for move in step.moves {
        tx.append(
            after.event("case.staged", ["from": .string(move.from.rawValue), "to": .string(move.to.rawValue)], act))
    }
    switch (before.awaitingCustomerSince, after.awaitingCustomerSince) {
    case (nil, let since?): tx.append(after.event("case.awaiting", ["since": .instant(since)], act))
    case (let since?, nil):
        let minutes = after.pausedMinutes - before.pausedMinutes
        tx.append(after.event("case.resumed", ["since": .instant(since), "minutes": .int(Int64(minutes))], act))
    default: break
    }
    return after
}

extension Case {
    /// An event of this case that its customer's timeline shows too.
    func event(_ kind: String, _ facts: JSONValue = .object([:]), _ act: Act) -> Event {
        Event(kind, subject: id.uuid, caseID: id.uuid, customerID: customer.uuid, facts: facts, act: act)
    }
}
