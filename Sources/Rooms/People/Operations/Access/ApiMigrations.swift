package import Storage

/// The table of answers that programs may ask for again.
package let apiMigrations: [Migration] = [
    Migration(990, "answers of the API") { ddl in
        [
            """
            CREATE TABLE api_answers (
              tenant_id \(ddl.uuid) NOT NULL, key_id \(ddl.uuid) NOT NULL, once_key \(ddl.text) NOT NULL,
              fingerprint \(ddl.blob) NOT NULL, body \(ddl.text) NOT NULL, at \(ddl.int) NOT NULL,
              PRIMARY KEY (tenant_id, key_id, once_key)) \(ddl.end)
            """,
            "CREATE INDEX api_answers_by_time ON api_answers (tenant_id, at)",
        ]
    }
]
