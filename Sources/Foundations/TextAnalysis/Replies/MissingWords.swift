import Primitives

/// Looks for thanks, an honoured feeling and a next step with its time.
struct MissingWords {
    private static let enough = 12
    private let language: LanguageCode

    init(_ language: LanguageCode) { self.language = language }

    /// Hints in the order of an answer; none for a short note.
    func hints(_ text: FoldedText) -> [WordHint] {
        guard text.words.count >= Self.enough else { return [] }
        let rows = Set(book.matches(in: text).map(\.row))
        var missing: [WordHint.Kind] = []
        if !rows.contains(0) { missing.append(.thanks) }
        if !rows.contains(1) { missing.append(.feeling) }
        if !TimeWords.of(language).namesTime(text) { missing.append(.nextStep) }
        return missing.map { WordHint(kind: $0, words: words($0)) }
    }

    private func words(_ kind: WordHint.Kind) -> String {
        switch (language, kind) {
        case (.english, .thanks): "Thank you for telling us about ..."
        case (.english, .feeling): "I see that ... cost you ..., and I take it seriously."
        case (.english, .nextStep): "You will have ... by ..."
        case (.hungarian, .thanks): "Köszönöm, hogy megírta ..."
        case (.hungarian, .feeling): "Emiatt Önnek ... kellett; ezt őszintén sajnálom."
        case (.hungarian, .nextStep): "...-án ... óráig ..., és akkor írok Önnek."
        case (.persian, .thanks): "ممنون که دربارهٔ … برایمان نوشتید."
        case (.persian, .feeling): "می‌بینم که … برایتان … داشته است و جدی‌اش می‌گیرم."
        case (.persian, .nextStep): "تا … این کار را انجام می‌دهم و همان موقع خبرتان می‌کنم."
        }
    }

    private var book: PhraseBook {
        switch language {
        case .english: Self.english
        case .hungarian: Self.hungarian
        case .persian: Self.persian
        }
    }

    private static let english = PhraseBook([
        "thank*, grateful, appreciate",
        """
        sorry, apologise, apologize, apologies, regret, understand, must have been, frustrating, upsetting, had to,
        cost you, right to be, waited, worry, worried, disappointing, disappointed, i see that, not how we
        """,
    ])
    private static let hungarian = PhraseBook([
        "köszön*, hálás*",
        """
        sajnál*, elnézés*, bocsánat*, megért*, értem, bosszús*, bosszant*, kellett, joggal, igaza van, várnia, várakoz*,
        csalód*, aggód*, kellemetlen*, szégyell*, átérz*
        """,
    ])
    private static let persian = PhraseBook([
        "ممنون*, متشکر*, سپاس*, تشکر*, مرسی",
        """
        عذر*, ببخشید, پوزش*, شرمنده*, متاسف*, متأسف*, درک می‌کن*, می‌فهم*, حق دارید, حق با شماست, ناراحت*, کلافه*,
        نگران*, معطل*, مجبور شد*, زحمت*, سخت بوده*
        """,
    ])
}
