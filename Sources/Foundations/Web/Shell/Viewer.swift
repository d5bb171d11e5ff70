package import Foundation
package import Primitives

/// The member of staff who looks at a page, as the session says.
package struct Viewer: Sendable, Equatable {
    /// Whose session it is.
    package let staffID: UUID
    /// The brand that is being worked for.
    package let tenantID: UUID
    /// The name as others see it.
    package let name: String
    /// Codes of the roles in this tenant.
    package let roles: Set<String>
    /// The language of the console.
    package let language: LanguageCode
    /// Name of the zone in the zone database, such as Europe/Budapest.
    package let zoneName: String
    /// The chosen brightness.
    package let theme: Theme
    /// The session, to which the tokens of forms are bound.
    package let sessionID: UUID

    /// A viewer as the session's row says.
    package init(
        staffID: UUID, tenantID: UUID, name: String, roles: Set<String>, language: LanguageCode, zoneName: String,
        theme: Theme, sessionID: UUID
    ) {
        self.staffID = staffID
        self.tenantID = tenantID
        self.name = name
        self.roles = roles
        self.language = language
        self.zoneName = zoneName
        self.theme = theme
        self.sessionID = sessionID
    }
}
