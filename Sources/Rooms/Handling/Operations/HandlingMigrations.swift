package import Storage

/// The tables of Handling: cases, complaints, correspondence, notes, deadlines, plans, and the search index.
package let handlingMigrations: [Migration] = [
    Migration(301, "cases and complaints") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            """
            CREATE TABLE cases (
              tenant_id \(uuid) NOT NULL, case_id \(uuid) NOT NULL, number \(int) NOT NULL, customer_id \(uuid) NOT NULL,
              subject \(text) NOT NULL, preview \(text) NOT NULL, language \(text) NOT NULL, channel \(text) NOT NULL,
              touchpoint \(text) NOT NULL, face \(text), anger \(int) NOT NULL, priority \(int) NOT NULL,
              stage \(text) NOT NULL CHECK (stage IN ('received', 'acknowledged', 'assessed', 'investigating', 'responded', 'closed')),
              assignee_id \(uuid), team_id \(uuid), feedback_id \(uuid), plan_id \(uuid),
              branch \(text) NOT NULL, is_caused_by_customer \(int) NOT NULL, at_stake \(text) NOT NULL, stake_line \(text) NOT NULL,
              guide_step \(int) NOT NULL, guide_done \(text) NOT NULL,
              opened_at \(int) NOT NULL, acknowledged_at \(int), first_reply_at \(int), last_customer_at \(int),
              last_reply_at \(int), awaiting_customer_since \(int), closed_at \(int), reopen_count \(int) NOT NULL,
              paused_minutes \(int) NOT NULL, reply_due_at \(int), solve_due_at \(int), legal_due_at \(int),
              merits \(text), closing_action \(text), merged_into \(uuid), updated_at \(int) NOT NULL, version \(int) NOT NULL,
              PRIMARY KEY (tenant_id, case_id), UNIQUE (tenant_id, number)) \(end)
            """,
            "CREATE INDEX cases_open ON cases (tenant_id, priority DESC, reply_due_at, case_id) WHERE closed_at IS NULL",
            "CREATE INDEX cases_by_update ON cases (tenant_id, updated_at DESC, case_id)",
            "CREATE INDEX cases_by_assignee ON cases (tenant_id, assignee_id, updated_at) WHERE closed_at IS NULL",
            "CREATE INDEX cases_by_customer ON cases (tenant_id, customer_id, opened_at)",
            """
            CREATE TABLE causes (
              tenant_id \(uuid) NOT NULL, cause_id \(uuid) NOT NULL, name_en \(text) NOT NULL, name_hu \(text) NOT NULL,
              name_fa \(text) NOT NULL, is_active \(int) NOT NULL, position \(int) NOT NULL,
              PRIMARY KEY (tenant_id, cause_id)) \(end)
            """,
            """
            CREATE TABLE complaints (
              tenant_id \(uuid) NOT NULL, complaint_id \(uuid) NOT NULL, case_id \(uuid) NOT NULL, position \(int) NOT NULL,
              summary \(text) NOT NULL, facts \(text) NOT NULL, touchpoint \(text) NOT NULL, cause_id \(uuid), caused_at \(int),
              created_at \(int) NOT NULL, version \(int) NOT NULL, PRIMARY KEY (tenant_id, complaint_id)) \(end)
            """,
            "CREATE INDEX complaints_by_case ON complaints (tenant_id, case_id, position)",
            "CREATE INDEX complaints_by_cause ON complaints (tenant_id, cause_id, created_at)",
            """
            CREATE TABLE level_notes (
              tenant_id \(uuid) NOT NULL, case_id \(uuid) NOT NULL, fact \(text) NOT NULL, feeling \(text) NOT NULL,
              our_fear \(text) NOT NULL, identity_now \(text) NOT NULL, identity_suitable \(text) NOT NULL,
              identity_desired \(text) NOT NULL, updated_at \(int) NOT NULL, version \(int) NOT NULL,
              PRIMARY KEY (tenant_id, case_id)) \(end)
            """,
            """
            CREATE TABLE case_links (
              tenant_id \(uuid) NOT NULL, case_id \(uuid) NOT NULL, other_id \(uuid) NOT NULL, kind \(text) NOT NULL,
              at \(int) NOT NULL, PRIMARY KEY (tenant_id, case_id, other_id, kind)) \(end)
            """,
        ]
    },
    Migration(302, "correspondence and drafts") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            // kind: message, feedback, reply, note, call, visit, letter, fact; author: customer, staff, system
            """
            CREATE TABLE entries (
              tenant_id \(uuid) NOT NULL, entry_id \(uuid) NOT NULL, case_id \(uuid) NOT NULL, kind \(text) NOT NULL,
              author_kind \(text) NOT NULL, author_id \(uuid), channel \(text) NOT NULL, at \(int) NOT NULL,
              subject \(text) NOT NULL, body \(text) NOT NULL, quoted \(text) NOT NULL, language \(text) NOT NULL,
              face \(text), findings \(text) NOT NULL, raw_id \(uuid), feedback_id \(uuid), message_id_header \(text),
              delivery \(text) NOT NULL, once_key \(text), origin_case_id \(uuid),
              PRIMARY KEY (tenant_id, entry_id), UNIQUE (tenant_id, once_key)) \(end)
            """,
            "CREATE INDEX entries_by_case ON entries (tenant_id, case_id, at, entry_id)",
            "CREATE INDEX entries_by_header ON entries (tenant_id, message_id_header)",
            """
            CREATE TABLE drafts (
              tenant_id \(uuid) NOT NULL, case_id \(uuid) NOT NULL, staff_id \(uuid) NOT NULL, kind \(text) NOT NULL,
              body \(text) NOT NULL, saved_at \(int) NOT NULL, PRIMARY KEY (tenant_id, case_id, staff_id, kind)) \(end)
            """,
            """
            CREATE TABLE lookers (
              tenant_id \(uuid) NOT NULL, case_id \(uuid) NOT NULL, staff_id \(uuid) NOT NULL, seen_at \(int) NOT NULL,
              PRIMARY KEY (tenant_id, case_id, staff_id)) \(end)
            """,
        ]
    },
    Migration(303, "calendars, service levels, plans, macros") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            // week: {"1": [[540, 720], [780, 1080]], ...} minutes of the local day; holidays: {"2026-03-15": [] or intervals}
            """
            CREATE TABLE calendars (
              tenant_id \(uuid) NOT NULL PRIMARY KEY, week \(text) NOT NULL, holidays \(text) NOT NULL, version \(int) NOT NULL) \(end)
            """,
            """
            CREATE TABLE service_levels (
              tenant_id \(uuid) NOT NULL, priority \(int) NOT NULL, reply_minutes \(int) NOT NULL, solve_minutes \(int) NOT NULL,
              PRIMARY KEY (tenant_id, priority)) \(end)
            """,
            // conditions and steps are JSON; steps hold texts in three languages
            """
            CREATE TABLE response_plans (
              tenant_id \(uuid) NOT NULL, plan_id \(uuid) NOT NULL, name \(text) NOT NULL, position \(int) NOT NULL,
              conditions \(text) NOT NULL, steps \(text) NOT NULL, is_active \(int) NOT NULL, version \(int) NOT NULL,
              PRIMARY KEY (tenant_id, plan_id)) \(end)
            """,
            """
            CREATE TABLE macros (
              tenant_id \(uuid) NOT NULL, macro_id \(uuid) NOT NULL, name \(text) NOT NULL, language \(text) NOT NULL,
              body \(text) NOT NULL, version \(int) NOT NULL, PRIMARY KEY (tenant_id, macro_id)) \(end)
            """,
        ]
    },
    Migration(304, "case search") { ddl in
        ddl.only(
            .sqlite,
            """
            CREATE VIRTUAL TABLE case_search USING fts5 (
              tenant_id UNINDEXED, case_id UNINDEXED, entry_id UNINDEXED, at UNINDEXED, folded, tokenize = 'unicode61')
            """)
            + ddl.only(
                .postgres,
                """
                CREATE TABLE case_search (
                  tenant_id uuid NOT NULL, case_id uuid NOT NULL, entry_id uuid NOT NULL, at bigint NOT NULL, folded text NOT NULL,
                  PRIMARY KEY (tenant_id, entry_id))
                """,
                "CREATE INDEX case_search_words ON case_search USING gin (to_tsvector('simple', folded))")
    },
    Migration(305, "verdict, place in the queue, way back from a merge") { ddl in
        let (uuid, int, text) = (ddl.uuid, ddl.int, ddl.text)
        return [
            "ALTER TABLE cases ADD COLUMN verdict \(text)",
            // group * 4 + (3 - priority), and milliseconds: one ascending index walk is one page of the list.
            "ALTER TABLE cases ADD COLUMN queue_rank \(int) NOT NULL DEFAULT 0",
            "ALTER TABLE cases ADD COLUMN queue_due \(int) NOT NULL DEFAULT 0",
            // What lists filter and the rail counts is in the index, so that rows which do not match are never fetched.
            """
            CREATE INDEX cases_in_queue ON cases (
              tenant_id, queue_rank, queue_due, case_id, assignee_id, team_id, face, anger, priority, touchpoint, language,
              channel, customer_id, reply_due_at, solve_due_at, awaiting_customer_since) WHERE queue_rank < 12
            """,
            "CREATE INDEX cases_after_queue ON cases (tenant_id, queue_rank, queue_due, case_id) WHERE queue_rank >= 12",
            """
            CREATE INDEX cases_of_assignee ON cases (tenant_id, assignee_id, queue_rank, queue_due, case_id)
            WHERE queue_rank < 12
            """,
            "CREATE INDEX cases_by_merge ON cases (tenant_id, merged_into) WHERE merged_into IS NOT NULL",
            "ALTER TABLE complaints ADD COLUMN origin_case_id \(uuid)",
            "CREATE INDEX case_links_back ON case_links (tenant_id, other_id)",
        ]
    },
    Migration(306, "saved views") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            // words: {"view": "open", "face": "angry", ...}, the words of the list's address
            """
            CREATE TABLE saved_views (
              tenant_id \(uuid) NOT NULL, view_id \(uuid) NOT NULL, staff_id \(uuid) NOT NULL, name \(text) NOT NULL,
              words \(text) NOT NULL, created_at \(int) NOT NULL, removed_at \(int),
              PRIMARY KEY (tenant_id, view_id)) \(end)
            """,
            "CREATE INDEX saved_views_of_staff ON saved_views (tenant_id, staff_id, created_at, view_id)",
        ]
    },
    findingMigration,
    wordingMigration,
    abuseMigration,
    momentMigration,
    letterMigration,
]
