import Handling
import People
import Primitives
import Storage

/// What was kept for a customer who turned out to be another one belongs to the one that is left.
func followCustomer(_ other: CustomerID, into kept: CustomerID, by act: Act, in tx: Transaction) throws {
    let tables: [SQL] = ["promises", "recoveries", "ideas", "thanks"]
    for table in tables {
        try tx.run(
            "UPDATE \(table) SET customer_id = \(kept) WHERE tenant_id = \(act.tenant) AND customer_id = \(other)")
    }
    tx.append(
        Event("recovery.followed", subject: other.uuid, customerID: kept.uuid, facts: ["into": .id(kept)], act: act))
}

/// The promises of a case that went into another are kept there; its own way back ends without an outcome.
func followCase(_ other: CaseID, into kept: CaseID, by act: Act, in tx: Transaction) throws {
    try tx.run("UPDATE promises SET case_id = \(kept) WHERE tenant_id = \(act.tenant) AND case_id = \(other)")
    guard let known = try RecoveryRecord.find(other, in: tx) else { return }
    try tx.run("DELETE FROM recoveries WHERE tenant_id = \(act.tenant) AND case_id = \(other)")
    tx.append(
        Event(
            "recovery.state", subject: other.uuid, caseID: kept.uuid, customerID: known.customer.uuid,
            facts: ["from": .string(known.state.rawValue), "to": "merged"], act: act))
}
