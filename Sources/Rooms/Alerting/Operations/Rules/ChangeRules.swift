package import Primitives
package import Storage

/// Takes a rule away; its alerts go on, and ``restoreRule(_:by:in:)`` brings it back as it was.
package func removeRule(_ id: RuleID, by act: Act, in tx: Transaction) throws {
    guard try RuleRecord.setRemoved(id, at: act.at, in: tx) else { throw RuleRefusal.unknown }
    tx.append(Event("rule.removed", subject: id.uuid, act: act))
}

/// Brings back a rule that was taken away; one that is there stays as it is.
package func restoreRule(_ id: RuleID, by act: Act, in tx: Transaction) throws {
    guard try RuleRecord.find(id, in: tx) != nil else { throw RuleRefusal.unknown }
    guard try RuleRecord.setRemoved(id, at: nil, in: tx) else { return }
    tx.append(Event("rule.restored", subject: id.uuid, act: act))
}

/// Switches a rule on or off.
package func switchRule(_ id: RuleID, on isActive: Bool, by act: Act, in tx: Transaction) throws {
    guard var rule = try RuleRecord.all(in: tx).first(where: { $0.id == id }) else { throw RuleRefusal.unknown }
    guard rule.isActive != isActive else { return }
    rule.isActive = isActive
    try RuleRecord.update(rule, in: tx)
    tx.append(Event("rule.changed", subject: id.uuid, facts: ["active": .bool(isActive)], act: act))
}
