package import Primitives

/// A link by which one person may join one brand once.
package struct StaffInvitation: Hashable, Sendable {
    /// How long a link works.
    package static let lifetime: Duration = .days(7)

    /// The id in the list of open invitations.
    package let id: StaffInvitationID
    /// The address that the link was made for.
    package let email: EmailAddress
    /// The name that the inviter wrote; the person may correct it.
    package let name: String
    /// The roles that joining gives.
    package let roles: Set<Role>
    /// The language of the mail and of the page.
    package let language: LanguageCode
    /// When the link stops working.
    package let expiresAt: Instant
    /// When the person joined, or when an administrator took the link back.
    package let usedAt: Instant?

    /// An invitation as read from storage.
    package init(
        id: StaffInvitationID, email: EmailAddress, name: String, roles: Set<Role>, language: LanguageCode,
        expiresAt: Instant, usedAt: Instant?
    ) {
        self.id = id
        self.email = email
        self.name = name
        self.roles = roles
        self.language = language
        self.expiresAt = expiresAt
        self.usedAt = usedAt
    }

    /// Throws the reason when the link does not work any more.
    package func checkUsable(at now: Instant) throws(InvitationRefusal) {
        guard usedAt == nil else { throw .used }
        guard now < expiresAt else { throw .expired }
    }
}

/// Why an invitation does not let a person in.
package enum InvitationRefusal: Error, Hashable, Sendable, CaseIterable {
    /// The link is not one of ours.
    case unknown
    /// The link is older than seven days.
    case expired
    /// Someone joined by it, or it was taken back.
    case used
    /// The address has an account and the password is not that account's.
    case wrongPassword
}
