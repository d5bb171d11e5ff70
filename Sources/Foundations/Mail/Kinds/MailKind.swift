/// What sort of sender a message has, which decides whether anything may be answered by itself.
package enum MailKind: Hashable, Sendable {
    /// A human wrote it, as far as anyone can tell.
    case person
    /// A machine answered or reported; it may join a case but never gets an automatic answer.
    case autoReply
    /// A server tells that our mail did not arrive; it never opens a case.
    case bounce(DeliveryReport)
    /// Our own mail has come back to us; nothing may be done with it.
    case loop
    /// A mailing list, newsletter or other bulk mail.
    case bulkList
}

/// A kind together with every fact that speaks for it, for the log of the channel.
package struct MailJudgement: Hashable, Sendable {
    /// The kind of the first fact that held; bounce before loop before automatic before bulk.
    package let kind: MailKind
    /// All facts that hold, in that order; empty for a person.
    package let facts: [MailFact]

    /// Whether an acknowledgement or another automatic answer may go out.
    package var mayBeAnsweredAutomatically: Bool { kind == .person }
}
