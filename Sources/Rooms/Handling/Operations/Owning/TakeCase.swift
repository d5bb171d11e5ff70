package import Primitives
package import Storage

/// Makes the acting member of staff the owner; refused when somebody else already is.
@discardableResult
package func takeCase(_ id: CaseID, by act: Act, in tx: Transaction) throws -> Case {
    guard let staff = act.actor.staff else { throw CaseRefusal.staffOnly }
    let taken = try changeCase(id, by: act, in: tx) { try $0.taking(by: staff) }
    tx.append(taken.event("case.taken", [:], act))
    return taken
}
