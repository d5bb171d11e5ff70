import Storage

/// The tables of uploaded lists and of addresses that mail came back from.
let listMigration = Migration(203, "uploaded lists, bounced addresses") { ddl in
    let (uuid, int, text, blob, end) = (ddl.uuid, ddl.int, ddl.text, ddl.blob, ddl.end)
    return [
        // kind: feedback, customers, orders, invitations; state: checked, running, done, dropped; problems: row numbers and closed words
        """
        CREATE TABLE imports (
          tenant_id \(uuid) NOT NULL, import_id \(uuid) NOT NULL, kind \(text) NOT NULL, file_name \(text) NOT NULL,
          bytes \(blob) NOT NULL, encoding \(text) NOT NULL, survey_id \(uuid), state \(text) NOT NULL,
          rows_total \(int) NOT NULL, rows_done \(int) NOT NULL, rows_taken \(int) NOT NULL, rows_known \(int) NOT NULL,
          rows_refused \(int) NOT NULL, problems \(text) NOT NULL, made_by \(uuid), created_at \(int) NOT NULL,
          ended_at \(int), PRIMARY KEY (tenant_id, import_id)) \(end)
        """,
        "CREATE INDEX imports_by_time ON imports (tenant_id, created_at, import_id)",
        """
        CREATE TABLE bounced_addresses (
          tenant_id \(uuid) NOT NULL, address \(text) NOT NULL, status \(text), bounced_at \(int) NOT NULL,
          PRIMARY KEY (tenant_id, address)) \(end)
        """,
    ]
}
