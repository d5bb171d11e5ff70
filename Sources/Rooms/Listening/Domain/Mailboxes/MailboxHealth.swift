package import Primitives

/// What keeps a mailbox from being read; the first eleven are the words of the IMAP foundation.
package enum MailboxTrouble: String, CaseIterable, Sendable {
    case hostUnknown = "host_unknown"
    case refused
    case timedOut = "timed_out"
    case encryption
    case noEncryption = "no_encryption"
    case notIMAP = "not_imap"
    case signInRefused = "sign_in_refused"
    case folderMissing = "folder_missing"
    case cutOff = "cut_off"
    case garbled
    case serverRefused = "server_refused"
    /// Mail is taken, but the server lets none be marked or moved.
    case notFiled = "not_filed"
    /// The install's own secret was changed, so the password can not be opened any more.
    case passwordLost = "password_lost"
}

/// Since when a mailbox works, or what is wrong and since when.
package struct MailboxHealth: Hashable, Sendable {
    /// When the last look went well; nil before the first one did.
    package private(set) var checkedAt: Instant?
    /// Since when looks go well; nil while they do not.
    package private(set) var worksSince: Instant?
    /// What is wrong; nil while nothing is.
    package private(set) var trouble: MailboxTrouble?
    /// What the server said about it, at most 300 characters.
    package private(set) var words: String
    /// Since when something is wrong.
    package private(set) var failingSince: Instant?
    /// Looks that failed since the last good one.
    package private(set) var failures: Int

    /// A mailbox that nobody looked into.
    package static let untried = MailboxHealth(
        checkedAt: nil, worksSince: nil, trouble: nil, words: "", failingSince: nil, failures: 0)

    /// What a row holds.
    package init(
        checkedAt: Instant?, worksSince: Instant?, trouble: MailboxTrouble?, words: String, failingSince: Instant?,
        failures: Int
    ) {
        self.checkedAt = checkedAt
        self.worksSince = worksSince
        self.trouble = trouble
        self.words = words
        self.failingSince = failingSince
        self.failures = failures
    }

    /// After a look that went well.
    package func working(at now: Instant) -> MailboxHealth {
        MailboxHealth(
            checkedAt: now, worksSince: worksSince ?? now, trouble: nil, words: "", failingSince: nil, failures: 0)
    }

    /// After a look that took the mail but could not mark or move it.
    package func unfiled(_ words: String, at now: Instant) -> MailboxHealth {
        MailboxHealth(
            checkedAt: now, worksSince: worksSince ?? now, trouble: .notFiled, words: words,
            failingSince: trouble == .notFiled ? failingSince ?? now : now, failures: 0)
    }

    /// After a look that failed; the first failure in a row sets the time.
    package func failing(_ trouble: MailboxTrouble, _ words: String, at now: Instant) -> MailboxHealth {
        MailboxHealth(
            checkedAt: checkedAt, worksSince: nil, trouble: trouble, words: words,
            failingSince: failures > 0 ? failingSince ?? now : now, failures: failures + 1)
    }

    /// Time until the next look: the usual pace, doubled with each failure up to a quarter of an hour.
    package func pause(pollSeconds: Int) -> Duration {
        guard failures > 1 else { return .seconds(pollSeconds) }
        let longest = max(900, pollSeconds)
        return .seconds(min(longest, pollSeconds << min(failures - 1, 10)))
    }
}
