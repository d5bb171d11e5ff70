package import Storage

/// The tables of Prevention: actions, the complaints that came after them, who was told, and lessons.
package let preventionMigrations: [Migration] = [
    Migration(601, "corrective actions, notices, lessons") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            // whys: JSON array of lines
            """
            CREATE TABLE actions (
              tenant_id \(uuid) NOT NULL, action_id \(uuid) NOT NULL, cause_id \(uuid) NOT NULL, kind \(text) NOT NULL,
              title \(text) NOT NULL, detail \(text) NOT NULL, whys \(text) NOT NULL, owner_id \(uuid) NOT NULL,
              due_at \(int) NOT NULL, effective_on \(int) NOT NULL,
              state \(text) NOT NULL CHECK (state IN ('open', 'done', 'effective', 'reopened')),
              fixed_en \(text) NOT NULL, fixed_hu \(text) NOT NULL, fixed_fa \(text) NOT NULL,
              opened_at \(int) NOT NULL,
              done_at \(int), judged_at \(int), reopen_count \(int) NOT NULL, recurrence_count \(int) NOT NULL,
              version \(int) NOT NULL, PRIMARY KEY (tenant_id, action_id)) \(end)
            """,
            "CREATE INDEX actions_by_cause ON actions (tenant_id, cause_id, opened_at)",
            "CREATE INDEX actions_by_state ON actions (tenant_id, state, due_at, action_id)",
            // The key is the promise that one complaint counts once against an action.
            """
            CREATE TABLE action_recurrences (
              tenant_id \(uuid) NOT NULL, action_id \(uuid) NOT NULL, complaint_id \(uuid) NOT NULL, at \(int) NOT NULL,
              PRIMARY KEY (tenant_id, action_id, complaint_id)) \(end)
            """,
            // The key is the promise that nobody is told twice of one action.
            """
            CREATE TABLE action_notices (
              tenant_id \(uuid) NOT NULL, action_id \(uuid) NOT NULL, customer_id \(uuid) NOT NULL,
              language \(text) NOT NULL, state \(text) NOT NULL, queued_at \(int) NOT NULL, settled_at \(int),
              PRIMARY KEY (tenant_id, action_id, customer_id)) \(end)
            """,
            """
            CREATE TABLE lessons (
              tenant_id \(uuid) NOT NULL, lesson_id \(uuid) NOT NULL, title \(text) NOT NULL, body \(text) NOT NULL,
              folded \(text) NOT NULL, cause_id \(uuid), action_id \(uuid), case_id \(uuid), language \(text) NOT NULL,
              author_id \(uuid) NOT NULL, written_at \(int) NOT NULL, PRIMARY KEY (tenant_id, lesson_id)) \(end)
            """,
            "CREATE INDEX lessons_by_time ON lessons (tenant_id, written_at DESC, lesson_id)",
            "CREATE INDEX lessons_by_cause ON lessons (tenant_id, cause_id, written_at)",
        ]
    }
]
