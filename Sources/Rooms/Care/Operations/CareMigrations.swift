package import Storage

/// The tables of Care: conduct steps, what staff went through, rests, the overruled log, and counted pulse answers.
package let careMigrations: [Migration] = [
    Migration(701, "conduct, staff shield, pulse") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            """
            CREATE TABLE conduct_steps (
              tenant_id \(uuid) NOT NULL, step_id \(uuid) NOT NULL, customer_id \(uuid) NOT NULL,
              rung \(text) NOT NULL CHECK (rung IN ('note', 'warning', 'restricted')), evidence \(text) NOT NULL,
              contact \(text) NOT NULL, case_id \(uuid), decided_by \(uuid) NOT NULL, decided_at \(int) NOT NULL,
              review_at \(int) NOT NULL, appeal \(text) NOT NULL, appealed_at \(int), answered_at \(int),
              ended_at \(int), ending \(text), version \(int) NOT NULL, PRIMARY KEY (tenant_id, step_id)) \(end)
            """,
            "CREATE INDEX conduct_steps_by_customer ON conduct_steps (tenant_id, customer_id, decided_at)",
            """
            CREATE INDEX conduct_steps_in_force ON conduct_steps (tenant_id, review_at, step_id)
            WHERE ended_at IS NULL
            """,
            // Every case that came into somebody's hands: a streak is red cases in a row, so calmer ones count too.
            """
            CREATE TABLE case_takings (
              tenant_id \(uuid) NOT NULL, staff_id \(uuid) NOT NULL, case_id \(uuid) NOT NULL, at \(int) NOT NULL,
              is_red \(int) NOT NULL, PRIMARY KEY (tenant_id, staff_id, case_id)) \(end)
            """,
            "CREATE INDEX case_takings_by_time ON case_takings (tenant_id, at)",
            """
            CREATE TABLE breathers (
              tenant_id \(uuid) NOT NULL, staff_id \(uuid) NOT NULL, from_at \(int) NOT NULL, until_at \(int) NOT NULL,
              given_by \(uuid), PRIMARY KEY (tenant_id, staff_id, from_at)) \(end)
            """,
            "CREATE INDEX breathers_by_time ON breathers (tenant_id, until_at)",
            """
            CREATE TABLE abuse_exposures (
              tenant_id \(uuid) NOT NULL, staff_id \(uuid) NOT NULL, entry_id \(uuid) NOT NULL,
              case_id \(uuid) NOT NULL,
              at \(int) NOT NULL, PRIMARY KEY (tenant_id, staff_id, entry_id)) \(end)
            """,
            "CREATE INDEX abuse_exposures_by_time ON abuse_exposures (tenant_id, at)",
            """
            CREATE TABLE overrules (
              tenant_id \(uuid) NOT NULL, overrule_id \(uuid) NOT NULL, case_id \(uuid) NOT NULL,
              agent_id \(uuid) NOT NULL,
              by_id \(uuid) NOT NULL, kind \(text) NOT NULL, reason \(text) NOT NULL, at \(int) NOT NULL,
              PRIMARY KEY (tenant_id, overrule_id)) \(end)
            """,
            "CREATE INDEX overrules_by_time ON overrules (tenant_id, at DESC, overrule_id)",
            // Who answered and what was answered stand in two tables without a common key or time.
            """
            CREATE TABLE pulse_givers (
              tenant_id \(uuid) NOT NULL, week \(int) NOT NULL, staff_id \(uuid) NOT NULL,
              PRIMARY KEY (tenant_id, week, staff_id)) \(end)
            """,
            """
            CREATE TABLE pulse_counts (
              tenant_id \(uuid) NOT NULL, week \(int) NOT NULL, question \(text) NOT NULL, score \(int) NOT NULL,
              count \(int) NOT NULL, PRIMARY KEY (tenant_id, week, question, score)) \(end)
            """,
        ]
    },
    Migration(702, "covered words that were asked for") { ddl in
        let (uuid, int, end) = (ddl.uuid, ddl.int, ddl.end)
        return [
            """
            CREATE TABLE abuse_reveals (
              tenant_id \(uuid) NOT NULL, staff_id \(uuid) NOT NULL, entry_id \(uuid) NOT NULL,
              case_id \(uuid) NOT NULL, at \(int) NOT NULL, PRIMARY KEY (tenant_id, staff_id, entry_id)) \(end)
            """,
            "CREATE INDEX abuse_reveals_by_case ON abuse_reveals (tenant_id, case_id, staff_id)",
        ]
    },
]
