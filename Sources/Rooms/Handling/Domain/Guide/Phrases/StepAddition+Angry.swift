extension StepAddition {
    /// For anger: speed, short cards and a deed instead of an explanation.
    static let angry: [GuideStep: StepAddition] = [
        .listen: StepAddition(
            lead: GuideText(
                en: "Speed counts: call or answer within minutes, and let the steam out without interrupting.",
                hu: "A gyorsaság számít: perceken belül hívja vagy válaszoljon, és hagyja kiengedni a gőzt.",
                fa: "سرعت مهم است: تا چند دقیقه تماس بگیرید یا پاسخ دهید و بگذارید بی‌وقفه حرفش را بزند."),
            items: [
                GuideItem(
                    "angry.minutes", isEssential: true,
                    GuideText(
                        en: "Answer within minutes; prefer a call",
                        hu: "Válaszoljon perceken belül; inkább hívja fel",
                        fa: "تا چند دقیقه پاسخ دهید؛ تماس تلفنی بهتر است"))
            ],
            inserts: [
                GuideText(
                    en: "{name}, your message lies in front of me and I have started with it.",
                    hu: "{name}, előttem van az üzenete, és már hozzá is láttam.",
                    fa: "{name}، پیام شما پیش روی من است و کارش را آغاز کرده‌ام.")
            ]),
        .empathise: StepAddition(
            lead: GuideText(
                en: "One short honest sentence, then the time by which something happens.",
                hu: "Egy rövid, őszinte mondat, aztán az időpont, amikorra történik valami.",
                fa: "یک جملهٔ کوتاه و صادقانه، سپس زمانی که کاری انجام می‌شود."),
            items: [
                GuideItem(
                    "angry.one_sentence", isEssential: true,
                    GuideText(
                        en: "One sentence of regret, then go straight to the deed",
                        hu: "Egy mondat sajnálat, aztán rögtön a tett",
                        fa: "یک جمله همدردی و بی‌درنگ سراغ کار"))
            ],
            inserts: [
                GuideText(
                    en: "You have every reason to be angry. By [time] today you know what we are doing.",
                    hu: "Minden oka megvan a dühre. Ma legkésőbb ekkor megtudja, mit teszünk: [időpont].",
                    fa: "حق دارید عصبانی باشید. امروز تا ساعت [زمان] می‌دانید چه می‌کنیم.")
            ]),
        .clarify: StepAddition(
            lead: GuideText(
                en: "Only the questions that the first action needs. The rest can wait.",
                hu: "Csak azt kérdezze, ami az első lépéshez kell. A többi várhat.",
                fa: "فقط آنچه برای نخستین اقدام لازم است بپرسید؛ بقیه بماند برای بعد."),
            items: [
                GuideItem(
                    "angry.one_question", isEssential: true,
                    GuideText(
                        en: "Ask one closed question that lets you act now",
                        hu: "Egyetlen zárt kérdést tegyen fel, amellyel máris léphet",
                        fa: "یک پرسش بسته بپرسید که همین حالا بتوانید دست به کار شوید"))
            ],
            inserts: [
                GuideText(
                    en: "One question, and then I act: [question]",
                    hu: "Egy kérdés, és máris intézem: [kérdés]",
                    fa: "یک پرسش و بعد دست به کار می‌شوم: [پرسش]")
            ]),
        .calm: StepAddition(
            lead: GuideText(
                en: "Nothing calms like a deed: say what you have already done.",
                hu: "Semmi sem nyugtat úgy, mint a tett: mondja el, mit tett már meg.",
                fa: "هیچ چیز مثل عمل آرام نمی‌کند: بگویید تا اینجا چه کرده‌اید."),
            items: [
                GuideItem(
                    "angry.done_already", isEssential: true,
                    GuideText(
                        en: "Say what is already done, with the time",
                        hu: "Mondja el, mi van már kész, időponttal",
                        fa: "بگویید تا این لحظه چه انجام شده، با ساعت آن"))
            ],
            inserts: [
                GuideText(
                    en: "At [time] I did this for you: [what is done]. Next comes [next action].",
                    hu: "Ezt már megtettem Önért: [mi van kész], [időpont]. Ezután következik: [következő lépés].",
                    fa: "ساعت [زمان] این کار را برایتان انجام دادم: [کار]. گام بعدی: [اقدام بعدی].")
            ]),
        .solve: StepAddition(
            lead: GuideText(
                en: "Act first, explain later. Use your own authority before you ask for more.",
                hu: "Előbb cselekedjen, utána magyarázzon. Előbb a saját jogkörét használja.",
                fa: "نخست عمل، سپس توضیح. پیش از درخواست بیشتر، از اختیار خودتان استفاده کنید."),
            items: [
                GuideItem(
                    "angry.today", isEssential: true,
                    GuideText(
                        en: "Finish at least one part today",
                        hu: "Legalább egy részét még ma fejezze be",
                        fa: "دست‌کم یک بخش را همین امروز تمام کنید"))
            ],
            inserts: [
                GuideText(
                    en: "It is settled: [what], today at [time]. The rest follows on [day].",
                    hu: "El van intézve: [mi], ma [időpont]. A többi következik: [nap].",
                    fa: "انجام شد: [چه کاری]، امروز ساعت [زمان]. بقیه در [روز] انجام می‌شود.")
            ]),
    ]
}
