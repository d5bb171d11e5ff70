package import Primitives
package import Storage

/// Stops the service clock until the customer says something, or lets it run again; the legal clock never stops.
package func setAwaitingCustomer(_ isAwaiting: Bool, for id: CaseID, by act: Act, in tx: Transaction) throws {
    let current = try CaseRecord.require(id, in: tx)
    guard isAwaiting != (current.awaitingCustomerSince != nil) else { return }
    let clocks = try ClocksRecord.find(in: tx)
    try changeCase(id, by: act, in: tx) { item in
        isAwaiting ? try item.awaitingCustomer(at: act.at) : CaseStep(item.resuming(at: act.at, clocks: clocks))
    }
}
