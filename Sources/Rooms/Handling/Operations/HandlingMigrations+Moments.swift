import Storage

/// Visitors at the desk, and the waits of each day.
let momentMigration = Migration(241, "visitors at the desk, moments of truth by day") { ddl in
    let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
    return [
        """
        CREATE TABLE desk_visits (
          tenant_id \(uuid) NOT NULL, visit_id \(uuid) NOT NULL, arrived_at \(int) NOT NULL, greeted_at \(int),
          greeted_by \(uuid), left_at \(int), PRIMARY KEY (tenant_id, visit_id)) \(end)
        """,
        """
        CREATE INDEX desk_visits_waiting ON desk_visits (tenant_id, arrived_at)
        WHERE greeted_at IS NULL AND left_at IS NULL
        """,
        // waits: a stored DDSketch of milliseconds; made from the event log and can be thrown away
        """
        CREATE TABLE moment_days (
          tenant_id \(uuid) NOT NULL, moment \(text) NOT NULL, local_day \(text) NOT NULL, waits \(text) NOT NULL,
          PRIMARY KEY (tenant_id, moment, local_day)) \(end)
        """,
    ]
}
