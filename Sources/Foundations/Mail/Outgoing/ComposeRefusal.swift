package import Primitives

/// Why a message cannot be written.
package enum ComposeRefusal: Error, Hashable, Sendable {
    /// Nobody would get it.
    case noRecipient
    /// An address holds characters that mean something else in a header.
    case unusableAddress(EmailAddress)
    /// The Message-ID or a reference is no `left@right` without spaces and brackets.
    case badMessageID
    /// It would be over the limit of one message.
    case tooLarge(bytes: Int)
}
