import Crypto
import Foundation
package import Primitives

/// Signs and checks by Standard Webhooks 1.0: HMAC-SHA256 over `id.timestamp.body`.
package enum WebhookSignature {
    /// Why a received call is not believed.
    package enum Refusal: Error, Hashable, Sendable {
        /// One of the three headers is absent or cannot be read.
        case missingHeader(String)
        /// The time is more than the tolerance away from ours.
        case staleTimestamp
        /// No signature fits any secret.
        case wrongSignature
    }

    /// How far the sender's clock may be from ours, in both directions.
    package static let tolerance: Duration = .seconds(300)

    /// The three headers of a call; several secrets give several signatures, for the days in which a secret changes.
    package static func headers(id: String, at time: Instant, body: [UInt8], secrets: [WebhookSecret]) -> [(
        name: String, value: String
    )] {
        let timestamp = String(time.milliseconds / 1_000)
        let signatures = secrets.map { "v1," + Data(code(id, timestamp, body, $0)).base64EncodedString() }
        return [
            ("webhook-id", id), ("webhook-timestamp", timestamp),
            ("webhook-signature", signatures.joined(separator: " ")),
        ]
    }

    /// Believes a call when one of its signatures fits one of the secrets; header names are compared without case.
    package static func verify(
        headers: [(name: String, value: String)], body: [UInt8], secrets: [WebhookSecret], now: Instant
    ) throws(Refusal) {
        func value(_ name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }
        guard let id = value("webhook-id"), !id.isEmpty else { throw .missingHeader("webhook-id") }
        guard let timestamp = value("webhook-timestamp"), let seconds = Int64(timestamp),
            abs(seconds) < 1_000_000_000_000
        else {
            throw .missingHeader("webhook-timestamp")
        }
        guard let signatures = value("webhook-signature") else { throw .missingHeader("webhook-signature") }
        let distance = abs(now.milliseconds - seconds * 1_000)
        guard distance <= tolerance.milliseconds else { throw .staleTimestamp }
        for signature in signatures.split(separator: " ").prefix(20) where signature.hasPrefix("v1,") {
            guard let given = Data(base64Encoded: String(signature.dropFirst(3))) else { continue }
            if secrets.contains(where: { isCode(given, of: id, timestamp, body, $0) }) { return }
        }
        throw .wrongSignature
    }

    private static func code(_ id: String, _ timestamp: String, _ body: [UInt8], _ secret: WebhookSecret)
        -> HMAC<SHA256>.MAC
    {
        HMAC<SHA256>.authenticationCode(for: signed(id, timestamp, body), using: SymmetricKey(data: secret.bytes))
    }

    private static func isCode(
        _ given: Data, of id: String, _ timestamp: String, _ body: [UInt8], _ secret: WebhookSecret
    ) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(
            given, authenticating: signed(id, timestamp, body), using: SymmetricKey(data: secret.bytes))
    }

    private static func signed(_ id: String, _ timestamp: String, _ body: [UInt8]) -> [UInt8] {
        Array("\(id).\(timestamp).".utf8) + body
    }
}
