import Crypto

/// A message exactly as it arrived, which is what the raw store keeps and what can be parsed again at any time.
package struct RawMessage: Hashable, Sendable {
    /// Every byte, with the line ends of the sender.
    package let bytes: [UInt8]

    /// Wraps bytes from LMTP, IMAP or a file.
    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// SHA-256 without the trace headers that differ between two deliveries of one message (RFC 5322, 3.6.7).
    package var contentDigest: [UInt8] {
        var hash = SHA256()
        var position = bytes.startIndex
        while position < bytes.endIndex, let line = HeaderLines.field(in: bytes, at: position), !line.isEmpty {
            if !HeaderLines.isTrace(bytes[line]) { hash.update(data: bytes[line]) }
            position = line.upperBound
        }
        hash.update(data: bytes[position...])
        return Array(hash.finalize())
    }
}
