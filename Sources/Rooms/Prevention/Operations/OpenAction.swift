package import Handling
import People
package import Primitives
package import Storage

/// Decides on an action against a cause.
@discardableResult
package func openAction(
    against cause: CauseID, kind: ActionKind = .corrective, plan: ActionPlan, by act: Act, in tx: Transaction
) throws -> ActionID {
    guard try CauseRecord.find(cause, in: tx) != nil else { throw ActionRefusal.noSuchCause }
    try requireOwner(plan.owner, in: tx)
    let item = try CorrectiveAction.opened(act.newID(), against: cause, kind: kind, plan: plan, at: act.at)
    try ActionRecord.insert(item, in: tx)
    tx.append(
        item.event(
            "action.opened",
            [
                "cause": .id(cause), "owner": .id(plan.owner), "due": .instant(item.plan.dueAt),
                "kind": .string(kind.rawValue),
            ],
            act))
    return item.id
}

/// Changes the plan of an action under way; `version` is the one that the form was filled in with.
package func replanAction(
    _ id: ActionID, plan: ActionPlan, expecting version: Int? = nil, by act: Act, in tx: Transaction
) throws {
    let current = try ActionRecord.require(id, in: tx)
    if let version, version != current.version { throw StaleVersion() }
    if plan.owner != current.plan.owner { try requireOwner(plan.owner, in: tx) }
    let changed = try current.replanning(plan, at: act.at)
    try ActionRecord.update(changed, in: tx)
    tx.append(
        changed.event("action.replanned", ["owner": .id(plan.owner), "due": .instant(changed.plan.dueAt)], act))
}

private func requireOwner(_ staff: StaffID, in tx: Transaction) throws {
    guard try MemberList.find(staff, in: tx)?.membership.isActive == true else { throw ActionRefusal.noSuchOwner }
}
