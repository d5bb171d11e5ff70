package import Primitives
package import Storage

/// What signing in needs beside the typed words; one for each program.
package struct SignInDesk: Sendable {
    /// Where accounts are kept.
    package let database: Database
    /// Where hashing happens.
    package let hasher: PasswordHasher
    /// What seals tickets and one-time secrets.
    package let secret: InstallSecret
    /// Where ids of sessions come from.
    package let ids: IDSource

    /// A desk over a database.
    package init(database: Database, hasher: PasswordHasher, secret: InstallSecret, ids: IDSource) {
        self.database = database
        self.hasher = hasher
        self.secret = secret
        self.ids = ids
    }
}

/// Where a visitor comes from.
package struct Visitor: Sendable {
    /// The network address, as text.
    package let address: String
    /// What the browser says it is.
    package let userAgent: String

    /// A visitor as the request shows.
    package init(address: String, userAgent: String) {
        self.address = address
        self.userAgent = userAgent
    }
}

/// What a person types to sign in.
package struct SignInAttempt: Sendable {
    /// The address as typed.
    package let email: String
    /// The password as typed.
    package let password: String
    /// The one-time code, where it was typed together with the password.
    package let code: String?
    /// Where the person comes from.
    package let visitor: Visitor

    /// An attempt as typed.
    package init(email: String, password: String, code: String? = nil, visitor: Visitor) {
        self.email = email
        self.password = password
        self.code = code
        self.visitor = visitor
    }
}

/// A new session with the secret that goes into the cookie and is kept nowhere else.
package struct OpenedSession: Sendable {
    /// The cookie's value.
    package let secret: String
    /// The session.
    package let session: Session
}

/// How an attempt to sign in ended.
package enum SignInOutcome: Sendable {
    /// The person is in.
    case signedIn(OpenedSession)
    /// The password is right; a one-time code is needed.
    case codeNeeded(StaffID)
    /// Address or password are wrong, and the answer does not say which.
    case wrong
    /// The one-time code is wrong, or was used already.
    case codeWrong
    /// Too many failures; the next try may be made at this time.
    case wait(until: Instant)
    /// The person belongs to no brand any more.
    case noBrand
}
