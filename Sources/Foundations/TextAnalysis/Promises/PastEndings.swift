import Primitives

/// Endings that show a verb of the past, where a list of words could not hold them all.
enum PastEndings {
    /// Whether the word is a Hungarian verb of the third person or an adjective of the same form ("javított"), which
    /// speaks of the past only behind a time.
    static func isEither(_ index: Int, _ text: FoldedText, _ language: LanguageCode) -> Bool {
        guard language == .hungarian else { return false }
        let word = letters(index, text)
        return word.count > 3 && !hungarianOthers.contains(word)
            && eitherEndings.contains { word.suffix(2).elementsEqual($0) }
    }

    private static let eitherEndings: [[UInt32]] = ["tt", "lt", "dt"].map { $0.unicodeScalars.map(\.value) }

    /// Whether the word is a verb of the past by its ending.
    static func isPast(_ index: Int, _ text: FoldedText, _ language: LanguageCode) -> Bool {
        switch language {
        case .english: isEnglish(index, text)
        case .hungarian: isHungarian(letters(index, text))
        case .persian: persian.contains(letters(index, text)) && !isPersianPassive(index, text)
        }
    }

    private static func letters(_ index: Int, _ text: FoldedText) -> [UInt32] {
        let word = text.words[index]
        return Array(text.scalars[Int(word.lower)..<Int(word.upper)])
    }

    /// A form in -ed is a past tense unless a form of "be" or "get" stands before it ("gets picked up").
    private static func isEnglish(_ index: Int, _ text: FoldedText) -> Bool {
        let word = letters(index, text)
        guard word.count > 4, word.suffix(2).elementsEqual([0x65, 0x64]), !notPast.contains(word) else { return false }
        for before in [index - 1, index - 2] where before >= 0 {
            if helpers.contains(letters(before, text)) { return false }
        }
        return true
    }

    /// A participle before "می‌شود" or "خواهد شد" is no past ("گرفته می‌شود").
    private static func isPersianPassive(_ index: Int, _ text: FoldedText) -> Bool {
        index + 1 < text.words.count && persianHelpers.contains(letters(index + 1, text))
    }

    private static let persianHelpers = set(
        "می‌شود می‌شه می‌گردد شود بشود بشه خواهد می‌شوند می‌شن خواهند نمی‌شود نمی‌شه گردد می‌شوید")
    private static let notPast = set("indeed exceed proceed succeed speed hundred naked sacred need bleed breed greed")
    private static let helpers = set(
        "be been being gets get getting is are im its having have we're you're they're by wont and to")

    /// Double t and t behind a consonant, with the endings of the persons.
    private static func isHungarian(_ word: [UInt32]) -> Bool {
        guard word.count > 3, !hungarianOthers.contains(word) else { return false }
        return hungarianEndings.contains { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
    }

    private static let hungarianEndings: [[UInt32]] = {
        let double = ["tta", "tte", "ttam", "ttem", "ttuk", "ttunk", "ttak", "ttek"]
        let firm = ["l", "r", "n", "z", "d", "p", "s", "j", "v", "k"].flatMap { letter in
            ["tam", "tem", "tuk", "tak", "tek"].map { letter + $0 }
        }
        let third = ["l", "r", "z", "d", "p", "v", "k", "n"].flatMap { letter in ["ta", "te"].map { letter + $0 } }
        return (double + firm + third).map { $0.unicodeScalars.map(\.value) }
    }()

    private static let hungarianOthers = set(
        """
        alatt miatt mellett kozott folott felett elott helyett itt ott egyutt most amott emitt ezalatt azalatt
        pentek delelott delutan masfelott azelott mindenutt ugyanott tartjuk tartunk masutt minta szinte bolt folt
        pult gyakorta fajta lakta miutan oldalt zart nyilt
        part kulonkulont kozte felolte
        """)

    private static let persian: Set<[UInt32]> = {
        let stems = """
            کرد شد داد گفت رسید رفت آمد اومد زد گرفت فرستاد ماند موند افتاد نوشت خورد دید خواند خوند برد ساخت داشت
            خواست توانست تونست گذاشت برداشت انداخت گشت برگشت پرسید خرید کشید ریخت شکست بست نشست آورد پذیرفت فهمید
            شنید دریافت پرداخت فروخت رساند رسوند گذشت
            """.split(whereSeparator: \.isWhitespace).map(String.init)
        let ends = ["", "م", "ی", "یم", "ید", "ین", "ند", "ن", "ه", "ه‌ام", "ه‌ای", "ه‌ایم", "ه‌اید", "ه‌اند", "ه‌ان"]
        let heads = ["", "ن", "می‌", "نمی‌"]
        var forms = Set<[UInt32]>()
        for stem in stems {
            for head in heads { for end in ends { forms.insert(FoldedText(head + stem + end).scalars) } }
        }
        return forms.subtracting(set("دریافت پرداخت ساخت خرید رسید شکست بسته بست نشست داشته بسته‌ام گشت گفته"))
    }()

    private static func set(_ words: String) -> Set<[UInt32]> {
        Set(words.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars })
    }
}
