/// An answer template that a new brand begins with; `{name}` and `{agent}` are filled in, blanks in brackets by hand.
package struct DefaultMacro: Hashable, Sendable {
    /// Names the template in tests and in the sample world; it is not stored.
    package let key: String
    /// What staff choose from.
    package let name: GuideText
    /// The letter; guarded words do not occur in it.
    package let body: GuideText

    /// Twelve templates for the commonest letters of a shop with delivery and repair.
    package static let all: [DefaultMacro] = aboutTrouble + aboutProgress
}
