package import Foundation
package import People
package import Primitives
package import Storage

/// Ties a call to where it was written down, so that its card goes away; who wrote it down is its agent when nobody else was.
package func noteCall(
    _ id: CallID, customer: CustomerID?, caseID: UUID?, feedback: FeedbackID?, by act: Act, in tx: Transaction
) throws {
    guard var call = try CallRecord.find(id, in: tx) else { throw TelephonyRefusal.unknown }
    call.customer = customer ?? call.customer
    call.caseID = caseID ?? call.caseID
    call.feedback = feedback ?? call.feedback
    call.agent = call.agent ?? act.actor.staff
    try CallRecord.update(call, in: tx)
    tx.append(
        Event(
            "call.noted", subject: id.uuid, caseID: caseID, customerID: call.customer?.uuid,
            facts: ["people": .array(([call.agent].compactMap { $0 } + call.rung).map { .id($0) })], act: act))
}
