import Storage

/// A brand's own words for the wording guard.
let wordingMigration = Migration(308, "a brand's own words in replies") { ddl in
    let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
    return [
        // category: as `aram check` prints it, or null when the guard lets the words pass
        """
        CREATE TABLE brand_phrases (
          tenant_id \(uuid) NOT NULL, phrase_id \(uuid) NOT NULL, language \(text) NOT NULL, phrase \(text) NOT NULL,
          category \(text), reason \(text) NOT NULL, suggestion \(text) NOT NULL, added_at \(int) NOT NULL,
          removed_at \(int), PRIMARY KEY (tenant_id, phrase_id)) \(end)
        """,
        "CREATE INDEX brand_phrases_in_use ON brand_phrases (tenant_id, language, added_at) WHERE removed_at IS NULL",
    ]
}
