package import Primitives

/// A person who is about to get an account; the password has been hashed already.
package struct NewStaff: Sendable {
    /// The address that signs in; one account per address in the whole install.
    package let email: EmailAddress
    /// The name that colleagues and customers see.
    package let name: String
    /// The language of the person's pages.
    package let language: LanguageCode
    /// The PHC string of the password; nil for accounts that cannot sign in by password.
    package let passwordHash: String?

    /// A person as given.
    package init(email: EmailAddress, name: String, language: LanguageCode, passwordHash: String?) {
        self.email = email
        self.name = name
        self.language = language
        self.passwordHash = passwordHash
    }
}
