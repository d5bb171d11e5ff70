package import Primitives

/// The one rule for new passwords: length and not a known one, no composition (OWASP ASVS 5.0, 6.2.1, 6.2.5, 6.2.9).
package enum PasswordRule {
    /// Fewest characters.
    package static let minimum = 8
    /// Most bytes, so that hashing has a bound.
    package static let maximumBytes = 1024

    /// Throws the reason when a password may not be chosen by the person with this address.
    package static func check(_ password: String, email: EmailAddress) throws(PasswordRefusal) {
        guard password.count >= minimum else { throw .tooShort }
        guard password.utf8.count <= maximumBytes else { throw .tooLong }
        let plain = password.lowercased()
        guard plain != email.description, plain != email.localPart, Set(plain).count > 2,
            !commonPasswords.contains(plain)
        else { throw .tooCommon }
    }
}

/// Why a new password is not taken.
package enum PasswordRefusal: Error, Hashable, Sendable, CaseIterable {
    /// Fewer than eight characters.
    case tooShort
    /// More than 1,024 bytes.
    case tooLong
    /// Among the first that are guessed: a common one, one or two characters repeated, or the person's own address.
    case tooCommon
    /// The present password that was typed is not right.
    case wrongPresent
}
