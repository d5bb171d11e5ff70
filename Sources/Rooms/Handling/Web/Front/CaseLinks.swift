import Foundation
package import People
package import Primitives

/// The signed addresses of customers' own case pages: whoever has one sees that case and nothing else.
package struct CaseLinks: Sendable {
    private let secret: InstallSecret
    private let baseAddress: String
    private static let purpose = "case page"
    private static let codeBytes = 16

    /// Links that begin with the address that customers reach, without a slash at the end.
    package init(secret: InstallSecret, baseAddress: String) {
        self.secret = secret
        self.baseAddress = baseAddress.hasSuffix("/") ? String(baseAddress.dropLast()) : baseAddress
    }

    /// The whole address of a case's page.
    package func address(of id: CaseID, tenant: TenantID) -> String {
        "\(baseAddress)/c/\(token(of: id, tenant: tenant))"
    }

    /// 64 characters of base64url over tenant, case and 128 bits of HMAC-SHA256.
    package func token(of id: CaseID, tenant: TenantID) -> String {
        let body = Self.bytes(tenant.uuid) + Self.bytes(id.uuid)
        return Data(body + code(of: body)).base64EncodedString()
            .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
    }

    /// The case that a token names; nil when the signature is not ours, compared in constant time.
    package func read(_ token: String) -> (tenant: TenantID, id: CaseID)? {
        guard token.utf8.count == 64 else { return nil }
        let plain = token.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        guard let data = Data(base64Encoded: plain), data.count == 32 + Self.codeBytes else { return nil }
        let bytes = Array(data)
        let body = Array(bytes[..<32])
        let difference = zip(bytes[32...], code(of: body)).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
        guard difference == 0 else { return nil }
        return (TenantID(Self.uuid(body[..<16])), CaseID(Self.uuid(body[16...])))
    }

    private func code(of body: [UInt8]) -> [UInt8] {
        Array(secret.tag(body, purpose: Self.purpose).prefix(Self.codeBytes))
    }

    private static func bytes(_ id: UUID) -> [UInt8] { withUnsafeBytes(of: id.uuid) { Array($0) } }

    private static func uuid(_ bytes: ArraySlice<UInt8>) -> UUID {
        let b = Array(bytes)
        return UUID(
            uuid: (
                b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]
            ))
    }
}
