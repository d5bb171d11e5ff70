/// The tables that storage itself owns: counters, the event log, the outbox and the places of its readers.
package let storageMigrations: [Migration] = [
    Migration(1, "counters, event log, outbox") { ddl in
        [
            """
            CREATE TABLE counters (
              tenant_id \(ddl.uuid) NOT NULL, name \(ddl.text) NOT NULL, value \(ddl.int) NOT NULL,
              PRIMARY KEY (tenant_id, name)) \(ddl.end)
            """,
            """
            CREATE TABLE event_heads (
              tenant_id \(ddl.uuid) NOT NULL PRIMARY KEY, seq \(ddl.int) NOT NULL, hash \(ddl.blob) NOT NULL) \(ddl.end)
            """,
            """
            CREATE TABLE events (
              tenant_id \(ddl.uuid) NOT NULL, seq \(ddl.int) NOT NULL, kind \(ddl.text) NOT NULL,
              subject_id \(ddl.uuid) NOT NULL, case_id \(ddl.uuid), customer_id \(ddl.uuid),
              actor_kind \(ddl.text) NOT NULL, actor_id \(ddl.uuid), at \(ddl.int) NOT NULL,
              facts \(ddl.text) NOT NULL, hash \(ddl.blob) NOT NULL,
              PRIMARY KEY (tenant_id, seq)) \(ddl.end)
            """,
            "CREATE INDEX events_by_case ON events (tenant_id, case_id, seq)",
            "CREATE INDEX events_by_customer ON events (tenant_id, customer_id, seq)",
            "CREATE INDEX events_by_kind ON events (tenant_id, kind, at)",
            """
            CREATE TABLE outbox (
              tenant_id \(ddl.uuid) NOT NULL, outbox_id \(ddl.uuid) NOT NULL, kind \(ddl.text) NOT NULL,
              payload \(ddl.text) NOT NULL,
              state \(ddl.text) NOT NULL CHECK (state IN ('ready', 'leased', 'done', 'dead', 'withdrawn')),
              attempts \(ddl.int) NOT NULL, due_at \(ddl.int) NOT NULL, once_key \(ddl.text), last_error \(ddl.text),
              actor_kind \(ddl.text) NOT NULL, actor_id \(ddl.uuid), created_at \(ddl.int) NOT NULL, done_at \(ddl.int),
              PRIMARY KEY (tenant_id, outbox_id), UNIQUE (tenant_id, once_key)) \(ddl.end)
            """,
            "CREATE INDEX outbox_due ON outbox (due_at, outbox_id) WHERE state IN ('ready', 'leased')",
            "CREATE INDEX outbox_dead ON outbox (tenant_id, created_at) WHERE state = 'dead'",
            """
            CREATE TABLE subscriptions (
              tenant_id \(ddl.uuid) NOT NULL, name \(ddl.text) NOT NULL, seq \(ddl.int) NOT NULL,
              PRIMARY KEY (tenant_id, name)) \(ddl.end)
            """,
        ]
    },
    // Every index is written with every event: one was never asked, and most events belong to no case.
    Migration(2, "the event log is indexed for what is asked of it") { _ in
        [
            "DROP INDEX events_by_customer",
            "DROP INDEX events_by_case",
            "CREATE INDEX events_by_case ON events (tenant_id, case_id, seq) WHERE case_id IS NOT NULL",
        ]
    },
]
