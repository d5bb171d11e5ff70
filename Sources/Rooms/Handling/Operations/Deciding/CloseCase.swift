import Listening
package import Primitives
package import Storage

/// Closes the case with its answer on the merits; refused with a list of what is missing.
package func closeCase(
    _ id: CaseID, with closure: Closure, expecting version: Int? = nil, by act: Act, in tx: Transaction
) throws {
    let complaints = try ComplaintRecord.list(of: id, in: tx)
    guard Set(closure.causes.keys).isSubset(of: complaints.map(\.id)) else { throw CaseRefusal.noSuchComplaint }
    for cause in Set(closure.causes.values) { try CauseRecord.requireActive(cause, in: tx) }
    let clocks = try ClocksRecord.find(in: tx)
    let closed = try changeCase(id, expecting: version, by: act, in: tx) {
        try $0.closing(with: closure, complaints: complaints, at: act.at, clocks: clocks)
    }
    var causes: [CauseID] = []
    for complaint in complaints {
        if let cause = closure.causes[complaint.id], cause != complaint.cause {
            try ComplaintRecord.update(complaint.causing(cause, at: act.at), in: tx)
            tx.append(complaint.event("complaint.caused", of: closed, ["cause": .id(cause)], act))
        }
        if let cause = closure.causes[complaint.id] ?? complaint.cause, !causes.contains(cause) { causes.append(cause) }
    }
    try tx.run("DELETE FROM drafts WHERE tenant_id = \(act.tenant) AND case_id = \(id)")
    let facts: JSONValue = [
        "merits": .string(closure.verdict.rawValue), "cause": .id(causes.first),
        "causes": .array(causes.map { .id($0) }), "touchpoint": .string(closed.touchpoint.rawValue),
        "minutes": .int((act.at - closed.openedAt).milliseconds / 60_000),
    ]
    tx.append(closed.event("case.closed", facts, act))
}
