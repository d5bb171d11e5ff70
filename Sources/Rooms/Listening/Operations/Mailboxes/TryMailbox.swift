import Mail
package import Primitives
package import Storage

/// What came of connecting once.
package enum MailboxTrial: Hashable, Sendable {
    /// The folder was opened and holds so many messages.
    case works(messages: Int)
    /// What is wrong, and the server's own words.
    case fails(MailboxTrouble, words: String)
}

/// Connects, signs in, opens the folder and takes nothing; when that works, the mailbox is looked into at once.
package func tryMailbox(
    _ id: MailboxID, of tenant: TenantID, at now: Instant, with desk: MailboxDesk, in database: Database
) async throws -> MailboxTrial {
    let (mailbox, password) = try await database.read(in: tenant) { snapshot in
        guard let mailbox = try MailboxRecord.find(id, in: snapshot) else { throw MailboxRefusal.unknown }
        return (mailbox, try mailboxPassword(of: id, openedBy: desk.secret, in: snapshot))
    }
    guard let password else { return .fails(.passwordLost, words: "") }
    do {
        let open = try await desk.access.open(IMAPSettings(mailbox.draft, password: password))
        await open.close()
        try await database.write(in: tenant) { tx in
            try tx.run(
                """
                UPDATE mailboxes SET next_at = \(now)
                WHERE tenant_id = \(tx.tenant) AND mailbox_id = \(id) AND lease_holder IS NULL
                """)
        }
        return .works(messages: open.count)
    } catch let problem as IMAPProblem {
        return .fails(problem.trouble, words: problem.words)
    }
}
