extension StepAddition {
    /// For a matter of the customer's own making: the same kindness and no finger pointed.
    static let causedByCustomer: [GuideStep: StepAddition] = [
        .listen: StepAddition(
            items: [
                GuideItem(
                    "own.no_verdict", isEssential: true,
                    GuideText(
                        en: "Keep the verdict for later: listen as to anyone else",
                        hu: "Most ne ítéljen: hallgassa úgy, mint bárki mást",
                        fa: "داوری را بگذارید برای بعد؛ مثل هر کس دیگری گوش کنید"))
            ]),
        .empathise: StepAddition(
            items: [
                GuideItem(
                    "own.face_saving", isEssential: true,
                    GuideText(
                        en: "Save their face: it happens easily, and they are not the first",
                        hu: "Óvja meg a kényes helyzettől: könnyen megesik, és nem ő az első",
                        fa: "آبرویش را نگه دارید: زود پیش می‌آید و او نخستین نفر نیست"))
            ],
            inserts: [
                GuideText(
                    en: "You are not the first with this question, and I am glad that you wrote to us.",
                    hu: "Nem Ön az első ezzel a kérdéssel, és örülök, hogy írt nekünk.",
                    fa: "شما نخستین نفری نیستید که این را می‌پرسد و خوشحالم که به ما نوشتید.")
            ]),
        .clarify: StepAddition(
            items: [
                GuideItem(
                    "own.neutral", isEssential: true,
                    GuideText(
                        en: "Ask about the thing, not about what they did",
                        hu: "A tárgyról kérdezzen, ne arról, mit tett",
                        fa: "دربارهٔ دستگاه بپرسید، نه دربارهٔ کار او"))
            ],
            inserts: [
                GuideText(
                    en: "Let us look together at what the device is doing now.",
                    hu: "Nézzük meg együtt, mit csinál most a készülék.",
                    fa: "بیایید با هم نگاه کنیم که دستگاه اکنون چه می‌کند.")
            ]),
        .calm: StepAddition(
            items: [
                GuideItem(
                    "own.no_blame", isEssential: true,
                    GuideText(
                        en: "Explain the cause without the word \"you\"",
                        hu: "Az okot úgy magyarázza el, hogy ne rá mutasson",
                        fa: "علت را بدون اشاره به «شما» توضیح دهید"))
            ],
            inserts: [
                GuideText(
                    en: "The reason turned out to be [cause]; it can be put right.",
                    hu: "Az ok ez volt: [ok]; helyre lehet hozni.",
                    fa: "علت این بود: [علت]؛ قابل اصلاح است.")
            ]),
        .solve: StepAddition(
            items: [
                GuideItem(
                    "own.help_anyway", isEssential: true,
                    GuideText(
                        en: "Help all the same, and show how it is avoided next time",
                        hu: "Segítsen akkor is, és mutassa meg, hogyan kerülhető el legközelebb",
                        fa: "با این همه کمک کنید و نشان دهید دفعهٔ بعد چگونه پیش نیاید"))
            ],
            inserts: [
                GuideText(
                    en: "I help you with it all the same: [what we do], and this is how it stays right: [tip].",
                    hu: "Ebben is segítek Önnek: [mit teszünk], és így marad jó: [tanács].",
                    fa: "در این هم کمکتان می‌کنم: [کار ما]، و برای اینکه درست بماند: [نکته].")
            ]),
    ]
}
