import Primitives

/// How much of one message is read; the raw bytes are kept whatever these say.
package struct MailLimits: Hashable, Sendable {
    /// Bytes of the message that are looked at.
    package var messageBytes: Int
    /// Bytes of the top header that are looked at.
    package var headerBytes: Int
    /// Header fields that are kept.
    package var headerFields: Int
    /// Parts that are read, attachments included.
    package var parts: Int
    /// Levels of multipart within multipart.
    package var nesting: Int
    /// Addresses per field.
    package var addresses: Int
    /// Ids of References that are kept: the oldest one and the newest.
    package var references: Int
    /// Bytes of HTML that are parsed as HTML.
    package var htmlBytes: Int
    /// Bytes of raw text that are shown when a message's structure is broken beyond reading.
    package var rescuedBytes: Int

    /// 25 MB, 64 KB and 1,000 header fields, 100 parts, 20 levels.
    package static let standard = MailLimits(
        messageBytes: Limits.messageBytes, headerBytes: 64 * 1024, headerFields: 1_000, parts: 100, nesting: 20,
        addresses: 200, references: 50, htmlBytes: 2 * 1024 * 1024, rescuedBytes: 256 * 1024)
}
