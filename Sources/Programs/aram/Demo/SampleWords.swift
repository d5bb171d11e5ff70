import Listening
import Primitives

/// One thing that a customer of the sample shop says, with what really caused it.
struct SampleRemark: Sendable {
    let face: Face
    let touchpoint: Touchpoint
    /// The key of the default cause; nil for praise.
    let cause: String?
    let words: String

    init(_ face: Face, _ touchpoint: Touchpoint, _ cause: String, _ words: String) {
        self.face = face
        self.touchpoint = touchpoint
        self.cause = cause
        self.words = words
    }

    init(_ face: Face, _ touchpoint: Touchpoint, _ words: String) {
        self.face = face
        self.touchpoint = touchpoint
        cause = nil
        self.words = words
    }

    /// The remarks of one language.
    static func all(in language: LanguageCode) -> [SampleRemark] {
        switch language {
        case .english: english
        case .hungarian: hungarian
        case .persian: persian
        }
    }
}

/// The letters that the sample staff write, with `{name}` and `{agent}`.
struct SampleLetters: Sendable {
    let first: String
    let solution: String
    let merits: String
    let action: String
    let note: String

    /// The letters of one language.
    static func all(in language: LanguageCode) -> SampleLetters {
        switch language {
        case .english: english
        case .hungarian: hungarian
        case .persian: persian
        }
    }
}
