package import Primitives

/// A telephone system that may tell calls; the secret part of its address was shown once and only its hash is kept.
package struct PhoneSystem: Hashable, Sendable {
    /// The id that events name.
    package let id: PhoneSystemID
    /// The brand whose calls it tells.
    package let tenant: TenantID
    /// What people call it.
    package let name: String
    /// When its address was made.
    package let createdAt: Instant
    /// When it last told something, give or take an hour; nil when it never did.
    package let usedAt: Instant?
    /// When its address stopped working; nil while it works.
    package let revokedAt: Instant?
}

/// Why telephony is not set as asked.
package enum TelephonyRefusal: Error, Hashable, Sendable, CaseIterable {
    /// The name is empty or longer than 200 characters.
    case nameMissing
    /// The extension is no number of 2 to 15 digits.
    case extensionUnreadable
    /// Another member has the extension.
    case extensionTaken
    /// No active member of this brand.
    case memberUnknown
    /// No such working address, extension or call in this brand.
    case unknown
}
