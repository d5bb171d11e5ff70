import Crypto
package import Foundation
package import Primitives

/// What a link that needs no sign-in is good for; a link of one purpose is worth nothing for another.
package enum LinkPurpose: UInt8, CaseIterable, Sendable {
    /// Answers one invitation.
    case survey = 1
    /// Opts one customer out.
    case unsubscribe = 2
    /// Shows one case to its customer.
    case casePage = 3
    /// Answers one offer.
    case offer = 4
    /// Joins a brand as staff.
    case join = 5
    /// Appeals against one decision about a customer's conduct.
    case appeal = 6
    /// Says something at one place, by the link of one number; see ``NumberedLink``.
    case place = 7
}

/// The keys that sign links; old ones stay readable after a change of key.
package struct LinkKeys: Sendable {
    /// The id of the key that signs new links.
    package let current: UInt8
    private let secrets: [UInt8: SymmetricKey]

    /// Takes secrets by id; nil when the current one is missing or any is shorter than 32 bytes.
    package init?(current: UInt8, secrets: [UInt8: [UInt8]]) {
        guard secrets[current] != nil, secrets.values.allSatisfy({ $0.count >= 32 }) else { return nil }
        self.current = current
        self.secrets = secrets.mapValues { SymmetricKey(data: $0) }
    }

    func secret(_ id: UInt8) -> SymmetricKey? { secrets[id] }
}

/// What a signed link names: one row of one brand.
///
/// The token is base64url of key id (1 byte), tenant (16), row (16) and 128 bits of HMAC-SHA256 over purpose and all of these.
package struct SignedLink: Hashable, Sendable {
    /// The brand.
    package let tenant: TenantID
    /// The row, such as an invitation or a case.
    package let row: UUID

    /// A link to a row.
    package init(tenant: TenantID, row: UUID) {
        self.tenant = tenant
        self.row = row
    }

    /// Reads a token; nil unless every bit of it is as it was made for this purpose, with a key that is still known.
    package init?(token: String, purpose: LinkPurpose, keys: LinkKeys) {
        guard token.utf8.count == Self.tokenLetters, let bytes = Self.decoded(token), bytes.count == Self.tokenBytes,
            Self.encoded(bytes) == token, let secret = keys.secret(bytes[0])
        else { return nil }
        let code = Self.code(Array(bytes[..<33]), purpose, secret)
        // Compared whole, so that the time taken tells nothing about the first wrong byte.
        guard zip(bytes[33...], code).reduce(UInt8(0), { $0 | ($1.0 ^ $1.1) }) == 0 else { return nil }
        tenant = TenantID(Self.uuid(bytes[1..<17]))
        row = Self.uuid(bytes[17..<33])
    }

    /// The token for an address, 66 letters that need no escaping.
    package func token(_ purpose: LinkPurpose, keys: LinkKeys) -> String {
        let body = [keys.current] + Self.bytes(tenant.uuid) + Self.bytes(row)
        guard let secret = keys.secret(keys.current) else { preconditionFailure("the current key is always there") }
        return Self.encoded(body + Self.code(body, purpose, secret))
    }

    private static let tokenBytes = 49
    private static let tokenLetters = 66

    static func code(_ body: [UInt8], _ purpose: LinkPurpose, _ secret: SymmetricKey) -> [UInt8] {
        let message = Array("aram link 1".utf8) + [purpose.rawValue] + body
        return Array(Array(HMAC<SHA256>.authenticationCode(for: message, using: secret)).prefix(16))
    }

    static func encoded(_ bytes: [UInt8]) -> String {
        let letters = Data(bytes).base64EncodedString().utf8.compactMap { byte -> UInt8? in
            switch byte {
            case UInt8(ascii: "+"): UInt8(ascii: "-")
            case UInt8(ascii: "/"): UInt8(ascii: "_")
            case UInt8(ascii: "="): nil
            default: byte
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    static func decoded(_ token: String) -> [UInt8]? {
        let letters = token.utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: byte
            }
        }
        let padding = String(repeating: "=", count: (4 - letters.count % 4) % 4)
        return Data(base64Encoded: String(decoding: letters, as: UTF8.self) + padding).map { Array($0) }
    }

    static func bytes(_ id: UUID) -> [UInt8] { withUnsafeBytes(of: id.uuid) { Array($0) } }

    static func uuid(_ bytes: ArraySlice<UInt8>) -> UUID {
        Array(bytes).withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }
}
