extension StepAddition {
    /// For worry: warmth before facts, and news before they are asked for.
    static let anxious: [GuideStep: StepAddition] = [
        .listen: StepAddition(
            lead: GuideText(
                en: "They are worried. Be warm and unhurried, and show at once that they are not alone with this.",
                hu: "Az ügyfél aggódik. Legyen meleg hangú és türelmes, rögtön éreztesse, hogy nincs egyedül.",
                fa: "مشتری نگران است. گرم و بی‌شتاب باشید و همان آغاز نشان دهید که تنها نیست."),
            items: [
                GuideItem(
                    "anxious.unhurried", isEssential: true,
                    GuideText(
                        en: "Take the hurry out: one warm sentence before any question",
                        hu: "Semmi sietség: minden kérdés előtt egy meleg mondat",
                        fa: "شتاب نکنید: پیش از هر پرسش یک جملهٔ گرم"))
            ],
            inserts: [
                GuideText(
                    en: "Thank you for writing to us, {name}; you are not alone with this any more.",
                    hu: "Köszönöm, hogy írt, {name}; mostantól nincs ezzel egyedül.",
                    fa: "{name}، ممنون که نوشتید؛ دیگر در این کار تنها نیستید.")
            ]),
        .empathise: StepAddition(
            lead: GuideText(
                en: "Warmth first: say that the worry is understandable and that they are in good hands.",
                hu: "Először a melegség: mondja el, hogy az aggodalom érthető, és jó kezekben van.",
                fa: "نخست گرمی: بگویید نگرانی‌اش قابل فهم است و کارش در دست‌های مطمئنی است."),
            items: [
                GuideItem(
                    "anxious.worry", isEssential: true,
                    GuideText(
                        en: "Name the worry and take it off their shoulders",
                        hu: "Nevezze meg az aggodalmat, és vegye le a válláról",
                        fa: "نگرانی را نام ببرید و بار آن را از دوشش بردارید"))
            ],
            inserts: [
                GuideText(
                    en: "I understand that this worries you. I am taking care of it from here.",
                    hu: "Megértem, hogy ez aggasztja. Innentől én gondoskodom róla.",
                    fa: "می‌فهمم که نگران شده‌اید. از اینجا به بعد خودم پیگیر کارتان هستم.")
            ]),
        .clarify: StepAddition(
            lead: GuideText(
                en: "Ask gently and say why you ask.",
                hu: "Kíméletesen kérdezzen, és mondja meg, miért kérdezi.",
                fa: "با ملایمت بپرسید و بگویید چرا می‌پرسید."),
            items: [
                GuideItem(
                    "anxious.why_asking",
                    GuideText(
                        en: "Say why you ask before you ask",
                        hu: "Kérdés előtt mondja meg, miért kérdezi",
                        fa: "پیش از پرسیدن بگویید چرا می‌پرسید"))
            ],
            inserts: [
                GuideText(
                    en: "I have one question, so that I help you the right way: [question]",
                    hu: "Egyetlen kérdésem van, hogy jól segíthessek: [kérdés]",
                    fa: "یک پرسش دارم تا درست کمکتان کنم: [پرسش]")
            ]),
        .calm: StepAddition(
            lead: GuideText(
                en: "Give safety: what is certain, what happens next, when they hear from you.",
                hu: "Adjon biztonságot: mi a biztos, mi következik, mikor hall Önről.",
                fa: "احساس امنیت بدهید: چه چیزی قطعی است، گام بعدی چیست و کی از شما خبر می‌شود."),
            items: [
                GuideItem(
                    "anxious.certain", isEssential: true,
                    GuideText(
                        en: "Say first what is already certain",
                        hu: "Először azt mondja, ami már biztos",
                        fa: "نخست آنچه را که قطعی است بگویید"))
            ],
            inserts: [
                GuideText(
                    en: "This much is certain: [what is safe]. I am calling you on [day, time].",
                    hu: "Ez biztos: [ami biztonságban van]. Ekkor hívom: [nap, időpont].",
                    fa: "این قطعی است: [آنچه امن است]. در [روز و ساعت] با شما تماس می‌گیرم.")
            ]),
        .solve: StepAddition(
            lead: GuideText(
                en: "Take the work off them, and report back sooner than you promised.",
                hu: "Vegye le róla a terhet, és jelentkezzen az ígértnél is korábban.",
                fa: "زحمت را از دوشش بردارید و زودتر از قولتان خبر دهید."),
            items: [
                GuideItem(
                    "anxious.report", isEssential: true,
                    GuideText(
                        en: "Agree on short news even when nothing has changed",
                        hu: "Egyezzenek meg rövid hírekben akkor is, ha nincs változás",
                        fa: "قرار بگذارید حتی وقتی خبر تازه‌ای نیست هم کوتاه خبر دهید"))
            ],
            inserts: [
                GuideText(
                    en: "You hear from me on [day, time], also if there is nothing new yet.",
                    hu: "Ekkor jelentkezem, akkor is, ha még nincs újdonság: [nap, időpont].",
                    fa: "در [روز و ساعت] خبرتان می‌کنم، حتی اگر هنوز خبر تازه‌ای نباشد.")
            ]),
    ]
}
