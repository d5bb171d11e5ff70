import Primitives

extension OutgoingMail {
    /// Refuses what cannot stand in a header as it is.
    func checked() throws(ComposeRefusal) {
        guard !to.isEmpty || !cc.isEmpty else { throw .noRecipient }
        for address in ([from] + to + cc).map(\.address) + [replyTo].compactMap({ $0 }) {
            guard Self.isUsable(address) else { throw .unusableAddress(address) }
        }
        for id in [messageID] + [inReplyTo].compactMap({ $0 }) + references {
            guard Self.isMessageID(id) else { throw .badMessageID }
        }
    }

    /// RFC 5322, 3.2.3 atext with dots on the left, a host or a literal on the right; RFC 6532 adds Unicode.
    private static func isUsable(_ address: EmailAddress) -> Bool {
        let local = address.localPart.utf8.allSatisfy { byte in
            isLetterOrDigit(byte) || byte >= 0x80 || "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
        }
        let domain = address.domain.utf8.allSatisfy { isLetterOrDigit($0) || $0 >= 0x80 || "-.[]:".utf8.contains($0) }
        return local && domain && address.localPart.utf8.count <= 64
    }

    private static func isMessageID(_ id: String) -> Bool {
        id.utf8.count <= 500 && id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3C && $0 != 0x3E }
            && id.contains("@")
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
    }
}
