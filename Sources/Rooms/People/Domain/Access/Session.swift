package import Primitives

/// One signed-in browser; its secret is in the cookie, and only a hash of it in the tables.
package struct Session: Hashable, Sendable {
    /// A session that was not used for this long ends (OWASP ASVS 5.0, 7.3.1).
    package static let idleLimit: Duration = .hours(12)
    /// A session ends after this long however much it is used (OWASP ASVS 5.0, 7.3.2).
    package static let absoluteLimit: Duration = .days(7)
    /// Use is written down at most this often.
    package static let touchEvery: Duration = .minutes(5)

    /// The id for lists.
    package let id: SessionID
    /// Who signed in.
    package let staff: StaffID
    /// The brand that the session works in.
    package let tenant: TenantID
    /// What the browser said it is, at most 200 characters.
    package let userAgent: String
    /// When the person signed in.
    package let createdAt: Instant
    /// When it was last used, give or take five minutes.
    package let seenAt: Instant
    /// When it ends at the latest.
    package let expiresAt: Instant

    /// A session as read from storage.
    package init(
        id: SessionID, staff: StaffID, tenant: TenantID, userAgent: String, createdAt: Instant, seenAt: Instant,
        expiresAt: Instant
    ) {
        self.id = id
        self.staff = staff
        self.tenant = tenant
        self.userAgent = userAgent
        self.createdAt = createdAt
        self.seenAt = seenAt
        self.expiresAt = expiresAt
    }

    /// Whether both limits still hold.
    package func isOpen(at now: Instant) -> Bool { now < expiresAt && now < seenAt + Session.idleLimit }

    /// Whether the use at `now` is worth writing down.
    package func needsTouch(at now: Instant) -> Bool { now - seenAt >= Session.touchEvery }
}
