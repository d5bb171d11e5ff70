import Storage

/// The scans of letters on paper.
let letterMigration = Migration(242, "scans of letters") { ddl in
    let (uuid, int, text, blob, end) = (ddl.uuid, ddl.int, ddl.text, ddl.blob, ddl.end)
    return [
        // received_at: when the letter reached the house, from which the law counts; entered_at: when it was scanned
        """
        CREATE TABLE letter_scans (
          tenant_id \(uuid) NOT NULL, scan_id \(uuid) NOT NULL, case_id \(uuid) NOT NULL, sha256 \(blob) NOT NULL,
          file_name \(text) NOT NULL, kind \(text) NOT NULL, bytes \(blob) NOT NULL, byte_count \(int) NOT NULL,
          received_at \(int) NOT NULL, entered_at \(int) NOT NULL, entered_by \(uuid),
          PRIMARY KEY (tenant_id, scan_id), UNIQUE (tenant_id, sha256)) \(end)
        """,
        "CREATE INDEX letter_scans_by_case ON letter_scans (tenant_id, case_id, entered_at)",
    ]
}
