package import Primitives
package import Storage
import TextAnalysis

/// Adds a rule behind the others, or saves a changed one; throws ``RuleRefusal`` or `StaleVersion`.
@discardableResult
package func saveRule(_ rule: AlertRule, isNew: Bool, by act: Act, in tx: Transaction) throws -> RuleID {
    var rule = rule
    rule.name = rule.name.trimmed
    guard !rule.name.isEmpty, rule.name.count <= Limits.lineCharacters else { throw RuleRefusal.nameMissing }
    try rule.effects.check()
    rule.conditions.words = rule.conditions.words.map(\.trimmed).filter { !searchFolded($0).isEmpty }
    if isNew {
        rule.position =
            try tx.count("SELECT COALESCE(MAX(position), 0) AS n FROM alert_rules WHERE tenant_id = \(act.tenant)") + 1
        try RuleRecord.insert(rule, in: tx)
    } else {
        guard try RuleRecord.find(rule.id, in: tx) != nil else { throw RuleRefusal.unknown }
        try RuleRecord.update(rule, in: tx)
    }
    tx.append(Event(isNew ? "rule.made" : "rule.changed", subject: rule.id.uuid, act: act))
    return rule.id
}

/// Puts the rule one place earlier or later in the order; at the end of the list nothing happens.
package func moveRule(_ id: RuleID, earlier: Bool, by act: Act, in tx: Transaction) throws {
    let rules = try RuleRecord.all(in: tx)
    guard let index = rules.firstIndex(where: { $0.id == id }) else { throw RuleRefusal.unknown }
    let other = earlier ? index - 1 : index + 1
    guard rules.indices.contains(other) else { return }
    for (rule, position) in [(rules[index], rules[other].position), (rules[other], rules[index].position)] {
        var moved = rule
        moved.position = position
        try RuleRecord.update(moved, in: tx)
    }
    tx.append(Event("rule.changed", subject: id.uuid, act: act))
}
