import Foundation
package import People
package import Primitives
package import Web

/// Makes and reads the links of survey mails.
package struct SurveyLinks: Sendable {
    /// The address that customers reach, without a slash at the end.
    package let baseAddress: String
    /// What links are signed with.
    package let keys: LinkKeys

    /// Links below an address.
    package init(baseAddress: String, keys: LinkKeys) {
        self.baseAddress = baseAddress.hasSuffix("/") ? String(baseAddress.dropLast()) : baseAddress
        self.keys = keys
    }

    /// Where an invitation is answered; a target chooses a face, or is the link that no person sees.
    package func survey(_ id: InvitationID, of tenant: TenantID, _ target: ClickTarget? = nil) -> String {
        let token = SignedLink(tenant: tenant, row: id.uuid).token(.survey, keys: keys)
        return "\(baseAddress)/s/\(token)" + (target.map { "?v=\($0.word)" } ?? "")
    }

    /// Where a customer opts out.
    package func optOut(_ id: CustomerID, of tenant: TenantID) -> String {
        "\(baseAddress)\(optOutPath(id, of: tenant))"
    }

    func optOutPath(_ id: CustomerID, of tenant: TenantID) -> String {
        "/u/" + SignedLink(tenant: tenant, row: id.uuid).token(.unsubscribe, keys: keys)
    }

    func opened(_ token: String?, _ purpose: LinkPurpose) throws -> SignedLink {
        guard let token, let link = SignedLink(token: token, purpose: purpose, keys: keys) else {
            throw WebRefusal.notFound
        }
        return link
    }
}
