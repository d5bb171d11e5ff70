import Crypto
import Foundation
package import Primitives

/// One-time codes that follow from a secret and the time (RFC 6238) in steps of 30 seconds.
package enum TimeCode {
    /// Bytes of a new secret, the length of a SHA-1 value (RFC 4226, 4).
    package static let secretBytes = 20

    /// The number of the 30-second step that holds this time.
    package static func step(at now: Instant) -> Int { Int(now.milliseconds / 30_000) }

    /// The code of a step; six digits unless told otherwise (RFC 4226, 5.3).
    package static func code(secret: [UInt8], step: Int, digits: Int = 6) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: UInt64(bitPattern: Int64(step)) >> (56 - 8 * $0)) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(mac[19] & 0x0F)
        let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let modulus = (0..<digits).reduce(1) { product, _ in product * 10 }
        let text = String(Int(number) % modulus)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The step that a typed code belongs to: now, one before or one after, since clocks differ; nil for a wrong code.
    ///
    /// Steps up to `lastStep` were used and never match again.
    package static func matchingStep(_ typed: String, secret: [UInt8], at now: Instant, after lastStep: Int?) -> Int? {
        let digits = latinDigits(typed)
        guard digits.count == 6 else { return nil }
        let present = step(at: now)
        return [present, present - 1, present + 1].first { step in
            step > lastStep ?? .min && isEqual(code(secret: secret, step: step), digits)
        }
    }

    /// The address in the picture that authenticator apps read.
    package static func address(secret: [UInt8], account: EmailAddress, issuer: String) -> String {
        let allowed = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: "\u{0}"..."\u{7F}"))
        func escaped(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: allowed) ?? "" }
        return "otpauth://totp/\(escaped(issuer)):\(escaped(account.description))?secret=\(base32(secret))"
            + "&issuer=\(escaped(issuer))"
    }

    /// The secret for typing into an app by hand: capital letters and digits (RFC 4648, 6).
    package static func base32(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var text = ""
        var (buffer, bits) = (0, 0)
        for byte in bytes {
            buffer = (buffer << 8 | Int(byte)) & 0xFFFF
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(alphabet[buffer >> bits & 31])
            }
        }
        if bits > 0 { text.append(alphabet[buffer << (5 - bits) & 31]) }
        return text
    }

    /// Digits of a typed code in Latin form; spaces between groups are fine, other signs make it wrong.
    private static func latinDigits(_ typed: String) -> String {
        var digits = ""
        for character in typed where !character.isWhitespace {
            guard let value = character.wholeNumberValue, (0...9).contains(value) else { return "" }
            digits += String(value)
        }
        return digits
    }

    private static func isEqual(_ left: String, _ right: String) -> Bool {
        zip(left.utf8, right.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
