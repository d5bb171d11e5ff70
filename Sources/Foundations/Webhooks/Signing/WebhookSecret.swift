import Foundation

/// A shared secret of one webhook target, written `whsec_` and base64 (Standard Webhooks, "Signature scheme").
package struct WebhookSecret: Hashable, Sendable {
    private static let prefix = "whsec_"
    /// 24 to 64 random bytes.
    let bytes: [UInt8]

    /// Takes 24 to 64 bytes of a good random source; nil for another length.
    package init?(bytes: [UInt8]) {
        guard (24...64).contains(bytes.count) else { return nil }
        self.bytes = bytes
    }

    /// Reads the written form; nil when it is none.
    package init?(_ text: String) {
        guard text.hasPrefix(Self.prefix), let data = Data(base64Encoded: String(text.dropFirst(Self.prefix.count)))
        else { return nil }
        self.init(bytes: Array(data))
    }

    /// The form that is shown once to the owner of the target.
    package var written: String { Self.prefix + Data(bytes).base64EncodedString() }
}
