package import Storage

/// The tables of Insight; every row is made from the event log or from other rooms' tables and can be thrown away.
package let insightMigrations: [Migration] =
    [
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
        Migration(903, "lifetime values, slipping customers, warnings") { ddl in
            let (uuid, int, text, real, end) = (ddl.uuid, ddl.int, ddl.text, ddl.real, ddl.end)
            return [
                // state: fitted, thin, unfit; remarks: words with spaces between
                """
                CREATE TABLE value_fits (
                  tenant_id \(uuid) NOT NULL PRIMARY KEY, fitted_at \(int) NOT NULL, state \(text) NOT NULL,
                  customer_count \(int) NOT NULL, repeater_count \(int) NOT NULL, check_percent \(real),
                  remarks \(text) NOT NULL, currency \(text) NOT NULL) \(end)
                """,
                """
                CREATE TABLE customer_values (
                  tenant_id \(uuid) NOT NULL, customer_id \(uuid) NOT NULL, repeat_count \(int) NOT NULL, chance \(real),
                  chance_before \(real), purchases \(real) NOT NULL, worth_minor \(int), fitted_at \(int) NOT NULL,
                  PRIMARY KEY (tenant_id, customer_id)) \(end)
                """,
                // The list of one night in its order; reasons are JSON.
                """
                CREATE TABLE slipping_customers (
                  tenant_id \(uuid) NOT NULL, place \(int) NOT NULL, customer_id \(uuid) NOT NULL, chance \(real),
                  reasons \(text) NOT NULL, found_at \(int) NOT NULL, PRIMARY KEY (tenant_id, place)) \(end)
                """,
                """
                CREATE TABLE slipping_nights (
                  tenant_id \(uuid) NOT NULL PRIMARY KEY, found_at \(int) NOT NULL, listed_count \(int) NOT NULL,
                  complained_count \(int) NOT NULL, unremarkable_count \(int) NOT NULL) \(end)
                """,
                // An empty touchpoint stands for all together; chart: share or sum.
                """
                CREATE TABLE warnings (
                  tenant_id \(uuid) NOT NULL, touchpoint \(text) NOT NULL, local_day \(text) NOT NULL, chart \(text) NOT NULL,
                  unhappy_count \(int) NOT NULL, answer_count \(int) NOT NULL, usual \(real) NOT NULL, raised_at \(int) NOT NULL,
                  PRIMARY KEY (tenant_id, touchpoint, local_day, chart)) \(end)
                """,
                "CREATE INDEX warnings_by_day ON warnings (tenant_id, local_day)",
                // Only unhappy answers and cases, so that a good answer costs nothing more.
                """
                CREATE INDEX measured_unhappy ON measured (tenant_id, at)
                WHERE word IN ('angry', 'disappointed') AND customer_id IS NOT NULL
                """,
            ]
        },
    ] + churnMigrations
