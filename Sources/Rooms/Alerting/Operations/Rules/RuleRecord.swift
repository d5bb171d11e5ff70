import Primitives
package import Storage

/// The rows of alert rules.
package enum RuleRecord {
    /// All rules of the brand in their order, without those that were taken away.
    package static func all(in snapshot: Snapshot) throws -> [AlertRule] {
        try snapshot.rows(
            """
            SELECT * FROM alert_rules WHERE tenant_id = \(snapshot.tenant) AND removed_at IS NULL ORDER BY position, rule_id
            """
        ).map { try AlertRule($0) }
    }

    /// The names of all rules that ever were, for the history of alerts.
    package static func names(in snapshot: Snapshot) throws -> [RuleID: String] {
        try snapshot.rows("SELECT rule_id, name FROM alert_rules WHERE tenant_id = \(snapshot.tenant)").reduce(into: [:]
        ) {
            $0[try $1.id("rule_id")] = try $1.text("name")
        }
    }

    /// One rule of the brand, even one that was taken away, whose alerts may still climb.
    package static func find(_ id: RuleID, in snapshot: Snapshot) throws -> AlertRule? {
        try snapshot.row("SELECT * FROM alert_rules WHERE tenant_id = \(snapshot.tenant) AND rule_id = \(id)")
            .map { try AlertRule($0) }
    }

    static func insert(_ rule: AlertRule, in tx: Transaction) throws {
        tx.forget()
        try tx.run(
            """
            INSERT INTO alert_rules (tenant_id, rule_id, kind, name, position, conditions, effects, is_active,
                                     version)
            VALUES (\(tx.tenant), \(rule.id), \(rule.kind.rawValue), \(rule.name), \(rule.position), \(rule.conditions.stored),
                    \(rule.effects.stored), \(rule.isActive), 1)
            """)
    }

    /// Takes a rule away, or brings it back; false when it was so already.
    static func setRemoved(_ id: RuleID, at time: Instant?, in tx: Transaction) throws -> Bool {
        tx.forget()
        let condition: SQL = time == nil ? "removed_at IS NOT NULL" : "removed_at IS NULL"
        return try tx.run(
            """
            UPDATE alert_rules SET removed_at = \(time), version = version + 1
            WHERE tenant_id = \(tx.tenant) AND rule_id = \(id) AND \(condition)
            """) == 1
    }

    static func update(_ rule: AlertRule, in tx: Transaction) throws {
        tx.forget()
        try tx.runChecked(
            """
            UPDATE alert_rules SET name = \(rule.name), position = \(rule.position), conditions = \(rule.conditions.stored),
              effects = \(rule.effects.stored), is_active = \(rule.isActive), version = version + 1
            WHERE tenant_id = \(tx.tenant) AND rule_id = \(rule.id) AND version = \(rule.version)
            """)
    }
}

extension AlertRule {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("rule_id"), kind: try row.word("kind"), name: try row.text("name"),
            position: try row.int("position"),
            conditions: AlertConditions(stored: try row.json("conditions")),
            effects: AlertEffects(stored: try row.json("effects")),
            isActive: try row.bool("is_active"), version: try row.int("version"))
    }
}
