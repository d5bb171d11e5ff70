package import Primitives

/// An answer template in one language, with `{name}` and `{agent}` for the two people.
package struct Macro: Hashable, Sendable {
    /// The template's id.
    package let id: MacroID
    /// The name that staff see.
    package var name: String
    /// The language of the words.
    package var language: LanguageCode
    /// The words.
    package var body: String
    /// Goes up with each change.
    package var version: Int
}
