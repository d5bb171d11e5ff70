package import Primitives
package import Storage

/// Rows of the table `mailboxes`, as people change them.
package enum MailboxRecord {
    /// All mailboxes of the brand by address, without those that were taken away.
    package static func all(in snapshot: Snapshot) throws -> [PolledMailbox] {
        try snapshot.rows(
            """
            SELECT * FROM mailboxes WHERE tenant_id = \(snapshot.tenant) AND removed_at IS NULL
            ORDER BY address, mailbox_id
            """
        ).map { try PolledMailbox($0) }
    }

    /// One mailbox that is there.
    package static func find(_ id: MailboxID, withRemoved: Bool = false, in snapshot: Snapshot) throws -> PolledMailbox?
    {
        let condition: SQL = withRemoved ? "1 = 1" : "removed_at IS NULL"
        return try snapshot.row(
            "SELECT * FROM mailboxes WHERE tenant_id = \(snapshot.tenant) AND mailbox_id = \(id) AND \(condition)"
        ).map { try PolledMailbox($0) }
    }

    /// The addresses of every brand's mailboxes, by which the install knows its own mail.
    package static func addresses(in snapshot: Snapshot) throws -> [EmailAddress] {
        // Above brands on purpose, like the brands' own sender addresses.
        try snapshot.rows("SELECT DISTINCT address FROM mailboxes WHERE removed_at IS NULL").compactMap {
            EmailAddress(try $0.text("address"))
        }
    }

    /// Active mailboxes of any brand that can not be read now, longest first, with the brand's name.
    package static func failing(in snapshot: Snapshot) throws -> [(brand: String, mailbox: PolledMailbox)] {
        try snapshot.rows(
            """
            SELECT mailboxes.*, tenants.name AS brand FROM mailboxes
            JOIN tenants ON tenants.tenant_id = mailboxes.tenant_id
            WHERE mailboxes.is_active = 1 AND mailboxes.removed_at IS NULL AND mailboxes.trouble IS NOT NULL
            ORDER BY mailboxes.failing_since NULLS FIRST, mailboxes.mailbox_id
            """
        ).map { (try $0.text("brand"), try PolledMailbox($0)) }
    }

    /// The sealed password; empty when it was wiped.
    static func sealedPassword(of id: MailboxID, in snapshot: Snapshot) throws -> String? {
        try snapshot.row(
            "SELECT secret FROM mailboxes WHERE tenant_id = \(snapshot.tenant) AND mailbox_id = \(id)")?.text("secret")
    }

    static func insert(_ mailbox: PolledMailbox, password: String, at now: Instant, in tx: Transaction) throws {
        let draft = mailbox.draft
        try tx.run(
            """
            INSERT INTO mailboxes (tenant_id, mailbox_id, address, host, port, security, user_name, secret, folder,
              filing, filing_folder, poll_seconds, takes_from, is_active, validity, last_uid, stuck_uid, stuck_count,
              next_at, words, failures, taken_count, skipped_count, created_at, version)
            VALUES (\(tx.tenant), \(mailbox.id), \(draft.address), \(draft.host), \(draft.port),
                    \(draft.security.rawValue), \(draft.user), \(password), \(draft.folder), \(draft.filing.rawValue),
                    \(draft.filingFolder), \(draft.pollSeconds), \(mailbox.takesFrom), \(mailbox.isActive), 0, 0, 0, 0,
                    \(now), '', 0, 0, 0, \(now), 1)
            """)
    }

    /// Writes what a person changed, while nobody else did since; whoever reads the mailbox now loses the lease.
    static func update(_ mailbox: PolledMailbox, at now: Instant, in tx: Transaction) throws {
        let (draft, place, health) = (mailbox.draft, mailbox.place, mailbox.health)
        try tx.runChecked(
            """
            UPDATE mailboxes SET address = \(draft.address), host = \(draft.host), port = \(draft.port),
              security = \(draft.security.rawValue), user_name = \(draft.user), folder = \(draft.folder),
              filing = \(draft.filing.rawValue), filing_folder = \(draft.filingFolder),
              poll_seconds = \(draft.pollSeconds), takes_from = \(mailbox.takesFrom), is_active = \(mailbox.isActive),
              validity = \(Int(place.validity)), last_uid = \(Int(place.lastUID)),
              stuck_uid = \(Int(place.stuckUID)), stuck_count = \(place.stuckCount), next_at = \(now),
              lease_holder = NULL, lease_until = NULL, checked_at = \(health.checkedAt),
              works_since = \(health.worksSince), trouble = \(health.trouble?.rawValue), words = \(health.words),
              failing_since = \(health.failingSince), failures = \(health.failures), version = version + 1
            WHERE tenant_id = \(tx.tenant) AND mailbox_id = \(mailbox.id) AND version = \(mailbox.version)
            """)
    }

    static func setPassword(_ password: String, of id: MailboxID, in tx: Transaction) throws {
        try tx.run(
            "UPDATE mailboxes SET secret = \(password) WHERE tenant_id = \(tx.tenant) AND mailbox_id = \(id)")
    }

    /// Takes a mailbox away, or brings it back; false when it was so already.
    static func setRemoved(_ id: MailboxID, at time: Instant?, now: Instant, in tx: Transaction) throws -> Bool {
        let condition: SQL = time == nil ? "removed_at IS NOT NULL" : "removed_at IS NULL"
        return try tx.run(
            """
            UPDATE mailboxes SET removed_at = \(time), lease_holder = NULL, lease_until = NULL, next_at = \(now),
              version = version + 1
            WHERE tenant_id = \(tx.tenant) AND mailbox_id = \(id) AND \(condition)
            """) == 1
    }

    /// Forgets mailboxes with their passwords that were taken away before `earliest`.
    static func forgetRemoved(before earliest: Instant, in tx: Transaction) throws {
        try tx.run("DELETE FROM mailboxes WHERE tenant_id = \(tx.tenant) AND removed_at < \(earliest)")
    }
}

extension PolledMailbox {
    init(_ row: Row) throws {
        guard let address = EmailAddress(try row.text("address")) else {
            throw StorageFailure(.shape, "address is no address")
        }
        let takesFrom = try row.instantIfAny("takes_from")
        self.init(
            id: try row.id("mailbox_id"),
            draft: MailboxDraft(
                address: address, host: try row.text("host"), port: try row.int("port"),
                security: try row.word("security"), user: try row.text("user_name"), folder: try row.text("folder"),
                filing: try row.word("filing"), filingFolder: try row.text("filing_folder"),
                pollSeconds: try row.int("poll_seconds"), takesOld: takesFrom == nil),
            takesFrom: takesFrom, isActive: try row.bool("is_active"), place: try MailboxPlace(row),
            health: MailboxHealth(
                checkedAt: try row.instantIfAny("checked_at"), worksSince: try row.instantIfAny("works_since"),
                trouble: try row.wordIfAny("trouble"), words: try row.text("words"),
                failingSince: try row.instantIfAny("failing_since"), failures: try row.int("failures")),
            takenCount: try row.int("taken_count"), skippedCount: try row.int("skipped_count"),
            takenAt: try row.instantIfAny("taken_at"), version: try row.int("version"))
    }
}

extension MailboxPlace {
    fileprivate init(_ row: Row) throws {
        self.init(
            validity: UInt32(clamping: try row.int("validity")), lastUID: UInt32(clamping: try row.int("last_uid")),
            stuckUID: UInt32(clamping: try row.int("stuck_uid")), stuckCount: try row.int("stuck_count"))
    }
}
