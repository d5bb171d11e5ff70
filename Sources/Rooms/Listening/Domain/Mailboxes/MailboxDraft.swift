package import Primitives

/// When the connection to a mailbox is encrypted; the raw value is what forms and tables hold.
package enum MailboxSecurity: String, CaseIterable, Sendable {
    /// From the first byte.
    case tls
    /// By STARTTLS, and not at all without it.
    case startTLS = "starttls"
    /// Never; only for a server on the same machine.
    case plain

    /// The port by custom (RFC 8314, 3.2 and 4.1).
    package var usualPort: Int { self == .tls ? 993 : 143 }
}

/// What happens in the mailbox to a message that was taken.
package enum MailboxFiling: String, CaseIterable, Sendable {
    /// Nothing; the folder is opened read-only.
    case leave
    /// It is marked as read.
    case seen
    /// It goes to another folder.
    case move
}

/// What a person states about a mailbox; the password travels beside it.
package struct MailboxDraft: Hashable, Sendable {
    /// The address whose mail lies there.
    package var address: EmailAddress
    /// Name or IP address of the IMAP server.
    package var host: String
    /// 1...65535.
    package var port: Int
    /// When the connection is encrypted.
    package var security: MailboxSecurity
    /// The account.
    package var user: String
    /// The folder that is read, as people write it.
    package var folder: String
    /// What happens to what was taken.
    package var filing: MailboxFiling
    /// Where it goes when it is moved; empty otherwise.
    package var filingFolder: String
    /// Seconds between two looks, 5...3600.
    package var pollSeconds: Int
    /// Whether mail that lay there before is taken too.
    package var takesOld: Bool

    /// The bounds of ``pollSeconds``.
    package static let pollRange = 5...3600

    /// A draft with the usual folder and pace.
    package init(
        address: EmailAddress, host: String, port: Int, security: MailboxSecurity, user: String,
        folder: String = "INBOX", filing: MailboxFiling = .leave, filingFolder: String = "", pollSeconds: Int = 30,
        takesOld: Bool = false
    ) {
        self.address = address
        self.host = host
        self.port = port
        self.security = security
        self.user = user
        self.folder = folder
        self.filing = filing
        self.filingFolder = filingFolder
        self.pollSeconds = pollSeconds
        self.takesOld = takesOld
    }

    /// The draft without stray spaces, or the first thing that is wrong with it.
    package func checked() throws(MailboxRefusal) -> MailboxDraft {
        var draft = self
        draft.host = host.trimmed.lowercased()
        draft.user = user.trimmed
        draft.folder = folder.trimmed
        draft.filingFolder = filing == .move ? filingFolder.trimmed : ""
        guard Self.isHost(draft.host) else { throw .hostUnreadable }
        guard (1...65_535).contains(port) else { throw .portOutOfRange }
        guard security != .plain || Self.isLoopback(draft.host) else { throw .plainElsewhere }
        guard Self.isLine(draft.user) else { throw .userMissing }
        guard Self.isLine(draft.folder) else { throw .folderMissing }
        guard filing != .move || Self.isLine(draft.filingFolder) && draft.filingFolder != draft.folder else {
            throw .filingFolderMissing
        }
        guard Self.pollRange.contains(pollSeconds) else { throw .pollOutOfRange }
        return draft
    }

    /// A name in ASCII or an IP address, so that it can stand in no other place of an address than the host's.
    private static func isHost(_ host: String) -> Bool {
        guard !host.isEmpty, host.utf8.count <= 253 else { return false }
        let isAddress = host.contains(":")
        return host.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "0"..."9", ".": true
            case "-", "_": !isAddress
            case ":": isAddress
            default: false
            }
        }
    }

    /// Whether the name can only mean this machine.
    package static func isLoopback(_ host: String) -> Bool {
        let bytes = host.split(separator: ".", omittingEmptySubsequences: false)
        let isIPv4 = bytes.count == 4 && bytes.allSatisfy { UInt8($0) != nil }
        return host == "localhost" || host == "::1" || isIPv4 && bytes[0] == "127"
    }

    private static func isLine(_ text: String) -> Bool {
        !text.isEmpty && text.count <= Limits.lineCharacters
            && text.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 }
    }
}
