import Storage

/// Other scales than the four faces, questions after the answer, schedules and reminders.
let surveyMigrations: [Migration] = [
    Migration(220, "kinds of surveys and scores") { ddl in
        let (int, text) = (ddl.int, ddl.text)
        return [
            // kind: faces, nps, csat, ces, stars, thumbs
            "ALTER TABLE surveys ADD COLUMN kind \(text) NOT NULL DEFAULT 'faces'",
            // Beside face, which stays null for a score; standing: the face that alerts and ways back act on (decision 0015)
            "ALTER TABLE feedback ADD COLUMN score_kind \(text)",
            "ALTER TABLE feedback ADD COLUMN score \(int)",
            "ALTER TABLE feedback ADD COLUMN standing \(text)",
        ]
    },
    Migration(221, "drivers, reasons and a question after the answer") { ddl in
        let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
        return [
            // questions: {"drivers": [{"key", "en", "hu", "fa"}], "reasons": [{..., "after"}], "follow_up": {..., "after"}}
            "ALTER TABLE surveys ADD COLUMN questions \(text) NOT NULL DEFAULT '{}'",
            // reasons: the keys as an array
            """
            CREATE TABLE feedback_details (
              tenant_id \(uuid) NOT NULL, feedback_id \(uuid) NOT NULL, survey_id \(uuid) NOT NULL, reasons \(text) NOT NULL,
              follow_up \(text) NOT NULL, at \(int) NOT NULL, PRIMARY KEY (tenant_id, feedback_id)) \(end)
            """,
            // rating: 1 to 5; driver: the key in the survey's questions
            """
            CREATE TABLE driver_ratings (
              tenant_id \(uuid) NOT NULL, feedback_id \(uuid) NOT NULL, survey_id \(uuid) NOT NULL, driver \(text) NOT NULL,
              rating \(int) NOT NULL, PRIMARY KEY (tenant_id, feedback_id, driver)) \(end)
            """,
            "CREATE INDEX driver_ratings_by_survey ON driver_ratings (tenant_id, survey_id, driver, rating)",
        ]
    },
    Migration(222, "surveys on a schedule, reminders") { ddl in
        let (uuid, int, text) = (ddl.uuid, ddl.int, ddl.text)
        return [
            // schedule: {"every_days", "most_a_day", "from", "to"}; schedule_chain names the turns that belong to it
            "ALTER TABLE surveys ADD COLUMN schedule \(text)",
            "ALTER TABLE surveys ADD COLUMN schedule_chain \(uuid)",
            "ALTER TABLE surveys ADD COLUMN reminder_days \(int)",
            "ALTER TABLE invitations ADD COLUMN reminded_at \(int)",
        ]
    },
]
