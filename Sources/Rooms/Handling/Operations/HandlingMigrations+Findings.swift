import Storage

/// What was found in customers' words as rows that lists and measures count, and what staff set right in it.
let findingMigration = Migration(307, "findings of entries and their corrections") { ddl in
    let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
    return [
        // label: topic:delivery, intent:complaint, stake:work, anger:2, abuse:insult, distress, confusion
        """
        CREATE TABLE entry_findings (
          tenant_id \(uuid) NOT NULL, entry_id \(uuid) NOT NULL, label \(text) NOT NULL, at \(int) NOT NULL,
          PRIMARY KEY (tenant_id, entry_id, label)) \(end)
        """,
        "CREATE INDEX entry_findings_by_label ON entry_findings (tenant_id, label, at, entry_id)",
        // Without it the words of a period can not be read without reading all entries.
        "CREATE INDEX entries_heard ON entries (tenant_id, at, entry_id) WHERE author_kind = 'customer' AND body <> ''",
        // aspect: topic:delivery, anger, ...; was and value: "0" to "3" or a word such as insult
        """
        CREATE TABLE finding_corrections (
          tenant_id \(uuid) NOT NULL, entry_id \(uuid) NOT NULL, aspect \(text) NOT NULL, was \(text) NOT NULL,
          value \(text) NOT NULL, staff_id \(uuid), at \(int) NOT NULL,
          PRIMARY KEY (tenant_id, entry_id, aspect)) \(end)
        """,
        "CREATE INDEX finding_corrections_by_time ON finding_corrections (tenant_id, at, entry_id, aspect)",
    ] + lists(ddl) + marks(ddl)
}

/// Rows for what was kept as JSON before, one for each word of a list.
private func lists(_ ddl: DDL) -> [String] {
    [("topics", "topic"), ("intents", "intent"), ("at_stake", "stake")].flatMap { list, kind in
        ddl.only(
            .sqlite,
            """
            INSERT OR IGNORE INTO entry_findings (tenant_id, entry_id, label, at)
            SELECT e.tenant_id, e.entry_id, '\(kind):' || w.value, e.at
            FROM entries AS e, json_each(e.findings, '$.\(list)') AS w WHERE e.author_kind = 'customer'
            """)
            + ddl.only(
                .postgres,
                """
                INSERT INTO entry_findings (tenant_id, entry_id, label, at)
                SELECT e.tenant_id, e.entry_id, '\(kind):' || w.value, e.at
                FROM entries AS e, jsonb_array_elements_text(COALESCE(e.findings::jsonb -> '\(list)', '[]'::jsonb)) AS w(value)
                WHERE e.author_kind = 'customer' ON CONFLICT DO NOTHING
                """)
    }
}

/// Rows for the grade of anger, worry and confusion.
private func marks(_ ddl: DDL) -> [String] {
    func fill(_ label: String, sqlite: String, postgres: String) -> String {
        """
        INSERT INTO entry_findings (tenant_id, entry_id, label, at)
        SELECT tenant_id, entry_id, \(label), at FROM entries
        WHERE author_kind = 'customer' AND \(ddl.engine == .sqlite ? sqlite : postgres)
        """
    }
    return [
        fill(
            ddl.engine == .sqlite
                ? "'anger:' || json_extract(findings, '$.anger')" : "'anger:' || (findings::jsonb ->> 'anger')",
            sqlite: "json_extract(findings, '$.anger') > 0",
            postgres: "findings::jsonb ->> 'anger' IN ('1', '2', '3')"),
        fill(
            "'distress'", sqlite: "json_extract(findings, '$.distress') = 1",
            postgres: "findings::jsonb ->> 'distress' = 'true'"),
        fill(
            "'confusion'", sqlite: "json_extract(findings, '$.confusion') = 1",
            postgres: "findings::jsonb ->> 'confusion' = 'true'"),
    ]
}

/// Abuse that was kept before as rows like the other findings.
let abuseMigration = Migration(309, "abuse is found like other findings") { ddl in
    let word = ddl.engine == .sqlite ? "json_extract(findings, '$.abuse')" : "findings::jsonb ->> 'abuse'"
    return [
        """
        INSERT INTO entry_findings (tenant_id, entry_id, label, at)
        SELECT tenant_id, entry_id, 'abuse:' || (\(word)), at FROM entries
        WHERE author_kind = 'customer' AND (\(word)) IN ('insult', 'threat')
        ON CONFLICT (tenant_id, entry_id, label) DO NOTHING
        """
    ]
}
