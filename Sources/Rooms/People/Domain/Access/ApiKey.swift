package import Primitives

/// A program's way in; the secret was shown once and only its hash is kept.
package struct ApiKey: Hashable, Sendable {
    /// The id that events name.
    package let id: ApiKeyID
    /// The brand whose data the key opens.
    package let tenant: TenantID
    /// What the key is for, in an administrator's words.
    package let name: String
    /// What the key may do.
    package let scopes: Set<ApiScope>
    /// Who made it and answers for the offers that it makes; nil for a key from the command line.
    package let madeBy: StaffID?
    /// When it was made.
    package let createdAt: Instant
    /// When it was last used, give or take an hour; nil when it never was.
    package let usedAt: Instant?
    /// When it stopped working; nil while it works.
    package let revokedAt: Instant?

    /// A key as read from storage.
    package init(
        id: ApiKeyID, tenant: TenantID, name: String, scopes: Set<ApiScope>, madeBy: StaffID? = nil, createdAt: Instant,
        usedAt: Instant?, revokedAt: Instant?
    ) {
        self.id = id
        self.tenant = tenant
        self.name = name
        self.scopes = scopes
        self.madeBy = madeBy
        self.createdAt = createdAt
        self.usedAt = usedAt
        self.revokedAt = revokedAt
    }
}

/// Why an API key is not made or revoked.
package enum ApiKeyRefusal: Error, Hashable, Sendable, CaseIterable {
    /// The name is empty or longer than 200 characters.
    case nameMissing
    /// At least one scope is needed.
    case noScope
    /// No such working key in this brand.
    case unknown
}
