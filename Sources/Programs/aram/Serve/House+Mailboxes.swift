import Listening
import Logging
import Mail
import People
import Primitives

/// Mailboxes as the program puts them together.
extension House {
    /// The way to the IMAP servers, with the key of the passwords.
    var mailboxDesk: MailboxDesk { MailboxDesk(access: imap.access, secret: desk.secret) }

    /// Looks into the mailboxes of all brands until the server stops.
    func mailboxLoop(logger: Logger) -> Loop {
        let poller = MailboxPoller(desk: mailboxDesk, clock: clock, database: database) { id, error in
            logger.error(
                "a mailbox could not be read to its end", metadata: ["mailbox": "\(id)", "error": "\(type(of: error))"])
        }
        return Loop(name: "mailboxes", logger: logger) { try await poller.run() }
    }
}
