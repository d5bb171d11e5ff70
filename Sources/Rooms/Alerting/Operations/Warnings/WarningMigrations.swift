import Storage

/// What early warnings need beside the tables of alerts.
let warningMigrations: [Migration] = [
    Migration(810, "alerts about early warnings") { ddl in
        let (uuid, int, text, real, end) = (ddl.uuid, ddl.int, ddl.text, ddl.real, ddl.end)
        return [
            "ALTER TABLE alert_rules ADD COLUMN kind \(text) NOT NULL DEFAULT 'feedback'",
            // The key is the promise that one signal rings once; an empty touchpoint stands for all together.
            """
            CREATE TABLE alert_warnings (
              tenant_id \(uuid) NOT NULL, touchpoint \(text) NOT NULL, local_day \(text) NOT NULL, chart \(text) NOT NULL,
              alert_id \(uuid) NOT NULL, unhappy_count \(int) NOT NULL, answer_count \(int) NOT NULL, usual \(real) NOT NULL,
              PRIMARY KEY (tenant_id, touchpoint, local_day, chart)) \(end)
            """,
            "CREATE INDEX alert_warnings_by_alert ON alert_warnings (tenant_id, alert_id)",
        ]
    }
]
