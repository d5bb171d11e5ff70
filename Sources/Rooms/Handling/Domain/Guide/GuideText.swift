package import Primitives

/// One text of the guide in the three languages; agents read theirs, inserts take the customer's.
package struct GuideText: Hashable, Sendable {
    /// The English text.
    package let en: String
    /// The Hungarian text, addressing the reader formally.
    package let hu: String
    /// The Persian text, with zero-width non-joiners where the spelling of the Academy asks for them.
    package let fa: String

    /// A text that is there in every language.
    package init(en: String, hu: String, fa: String) {
        self.en = en
        self.hu = hu
        self.fa = fa
    }

    /// The text in one language.
    package subscript(language: LanguageCode) -> String {
        switch language {
        case .english: en
        case .hungarian: hu
        case .persian: fa
        }
    }
}
