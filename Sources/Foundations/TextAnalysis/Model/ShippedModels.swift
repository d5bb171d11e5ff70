package import Primitives

/// The models that are part of the program, opened once.
package enum ShippedModels {
    private static let english = try? ReaderModel.shipped(.english)  // The program says at start which one is damaged.
    private static let hungarian = try? ReaderModel.shipped(.hungarian)  // The same.
    private static let persian = try? ReaderModel.shipped(.persian)  // The same.

    /// The model of a language; nil when its weights are damaged, and then word tables speak alone.
    static func of(_ language: LanguageCode) -> ReaderModel? {
        switch language {
        case .english: english
        case .hungarian: hungarian
        case .persian: persian
        }
    }

    /// Opens all three; throws for the first whose bytes are not what `aram train` wrote.
    package static func check() throws(ReaderModel.Damage) {
        if let first = damages().first { throw first.damage }
    }

    /// The languages whose weights can not be used, each with the reason; word tables alone read their messages.
    package static func damages(
        opening open: (LanguageCode) throws(ReaderModel.Damage) -> ReaderModel = ReaderModel.shipped
    ) -> [(language: LanguageCode, damage: ReaderModel.Damage)] {
        LanguageCode.allCases.compactMap { language in
            do throws(ReaderModel.Damage) {
                _ = try open(language)
                return nil
            } catch {
                return (language, error)
            }
        }
    }
}
