extension StepAddition {
    /// When health or safety is at stake: people before things.
    static let danger: [GuideStep: StepAddition] = [
        .listen: StepAddition(
            items: [
                GuideItem(
                    "danger.first", isEssential: true,
                    GuideText(
                        en: "Ask first whether anyone is hurt or in danger",
                        hu: "Először kérdezze meg, megsérült-e valaki, vagy veszélyben van-e",
                        fa: "نخست بپرسید کسی آسیب دیده یا در خطر است یا نه"))
            ],
            inserts: [
                GuideText(
                    en: "First of all: is everyone safe? Please switch the device off and leave it unplugged.",
                    hu: "Mindenekelőtt: mindenki biztonságban van? Kérem, kapcsolja ki és húzza ki a készüléket.",
                    fa: "پیش از هر چیز: همه سالم هستند؟ لطفاً دستگاه را خاموش کنید و از برق بکشید.")
            ])
    ]

    /// When a written complaint is too short to act on.
    static let tooFewWords: [GuideStep: StepAddition] = [
        .listen: StepAddition(
            lead: GuideText(
                en: "Too few words to understand. Call and ask them to tell it from the start.",
                hu: "Túl kevés a szó a megértéshez. Hívja fel, és kérje, hogy mondja el az elejétől.",
                fa: "واژه‌ها برای فهمیدن کم است. تماس بگیرید و بخواهید از آغاز تعریف کند."),
            items: [
                GuideItem(
                    "few.call", isEssential: true,
                    GuideText(en: "Call the customer", hu: "Hívja fel az ügyfelet", fa: "با مشتری تماس بگیرید"))
            ],
            inserts: [
                GuideText(
                    en: "I would like to hear from you what happened. When may I call you today?",
                    hu: "Szeretném Öntől hallani, mi történt. Mikor hívhatom ma?",
                    fa: "دوست دارم از زبان خودتان بشنوم چه شده است. امروز کی می‌توانم تماس بگیرم؟")
            ])
    ]

    /// When the solution takes time: how long, why, and when the next news comes.
    static let waiting: [GuideStep: StepAddition] = [
        .calm: StepAddition(
            items: [
                GuideItem(
                    "waiting.why", isEssential: true,
                    GuideText(
                        en: "Say how long, and why it takes that long",
                        hu: "Mondja meg, meddig tart, és miért tart addig",
                        fa: "بگویید چقدر طول می‌کشد و چرا"))
            ],
            inserts: [
                GuideText(
                    en: "It takes until [day], because [reason]; I keep an eye on it every day.",
                    hu: "Eddig tart: [nap], mert [ok]; naponta megnézem, hol tart.",
                    fa: "تا [روز] طول می‌کشد، چون [دلیل]؛ هر روز پیگیرش هستم.")
            ]),
        .solve: StepAddition(
            items: [
                GuideItem(
                    "waiting.next_news", isEssential: true,
                    GuideText(
                        en: "Say when they hear next, and thank them for waiting",
                        hu: "Mondja meg, mikor hall legközelebb Önről, és köszönje meg a várakozást",
                        fa: "بگویید خبر بعدی کی می‌رسد و از شکیبایی‌اش تشکر کنید"))
            ],
            inserts: [
                GuideText(
                    en: "Thank you for waiting, {name}. The next news comes from me on [day, time].",
                    hu: "Köszönöm, hogy vár, {name}. A következő hírt tőlem kapja ekkor: [nap, időpont].",
                    fa: "{name}، ممنون که صبر می‌کنید. خبر بعدی را در [روز و ساعت] خودم به شما می‌دهم.")
            ]),
    ]

    /// When the guarantee pays.
    static let guaranteeCovers: [GuideStep: StepAddition] = [
        .solve: StepAddition(
            items: [
                GuideItem(
                    "guarantee.use", isEssential: true,
                    GuideText(
                        en: "Use the guarantee at once and say what it gives",
                        hu: "Rögtön éljen a jótállással, és mondja el, mit ad",
                        fa: "ضمانت را بی‌درنگ به کار بگیرید و بگویید چه می‌دهد"))
            ],
            inserts: [
                GuideText(
                    en: "The guarantee covers this: the repair costs you nothing.",
                    hu: "Erre érvényes a jótállás: a javítás Önnek semmibe sem kerül.",
                    fa: "این ایراد زیر پوشش ضمانت است و تعمیر برای شما هزینه‌ای ندارد.")
            ])
    ]

    /// When the guarantee ran out: what goodwill can do, not what the terms forbid.
    static let guaranteeEnded: [GuideStep: StepAddition] = [
        .solve: StepAddition(
            items: [
                GuideItem(
                    "guarantee.instead", isEssential: true,
                    GuideText(
                        en: "The guarantee has ended: say what we do instead",
                        hu: "A jótállás lejárt: mondja el, mit teszünk helyette",
                        fa: "ضمانت تمام شده است: بگویید به‌جای آن چه می‌کنیم"))
            ],
            inserts: [
                GuideText(
                    en: "The guarantee ran until [day]. What I offer you instead: [goodwill part].",
                    hu: "A jótállás eddig tartott: [nap]. Ezt ajánlom helyette: [méltányossági rész].",
                    fa: "ضمانت تا [روز] بود. به‌جای آن این را پیشنهاد می‌کنم: [بخش دلجویی].")
            ])
    ]
}
