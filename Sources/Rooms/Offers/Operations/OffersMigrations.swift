package import Storage

/// The tables of Offers: catalogue, policies, authorities, budgets, offers with parts and approvals, and the ledger.
package let offersMigrations: [Migration] = [
    Migration(401, "remedies, policies, authorities, budgets") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            """
            CREATE TABLE remedies (
              tenant_id \(uuid) NOT NULL, remedy_id \(uuid) NOT NULL, kind \(text) NOT NULL, name_en \(text) NOT NULL,
              name_hu \(text) NOT NULL, name_fa \(text) NOT NULL, usual_minor \(int) NOT NULL CHECK (usual_minor >= 0),
              is_active \(int) NOT NULL, position \(int) NOT NULL, version \(int) NOT NULL,
              PRIMARY KEY (tenant_id, remedy_id)) \(end)
            """,
            """
            CREATE TABLE return_policies (
              tenant_id \(uuid) NOT NULL, policy_id \(uuid) NOT NULL, name_en \(text) NOT NULL, name_hu \(text) NOT NULL,
              name_fa \(text) NOT NULL, days \(int) NOT NULL CHECK (days > 0), kinds \(text) NOT NULL, cap_minor \(int),
              is_active \(int) NOT NULL, PRIMARY KEY (tenant_id, policy_id)) \(end)
            """,
            """
            CREATE TABLE authorities (
              tenant_id \(uuid) NOT NULL, role \(text) NOT NULL, per_case_minor \(int) NOT NULL, per_month_minor \(int) NOT NULL,
              PRIMARY KEY (tenant_id, role)) \(end)
            """,
            // month: 2026-11, or the empty text for every month that has no row of its own
            """
            CREATE TABLE offer_budgets (
              tenant_id \(uuid) NOT NULL, month \(text) NOT NULL, limit_minor \(int) NOT NULL CHECK (limit_minor >= 0),
              PRIMARY KEY (tenant_id, month)) \(end)
            """,
        ]
    },
    Migration(402, "offers, parts, approvals") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            """
            CREATE TABLE offers (
              tenant_id \(uuid) NOT NULL, offer_id \(uuid) NOT NULL, case_id \(uuid) NOT NULL, customer_id \(uuid) NOT NULL,
              round \(int) NOT NULL, previous_id \(uuid), state \(text) NOT NULL, language \(text) NOT NULL,
              message \(text) NOT NULL, currency \(text) NOT NULL, total_minor \(int) NOT NULL, burden_minor \(int) NOT NULL,
              made_by \(uuid) NOT NULL, made_at \(int) NOT NULL, sent_at \(int), expires_at \(int), answered_at \(int),
              version \(int) NOT NULL, PRIMARY KEY (tenant_id, offer_id), UNIQUE (tenant_id, case_id, round)) \(end)
            """,
            "CREATE INDEX offers_by_state ON offers (tenant_id, state, made_at)",
            "CREATE INDEX offers_by_maker ON offers (tenant_id, made_by, state)",
            """
            CREATE TABLE offer_parts (
              tenant_id \(uuid) NOT NULL, offer_id \(uuid) NOT NULL, position \(int) NOT NULL, remedy_id \(uuid) NOT NULL,
              kind \(text) NOT NULL, minor \(int) NOT NULL CHECK (minor >= 0), words \(text) NOT NULL, policy_id \(uuid),
              answer \(text) NOT NULL, reason \(text) NOT NULL, PRIMARY KEY (tenant_id, offer_id, position)) \(end)
            """,
            """
            CREATE TABLE offer_approvals (
              tenant_id \(uuid) NOT NULL, offer_id \(uuid) NOT NULL, ceiling \(text) NOT NULL, asked_by \(uuid) NOT NULL,
              asked_at \(int) NOT NULL, decided_by \(uuid), decided_at \(int), verdict \(text),
              PRIMARY KEY (tenant_id, offer_id)) \(end)
            """,
        ]
    },
    Migration(403, "ledger") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            // A part is booked once and reversed at most once; reverses_id is null in the booking itself.
            """
            CREATE TABLE offer_ledger (
              tenant_id \(uuid) NOT NULL, line_id \(uuid) NOT NULL, case_id \(uuid) NOT NULL, offer_id \(uuid) NOT NULL,
              part \(int) NOT NULL, customer_id \(uuid) NOT NULL, staff_id \(uuid) NOT NULL, kind \(text) NOT NULL,
              minor \(int) NOT NULL, currency \(text) NOT NULL, is_under_policy \(int) NOT NULL, month \(text) NOT NULL,
              reverses_id \(uuid), at \(int) NOT NULL, PRIMARY KEY (tenant_id, line_id)) \(end)
            """,
            "CREATE UNIQUE INDEX offer_ledger_booked ON offer_ledger (tenant_id, offer_id, part) WHERE reverses_id IS NULL",
            "CREATE UNIQUE INDEX offer_ledger_reversed ON offer_ledger (tenant_id, reverses_id) WHERE reverses_id IS NOT NULL",
            "CREATE INDEX offer_ledger_by_month ON offer_ledger (tenant_id, month, staff_id)",
            "CREATE INDEX offer_ledger_by_case ON offer_ledger (tenant_id, case_id)",
        ] + appendOnly(ddl)
    },
    Migration(404, "when people are reminded of offers") { ddl in
        [
            """
            CREATE TABLE offer_reminders (
              tenant_id \(ddl.uuid) NOT NULL PRIMARY KEY, approval_hours \(ddl.int) NOT NULL, answer_days \(ddl.int) NOT NULL
            ) \(ddl.end)
            """
        ]
    },
]

/// Triggers that refuse to change or delete a line, whoever tries.
private func appendOnly(_ ddl: DDL) -> [String] {
    ddl.only(
        .sqlite,
        """
        CREATE TRIGGER offer_ledger_unchanged BEFORE UPDATE ON offer_ledger
        BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END
        """,
        """
        CREATE TRIGGER offer_ledger_kept BEFORE DELETE ON offer_ledger
        BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END
        """)
        + ddl.only(
            .postgres,
            """
            CREATE FUNCTION offer_ledger_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'the ledger is only added to'; END $$
            """,
            """
            CREATE TRIGGER offer_ledger_kept BEFORE UPDATE OR DELETE ON offer_ledger
            FOR EACH ROW EXECUTE FUNCTION offer_ledger_is_kept()
            """)
}
