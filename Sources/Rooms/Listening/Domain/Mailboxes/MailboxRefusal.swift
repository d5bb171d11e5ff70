/// Why a mailbox can not be saved or tried.
package enum MailboxRefusal: Error, Hashable, CaseIterable, Sendable {
    /// The host is no name in ASCII and no IP address.
    case hostUnreadable
    /// The port is not within 1...65535.
    case portOutOfRange
    /// A password would travel unencrypted to another machine.
    case plainElsewhere
    /// No account was named.
    case userMissing
    /// A new mailbox needs its password.
    case passwordMissing
    /// No folder was named.
    case folderMissing
    /// Moving needs another folder than the one that is read.
    case filingFolderMissing
    /// Too often or too rarely.
    case pollOutOfRange
    /// The brand reads this folder of this account already.
    case alreadyThere
    /// The brand has the most mailboxes that it may have.
    case tooMany
    /// There is no such mailbox in this brand.
    case unknown
}
