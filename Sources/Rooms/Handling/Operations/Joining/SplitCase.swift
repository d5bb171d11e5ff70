import Listening
package import Primitives
package import Storage

/// Moves one matter into a case of its own, linked to this one; both clocks go on as if it had always been apart.
@discardableResult
package func splitCase(_ complaintID: ComplaintID, by act: Act, in tx: Transaction) throws -> CaseID {
    let complaint = try ComplaintRecord.require(complaintID, in: tx)
    let item = try CaseRecord.require(complaint.caseID, in: tx)
    try item.requireOpen()
    guard try ComplaintRecord.list(of: item.id, in: tx).count > 1 else { throw CaseRefusal.onlyComplaint }
    let received = item.splitOff(
        act.newID(), number: try tx.nextNumber("case"), summary: complaint.summary, touchpoint: complaint.touchpoint,
        at: act.at)
    let step = received.reaching(min(item.stage, .investigating))
    try CaseRecord.insert(step.after, in: tx)
    let facts: JSONValue = [
        "channel": .string(item.channel.rawValue), "face": .text(item.face?.rawValue),
        "touchpoint": .string(complaint.touchpoint.rawValue), "priority": .int(Int64(item.priority.rawValue)),
        "feedback": .null, "split_from": .id(item.id),
    ]
    tx.append(step.after.event("case.opened", facts, act))
    for move in step.moves {
        tx.append(
            step.after.event(
                "case.staged", ["from": .string(move.from.rawValue), "to": .string(move.to.rawValue)], act))
    }
    var moved = complaint
    moved.caseID = received.id
    moved.position = 1
    moved.originCase = nil
    try ComplaintRecord.update(moved, in: tx)
    try number(item.id, in: tx)
    let entry = Entry(
        act.newID(), of: received.id, kind: .fact, side: .system, author: nil, channel: item.channel, at: act.at,
        body: complaint.summary, language: item.language)
    try EntryRecord.insert(entry, in: tx)
    try linkCases(received.id, item.id, as: .split, by: act, in: tx)
    tx.append(item.event("case.split", ["new": .id(received.id)], act))
    return received.id
}
