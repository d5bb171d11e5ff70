package import Primitives
package import Storage

/// Moves the correspondence and the matters of one case into another of the same customer; each keeps where it came from.
package func mergeCases(_ id: CaseID, into otherID: CaseID, by act: Act, in tx: Transaction) throws {
    let other = try CaseRecord.require(otherID, in: tx)
    try other.requireOpen()
    let merged = try changeCase(id, by: act, in: tx) { try $0.merging(into: other, at: act.at) }
    try tx.run(
        """
        UPDATE entries SET case_id = \(other.id), origin_case_id = COALESCE(origin_case_id, \(id))
        WHERE tenant_id = \(act.tenant) AND case_id = \(id)
        """)
    let place = try ComplaintRecord.nextPosition(in: other.id, tx) - 1
    try tx.run(
        """
        UPDATE complaints SET case_id = \(other.id), position = position + \(place), version = version + 1,
          origin_case_id = COALESCE(origin_case_id, \(id))
        WHERE tenant_id = \(act.tenant) AND case_id = \(id)
        """)
    let waiting = try EntryRecord.unansweredSince(other, in: tx)
    let clocks = try ClocksRecord.find(in: tx)
    try changeCase(other.id, by: act, in: tx) { current in
        var after = current
        after.lastCustomerAt = [current.lastCustomerAt, merged.lastCustomerAt].compactMap(\.self).max()
        after.anger = max(current.anger, merged.anger)
        after.replyDueAt =
            waiting.flatMap { clocks.replyDue(from: $0, priority: current.priority) } ?? current.replyDueAt
        // The law counts from the first of the two receipts.
        after.legalDueAt = [current.legalDueAt, merged.legalDueAt].compactMap(\.self).min()
        return CaseStep(after)
    }
    tx.append(merged.event("case.merged", ["into": .id(other.id)], act))
}
