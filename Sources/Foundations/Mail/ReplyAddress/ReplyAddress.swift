import Crypto
package import Foundation
package import Primitives

/// The address `support+c<token>@example.org` under which an answer finds its case.
///
/// The token is base32 of key id (1 byte), case id (16) and the first 80 bits of HMAC-SHA256 over key id, tenant id
/// and case id; RFC 2104, 5 allows cutting to half of the hash or 80 bits. Lower case survives servers that fold.
package enum ReplyAddress {
    /// Why an address names no case.
    package enum Refusal: Error, Hashable, Sendable {
        /// It has no plus-part of ours.
        case noToken
        /// The plus-part looks like ours but cannot be read.
        case malformed
        /// It was signed with a key that is gone.
        case unknownKey
        /// The signature belongs to another tenant, another case or nobody.
        case wrongSignature
    }

    /// Longest base local part that leaves room for the token within 64 bytes (RFC 5321, 4.5.3.1.1).
    package static let longestLocalPart = 64 - 2 - tokenLetters
    private static let macBytes = 10
    private static let tokenLetters = 44
    private static let purpose = Array("aram reply address 1".utf8)

    /// Puts the token of a case into a channel's address; nil when the local part is too long for it.
    package static func make(channel: EmailAddress, case caseID: UUID, tenant: UUID, keys: ReplyKeys) -> EmailAddress? {
        guard channel.localPart.utf8.count <= longestLocalPart, let secret = keys.secret(keys.current) else {
            return nil
        }
        let body = [keys.current] + bytes(caseID)
        let token = Base32.encode(body + mac(body, tenant, secret))
        return EmailAddress("\(channel.localPart)+c\(token)@\(channel.domain)")
    }

    /// The case that an address names for this tenant; comparing takes the same time wherever signatures differ.
    package static func verify(_ address: EmailAddress, tenant: UUID, keys: ReplyKeys) throws(Refusal) -> UUID {
        guard let plus = address.localPart.lastIndex(of: "+") else { throw .noToken }
        let part = address.localPart[address.localPart.index(after: plus)...]
        guard part.hasPrefix("c"), part.utf8.count == tokenLetters + 1 else { throw .noToken }
        guard let token = Base32.decode(String(part.dropFirst())), token.count == 17 + macBytes else {
            throw .malformed
        }
        guard let secret = keys.secret(token[0]) else { throw .unknownKey }
        let body = Array(token[..<17])
        let difference = zip(token[17...], mac(body, tenant, secret)).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
        guard difference == 0 else { throw .wrongSignature }
        return uuid(Array(body[1...]))
    }

    /// The channel's address without a plus-part.
    package static func base(of address: EmailAddress) -> EmailAddress {
        guard let plus = address.localPart.lastIndex(of: "+") else { return address }
        return EmailAddress("\(address.localPart[..<plus])@\(address.domain)") ?? address
    }

    private static func mac(_ body: [UInt8], _ tenant: UUID, _ secret: [UInt8]) -> [UInt8] {
        let code = HMAC<SHA256>.authenticationCode(
            for: purpose + bytes(tenant) + body, using: SymmetricKey(data: secret))
        return Array(Array(code).prefix(macBytes))
    }

    private static func bytes(_ id: UUID) -> [UInt8] { withUnsafeBytes(of: id.uuid) { Array($0) } }

    private static func uuid(_ bytes: [UInt8]) -> UUID {
        UUID(
            uuid: (
                bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7],
                bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]
            ))
    }
}
