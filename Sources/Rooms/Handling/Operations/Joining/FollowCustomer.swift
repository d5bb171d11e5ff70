import Foundation
package import People
package import Primitives
package import Storage

/// Moves the cases of a customer who turned out to be another one; their words and numbers stay.
package func followCustomer(_ other: CustomerID, into kept: CustomerID, by act: Act, in tx: Transaction) throws {
    let cases = try tx.rows(
        "SELECT * FROM cases WHERE tenant_id = \(act.tenant) AND customer_id = \(other) ORDER BY case_id"
    ).map { try Case($0) }
    for item in cases {
        let moved = try changeCase(item.id, by: act, in: tx) { current in
            var after = current
            after.customer = kept
            return CaseStep(after)
        }
        tx.append(moved.event("case.customer_changed", ["from": .id(other), "to": .id(kept)], act))
    }
}

/// Hears that two customers are one, and lets their cases follow.
package let customersOfCases = Subscription("handling.customers", kinds: ["customer.merged"]) { logged, tx in
    guard let kept = logged.event.facts["into"]?.id(CustomerID.self) else { return }
    let act = Act(tenant: logged.event.tenant, actor: .system, at: logged.event.at)
    try followCustomer(CustomerID(logged.event.subject), into: kept, by: act, in: tx)
}
