import Crypto
import Foundation

/// Random tokens and the hashes under which they are kept; a token is 256 random bits, so a plain hash is enough.
package enum Secrets {
    /// Random bytes from the system's generator.
    package static func randomBytes(_ count: Int) -> [UInt8] {
        SymmetricKey(size: SymmetricKeySize(bitCount: count * 8)).withUnsafeBytes { Array($0) }
    }

    /// A new token of 43 characters that fit into addresses and cookies.
    package static func newToken() -> String { base64URL(randomBytes(32)) }

    /// SHA-256 of a token, which is what tables keep.
    package static func hash(_ token: String) -> [UInt8] { Array(SHA256.hash(data: Array(token.utf8))) }

    /// SHA-256 of a file, under which equal files are found again.
    package static func hash(bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

    /// Base64 with the alphabet for addresses and without padding (RFC 4648, 5).
    package static func base64URL(_ bytes: [UInt8]) -> String {
        var text = Data(bytes).base64EncodedString()
        while text.hasSuffix("=") { text.removeLast() }
        return text.replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
    }

    /// Reads what ``base64URL(_:)`` wrote; nil for anything else.
    package static func bytes(base64URL text: String) -> [UInt8]? {
        guard text.utf8.count <= 4096 else { return nil }
        let plain = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        let padded = plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
        return Data(base64Encoded: padded).map { Array($0) }
    }
}
