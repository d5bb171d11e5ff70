import Storage

/// Surveys with other scales than the four faces.
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
    }
]
