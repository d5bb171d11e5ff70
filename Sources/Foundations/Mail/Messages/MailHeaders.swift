/// The header fields of a message in their order, names lower-case, values decoded and unfolded.
package struct MailHeaders: Hashable, Sendable {
    /// One field.
    package struct Field: Hashable, Sendable {
        /// Lower-case name.
        package let name: String
        /// Decoded value on one line, trimmed.
        package let value: String
    }

    /// All fields, first to last.
    package let fields: [Field]

    /// Takes pairs of name and decoded value; names are lower-cased.
    package init(_ pairs: [(String, String)]) { fields = pairs.map { Field(name: $0.0.lowercased(), value: $0.1) } }

    /// The value of the first field of that name (lower-case), nil when there is none.
    package func first(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// The values of all fields of that name (lower-case), in order.
    package func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// Whether there is a field of that name (lower-case), even an empty one.
    package func has(_ name: String) -> Bool { fields.contains { $0.name == name } }
}
