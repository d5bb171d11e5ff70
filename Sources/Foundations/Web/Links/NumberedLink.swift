package import Foundation
package import Primitives

/// A link that can be revoked: it names a row of a brand and the number of the link, which the row compares with its own.
///
/// The token is base64url of key id (1 byte), tenant (16), row (16), number (2, the higher byte first) and 128 bits of
/// HMAC-SHA256 over purpose and all of these.
package struct NumberedLink: Hashable, Sendable {
    /// The brand.
    package let tenant: TenantID
    /// The row, such as a place.
    package let row: UUID
    /// Counts the links of the row, from 1.
    package let number: UInt16

    private static let bodyBytes = 35
    private static let tokenBytes = 51
    private static let tokenLetters = 68

    /// A link to a row.
    package init(tenant: TenantID, row: UUID, number: UInt16) {
        self.tenant = tenant
        self.row = row
        self.number = number
    }

    /// Reads a token; nil unless every bit of it is as it was made for this purpose, with a key that is still known.
    package init?(token: String, purpose: LinkPurpose, keys: LinkKeys) {
        guard token.utf8.count == Self.tokenLetters, let bytes = SignedLink.decoded(token),
            bytes.count == Self.tokenBytes, SignedLink.encoded(bytes) == token, let secret = keys.secret(bytes[0])
        else { return nil }
        let code = SignedLink.code(Array(bytes[..<Self.bodyBytes]), purpose, secret)
        // Compared whole, so that the time taken tells nothing about the first wrong byte.
        guard zip(bytes[Self.bodyBytes...], code).reduce(UInt8(0), { $0 | ($1.0 ^ $1.1) }) == 0 else { return nil }
        tenant = TenantID(SignedLink.uuid(bytes[1..<17]))
        row = SignedLink.uuid(bytes[17..<33])
        number = UInt16(bytes[33]) << 8 | UInt16(bytes[34])
    }

    /// The token for an address, 68 letters that need no escaping.
    package func token(_ purpose: LinkPurpose, keys: LinkKeys) -> String {
        guard let secret = keys.secret(keys.current) else { preconditionFailure("the current key is always there") }
        let body =
            [keys.current] + SignedLink.bytes(tenant.uuid) + SignedLink.bytes(row)
            + [UInt8(number >> 8), UInt8(number & 0xFF)]
        return SignedLink.encoded(body + SignedLink.code(body, purpose, secret))
    }
}
