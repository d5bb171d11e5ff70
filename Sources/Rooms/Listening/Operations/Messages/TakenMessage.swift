package import Foundation
package import Mail
package import Primitives
package import Storage

/// A message that a person wrote, read and ready to be put to a case.
package struct TakenMessage: Sendable {
    /// The bytes that it was read from.
    package let raw: RawMessageID
    /// What it says.
    package let message: ParsedMessage
    /// What sort of sender it has; always a person here.
    package let judgement: MailJudgement
    /// The sender of the envelope.
    package let envelopeFrom: String
    /// The recipient of the envelope, whose plus part may name a case.
    package let envelopeTo: String
    /// When it was received.
    package let receivedAt: Instant

    /// Addresses of ours that the message was sent to, the envelope's first; one of them may name a case.
    package var candidates: [EmailAddress] {
        var seen: Set<EmailAddress> = []
        let all =
            [EmailAddress(envelopeTo)].compactMap { $0 } + message.headers.deliveredTo
            + (message.to + message.cc).map(\.address)
        return all.filter { seen.insert($0).inserted }
    }
}

/// What the room above did with a message.
package enum MessageVerdict: Hashable, Sendable {
    /// It stands in this case.
    case taken(UUID)
    /// A person has to decide.
    case held(HeldReason)
}

/// Why a message is not in a case.
package enum HeldReason: String, CaseIterable, Sendable {
    case bounce
    case loop
    case autoReply = "auto_reply"
    case bulk
    /// It names a case whose participants do not include the sender.
    case stranger
    /// The customer was asked to use another channel.
    case restricted
    /// Neither an author nor words could be read.
    case unreadable
    /// It is larger than we take; its head alone is here.
    case tooLarge = "too_large"
    /// The mailbox broke off at it again and again; its head alone is here.
    case unfetched
}

/// Puts a message to a case, in the transaction that notes it as taken; the room above gives this.
package typealias TakeMessage = @Sendable (TakenMessage, Act, Transaction) throws -> MessageVerdict
