/// Why a mailbox can not be read now; the words are the server's own, cut to 300 characters.
package struct IMAPProblem: Error, Hashable, Sendable {
    /// The kinds that people are told apart.
    package enum Kind: String, CaseIterable, Sendable {
        /// The name has no address.
        case hostUnknown = "host_unknown"
        /// Nobody listens at the address and port, or the way there is closed.
        case refused
        /// No answer in time.
        case timedOut = "timed_out"
        /// The certificate is not trusted, or the two sides found no encryption.
        case encryption
        /// The server offers no STARTTLS, so nothing was sent.
        case noEncryption = "no_encryption"
        /// Something else than an IMAP server answers there.
        case notIMAP = "not_imap"
        /// User and password were not taken.
        case signInRefused = "sign_in_refused"
        /// The account has no such folder.
        case folderMissing = "folder_missing"
        /// The connection broke, maybe in the middle of a message.
        case cutOff = "cut_off"
        /// An answer broke the rules of the protocol.
        case garbled
        /// The server said no to something that it usually does.
        case serverRefused = "server_refused"
        /// We were told to stop.
        case stopped
    }

    /// Which of them.
    package let kind: Kind
    /// What the server or the network said; empty when it said nothing.
    package let words: String

    /// A problem with what was said about it.
    package init(_ kind: Kind, _ words: String = "") {
        self.kind = kind
        self.words = String(words.unicodeScalars.prefix(300).map { $0.value < 32 ? " " : Character($0) })
    }
}
