/// A Swift file taken apart: code with literals and comments blanked out, the literals, and the comments by line.
struct SwiftText: Sendable {
    /// A string literal with its interpolations cut out.
    struct Literal: Sendable {
        /// The line of the opening quote, counted from 1.
        let line: Int
        /// The characters between the quotes, escapes as written.
        let text: String
    }

    /// The lines, in which every character of a literal or a comment is a space.
    let code: [String]
    /// The string literals in the order of their closing quotes.
    let literals: [Literal]
    /// The text of the comments by line number, counted from 1.
    let comments: [Int: String]

    init(_ text: String) {
        var scanner = SwiftScanner(text)
        scanner.run()
        code = String(decoding: scanner.code, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        literals = scanner.literals
        comments = scanner.comments.mapValues { String(decoding: $0, as: UTF8.self) }
    }
}
