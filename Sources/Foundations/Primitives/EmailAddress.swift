/// A mailbox address in the form that can be compared: trimmed, with a lower-case domain and local part.
package struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    /// The part before the last @, lower-case.
    package let localPart: String
    /// The part behind the last @, lower-case.
    package let domain: String

    /// Accepts `local@domain` of at most 254 bytes (RFC 5321, 4.5.3.1) without spaces or control characters; nil otherwise.
    package init?(_ text: String) {
        let bytes = text.utf8.filter { $0 != 0x20 && $0 != 0x09 }
        guard text.utf8.count <= Limits.emailAddressBytes, bytes.count == text.trimmed.utf8.count,
            bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x3C && $0 != 0x3E && $0 != 0x2C && $0 != 0x3B && $0 != 0x22 })
        else { return nil }
        let trimmed = text.trimmed.lowercased()
        guard let at = trimmed.lastIndex(of: "@") else { return nil }
        let local = trimmed[..<at]
        let host = trimmed[trimmed.index(after: at)...]
        guard !local.isEmpty, !local.contains("@"), !host.isEmpty, !host.hasPrefix("."), !host.hasSuffix("."), !host.contains("..") else {
            return nil
        }
        localPart = String(local)
        domain = String(host)
    }

    /// `local@domain`.
    package var description: String { "\(localPart)@\(domain)" }
}

extension String {
    /// The text without white space and line ends on both sides.
    package var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
            return ""
        }
        return String(self[first...last])
    }
}
