package import Storage

/// The tables of Recovery: promises, the way back of each customer with its checks, praise, ideas and thanks.
package let recoveryMigrations: [Migration] = [
    Migration(501, "promises") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            """
            CREATE TABLE promises (
              tenant_id \(uuid) NOT NULL, promise_id \(uuid) NOT NULL, case_id \(uuid) NOT NULL, customer_id \(uuid) NOT NULL,
              owner_id \(uuid), words \(text) NOT NULL, due_at \(int) NOT NULL, warn_at \(int) NOT NULL, state \(text) NOT NULL,
              moves \(int) NOT NULL, made_at \(int) NOT NULL, fulfilled_at \(int), once_key \(text), version \(int) NOT NULL,
              PRIMARY KEY (tenant_id, promise_id), UNIQUE (tenant_id, once_key)) \(end)
            """,
            "CREATE INDEX promises_due ON promises (tenant_id, state, due_at, promise_id)",
            "CREATE INDEX promises_by_case ON promises (tenant_id, case_id)",
            "CREATE INDEX promises_by_customer ON promises (tenant_id, customer_id, due_at)",
        ]
    },
    Migration(502, "recoveries and their checks") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            """
            CREATE TABLE recoveries (
              tenant_id \(uuid) NOT NULL, case_id \(uuid) NOT NULL, customer_id \(uuid) NOT NULL, first_face \(text),
              state \(text) NOT NULL, since \(int) NOT NULL, unhappy_at \(int) NOT NULL, version \(int) NOT NULL,
              PRIMARY KEY (tenant_id, case_id)) \(end)
            """,
            "CREATE INDEX recoveries_by_state ON recoveries (tenant_id, state, since DESC, case_id)",
            "CREATE INDEX recoveries_by_customer ON recoveries (tenant_id, customer_id)",
            // The state as of 30, 60 and 90 days after the closing, kept as it was found then.
            """
            CREATE TABLE recovery_checks (
              tenant_id \(uuid) NOT NULL, case_id \(uuid) NOT NULL, day \(int) NOT NULL, solved_at \(int) NOT NULL,
              state \(text) NOT NULL, PRIMARY KEY (tenant_id, case_id, solved_at, day)) \(end)
            """,
        ]
    },
    Migration(503, "praise, ideas, thanks") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            """
            CREATE TABLE praises (
              tenant_id \(uuid) NOT NULL, feedback_id \(uuid) NOT NULL, staff_id \(uuid) NOT NULL, at \(int) NOT NULL,
              PRIMARY KEY (tenant_id, feedback_id, staff_id)) \(end)
            """,
            "CREATE INDEX praises_by_staff ON praises (tenant_id, staff_id, at DESC)",
            """
            CREATE TABLE ideas (
              tenant_id \(uuid) NOT NULL, idea_id \(uuid) NOT NULL, feedback_id \(uuid) NOT NULL, customer_id \(uuid),
              status \(text) NOT NULL, answer \(text) NOT NULL, created_at \(int) NOT NULL, version \(int) NOT NULL,
              PRIMARY KEY (tenant_id, idea_id), UNIQUE (tenant_id, feedback_id)) \(end)
            """,
            "CREATE INDEX ideas_by_status ON ideas (tenant_id, status, created_at DESC)",
            """
            CREATE TABLE thanks (
              tenant_id \(uuid) NOT NULL, feedback_id \(uuid) NOT NULL, customer_id \(uuid) NOT NULL, at \(int) NOT NULL,
              is_held_out \(int) NOT NULL, sent_at \(int), PRIMARY KEY (tenant_id, feedback_id)) \(end)
            """,
            "CREATE INDEX thanks_by_customer ON thanks (tenant_id, customer_id, at)",
            """
            CREATE TABLE recovery_settings (
              tenant_id \(uuid) NOT NULL PRIMARY KEY, sends_thanks \(int) NOT NULL, hold_out_percent \(int) NOT NULL,
              warn_minutes \(int)) \(end)
            """,
        ]
    },
]
