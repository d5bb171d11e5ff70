import Handling
import Listening
package import Primitives
package import Storage
import TextAnalysis

/// Adds a rule behind the others, or saves a changed one; throws ``RuleRefusal`` or `StaleVersion`.
@discardableResult
package func saveRule(_ rule: AlertRule, isNew: Bool, by act: Act, in tx: Transaction) throws -> RuleID {
    var rule = rule
    rule.name = rule.name.trimmed
    guard !rule.name.isEmpty, rule.name.count <= Limits.lineCharacters else { throw RuleRefusal.nameMissing }
    guard (1...1440).contains(rule.effects.acknowledgeMinutes) else { throw RuleRefusal.minutesOutOfRange }
    rule.conditions.words = rule.conditions.words.map { searchFolded($0) }.filter { !$0.isEmpty }
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

/// Gives a new brand the four rules that every desk starts with.
package func seedDefaultRules(names: DefaultRuleNames, by act: Act, in tx: Transaction) throws {
    var angry = AlertConditions()
    angry.faces = [.angry]
    var angryEffects = AlertEffects()
    angryEffects.priority = .red
    angryEffects.notices = [.live, .email, .webhook]
    var key = AlertConditions()
    key.faces = [.disappointed]
    key.keyAccountsOnly = true
    var repeated = AlertConditions()
    repeated.faces = [.disappointed]
    repeated.repeats = 2
    var highEffects = AlertEffects()
    highEffects.priority = .high
    highEffects.acknowledgeMinutes = 30
    var words = AlertConditions()
    words.complaintsOnly = true
    let calm = AlertEffects()
    let rules = [
        (names.angry, angry, angryEffects), (names.keyAccount, key, highEffects), (names.again, repeated, highEffects),
        (names.complaint, words, calm),
    ]
    for (name, conditions, effects) in rules {
        try saveRule(
            AlertRule(id: act.newID(), name: name, position: 0, conditions: conditions, effects: effects), isNew: true,
            by: act, in: tx)
    }
}

/// The names of the default rules in the brand's language.
package struct DefaultRuleNames: Sendable {
    let angry, keyAccount, again, complaint: String

    /// One name for each default rule.
    package init(angry: String, keyAccount: String, again: String, complaint: String) {
        self.angry = angry
        self.keyAccount = keyAccount
        self.again = again
        self.complaint = complaint
    }
}
