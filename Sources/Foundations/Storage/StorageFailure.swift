/// Why the database did not do what it was asked; the world's fault or ours, never the user's.
package struct StorageFailure: Error, Sendable, CustomStringConvertible {
    /// The kinds that callers tell apart; the raw value labels metrics.
    package enum Code: String, Sendable {
        /// A unique or foreign key, a check, or a null where none may be.
        case constraint
        /// The engine asks to run the transaction again (deadlock, serialisation, busy).
        case retry
        /// The connection broke; a commit may or may not have happened.
        case connection
        /// An answer did not have the columns or types that the program expects.
        case shape
        /// The statement is wrong or the engine failed.
        case engine
        /// The database was closed.
        case closed
    }

    /// The kind.
    package let code: Code
    /// The engine's words for the log; never shown to users.
    package let detail: String

    /// A failure of `code` with the engine's words.
    package init(_ code: Code, _ detail: String) {
        self.code = code
        self.detail = detail
    }

    static func shape(_ detail: String) -> StorageFailure { StorageFailure(.shape, detail) }

    package var description: String { "\(code.rawValue): \(detail)" }
}

/// A row was changed by someone else since the caller read it.
package struct StaleVersion: Error, Sendable {
    /// Says nothing more: the caller shows what is there now and keeps what was typed.
    package init() {}
}
