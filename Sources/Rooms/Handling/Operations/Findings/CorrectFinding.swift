import Listening
package import Primitives
package import Storage
import TextAnalysis

/// Sets right what analysis said about a customer's words; the case, its lists and its measures follow at once.
///
/// A second correction of the same aspect keeps what analysis had said at first, and saying that again takes the
/// correction back. What is so already changes nothing.
package func correctFinding(
    _ aspect: FindingAspect, to value: String, in id: EntryID, of item: CaseID, by act: Act, in tx: Transaction
) throws {
    guard let entry = try EntryRecord.find(id, in: tx), entry.caseID == item, entry.side == .customer,
        !entry.body.isEmpty
    else { throw CaseRefusal.notFound }
    let before = entry.findings == .object([:]) ? entry.seen : Findings(stored: entry.findings)
    guard let after = before.setting(aspect, to: value) else { throw CaseRefusal.noSuchFinding }
    let was = before.value(of: aspect)
    guard after != before else { return }
    try keep(aspect, was: was, value: value, entry: id, act, tx)
    try EntryRecord.keep(after.stored, for: id, in: tx)
    try FindingRecord.label(id, at: entry.at, with: after, in: tx)
    if let feedback = entry.feedback { try FeedbackRecord.keep(after, for: feedback, in: tx) }
    let anger = try FindingRecord.anger(of: item, in: tx)
    let elsewhere = try FindingRecord.holds(aspect.name, in: item, tx)
    let heeded = try changeCase(item, by: act, in: tx) {
        CaseStep($0.heeding(aspect, in: after, anger: anger, elsewhere: elsewhere))
    }
    let facts: JSONValue = [
        "entry": .id(id), "aspect": .string(aspect.name), "was": .string(was), "value": .string(value),
    ]
    tx.append(heeded.event("finding.corrected", facts, act))
}

/// Takes a correction back, so that the words say again what analysis saw in them; nothing when there is none.
package func restoreFinding(
    _ aspect: FindingAspect, in id: EntryID, of item: CaseID, by act: Act, in tx: Transaction
) throws {
    guard let known = try FindingRecord.corrections(of: id, in: tx).first(where: { $0.aspect == aspect }) else {
        return
    }
    try correctFinding(aspect, to: known.was, in: id, of: item, by: act, in: tx)
}

/// Writes the row of a correction, or takes it out when analysis had been right after all.
private func keep(
    _ aspect: FindingAspect, was: String, value: String, entry: EntryID, _ act: Act, _ tx: Transaction
) throws {
    let removed = try tx.run(
        """
        DELETE FROM finding_corrections
        WHERE tenant_id = \(tx.tenant) AND entry_id = \(entry) AND aspect = \(aspect.name) AND was = \(value)
        """)
    guard removed == 0 else { return }
    try tx.run(
        """
        INSERT INTO finding_corrections (tenant_id, entry_id, aspect, was, value, staff_id, at)
        VALUES (\(tx.tenant), \(entry), \(aspect.name), \(was), \(value), \(act.actor.staff), \(act.at))
        ON CONFLICT (tenant_id, entry_id, aspect)
        DO UPDATE SET value = excluded.value, staff_id = excluded.staff_id, at = excluded.at
        """)
}
