/// What a member does for a brand; one member may have several roles.
package enum Role: String, CaseIterable, Sendable {
    /// Answers customers.
    case agent
    /// Leads a team, approves and assigns.
    case lead
    /// Works with surveys and figures.
    case analyst
    /// Sets the brand up.
    case administrator
}

extension Set<Role> {
    /// The stored form: role words in alphabetical order with spaces between.
    package var words: String { map(\.rawValue).sorted().joined(separator: " ") }

    /// Reads the stored form; words that are no role are left out, so that a retired role gives no right.
    package init(words: String) {
        self = Set(words.split(separator: " ").compactMap { Role(rawValue: String($0)) })
    }

    /// Whether any of the roles has the permission by the table ``Permission/granted(to:)``.
    package func allows(_ permission: Permission) -> Bool {
        contains { Permission.granted(to: $0).contains(permission) }
    }
}
