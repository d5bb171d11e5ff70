import Storage

/// Places, and which feedback came in at which of them.
let placeMigration = Migration(230, "places where a brand listens") { ddl in
    let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
    return [
        // kind: kiosk, poster, widget; languages: codes with a space between; origins: one on each line
        """
        CREATE TABLE places (
          tenant_id \(uuid) NOT NULL, place_id \(uuid) NOT NULL, name \(text) NOT NULL, touchpoint \(text) NOT NULL,
          kind \(text) NOT NULL, languages \(text) NOT NULL, origins \(text) NOT NULL, link_version \(int) NOT NULL,
          is_active \(int) NOT NULL, created_at \(int) NOT NULL, version \(int) NOT NULL,
          PRIMARY KEY (tenant_id, place_id)) \(end)
        """,
        // device_id: drawn by the device itself; waited_ms: how long the answer lay there before it could be sent
        """
        CREATE TABLE place_answers (
          tenant_id \(uuid) NOT NULL, feedback_id \(uuid) NOT NULL, place_id \(uuid) NOT NULL, device_id \(uuid),
          taken_at \(int) NOT NULL, waited_ms \(int) NOT NULL, PRIMARY KEY (tenant_id, feedback_id)) \(end)
        """,
        "CREATE INDEX place_answers_by_place ON place_answers (tenant_id, place_id, taken_at)",
    ]
}
