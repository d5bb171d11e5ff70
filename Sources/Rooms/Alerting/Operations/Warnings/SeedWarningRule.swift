package import Primitives
package import Storage

/// Whether the brand never had a rule about early warnings, as brands of an earlier release.
package func lacksWarningRule(in snapshot: Snapshot) throws -> Bool {
    try snapshot.row(
        """
        SELECT rule_id FROM alert_rules
        WHERE tenant_id = \(snapshot.tenant) AND kind = \(AlertRule.Kind.earlyWarning.rawValue) LIMIT 1
        """) == nil
}

/// Gives a brand the rule that rings leads and analysts about early warnings; a brand that has or had one is left as it is.
package func seedWarningRule(named name: String, by act: Act, in tx: Transaction) throws {
    guard try lacksWarningRule(in: tx) else { return }
    try saveRule(
        AlertRule(
            id: act.newID(), kind: .earlyWarning, name: name, position: 0, conditions: AlertConditions(),
            effects: .earlyWarning), isNew: true, by: act, in: tx)
}

extension AlertEffects {
    /// A mail and the live stream for leads and analysts, and after four hours for the administrators.
    package static var earlyWarning: AlertEffects {
        var effects = AlertEffects()
        effects.opensCase = false
        effects.assignment = .nobody
        effects.notices = [.live, .email]
        effects.ladder = AlertLadder([.init(.leadsAndAnalysts, minutes: 240), .init(.administrators, minutes: 1440)])
        return effects
    }
}
