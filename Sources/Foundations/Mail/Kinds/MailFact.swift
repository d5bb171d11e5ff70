/// One thing about a message that shows that no person wrote it for us to answer.
package enum MailFact: String, Sendable, CaseIterable {
    /// A delivery report of RFC 3464.
    case deliveryReport = "delivery-report"
    /// X-Failed-Recipients of a server that writes no report.
    case failedRecipients = "failed-recipients"
    /// No envelope sender, from the mailer daemon, without a readable report.
    case daemonWithoutReport = "daemon-without-report"
    /// Our loop marker is in the header.
    case ownLoopMarker = "own-loop-marker"
    /// The Message-ID was made by us.
    case ownMessageID = "own-message-id"
    /// The author is one of our own addresses.
    case ownAddress = "own-address"
    /// Auto-Submitted with anything but `no` (RFC 3834).
    case autoSubmitted = "auto-submitted"
    /// A header that only vacation programs set.
    case vacationHeader = "vacation-header"
    /// X-Auto-Response-Suppress asks for silence.
    case suppressesAnswers = "suppresses-answers"
    /// A read receipt (RFC 8098).
    case readReceipt = "read-receipt"
    /// The envelope names no sender.
    case nullSender = "null-sender"
    /// The author is a mailer daemon or postmaster.
    case daemonAddress = "daemon-address"
    /// The author's address says that nobody reads it.
    case noReplyAddress = "no-reply-address"
    /// The subject is that of an absence message.
    case absenceSubject = "absence-subject"
    /// A short answer whose first words say that the writer is away.
    case absenceText = "absence-text"
    /// X-Loop of some other program.
    case foreignLoopHeader = "foreign-loop-header"
    /// List-Id or another list header (RFC 2919, RFC 2369).
    case listHeader = "list-header"
    /// Precedence bulk, list or junk.
    case bulkPrecedence = "bulk-precedence"
    /// Feedback-ID or a campaign header of bulk senders.
    case campaignHeader = "campaign-header"
}
