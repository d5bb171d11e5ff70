package import Storage

/// The tables of Alerting: rules, alerts, whom they rang, and the targets of webhooks.
package let alertingMigrations: [Migration] =
    [
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
        },
        Migration(802, "ladders, webhook deliveries, digests") { ddl in
            let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
            return [
                "ALTER TABLE alerts ADD COLUMN ladder \(text)",
                "ALTER TABLE alert_rules ADD COLUMN removed_at \(int)",
                "ALTER TABLE webhook_targets ADD COLUMN name \(text) NOT NULL DEFAULT ''",
                "ALTER TABLE webhook_targets ADD COLUMN old_until \(int)",
                "ALTER TABLE webhook_targets ADD COLUMN failing_since \(int)",
                "ALTER TABLE webhook_targets ADD COLUMN off_reason \(text)",
                "ALTER TABLE webhook_targets ADD COLUMN off_at \(int)",
                "ALTER TABLE webhook_targets ADD COLUMN removed_at \(int)",
                """
                CREATE TABLE webhook_deliveries (
                  tenant_id \(uuid) NOT NULL, delivery_id \(uuid) NOT NULL, target_id \(uuid) NOT NULL, kind \(text) NOT NULL,
                  event_seq \(int), state \(text) NOT NULL, attempts \(int) NOT NULL, status \(int), problem \(text),
                  created_at \(int) NOT NULL, tried_at \(int), next_at \(int), PRIMARY KEY (tenant_id, delivery_id)) \(end)
                """,
                "CREATE INDEX webhook_deliveries_by_target ON webhook_deliveries (tenant_id, target_id, delivery_id)",
                // A row means that this person wants no digest of this brand.
                """
                CREATE TABLE digest_refusals (
                  tenant_id \(uuid) NOT NULL, staff_id \(uuid) NOT NULL, at \(int) NOT NULL,
                  PRIMARY KEY (tenant_id, staff_id)) \(end)
                """,
                // Unconfirmed answers that a person has looked at and needs no more in the list.
                """
                CREATE TABLE unconfirmed_looks (
                  tenant_id \(uuid) NOT NULL, feedback_id \(uuid) NOT NULL, staff_id \(uuid) NOT NULL, at \(int) NOT NULL,
                  PRIMARY KEY (tenant_id, feedback_id)) \(end)
                """,
            ]
        },
    ] + warningMigrations
