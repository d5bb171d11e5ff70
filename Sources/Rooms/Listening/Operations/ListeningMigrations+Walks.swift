import Storage

/// What colleagues saw on experience walks.
let walkMigration = Migration(243, "observations of experience walks") { ddl in
    let (uuid, int, text, blob, end) = (ddl.uuid, ddl.int, ddl.text, ddl.blob, ddl.end)
    return [
        """
        CREATE TABLE walk_observations (
          tenant_id \(uuid) NOT NULL, observation_id \(uuid) NOT NULL, feedback_id \(uuid) NOT NULL,
          staff_id \(uuid) NOT NULL, point \(text) NOT NULL, at \(int) NOT NULL, local_day \(text) NOT NULL,
          photo_kind \(text), photo \(blob), PRIMARY KEY (tenant_id, observation_id),
          UNIQUE (tenant_id, feedback_id)) \(end)
        """,
        "CREATE INDEX walk_observations_by_day ON walk_observations (tenant_id, staff_id, local_day)",
    ]
}
