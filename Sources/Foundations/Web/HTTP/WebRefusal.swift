/// An answer of no that people read: status, title and what to do; the API gives it as problem details (RFC 9457).
package struct WebRefusal: Error, Sendable, Equatable {
    /// What is wrong with one field.
    package struct FieldProblem: Sendable, Equatable {
        /// Name of the field as it was sent.
        package let name: String
        /// What is wrong with it.
        package let text: Text

        /// A problem of one field.
        package init(name: String, text: Text) {
            self.name = name
            self.text = text
        }
    }

    /// HTTP status, 400 to 599.
    package let status: Int
    /// Stable word for machines, the last part of the problem's `type`.
    package let code: String
    /// What happened.
    package let title: Text
    /// What to do.
    package let detail: Text
    /// Problems of fields, for 422.
    package let fields: [FieldProblem]
    /// Methods that the address takes, for 405.
    package let allowed: [String]

    /// A refusal; `code` is kebab-case and does not change between releases.
    package init(
        status: Int, code: String, title: Text, detail: Text, fields: [FieldProblem] = [], allowed: [String] = []
    ) {
        self.status = status
        self.code = code
        self.title = title
        self.detail = detail
        self.fields = fields
        self.allowed = allowed
    }
}

/// A room's own refusal that knows how it is told to people.
package protocol ToldToPeople: Error {
    /// How it is shown.
    var told: WebRefusal { get }
}
