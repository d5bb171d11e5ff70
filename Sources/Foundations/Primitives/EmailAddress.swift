/// A mailbox address in the form that can be compared: trimmed, with a lower-case domain and local part.
package struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    /// The part before the last @, lower-case.
    package let localPart: String
    /// The part behind the last @, lower-case.
    package let domain: String

    /// Accepts `local@domain` of at most 254 bytes (RFC 5321, 4.5.3.1) without spaces or control characters; nil otherwise.
    package init?(_ text: String) {
        let trimmed = text.trimmed.lowercased()
        guard trimmed.utf8.count <= Limits.emailAddressBytes, trimmed.unicodeScalars.allSatisfy(Self.mayStand) else {
            return nil
        }
        guard let at = trimmed.lastIndex(of: "@") else { return nil }
        let local = trimmed[..<at]
        let host = trimmed[trimmed.index(after: at)...]
        guard !local.isEmpty, !local.contains("@"), !host.isEmpty, !host.hasPrefix("."), !host.hasSuffix("."),
            !host.contains("..")
        else {
            return nil
        }
        localPart = String(local)
        domain = String(host)
    }

    /// Refuses marks of address lists, every kind of space, and characters that can not be seen or turn the line around.
    private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "<", ">", ",", ";", "\"": return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
            return false
        default: return true
        }
    }

    /// `local@domain`.
    package var description: String { "\(localPart)@\(domain)" }
}

extension String {
    /// The text without white space and line ends on both sides.
    package var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else {
            return ""
        }
        return String(self[first...last])
    }
}
