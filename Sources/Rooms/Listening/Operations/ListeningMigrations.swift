package import Storage

/// The tables of Listening: raw messages, surveys, invitations, raw clicks and feedback with its evidence.
package let listeningMigrations: [Migration] =
    firstListeningMigrations + [mailboxMigration] + surveyMigrations + [placeMigration, callMigration, walkMigration]

/// The tables that the room began with.
private let firstListeningMigrations: [Migration] = [
    Migration(201, "surveys, invitations, feedback") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            // texts: {"en": {"question": ..., "thanks": ..., "comment": ...}, "hu": ..., "fa": ...}
            """
            CREATE TABLE surveys (
              tenant_id \(uuid) NOT NULL, survey_id \(uuid) NOT NULL, name \(text) NOT NULL, touchpoint \(text) NOT NULL,
              texts \(text) NOT NULL, cool_down_days \(int) NOT NULL, is_after_case \(int) NOT NULL,
              delay_minutes \(int) NOT NULL, is_active \(int) NOT NULL, created_at \(int) NOT NULL, version \(int) NOT NULL,
              PRIMARY KEY (tenant_id, survey_id)) \(end)
            """,
            // purpose: single, list, after_case; state: queued, sent, failed, skipped
            """
            CREATE TABLE invitations (
              tenant_id \(uuid) NOT NULL, invitation_id \(uuid) NOT NULL, survey_id \(uuid) NOT NULL,
              customer_id \(uuid) NOT NULL, case_id \(uuid), staff_id \(uuid), purpose \(text) NOT NULL,
              language \(text) NOT NULL, email \(text) NOT NULL, state \(text) NOT NULL, skip_reason \(text),
              created_at \(int) NOT NULL, sent_at \(int), expires_at \(int) NOT NULL,
              PRIMARY KEY (tenant_id, invitation_id)) \(end)
            """,
            "CREATE INDEX invitations_by_customer ON invitations (tenant_id, customer_id, created_at)",
            "CREATE INDEX invitations_by_survey ON invitations (tenant_id, survey_id, created_at)",
            """
            CREATE TABLE clicks (
              tenant_id \(uuid) NOT NULL, click_id \(uuid) NOT NULL, invitation_id \(uuid) NOT NULL, face \(text) NOT NULL,
              at \(int) NOT NULL, user_agent \(text) NOT NULL, PRIMARY KEY (tenant_id, click_id)) \(end)
            """,
            "CREATE INDEX clicks_by_invitation ON clicks (tenant_id, invitation_id, at)",
            // face: delighted, happy, disappointed, angry or null; grade: robot, provisional, confirmed, staff
            // channel: survey, form, api, email, phone, visit, letter, import; local_day: ISO date in the brand's time zone
            """
            CREATE TABLE feedback (
              tenant_id \(uuid) NOT NULL, feedback_id \(uuid) NOT NULL, customer_id \(uuid), survey_id \(uuid),
              invitation_id \(uuid), case_id \(uuid), staff_id \(uuid), channel \(text) NOT NULL, touchpoint \(text) NOT NULL,
              face \(text), grade \(text) NOT NULL, comment \(text) NOT NULL, language \(text) NOT NULL,
              findings \(text) NOT NULL, callback_from \(int), callback_to \(int), callback_phone \(text),
              first_at \(int) NOT NULL, confirmed_at \(int), changed_at \(int), local_day \(text) NOT NULL,
              voided_at \(int), void_reason \(text), external_id \(text), version \(int) NOT NULL,
              PRIMARY KEY (tenant_id, feedback_id), UNIQUE (tenant_id, invitation_id), UNIQUE (tenant_id, external_id)) \(end)
            """,
            "CREATE INDEX feedback_by_time ON feedback (tenant_id, first_at, feedback_id)",
            "CREATE INDEX feedback_by_customer ON feedback (tenant_id, customer_id, first_at)",
            "CREATE INDEX feedback_by_case ON feedback (tenant_id, case_id)",
            "CREATE INDEX feedback_by_grade ON feedback (tenant_id, grade, first_at)",
        ]
    },
    Migration(202, "raw messages") { ddl in
        let (uuid, int, text, blob, end) = (ddl.uuid, ddl.int, ddl.text, ddl.blob, ddl.end)
        return [
            // state: received, taken, held, quarantined; kind as MailKind; note: bounded words about parse problems
            """
            CREATE TABLE raw_messages (
              tenant_id \(uuid) NOT NULL, raw_id \(uuid) NOT NULL, sha256 \(blob) NOT NULL, bytes \(blob) NOT NULL,
              envelope_from \(text) NOT NULL, envelope_to \(text) NOT NULL, received_at \(int) NOT NULL,
              state \(text) NOT NULL, kind \(text), message_id_header \(text), from_address \(text), subject \(text),
              notes \(text) NOT NULL, case_id \(uuid), taken_at \(int),
              PRIMARY KEY (tenant_id, raw_id), UNIQUE (tenant_id, sha256)) \(end)
            """,
            "CREATE INDEX raw_messages_by_state ON raw_messages (tenant_id, state, received_at)",
            "CREATE INDEX raw_messages_by_header ON raw_messages (tenant_id, message_id_header)",
        ]
    },
    listMigration,
    // Without the id in it the index can not give the order, and SQLite reads all feedback of the brand instead.
    Migration(204, "a customer's feedback is found without reading all") { _ in
        [
            "DROP INDEX feedback_by_customer",
            "CREATE INDEX feedback_by_customer ON feedback (tenant_id, customer_id, first_at, feedback_id)",
        ]
    },
    Migration(205, "only feedback that has a case is found by it") { _ in
        [
            "DROP INDEX feedback_by_case",
            "CREATE INDEX feedback_by_case ON feedback (tenant_id, case_id) WHERE case_id IS NOT NULL",
        ]
    },
    readerMigration,
]
