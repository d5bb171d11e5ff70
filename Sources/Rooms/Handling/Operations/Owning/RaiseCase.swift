package import Primitives
package import Storage

/// Makes the case at least as urgent as `priority`, with deadlines that follow; a case that is so already stays untouched.
package func raiseCase(_ id: CaseID, to priority: Priority, by act: Act, in tx: Transaction) throws {
    let current = try CaseRecord.require(id, in: tx)
    guard priority > current.priority else { return }
    let since = try EntryRecord.unansweredSince(current, in: tx)
    let clocks = try ClocksRecord.find(in: tx)
    let raised = try changeCase(id, by: act, in: tx) {
        try $0.raising(to: priority, unansweredSince: since, clocks: clocks)
    }
    tx.append(raised.event("case.raised", ["priority": .int(Int64(raised.priority.rawValue))], act))
}
