import TextAnalysis

extension StakeAnswer {
    /// Every value once, the most pressing first.
    static let all: [StakeAnswer] = [
        StakeAnswer(
            stake: .healthAndSafety,
            line: GuideText(
                en: "Health or safety is at stake: nothing else is answered before it.",
                hu: "Egészség vagy biztonság forog kockán: előbb erre válaszoljon.",
                fa: "سلامتی یا ایمنی در خطر است: پیش از هر چیز به آن پاسخ دهید."),
            answer: GuideText(
                en: "Your safety comes first: I stay on this until I know that you are well.",
                hu: "Az Ön biztonsága az első: addig foglalkozom vele, amíg nem tudom, hogy jól vannak.",
                fa: "ایمنی شما از همه‌چیز مهم‌تر است؛ تا مطمئن نشوم حالتان خوب است رهایش نمی‌کنم."),
            secured: GuideText(
                en: "We collect the device today, and you do not use it until it has been checked.",
                hu: "A készüléket ma elhozzuk, és az ellenőrzésig ne használják.",
                fa: "دستگاه را همین امروز می‌بریم و تا پایان بررسی از آن استفاده نکنید.")),
        StakeAnswer(
            stake: .family,
            line: GuideText(
                en: "The family is affected: ask who is waiting at home and for what.",
                hu: "A családot érinti: kérdezze meg, ki vár otthon és mire.",
                fa: "خانواده درگیر است: بپرسید چه کسی در خانه چشم‌به‌راه چیست."),
            answer: GuideText(
                en: "This touches your family, so let us first look at what they need today.",
                hu: "Ez a családját érinti, ezért először azt nézzük, mire van ma szükségük.",
                fa: "این به خانوادهٔ شما مربوط است؛ پس نخست بگویید امروز چه لازم دارند."),
            secured: GuideText(
                en: "Until it is done your family gets [help in the meantime] from us.",
                hu: "Amíg elkészül, a családja ezt kapja tőlünk: [átmeneti segítség].",
                fa: "تا پایان کار، [کمک موقت] را در اختیار خانوادهٔ شما می‌گذاریم.")),
        StakeAnswer(
            stake: .love,
            line: GuideText(
                en: "A dear moment is at stake: a wedding, an anniversary, a farewell.",
                hu: "Egy fontos pillanat forog kockán: esküvő, évforduló, búcsú.",
                fa: "لحظه‌ای عزیز در میان است: عروسی، سالگرد یا وداع."),
            answer: GuideText(
                en: "Such a day comes once, and I know what hangs on it.",
                hu: "Ilyen nap egyszer van, és tudom, mi múlik rajta.",
                fa: "چنین روزی تنها یک بار در زندگی است و می‌دانم چقدر ارزش دارد."),
            secured: GuideText(
                en: "I make sure that it is there on [day], and I confirm it to you in person.",
                hu: "Gondoskodom róla, hogy ekkorra ott legyen, és személyesen visszaigazolom: [nap].",
                fa: "ترتیبی می‌دهم که در [روز] آنجا باشد و خودم به شما تأیید می‌دهم.")),
        StakeAnswer(
            stake: .work,
            line: GuideText(
                en: "Work is at stake: this may cost them a client, an order or their job.",
                hu: "A munkája forog kockán: egy megbízóba, megrendelésbe vagy az állásába kerülhet.",
                fa: "کارش در خطر است: شاید مشتری، سفارش یا شغلش را از دست بدهد."),
            answer: GuideText(
                en: "Your work depends on this, so I deal with the date first.",
                hu: "Ezen a munkája múlik, ezért először a határidőt rendezem.",
                fa: "می‌دانم کارتان به این بند است؛ برای همین نخست به زمان آن می‌پردازم."),
            secured: GuideText(
                en: "You get [bridge for the time until then], so that your work goes on.",
                hu: "Hogy a munkája haladhasson, addig ezt kapja: [áthidaló megoldás].",
                fa: "برای اینکه کارتان نخوابد، تا آن زمان [راه‌حل موقت] را می‌گیرید.")),
        StakeAnswer(
            stake: .money,
            line: GuideText(
                en: "Money is at stake: say the amount and when it is back.",
                hu: "Pénz forog kockán: mondja ki az összeget, és hogy mikor kapja vissza.",
                fa: "پای پول در میان است: مبلغ و زمان بازگشت آن را بگویید."),
            answer: GuideText(
                en: "It is your money, so first the amount and the day: [amount], [day].",
                hu: "Az Ön pénzéről van szó, ezért először az összeg és a nap: [összeg], [nap].",
                fa: "پول شماست؛ پس نخست مبلغ و روز: [مبلغ]، [روز]."),
            secured: GuideText(
                en: "We also pay what it cost you: [costs].",
                hu: "A miatta felmerült költségét is megtérítjük: [költség].",
                fa: "هزینه‌ای را هم که برایتان ساخت می‌پردازیم: [هزینه].")),
        StakeAnswer(
            stake: .identity,
            line: GuideText(
                en: "Their standing is at stake: they felt treated as ignorant. Restore it before any fact.",
                hu: "A méltósága forog kockán: úgy érezte, lenézték. Ezt állítsa helyre minden tény előtt.",
                fa: "جایگاهش در خطر است: حس کرده نادان پنداشته شده. پیش از هر چیز آن را بازگردانید."),
            answer: GuideText(
                en: "You were right to speak up, and you deserved a better answer from us.",
                hu: "Jól tette, hogy szólt, és jobb választ érdemelt volna tőlünk.",
                fa: "خوب کردید که گفتید و سزاوار پاسخ بهتری از ما بودید."),
            secured: GuideText(
                en: "I put in writing that the mistake was ours and send it to you.",
                hu: "Írásban is rögzítem, hogy a hiba a miénk volt, és elküldöm Önnek.",
                fa: "کتبی می‌نویسم که اشتباه از ما بود و برایتان می‌فرستم.")),
        StakeAnswer(
            stake: .leisure,
            line: GuideText(
                en: "Free time is at stake: a day off, a holiday, an evening that was planned.",
                hu: "A szabadideje forog kockán: egy szabadnap, nyaralás vagy egy eltervezett este.",
                fa: "وقت آزادش در میان است: یک روز مرخصی، سفر یا شبی که برنامه داشته."),
            answer: GuideText(
                en: "We took your free day, and I am sorry.",
                hu: "Miattunk ment el a szabadnapja, és ezért bocsánatot kérek.",
                fa: "روز آزاد شما به‌خاطر ما از دست رفت و برای آن پوزش می‌خواهم."),
            secured: GuideText(
                en: "You choose the time, also in the evening or at the weekend, and we keep to it.",
                hu: "Ön választja az időpontot, akár estére vagy hétvégére, és mi ahhoz tartjuk magunkat.",
                fa: "زمان را شما برمی‌گزینید، حتی عصر یا آخر هفته، و ما سر وقت می‌آییم.")),
    ]
}
