package import Foundation
import Primitives

/// Binds the token of forms to a session by a keyed hash, so that another site cannot make one.
package struct FormSeal: Sendable {
    private let keyedHash: @Sendable ([UInt8]) -> [UInt8]

    /// Uses an HMAC whose key stays on the server; 32 bytes are expected.
    package init(keyedHash: @escaping @Sendable ([UInt8]) -> [UInt8]) { self.keyedHash = keyedHash }

    /// The token of a session, 64 hexadecimal digits for 32 bytes.
    package func token(of session: UUID) -> String {
        let message = Array("form:\(session.text)".utf8)
        return keyedHash(message).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0\(digits)" : digits
        }.joined()
    }

    /// Compares in a time that does not depend on where the tokens differ.
    package func accepts(_ token: String, of session: UUID) -> Bool {
        let expected = Array(self.token(of: session).utf8)
        let given = Array(token.utf8)
        guard expected.count == given.count, !expected.isEmpty else { return false }
        return zip(expected, given).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
