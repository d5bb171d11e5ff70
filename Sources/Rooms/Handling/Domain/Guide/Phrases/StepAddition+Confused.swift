extension StepAddition {
    /// For confusion: one question, one sentence, one step.
    static let confused: [GuideStep: StepAddition] = [
        .listen: StepAddition(
            lead: GuideText(
                en: "They are lost. Find out the one point where they stand, in plain words.",
                hu: "Elakadt. Egyszerű szavakkal derítse ki, hol tart.",
                fa: "سردرگم است. با واژه‌های ساده دریابید کجای کار مانده است."),
            items: [
                GuideItem(
                    "confused.where", isEssential: true,
                    GuideText(
                        en: "Find the one point where they stand",
                        hu: "Keresse meg azt az egy pontot, ahol elakadt",
                        fa: "همان یک نقطه‌ای را که مانده است پیدا کنید"))
            ],
            inserts: [
                GuideText(
                    en: "Tell me, please, what you see in front of you, and we go on together.",
                    hu: "Kérem, mondja el, mit lát maga előtt; onnan indulunk.",
                    fa: "لطفاً بگویید الان چه می‌بینید؛ از همان‌جا آغاز می‌کنیم.")
            ]),
        .empathise: StepAddition(
            lead: GuideText(
                en: "Take the shame out of it: it is our job to be clear.",
                hu: "Vegye el a szégyen élét: a mi dolgunk, hogy érthetők legyünk.",
                fa: "نگذارید شرمنده شود: روشن گفتن وظیفهٔ ماست."),
            items: [
                GuideItem(
                    "confused.our_job", isEssential: true,
                    GuideText(
                        en: "Say that being clear is our job",
                        hu: "Mondja el, hogy érthetőnek lenni a mi dolgunk",
                        fa: "بگویید روشن گفتن وظیفهٔ ماست"))
            ],
            inserts: [
                GuideText(
                    en: "We put this in a confusing way; I am making it simple now.",
                    hu: "Nem fogalmaztunk elég világosan; most egyszerűen elmondom.",
                    fa: "ما این را گیج‌کننده گفته بودیم؛ حالا ساده می‌گویم.")
            ]),
        .clarify: StepAddition(
            lead: GuideText(
                en: "One question, one answer, then the next. No terms of the trade.",
                hu: "Egy kérdés, egy válasz, és csak azután a következő. Szakszavak nélkül.",
                fa: "یک پرسش، یک پاسخ، سپس بعدی. بدون اصطلاح فنی."),
            items: [
                GuideItem(
                    "confused.plain", isEssential: true,
                    GuideText(
                        en: "Replace every term of the trade by an everyday word",
                        hu: "Minden szakszót cseréljen hétköznapira",
                        fa: "به‌جای هر اصطلاح فنی، واژهٔ روزمره بگذارید"))
            ],
            inserts: [
                GuideText(
                    en: "Only one thing for now: [one question]",
                    hu: "Most egy dolgot kérdezek: [egy kérdés]",
                    fa: "فعلاً تنها یک چیز: [یک پرسش]")
            ]),
        .calm: StepAddition(
            lead: GuideText(
                en: "Explain once more, differently, and shorter.",
                hu: "Magyarázza el még egyszer, másképp és rövidebben.",
                fa: "یک بار دیگر توضیح دهید، جور دیگر و کوتاه‌تر."),
            items: [
                GuideItem(
                    "confused.again", isEssential: true,
                    GuideText(
                        en: "Explain it differently, with an example",
                        hu: "Magyarázza el másképp, egy példával",
                        fa: "جور دیگر و با یک مثال توضیح دهید"))
            ],
            inserts: [
                GuideText(
                    en: "In one sentence, it is like this: [one sentence].",
                    hu: "Egy mondatban így van: [egy mondat].",
                    fa: "در یک جمله این‌طور است: [یک جمله].")
            ]),
        .solve: StepAddition(
            lead: GuideText(
                en: "One clear step: who does it, when, and how they see that it worked.",
                hu: "Egyetlen világos lépés: ki teszi meg, mikor, és miből látszik, hogy sikerült.",
                fa: "یک گام روشن: چه کسی، کی، و از کجا می‌فهمد که درست شد."),
            items: [
                GuideItem(
                    "confused.one_step", isEssential: true,
                    GuideText(
                        en: "Give one step, and say how they see that it worked",
                        hu: "Egy lépést adjon, és mondja el, miből látja, hogy sikerült",
                        fa: "یک گام بدهید و بگویید از کجا می‌فهمد درست شد"))
            ],
            inserts: [
                GuideText(
                    en: "There is one step to take: [step]. When it has worked, you see [sign].",
                    hu: "Egyetlen lépés van hátra: [lépés]. Ha sikerült, ezt látja: [jel].",
                    fa: "یک گام مانده است: [گام]. وقتی درست شود، این را می‌بینید: [نشانه].")
            ]),
    ]
}
