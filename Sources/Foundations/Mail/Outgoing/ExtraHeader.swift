/// A header field that no other value of ``OutgoingMail`` writes.
package struct ExtraHeader: Hashable, Sendable {
    private static let reserved: Set<String> = [
        "from", "sender", "to", "cc", "bcc", "reply-to", "subject", "date", "message-id", "in-reply-to", "references",
        "mime-version", "auto-submitted", "list-unsubscribe", "list-unsubscribe-post", "return-path", "received",
        "x-aram-loop", "x-auto-response-suppress",
    ]
    /// The name as given.
    package let name: String
    /// The value on one line; control characters have become spaces.
    package let value: String

    /// Nil for a name that is no field name of letters, digits and hyphens, is written otherwise, or starts Content-.
    package init?(name: String, value: String) {
        let lower = name.lowercased()
        let isName =
            !name.isEmpty && name.utf8.count <= 70
            && name.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == 0x2D
            }
        guard isName, !Self.reserved.contains(lower), !lower.hasPrefix("content-") else { return nil }
        self.name = name
        self.value = BidiMarks.stripped(value)
    }
}
