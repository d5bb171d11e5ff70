/// One of the three languages that every text of the product exists in.
package enum LanguageCode: String, CaseIterable, Sendable {
    case english = "en"
    case hungarian = "hu"
    case persian = "fa"

    /// Whether lines run from right to left.
    package var isRightToLeft: Bool { self == .persian }
}
