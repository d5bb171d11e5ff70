import Storage

/// The tables of telephony: who may tell calls, who sits at which telephone, and the calls.
let callMigration = Migration(240, "telephone systems, extensions, calls") { ddl in
    let (uuid, int, text, blob, end) = (ddl.uuid, ddl.int, ddl.text, ddl.blob, ddl.end)
    return [
        """
        CREATE TABLE phone_systems (
          tenant_id \(uuid) NOT NULL, system_id \(uuid) NOT NULL, name \(text) NOT NULL,
          secret_hash \(blob) NOT NULL UNIQUE, created_by \(uuid), created_at \(int) NOT NULL, used_at \(int),
          revoked_at \(int), PRIMARY KEY (tenant_id, system_id)) \(end)
        """,
        """
        CREATE TABLE staff_extensions (
          tenant_id \(uuid) NOT NULL, staff_id \(uuid) NOT NULL, extension \(text) NOT NULL,
          PRIMARY KEY (tenant_id, staff_id), UNIQUE (tenant_id, extension)) \(end)
        """,
        // direction: in, out; heard: JSON array of newCall, answer, hangup; rung: JSON array of staff ids
        """
        CREATE TABLE calls (
          tenant_id \(uuid) NOT NULL, call_id \(uuid) NOT NULL, system_id \(uuid) NOT NULL, reference \(text) NOT NULL,
          direction \(text) NOT NULL, number \(text), rung \(text) NOT NULL, agent_id \(uuid), customer_id \(uuid),
          case_id \(uuid), feedback_id \(uuid), first_at \(int) NOT NULL, rang_at \(int), answered_at \(int),
          ended_at \(int), heard \(text) NOT NULL, is_in_order \(int) NOT NULL, dismissed_at \(int),
          version \(int) NOT NULL, PRIMARY KEY (tenant_id, call_id), UNIQUE (tenant_id, system_id, reference)) \(end)
        """,
        "CREATE INDEX calls_by_time ON calls (tenant_id, first_at, call_id)",
        "CREATE INDEX calls_going_on ON calls (tenant_id, first_at) WHERE ended_at IS NULL",
        "CREATE INDEX calls_by_agent ON calls (tenant_id, agent_id, first_at) WHERE agent_id IS NOT NULL",
        "CREATE INDEX calls_by_customer ON calls (tenant_id, customer_id, first_at) WHERE customer_id IS NOT NULL",
    ]
}
