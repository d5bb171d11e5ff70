package import Primitives

/// A person with an account, which exists once per install and may belong to several brands.
package struct StaffMember: Hashable, Sendable {
    /// The id that events and assignments keep.
    package let id: StaffID
    /// The address that signs in.
    package var email: EmailAddress
    /// The name that colleagues and customers see.
    package var name: String
    /// The language of the person's pages.
    package var language: LanguageCode
    /// How the person's pages look.
    package var theme: ThemeChoice
    /// Whether a one-time code is asked at sign-in.
    package let hasTimeCode: Bool
    /// False for accounts that were switched off everywhere.
    package var isActive: Bool
    /// Counts the changes.
    package let version: Int

    /// A person as read from storage.
    package init(
        id: StaffID, email: EmailAddress, name: String, language: LanguageCode, theme: ThemeChoice, hasTimeCode: Bool,
        isActive: Bool, version: Int
    ) {
        self.id = id
        self.email = email
        self.name = name
        self.language = language
        self.theme = theme
        self.hasTimeCode = hasTimeCode
        self.isActive = isActive
        self.version = version
    }
}
