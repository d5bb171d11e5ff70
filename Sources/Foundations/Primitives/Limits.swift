/// The bounds of everything that comes from outside; each is a decision, none is a guess of a library.
package enum Limits {
    /// RFC 5321, 4.5.3.1.3: a path holds 256 bytes with its angle brackets.
    package static let emailAddressBytes = 254
    /// Largest raw message that is taken in; larger ones get 552.
    package static let messageBytes = 25 * 1024 * 1024
    /// Largest body of a form or an API call.
    package static let requestBodyBytes = 1024 * 1024
    /// Largest uploaded list.
    package static let importBytes = 32 * 1024 * 1024
    /// Longest text that a person may type into one field, in characters.
    package static let textCharacters = 20_000
    /// Longest one-line field, in characters.
    package static let lineCharacters = 200
    /// Rows of one page of a list.
    package static let pageRows = 25
    /// Rows that the API gives at most in one answer.
    package static let apiPageRows = 100
    /// Tries of an outward act before it is put on the dead-letter list.
    package static let outboxAttempts = 10
    /// How long a rating may be changed after its confirmation.
    package static let changeOfMind: Duration = .hours(24)
}
