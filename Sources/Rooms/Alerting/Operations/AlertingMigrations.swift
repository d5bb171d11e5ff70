package import Storage

/// The tables of Alerting: rules, alerts, whom they rang, and the targets of webhooks.
package let alertingMigrations: [Migration] = [
    Migration(801, "alert rules, alerts, webhooks") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            """
            CREATE TABLE alert_rules (
              tenant_id \(uuid) NOT NULL, rule_id \(uuid) NOT NULL, name \(text) NOT NULL, position \(int) NOT NULL,
              conditions \(text) NOT NULL, effects \(text) NOT NULL, is_active \(int) NOT NULL, version \(int) NOT NULL,
              PRIMARY KEY (tenant_id, rule_id)) \(end)
            """,
            """
            CREATE TABLE alerts (
              tenant_id \(uuid) NOT NULL, alert_id \(uuid) NOT NULL, rule_id \(uuid), cause_key \(text) NOT NULL,
              feedback_id \(uuid), case_id \(uuid), customer_id \(uuid), face \(text), level \(int) NOT NULL,
              state \(text) NOT NULL, assignee_id \(uuid), team_id \(uuid), count \(int) NOT NULL, raised_at \(int) NOT NULL,
              last_at \(int) NOT NULL, climbs_at \(int), rung_minutes \(int) NOT NULL, acknowledged_at \(int),
              acknowledged_by \(uuid), PRIMARY KEY (tenant_id, alert_id)) \(end)
            """,
            "CREATE INDEX alerts_ringing ON alerts (tenant_id, raised_at) WHERE state <> 'acknowledged'",
            "CREATE INDEX alerts_by_cause ON alerts (tenant_id, cause_key, raised_at)",
            "CREATE INDEX alerts_by_case ON alerts (tenant_id, case_id)",
            "CREATE INDEX alerts_by_time ON alerts (tenant_id, raised_at DESC, alert_id)",
            // The key is the promise that nobody is rung twice for one thing.
            """
            CREATE TABLE alert_rings (
              tenant_id \(uuid) NOT NULL, alert_id \(uuid) NOT NULL, staff_id \(uuid) NOT NULL, level \(int) NOT NULL,
              at \(int) NOT NULL, PRIMARY KEY (tenant_id, alert_id, staff_id)) \(end)
            """,
            "CREATE INDEX alert_rings_by_staff ON alert_rings (tenant_id, staff_id, at)",
            // One feedback rings once, whatever is changed or added to it later.
            """
            CREATE TABLE alert_sources (
              tenant_id \(uuid) NOT NULL, feedback_id \(uuid) NOT NULL, alert_id \(uuid) NOT NULL,
              PRIMARY KEY (tenant_id, feedback_id)) \(end)
            """,
            """
            CREATE TABLE webhook_targets (
              tenant_id \(uuid) NOT NULL, target_id \(uuid) NOT NULL, url \(text) NOT NULL, secret \(text) NOT NULL,
              old_secret \(text), kinds \(text) NOT NULL, is_active \(int) NOT NULL, created_at \(int) NOT NULL,
              failures \(int) NOT NULL, version \(int) NOT NULL, PRIMARY KEY (tenant_id, target_id)) \(end)
            """,
        ]
    }
]
