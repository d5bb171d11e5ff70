import Primitives

/// Words by which questions are told apart.
struct QuestionWords: Sendable {
    /// Rows of the compiled tables.
    static let timeRow = 0, amountRow = 1, openRow = 2, rhetoricalRow = 3, yesNoRow = 4, indirectRow = 5, commonRow = 6

    let book: PhraseBook

    static func of(_ language: LanguageCode) -> QuestionWords {
        switch language {
        case .english: english
        case .hungarian: hungarian
        case .persian: persian
        }
    }

    /// What a question asks for.
    func kind(_ range: Range<Int>, _ text: FoldedText) -> OpenQuestion.Kind {
        if has(Self.timeRow, range, text) { return .time }
        return has(Self.amountRow, range, text) ? .amount : .other
    }

    /// Whether the question can be answered by yes or no.
    func isYesNo(_ range: Range<Int>, _ text: FoldedText) -> Bool { !has(Self.openRow, range, text) }

    /// Whether nobody expects an answer ("how dare you?").
    func isRhetorical(_ range: Range<Int>, _ text: FoldedText) -> Bool { has(Self.rhetoricalRow, range, text) }

    /// Whether a word is too common to show that a question was taken up.
    func isCommon(_ index: Int, _ text: FoldedText) -> Bool { has(Self.commonRow, index..<(index + 1), text) }

    private func has(_ row: Int, _ range: Range<Int>, _ text: FoldedText) -> Bool {
        book.matches(in: text.part(range)).contains { $0.row == row }
    }

    private init(
        time: String, amount: String, open: String, rhetorical: String, yesNo: String, indirect: String, common: String
    ) {
        book = PhraseBook([time, amount, open, rhetorical, yesNo, indirect, common])
    }

    private static let english = QuestionWords(
        time: "when, how long, by when, what time, what date, which day, how soon, until when",
        amount: "how much, how many, what price, what cost, what does it cost, what amount",
        open: "what, which, who, whom, whose, where, why, how, when",
        rhetorical: """
            how dare, are you kidding|serious|joking, is this a joke, do you think i, what is wrong with you, who cares,
            do you even, is that too much, are you out of, seriously, really$, why bother
            """,
        yesNo: "yes, no, yes we, we can, we do, i can, you can, of course, certainly, unfortunately, is possible",
        indirect: """
            please tell|let me know|when|if|how|why|what|where, i would like to know, id like to know, i want to know,
            can|could you tell, please explain|confirm, my question is, i wonder if|whether|when|why
            """,
        common: """
            your, have, with, that, this, what, when, will, would, could, please, about, from, there, them, been, were,
            they, does, know, tell, want, need, just, like, again, still, because, which, where, hello, thank*, sorry,
            know, make, want, should, than, then, over
            """)

    private static let hungarian = QuestionWords(
        time: "mikor, mikorra, meddig, mennyi idő, hány nap*, hány óra*, hányra, mikortól, melyik nap*, hány hét*",
        amount: "mennyi, mennyibe, mennyit, hány, hányat, milyen összeg*, mekkora",
        open:
            "mi, mit, miért, hogyan, hogy lehet, ki, kit, kinek, kihez, kivel, hol, hova, hová, melyik, milyen, mikor",
        rhetorical: """
            hogy képzel*, viccel*, ez most komoly, komolyan, hülyének néz*, mit képzel*, nem szégyell*, kit érdekel,
            meddig még, ugye nem, normálisak
            """,
        yesNo: "igen, nem, természetesen, sajnos, lehet, lehetséges, tudjuk, tudom, persze",
        indirect: """
            szeretném tudni, szeretném megtudni, kérem írj* meg, kérem ~ tájékoztas*, kérném ~ tájékoztatás*,
            az a kérdésem, kérdésem hogy, érdeklődnék, érdeklődöm, kíváncsi vagyok, kérem közölj*, írja meg
            """,
        common: """
            hogy, önök, önöknek, önnek, vagy, akkor, kell, lehet, lesz, van, volt, mert, most, még, csak, csinál*,
            kérem,
            szeretn*, tudom, tudni, amikor, azért, mikor, mennyi, miért, hogyan, milyen, kérdés*, köszön*, tisztelt
            """)

    private static let persian = QuestionWords(
        time: "کی, کِی, چه وقت, چه زمانی, تا کی, چه موقع, چند روز, چند ساعت, چقدر طول, چه روزی, ساعت چند, از کی",
        amount: "چقدر, چند, چندتا, چه مبلغ*, چه قدر, چه قیمت*",
        open: "چه, چی, چرا, چطور, چگونه, کجا, کدام, کدوم, کی, چند, چقدر, چیکار, چکار",
        rhetorical: """
            خجالت نمی‌کش*, شوخی می‌کن*, مسخره کرد*, فکر کرد*, مگه من, مگر من, یعنی چی, یعنی چه, واقعا که, چه وضعشه,
            این چه وضع*, آخه چرا
            """,
        yesNo: "بله, خیر, نه, البته, حتما, متاسفانه, متأسفانه, می‌شود, می‌شه, می‌توانید, می‌تونید, ممکن است, آره",
        indirect: """
            می‌خواستم بدانم, می‌خواستم بدونم, می‌خوام بدونم, می‌خواهم بدانم, لطفا ~ بگویید|بگید|بفرمایید|اعلام,
            لطفاً ~ بگویید|بگید|بفرمایید|اعلام, سوالم این*, سؤالم این*, سؤال من, سوال من
            """,
        common: """
            است, برای, شما, این, باید, کنید, کنم, لطفا, سلام, هست, شده, بود, خودم, خودتان, کرده, کردم, دارم, دارد,
            داره, چرا, چطور, چقدر, بدانم, بدونم, بگویید
            """)
}
