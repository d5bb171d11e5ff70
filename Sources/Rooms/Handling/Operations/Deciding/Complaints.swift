package import Listening
package import Primitives
package import Storage

/// Adds a matter at the end of the case.
@discardableResult
package func addComplaint(
    _ summary: String, facts: String = "", touchpoint: Touchpoint, to id: CaseID, by act: Act, in tx: Transaction
) throws -> ComplaintID {
    let item = try CaseRecord.require(id, in: tx)
    try item.requireOpen()
    return try insertComplaint(
        summary: try CaseText.line(summary), facts: try CaseText.optional(facts), touchpoint: touchpoint, in: item,
        by: act,
        tx)
}

/// Saves a changed description of a matter; `version` is the one that the form was filled in with.
package func updateComplaint(
    _ id: ComplaintID, summary: String, facts: String, touchpoint: Touchpoint, expecting version: Int? = nil,
    by act: Act,
    in tx: Transaction
) throws {
    let current = try ComplaintRecord.require(id, in: tx)
    if let version, version != current.version { throw StaleVersion() }
    let item = try CaseRecord.require(current.caseID, in: tx)
    try item.requireOpen()
    let changed = try current.describing(summary: summary, facts: facts, touchpoint: touchpoint)
    try ComplaintRecord.update(changed, in: tx)
    tx.append(changed.event("complaint.changed", of: item, ["touchpoint": .string(touchpoint.rawValue)], act))
}

/// Writes down why a matter happened, or that the cause was wrong; finding causes is what `investigating` means.
package func setCause(_ cause: CauseID?, of id: ComplaintID, by act: Act, in tx: Transaction) throws {
    let current = try ComplaintRecord.require(id, in: tx)
    if let cause { try CauseRecord.requireActive(cause, in: tx) }
    let item = try changeCase(current.caseID, by: act, in: tx) { item in
        try item.requireOpen()
        return item.reaching(.investigating)
    }
    try ComplaintRecord.update(current.causing(cause, at: act.at), in: tx)
    tx.append(current.event("complaint.caused", of: item, ["cause": .id(cause)], act))
}

@discardableResult
func insertComplaint(
    summary: String, facts: String, touchpoint: Touchpoint, in item: Case, by act: Act, _ tx: Transaction
) throws -> ComplaintID {
    let complaint = Complaint(
        id: act.newID(), caseID: item.id, position: try ComplaintRecord.nextPosition(in: item.id, tx), summary: summary,
        facts: facts, touchpoint: touchpoint, cause: nil, causedAt: nil, createdAt: act.at, originCase: nil, version: 1)
    try ComplaintRecord.insert(complaint, in: tx)
    tx.append(complaint.event("complaint.added", of: item, ["touchpoint": .string(touchpoint.rawValue)], act))
    return complaint.id
}
