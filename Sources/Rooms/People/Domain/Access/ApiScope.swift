/// What an API key may do; a program gets the fewest that it needs.
package enum ApiScope: String, CaseIterable, Sendable {
    case feedbackWrite = "feedback:write"
    case customersRead = "customers:read"
    case customersWrite = "customers:write"
    case casesRead = "cases:read"
    case casesWrite = "cases:write"
    case offersRead = "offers:read"
    case offersWrite = "offers:write"
    case eventsRead = "events:read"
}

extension Set<ApiScope> {
    /// The stored form: scope words in alphabetical order with spaces between, as in OAuth 2 (RFC 6749, 3.3).
    package var words: String { map(\.rawValue).sorted().joined(separator: " ") }

    /// Reads the stored form; unknown words give no right.
    package init(words: String) {
        self = Set(words.split(separator: " ").compactMap { ApiScope(rawValue: String($0)) })
    }
}
