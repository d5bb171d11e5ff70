package import Primitives
package import Web

/// Makes and reads the signed links by which customers appeal against a decision about their conduct.
package struct ConductLinks: Sendable {
    private let baseAddress: String
    private let keys: LinkKeys

    /// Links below the address that customers reach, without a slash at the end.
    package init(baseAddress: String, keys: LinkKeys) {
        self.baseAddress = baseAddress.hasSuffix("/") ? String(baseAddress.dropLast()) : baseAddress
        self.keys = keys
    }

    /// Where a customer reads the decision and appeals against it.
    package func appeal(_ step: ConductStepID, of tenant: TenantID) -> String {
        "\(baseAddress)/a/" + SignedLink(tenant: tenant, row: step.uuid).token(.appeal, keys: keys)
    }

    func opened(_ token: String?) throws -> SignedLink {
        guard let token, let link = SignedLink(token: token, purpose: .appeal, keys: keys) else {
            throw WebRefusal.notFound
        }
        return link
    }
}
