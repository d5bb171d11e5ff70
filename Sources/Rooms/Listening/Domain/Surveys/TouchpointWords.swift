import Primitives

/// What the default survey of a touchpoint asks, in one language.
struct TouchpointWords: Hashable, Sendable {
    /// The question without an address.
    let question: String
    /// The label of the field for words.
    let comment: String
    /// What the page says after the answer.
    let thanks: String

    /// Every touchpoint in every language.
    static let all: [Touchpoint: [LanguageCode: TouchpointWords]] = [
        .order: [
            .english: TouchpointWords(
                question: "How was ordering from us?",
                comment: "What should be easier when you order? (optional)",
                thanks: "Thank you. Your answer helps us to make ordering easier."),
            .hungarian: TouchpointWords(
                question: "Milyen volt nálunk rendelni?",
                comment: "Mi legyen egyszerűbb a rendelésnél? (nem kötelező)",
                thanks: "Köszönjük. A válasza segít egyszerűbbé tenni a rendelést."),
            .persian: TouchpointWords(
                question: "سفارش دادن از ما چطور بود؟",
                comment: "چه چیزی در سفارش دادن آسان‌تر شود؟ (اختیاری)",
                thanks: "سپاسگزاریم. پاسخ شما کمک می‌کند سفارش دادن آسان‌تر شود."),
        ],
        .delivery: [
            .english: TouchpointWords(
                question: "How was the delivery?",
                comment: "What should we do better on the way to you? (optional)",
                thanks: "Thank you. The people of the depot read every answer."),
            .hungarian: TouchpointWords(
                question: "Milyen volt a szállítás?",
                comment: "Min javítsunk az Önhöz vezető úton? (nem kötelező)",
                thanks: "Köszönjük. A raktár munkatársai minden választ elolvasnak."),
            .persian: TouchpointWords(
                question: "تحویل کالا چطور بود؟",
                comment: "در مسیر رساندن کالا چه چیزی را بهتر کنیم؟ (اختیاری)",
                thanks: "سپاسگزاریم. همکاران انبار هر پاسخ را می‌خوانند."),
        ],
        .use: [
            .english: TouchpointWords(
                question: "Are you happy with your device so far?",
                comment: "What is not yet as you wish it to be? (optional)",
                thanks: "Thank you. We learn from the days on which you use it."),
            .hungarian: TouchpointWords(
                question: "Elégedett eddig a készülékével?",
                comment: "Mi nem olyan még, amilyennek szeretné? (nem kötelező)",
                thanks: "Köszönjük. Azokból a napokból tanulunk, amikor használja."),
            .persian: TouchpointWords(
                question: "تا اینجا از دستگاهتان راضی هستید؟",
                comment: "چه چیزی هنوز آن‌گونه که می‌خواهید نیست؟ (اختیاری)",
                thanks: "سپاسگزاریم. ما از روزهایی که با آن کار می‌کنید می‌آموزیم."),
        ],
        .billing: [
            .english: TouchpointWords(
                question: "Were the invoice and the payment clear?",
                comment: "What should be clearer about amounts and payment? (optional)",
                thanks: "Thank you. If an amount is in question, a person looks at it."),
            .hungarian: TouchpointWords(
                question: "Érthető volt a számla és a fizetés?",
                comment: "Mi legyen világosabb az összegek és a fizetés körül? (nem kötelező)",
                thanks: "Köszönjük. Ha egy összeg kérdéses, egy munkatársunk megnézi."),
            .persian: TouchpointWords(
                question: "صورت‌حساب و پرداخت روشن بود؟",
                comment: "چه چیزی در مبلغ و پرداخت روشن‌تر شود؟ (اختیاری)",
                thanks: "سپاسگزاریم. اگر مبلغی پرسش‌برانگیز باشد، یکی از همکاران آن را می‌بیند."),
        ],
        .support: [
            .english: TouchpointWords(
                question: "How was our help?",
                comment: "What should we have done differently? (optional)",
                thanks: "Thank you. The person who helped you reads your answer."),
            .hungarian: TouchpointWords(
                question: "Milyen volt a segítségünk?",
                comment: "Mit kellett volna másként tennünk? (nem kötelező)",
                thanks: "Köszönjük. A válaszát elolvassa az, aki segített Önnek."),
            .persian: TouchpointWords(
                question: "کمک ما چطور بود؟",
                comment: "چه کاری را باید جور دیگری انجام می‌دادیم؟ (اختیاری)",
                thanks: "سپاسگزاریم. همان کسی که کمکتان کرد پاسخ شما را می‌خواند."),
        ],
        .return: [
            .english: TouchpointWords(
                question: "How was returning the product?",
                comment: "What should be simpler about a return? (optional)",
                thanks: "Thank you. A return should be as easy as the purchase, and your answer helps."),
            .hungarian: TouchpointWords(
                question: "Milyen volt a visszaküldés?",
                comment: "Mi legyen egyszerűbb a visszaküldésnél? (nem kötelező)",
                thanks: "Köszönjük. A visszaküldés legyen olyan könnyű, mint a vásárlás; a válasza ebben segít."),
            .persian: TouchpointWords(
                question: "بازگرداندن کالا چطور بود؟",
                comment: "چه چیزی در بازگرداندن کالا ساده‌تر شود؟ (اختیاری)",
                thanks: "سپاسگزاریم. بازگرداندن باید به آسانی خرید باشد و پاسخ شما کمک می‌کند."),
        ],
        .repair: [
            .english: TouchpointWords(
                question: "How was the repair?",
                comment: "Is everything working now, and what should we do better? (optional)",
                thanks: "Thank you. If the fault comes back, we are back at once."),
            .hungarian: TouchpointWords(
                question: "Milyen volt a javítás?",
                comment: "Most már minden működik? Min javítsunk? (nem kötelező)",
                thanks: "Köszönjük. Ha a hiba visszatér, rögtön mi is jövünk."),
            .persian: TouchpointWords(
                question: "تعمیر چطور بود؟",
                comment: "حالا همه‌چیز کار می‌کند؟ چه چیزی را بهتر کنیم؟ (اختیاری)",
                thanks: "سپاسگزاریم. اگر ایراد برگردد، ما هم بی‌درنگ برمی‌گردیم."),
        ],
        .store: [
            .english: TouchpointWords(
                question: "How was your visit to our shop?",
                comment: "What would make the next visit better? (optional)",
                thanks: "Thank you. The people at the desk read your answer today."),
            .hungarian: TouchpointWords(
                question: "Milyen volt a látogatása az üzletünkben?",
                comment: "Mi tenné jobbá a következő látogatást? (nem kötelező)",
                thanks: "Köszönjük. A pultnál dolgozók még ma elolvassák a válaszát."),
            .persian: TouchpointWords(
                question: "بازدید از فروشگاه ما چطور بود؟",
                comment: "چه چیزی بازدید بعدی را بهتر می‌کند؟ (اختیاری)",
                thanks: "سپاسگزاریم. همکاران پیشخوان همین امروز پاسخ شما را می‌خوانند."),
        ],
        .other: [
            .english: TouchpointWords(
                question: "How are we doing for you?",
                comment: "What should we do better? (optional)",
                thanks: "Thank you. A person reads every answer."),
            .hungarian: TouchpointWords(
                question: "Elégedett velünk?",
                comment: "Min javítsunk? (nem kötelező)",
                thanks: "Köszönjük. Minden választ ember olvas el."),
            .persian: TouchpointWords(
                question: "از ما راضی هستید؟",
                comment: "چه چیزی را بهتر کنیم؟ (اختیاری)",
                thanks: "سپاسگزاریم. هر پاسخ را یک انسان می‌خواند."),
        ],
    ]
}
