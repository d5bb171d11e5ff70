/// One key of a String Catalog with its words in the three languages; the generator makes these from `.xcstrings`.
package final class TextEntry: Sendable, Hashable {
    /// The key in the catalogue.
    package let key: String
    let english: TextPattern
    let hungarian: TextPattern
    let persian: TextPattern
    /// The number of the argument that chooses between one and other, from 1; 0 without plural.
    let counted: Int

    /// The words of one key; placeholders are `%1` to `%9`, a percent sign is `%%`.
    package init(
        _ key: String, english: TextPattern, hungarian: TextPattern, persian: TextPattern, counted: Int = 0
    ) {
        self.key = key
        self.english = english
        self.hungarian = hungarian
        self.persian = persian
        self.counted = counted
    }

    /// Two entries are the same when they are the same entry of the same catalogue.
    package static func == (left: TextEntry, right: TextEntry) -> Bool { left === right }

    /// Hashes the identity.
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// The words of one key in one language, with another form for one thing where the language has it.
package struct TextPattern: Sendable, ExpressibleByStringLiteral {
    let one: StaticString?
    let other: StaticString

    /// Words that do not depend on a count.
    package init(stringLiteral value: StaticString) {
        one = nil
        other = value
    }

    /// Words for one thing and for any other number.
    package init(one: StaticString, other: StaticString) {
        self.one = one
        self.other = other
    }
}
