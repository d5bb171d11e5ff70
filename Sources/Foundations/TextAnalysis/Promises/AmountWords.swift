import Primitives

/// Words without which a count of days or hours is a length, not a deadline ("three hours of delay").
enum AmountWords {
    /// Whether such a word stands in a time expression or beside it.
    static func reaches(_ group: TimeGroup, _ text: FoldedText, _ language: LanguageCode) -> Bool {
        let wanted = words(language)
        let range = max(0, group.first - 2)...min(text.words.count - 1, group.last + 1)
        return range.contains { index in
            let word = text.words[index]
            return word.sentence == text.words[group.first].sentence
                && wanted.contains(Array(text.scalars[Int(word.lower)..<Int(word.upper)]))
        }
    }

    private static func words(_ language: LanguageCode) -> Set<[UInt32]> {
        switch language {
        case .english: english
        case .hungarian: hungarian
        case .persian: persian
        }
    }

    private static let english = set("within inside in next from by before under today")
    private static let hungarian = set("belül múlva következő legkésőbb legfeljebb maximum rá")
    private static let persian = set("ظرف طی تا حداکثر دیگه دیگر آینده عرض بعد کمتر نهایتا")

    private static func set(_ words: String) -> Set<[UInt32]> {
        Set(words.split(separator: " ").map { FoldedText(String($0)).scalars })
    }
}
