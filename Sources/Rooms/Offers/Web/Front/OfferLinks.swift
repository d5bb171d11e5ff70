import Foundation
package import Primitives
package import Web

/// Makes and reads the links by which customers answer an offer without an account.
package struct OfferLinks: Sendable {
    private let baseAddress: String
    private let keys: LinkKeys

    /// Links below the address that customers reach.
    package init(baseAddress: String, keys: LinkKeys) {
        self.baseAddress = baseAddress.hasSuffix("/") ? String(baseAddress.dropLast()) : baseAddress
        self.keys = keys
    }

    /// The whole address of an offer's page, for mails.
    package func address(of id: OfferID, tenant: TenantID) -> String { baseAddress + path(of: id, tenant: tenant) }

    /// The same without scheme and host, for pages of the same install.
    package func path(of id: OfferID, tenant: TenantID) -> String {
        "/o/" + SignedLink(tenant: tenant, row: id.uuid).token(.offer, keys: keys)
    }

    /// The offer that a token names; nil unless every bit of it is as it was made.
    package func read(_ token: String) -> (tenant: TenantID, id: OfferID)? {
        SignedLink(token: token, purpose: .offer, keys: keys).map { ($0.tenant, OfferID($0.row)) }
    }
}
