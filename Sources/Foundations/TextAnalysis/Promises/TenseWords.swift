import Primitives

/// Words that show the time of a clause, compiled together with the guard's vague and threatening phrases.
struct TenseWords: Sendable {
    /// Row numbers of the compiled tables.
    static let futureRow = 0, pastRow = 1, weakRow = 2, blockedRow = 3, softRow = 4, conditionRow = 5
    /// The guard's vague promises and legal threats, and words that join two statements in one clause.
    static let vagueRow = 6, legalRow = 7, joinRow = 8

    let book: PhraseBook

    /// `future` beats `past`; `weak` shows a present verb; `blocked` beats all; `soft` gives way to a verb.
    private init(
        _ language: LanguageCode, future: String, past: String, weak: String, blocked: String, soft: String,
        condition: String, join: String
    ) {
        let table = WordingTable.of(language)
        let rows = table.rows
        func phrases(_ category: WordingCategory) -> String {
            rows.filter { $0.category == category }.map(\.phrases).joined(separator: ",")
        }
        book = PhraseBook(
            [
                future, past, weak, blocked, soft, condition, phrases(.vaguePromise), phrases(.legalThreat), join,
            ], classes: table.classes)
    }

    static func of(_ language: LanguageCode) -> TenseWords {
        switch language {
        case .english: english
        case .hungarian: hungarian
        case .persian: persian
        }
    }

    private static let english = TenseWords(
        .english,
        future: """
            will, shall, i'll, we'll, you'll, he'll, she'll, they'll, it'll, that'll, there'll, who'll, gonna, going to,
            is to be, are to be, to be ~ delivered|fixed|fitted|sent|paid, we'd not, guaranteed
            """,
        past: """
            was, were, wasnt, werent, had, did, didnt, went, came, left, got, took, made, said, told, rang, wrote, sent,
            slept, sat, lost, found, paid, bought, brought, broke, fell, gave, kept, knew, met, ran, saw, spoke, stood,
            thought, heard, held, has been, have been, ive, weve, youve, has had, spent, sold, put ~ on, led, lay,
            began, yesterday, ago, since
            """,
        weak: "is, are, am, im, its, we're, you're, they're, hes, shes, gets, goes, comes, leaves, follows, reach*",
        blocked: """
            open, opens, opening hours, closed, closes, closing, shut, please send|tell|call|bring|reply|write|let|pay,
            you can, you may, you must, you need to, you have to, you have until, you could, within # days of|after,
            expires, deadline, by law, every day, per day, customers must, are entitled to, you're entitled, subject
            to, right to, cant, cannot, close, runs, run, applies, apply,
            weekends, ask the, pay within|by|before, fine until, ought to, you have one|two|three|#, too many,
            may be sold, it takes, on fridays|mondays|sundays|saturdays, within warranty
            """,
        soft: """
            should, might, may, could, would, perhaps, probably, maybe, mebbe, possibly, hope, hopes, hoping,
            hopefully, allow, can, try, aim, expected, likely, usually, normally, valid, lasts, takes
            """,
        condition: "if, unless, provided, should you, once you, when you, after you, in case, until then if, when your",
        join: "and, but, so, or")

    private static let hungarian = TenseWords(
        .hungarian,
        future: """
            fog, fogja, fogjuk, fogunk, fogom, fogok, fognak, lesz, lesznek, leszek, leszünk, visszahív*, értesítem,
            értesítjük, küldjük, küldöm, elküldjük, elküldöm, megkapja, megérkezik, jóváírjuk, kicseréljük
            """,
        past: """
            volt, voltak, voltunk, voltam, lett, lettek, jött, jöttek, ment, mentek, tegnap*, tegnapelőtt, óta, múltkor,
            volna, történt, vett, vettük, tett, tette, tettük, kapott, kapta, kaptuk, írt, írta, írtuk, kért, kérte,
            hívott, adott, adta, küldött, küldte, hozta, vitte, várt, várta, ígért, ígérték, ígértük, tartott, már ~
            úton
            """,
        weak: "kap, érkezik, jön, megy, hoz, visz, ír, hív",
        blocked: """
            nyitva, zárva, nyitvatartás*, elérhető, elérhetők, kérjük ~ küld*|ad*|fizes*|hoz*|jelez*|hív*,
            kérem ~ küld*|ad*|fizes*|hoz*|jelez*|hív*, szíveskedj*, között vagyunk, jöhet, jöhetnek, hívhat*, kérhet*,
            fordulhat*, benyújthat*, visszaküldhet*, leadhat*, élhet ~ jog*, jár le, lejár, határidő, érvényes,
            minden hétköznap, munkaidőben, hétköznap*, ügyfélfogadás*, fogadunk, tartunk, fogadóóra*, zárok, nyitok,
            zárunk, nyitunk, tart,
            között van, között megy, között végezzük, munkanapokon, bármely, ismét fogadjuk, kell, szűnik, határideje,
            számoljon, fizeti, tízig, fizethet, minden reggel, minden nap, csúszásról, késés, késedelem
            """,
        soft: """
            talán, tán, esetleg, valószínűleg, remélhetőleg, reméljük, várhatóan, elvileg, általában, lehet, próbál*,
            igyeksz*, szokott, szoktunk, jellemzően, köteles*, tartalmaz*, nem, ne, sem, nincs, sajnálom, normális,
            bármely
            """,
        condition: "ha, amennyiben, hogyha, feltéve, esetén, mihelyt ön, miután ön, ha ön",
        join: "és, de, s, meg, vagy, viszont")

    private static let persian = TenseWords(
        .persian,
        future: "خواهم, خواهیم, خواهد, خواهند, خواهید, نخواهد, نخواهیم, قول می‌دم, قول می‌دهم, قول می‌دیم, حتما, حتماً",
        past: """
            دیروز, پریروز, قبلا, قبلاً, پارسال, هفته پیش, ماه پیش, دیشب, گذشته, بود, بودم, بودیم, بودید, بودند, بوده,
            بودن, نبود, نبوده
            """,
        weak: "هست, است, می‌رسد, می‌رسه",
        blocked: """
            باز است, بازه, باز هستیم, بسته است, بسته‌ایم, تعطیل, تعطیله, تعطیل است, ساعت کاری, لطفا, لطفاً, می‌توانید,
            می‌تونید, می‌تونین, بتوانید, فرصت دارید, مهلت دارید, مهلت, بفرستید, بیاورید, مراجعه کنید, تماس بگیرید,
            ارسال کنید, اعلام کنید, باید, پاسخگو هستیم, پاسخگوی, همه روزه, همه‌روزه, هر روز, روزانه, پذیرفته می‌شود,
            حضوری میان, سر و صدا, حق دارید, حق دارین, دایر, دایره, اعتبار داره, گارانتی شما, نمی‌توانم, نمی‌تونم,
            نمی‌توانیم, چیزی نیست, عددی نیست, هم هستیم, زود می‌گذرد, حرکت از, گریه نداره
            """,
        soft: """
            شاید, احتمالا, احتمالاً, ممکنه, ممکن است, امیدوار*, سعی, تلاش, ان‌شاءالله, انشاالله, ایشالا, معمولا,
            معمولاً, اعتبار دارد
            """,
        condition: "اگر, اگه, چنانچه, در صورتی که, در صورت, به شرطی, وقتی شما, هر وقت, هروقت",
        join: "و, ولی, اما, یا")
}
