package import Mail
package import People

/// What reading mailboxes takes: the way to the servers, and the key of the passwords.
package struct MailboxDesk: Sendable {
    /// Opens folders of IMAP servers.
    package let access: MailboxAccess
    /// Seals and opens the passwords.
    package let secret: InstallSecret

    /// A desk as the program or a test puts it together.
    package init(access: MailboxAccess, secret: InstallSecret) {
        self.access = access
        self.secret = secret
    }
}
