package import Storage

/// The tables of Insight; every row comes from the event log and can be thrown away.
package let insightMigrations: [Migration] = [
    Migration(901, "measured events and ratings by day") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            // One row a thing that a measure counts, with the event that counted it; word and number depend on the kind.
            """
            CREATE TABLE measured (
              tenant_id \(uuid) NOT NULL, kind \(text) NOT NULL, subject_id \(uuid) NOT NULL, seq \(int) NOT NULL,
              at \(int) NOT NULL, local_day \(text) NOT NULL, word \(text), number \(int), staff_id \(uuid),
              touchpoint \(text), survey_id \(uuid), case_id \(uuid), customer_id \(uuid), ended_at \(int),
              PRIMARY KEY (tenant_id, kind, subject_id)) \(end)
            """,
            "CREATE INDEX measured_by_day ON measured (tenant_id, kind, local_day, seq)",
            "CREATE INDEX measured_by_staff ON measured (tenant_id, kind, staff_id, local_day)",
            // Survey and staff are texts, empty for none, because a key holds no null.
            """
            CREATE TABLE rating_rollup (
              tenant_id \(uuid) NOT NULL, local_day \(text) NOT NULL, touchpoint \(text) NOT NULL, survey \(text) NOT NULL,
              staff \(text) NOT NULL, face \(text) NOT NULL, n \(int) NOT NULL,
              PRIMARY KEY (tenant_id, local_day, touchpoint, survey, staff, face)) \(end)
            """,
        ]
    },
    // Readers stand behind the invitations that were sent before, so the log is counted anew.
    Migration(902, "survey mails and their answers are counted") { ddl in
        [
            "ALTER TABLE measured ADD COLUMN invitation_id \(ddl.uuid)",
            "DELETE FROM measured",
            "DELETE FROM rating_rollup",
            "DELETE FROM subscriptions WHERE name = 'insight'",
        ]
    },
]
