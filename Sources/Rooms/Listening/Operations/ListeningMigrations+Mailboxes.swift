import Storage

/// The table of mailboxes that are polled.
let mailboxMigration = Migration(210, "mailboxes of IMAP servers") { ddl in
    let (uuid, int, text, end) = (ddl.uuid, ddl.int, ddl.text, ddl.end)
    return [
        // security: tls, starttls, plain; filing: leave, seen, move; trouble: a MailboxTrouble; secret: the sealed password
        """
        CREATE TABLE mailboxes (
          tenant_id \(uuid) NOT NULL, mailbox_id \(uuid) NOT NULL, address \(text) NOT NULL, host \(text) NOT NULL,
          port \(int) NOT NULL, security \(text) NOT NULL, user_name \(text) NOT NULL, secret \(text) NOT NULL,
          folder \(text) NOT NULL, filing \(text) NOT NULL, filing_folder \(text) NOT NULL,
          poll_seconds \(int) NOT NULL, takes_from \(int), is_active \(int) NOT NULL, validity \(int) NOT NULL,
          last_uid \(int) NOT NULL, stuck_uid \(int) NOT NULL, stuck_count \(int) NOT NULL, next_at \(int) NOT NULL,
          lease_holder \(uuid), lease_until \(int), checked_at \(int), works_since \(int), trouble \(text),
          words \(text) NOT NULL, failing_since \(int), failures \(int) NOT NULL, taken_count \(int) NOT NULL,
          skipped_count \(int) NOT NULL, taken_at \(int), created_at \(int) NOT NULL, removed_at \(int),
          version \(int) NOT NULL, PRIMARY KEY (tenant_id, mailbox_id)) \(end)
        """,
        "CREATE INDEX mailboxes_by_turn ON mailboxes (is_active, next_at)",
    ]
}
