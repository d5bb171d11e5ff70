extension StepPhrases {
    /// The texts of clarify: separating the matters and confirming the facts.
    static let clarify = StepPhrases(
        title: GuideText(en: "Clarify", hu: "Tisztázás", fa: "روشن‌سازی"),
        lead: GuideText(
            en: "Find out what they need. One matter and one question at a time.",
            hu: "Derítse ki, mire van szüksége. Egyszerre egy ügy és egy kérdés.",
            fa: "دریابید چه می‌خواهد؛ هر بار یک موضوع و یک پرسش."),
        practicalLead: GuideText(
            en: "Separate the facts: what, when, with what. Confirm each one before you go on.",
            hu: "Válassza szét a tényeket: mi, mikor, mivel. Mindegyiket erősítse meg, mielőtt továbbmegy.",
            fa: "واقعیت‌ها را جدا کنید: چه، کی، با چه. هر یک را پیش از ادامه تأیید بگیرید."),
        emotionalLead: GuideText(
            en: "Ask what it was like and what would restore trust. Never cross-examine.",
            hu: "Kérdezze meg, hogyan élte meg, és mi adná vissza a bizalmát. Soha ne vallassa.",
            fa: "بپرسید بر او چه گذشت و چه چیزی اعتمادش را برمی‌گرداند. هرگز بازجویی نکنید."),
        items: BranchLists(
            any: [
                GuideItem(
                    "clarify.separate", isEssential: true,
                    GuideText(
                        en: "Separate the matters, one complaint for each",
                        hu: "Válassza szét az ügyeket, mindegyik külön panasz",
                        fa: "موضوع‌ها را جدا کنید؛ برای هر کدام یک شکایت")),
                GuideItem(
                    "clarify.need", isEssential: true,
                    GuideText(
                        en: "Ask what they need now, before anything else",
                        hu: "Mindenekelőtt kérdezze meg, mire van most szüksége",
                        fa: "پیش از هر چیز بپرسید اکنون به چه نیاز دارد")),
                GuideItem(
                    "clarify.sum_up", isEssential: true,
                    GuideText(
                        en: "Sum up until they say \"yes, exactly\"",
                        hu: "Foglalja össze, amíg azt nem mondja: „igen, pontosan”",
                        fa: "آن‌قدر جمع‌بندی کنید تا بگوید «بله، دقیقاً»")),
                GuideItem(
                    "clarify.honest",
                    GuideText(
                        en: "Say what you know and what you do not know yet",
                        hu: "Mondja el, mit tud, és mit nem tud még",
                        fa: "بگویید چه می‌دانید و چه را هنوز نمی‌دانید")),
                GuideItem(
                    "clarify.records",
                    GuideText(
                        en: "Compare with our records without arguing",
                        hu: "Vesse össze a nyilvántartásainkkal, vita nélkül",
                        fa: "بدون بحث با سوابق ما بسنجید")),
            ],
            practical: [
                GuideItem(
                    "clarify.proof",
                    GuideText(
                        en: "Ask only for proof that you really need",
                        hu: "Csak olyan bizonylatot kérjen, amelyre valóban szükség van",
                        fa: "فقط مدرکی را بخواهید که واقعاً لازم است"))
            ],
            emotional: [
                GuideItem(
                    "clarify.trust",
                    GuideText(
                        en: "Ask what would give them back their trust",
                        hu: "Kérdezze meg, mi adná vissza a bizalmát",
                        fa: "بپرسید چه چیزی اعتمادش را برمی‌گرداند"))
            ],
            unknown: [
                GuideItem(
                    "clarify.branch", isEssential: true,
                    GuideText(
                        en: "Set the kind of problem on the case",
                        hu: "Állítsa be az ügyön a probléma fajtáját",
                        fa: "نوع مشکل را در پرونده مشخص کنید"))
            ]),
        openQuestions: [
            GuideText(
                en: "What matters the most to you in this?",
                hu: "Mi a legfontosabb Önnek ebben az ügyben?",
                fa: "در این موضوع چه چیزی برایتان مهم‌تر است؟"),
            GuideText(
                en: "What exactly did you see when it arrived?",
                hu: "Pontosan mit látott, amikor megérkezett?",
                fa: "هنگام رسیدن دقیقاً چه دیدید؟"),
            GuideText(
                en: "What were you told the last time, and by whom?",
                hu: "Legutóbb mit mondtak Önnek, és ki mondta?",
                fa: "بار پیش چه کسی چه چیزی به شما گفت؟"),
            GuideText(
                en: "Which days and hours suit you?",
                hu: "Mely napok és órák felelnek meg Önnek?",
                fa: "چه روزها و ساعت‌هایی برایتان مناسب است؟"),
            GuideText(
                en: "What would make this right for you?",
                hu: "Mi tenné ezt jóvá az Ön számára?",
                fa: "چه کاری این را برای شما جبران می‌کند؟"),
        ],
        closedQuestions: [
            GuideText(
                en: "So it came on [day], and the box was already open: is that right?",
                hu: "Tehát [nap] érkezett, és a doboz már nyitva volt: így van?",
                fa: "پس [روز] رسید و جعبه باز بود؛ درست است؟"),
            GuideText(
                en: "Are these two separate matters?",
                hu: "Ez két külön ügy?",
                fa: "این‌ها دو موضوع جداگانه‌اند؟"),
            GuideText(en: "Have I understood it correctly?", hu: "Jól értettem?", fa: "درست متوجه شده‌ام؟"),
        ],
        known: [
            GuideText(
                en: "Proven: what records, photos or colleagues confirm",
                hu: "Bizonyított: amit nyilvántartás, fénykép vagy kolléga megerősít",
                fa: "ثابت‌شده: آنچه سوابق، عکس یا همکاران تأیید می‌کنند"),
            GuideText(
                en: "Agreed: what the customer and we both say",
                hu: "Egyező: amit az ügyfél és mi is állítunk",
                fa: "هم‌نظر: آنچه مشتری و ما هر دو می‌گوییم"),
        ],
        unknown: [
            GuideText(
                en: "Open: who has to find it out, and by when",
                hu: "Nyitott: kinek és meddig kell kiderítenie",
                fa: "باز: چه کسی و تا کی باید روشنش کند"),
            GuideText(
                en: "Different: where two accounts do not match yet",
                hu: "Eltérő: ahol a két beszámoló még nem egyezik",
                fa: "متفاوت: جایی که دو روایت هنوز یکی نیست"),
        ],
        inserts: BranchLists(
            any: [
                GuideText(
                    en: "Let me sum up: [first matter], and [second matter]. Have I understood it correctly?",
                    hu: "Összefoglalom: [első ügy], valamint [második ügy]. Jól értettem?",
                    fa: "جمع‌بندی می‌کنم: [موضوع نخست] و [موضوع دوم]. درست متوجه شده‌ام؟"),
                GuideText(
                    en: "What I know so far: [facts]. What I am still finding out: [open point].",
                    hu: "Amit eddig tudok: [tények]. Aminek még utánajárok: [nyitott kérdés].",
                    fa: "آنچه تاکنون می‌دانم: [واقعیت‌ها]. آنچه هنوز پیگیری می‌کنم: [نکتهٔ باز]."),
            ],
            practical: [
                GuideText(
                    en: "Which two-hour window can you be sure of?",
                    hu: "Melyik kétórás időszak biztos Önnek?",
                    fa: "کدام بازهٔ دوساعته برایتان قطعی است؟"),
                GuideText(
                    en: "When did you first notice the fault, and what did you see?",
                    hu: "Mikor vette észre először a hibát, és mit látott?",
                    fa: "نخستین بار کی متوجه ایراد شدید و چه دیدید؟"),
                GuideText(
                    en: "I am taking the matters one by one; the first is [matter].",
                    hu: "Egyenként veszem az ügyeket; az első: [ügy].",
                    fa: "موضوع‌ها را یکی‌یکی پیش می‌برم؛ نخستین آن‌ها: [موضوع]."),
            ],
            emotional: [
                GuideText(
                    en: "Please tell me which moment upset you the most.",
                    hu: "Kérem, mondja el, melyik pillanat bántotta a leginkább.",
                    fa: "لطفاً بگویید کدام لحظه بیش از همه ناراحتتان کرد."),
                GuideText(
                    en: "What would help you to trust us again?",
                    hu: "Mi segítene, hogy újra bízhasson bennünk?",
                    fa: "چه چیزی کمک می‌کند دوباره به ما اعتماد کنید؟"),
                GuideText(
                    en: "I am asking so that I understand you, and I believe what you say.",
                    hu: "Azért kérdezek, hogy megértsem Önt; hiszek abban, amit mond.",
                    fa: "می‌پرسم تا شما را بفهمم و حرفتان را باور دارم."),
            ],
            unknown: [
                GuideText(
                    en: "What do you need the most from me today?",
                    hu: "Mire van ma a leginkább szüksége tőlem?",
                    fa: "امروز بیش از همه از من چه می‌خواهید؟"),
                GuideText(
                    en: "Shall I start with the product or with how we treated you?",
                    hu: "A termékkel kezdjem, vagy azzal, ahogyan Önnel bántunk?",
                    fa: "از خود کالا آغاز کنم یا از رفتاری که با شما شد؟"),
            ]),
        wordsToUse: [
            GuideText(en: "What happened then?", hu: "És azután mi történt?", fa: "بعد چه شد؟"),
            GuideText(en: "So that I get it right: …", hu: "Hogy jól értsem: …", fa: "برای اینکه درست بفهمم: …"),
            GuideText(
                en: "I am asking the workshop, because I want to be sure",
                hu: "Ezt megkérdezem a műhelyben, hogy biztosat mondhassak",
                fa: "این را هنوز نمی‌دانم؛ از تعمیرگاه می‌پرسم"),
            GuideText(en: "One thing at a time", hu: "Menjünk sorjában", fa: "یکی‌یکی پیش برویم"),
        ],
        wordsToAvoid: [
            WordSwap(
                GuideText(en: "Why did you not call us?", hu: "Miért nem telefonált?", fa: "چرا زنگ نزدید؟"),
                better: GuideText(en: "When did you notice it?", hu: "Mikor vette észre?", fa: "کی متوجه شدید؟")),
            WordSwap(
                GuideText(
                    en: "You must have pressed something",
                    hu: "Biztosan megnyomott valamit",
                    fa: "حتماً دکمه‌ای را زده‌اید"),
                better: GuideText(
                    en: "Which lights were on at the time?",
                    hu: "Mely fények világítottak akkor?",
                    fa: "آن هنگام کدام چراغ‌ها روشن بود؟")),
            WordSwap(
                GuideText(en: "Our courier says otherwise", hu: "A futárunk mást mond", fa: "پیک ما چیز دیگری می‌گوید"),
                better: GuideText(
                    en: "We have two accounts and I am checking both",
                    hu: "Két beszámolónk van, mindkettőt ellenőrzöm",
                    fa: "دو روایت داریم و هر دو را بررسی می‌کنم")),
            WordSwap(
                GuideText(en: "That is impossible", hu: "Az lehetetlen", fa: "امکان ندارد"),
                better: GuideText(
                    en: "That surprises me, let me look",
                    hu: "Ez meglep, most rögtön megnézem",
                    fa: "این مرا شگفت‌زده می‌کند، بگذارید نگاه کنم")),
        ],
        phoneSignals: [
            GuideText(
                en: "One question, then silence: let them think",
                hu: "Egy kérdés, utána csend: hagyja gondolkodni",
                fa: "یک پرسش و سپس سکوت؛ بگذارید فکر کند"),
            GuideText(
                en: "Say what you are doing while you search",
                hu: "Mondja, mit csinál, amíg keres",
                fa: "هنگام جست‌وجو بگویید چه می‌کنید"),
            GuideText(
                en: "Repeat dates, numbers and names aloud",
                hu: "Ismételje meg hangosan a dátumokat, számokat és neveket",
                fa: "تاریخ، عدد و نام را بلند تکرار کنید"),
        ],
        deskSignals: [
            GuideText(
                en: "Turn the screen so that both of you can see it",
                hu: "Fordítsa úgy a képernyőt, hogy mindketten lássák",
                fa: "نمایشگر را طوری بگردانید که هر دو ببینید"),
            GuideText(
                en: "Write the matters on a sheet and number them",
                hu: "Írja egy lapra az ügyeket, és számozza meg őket",
                fa: "موضوع‌ها را روی برگه بنویسید و شماره بزنید"),
            GuideText(
                en: "Ask side by side, not across a counter",
                hu: "Egymás mellett kérdezzen, ne a pult túloldaláról",
                fa: "کنار او بپرسید، نه از پشت پیشخوان"),
        ],
        writtenSignals: [
            GuideText(
                en: "Number the matters and answer under each number",
                hu: "Számozza meg az ügyeket, és mindegyik alatt válaszoljon",
                fa: "موضوع‌ها را شماره بزنید و زیر هر شماره پاسخ دهید"),
            GuideText(
                en: "At most two questions in one letter",
                hu: "Egy levélben legfeljebb két kérdés",
                fa: "در هر نامه دست‌بالا دو پرسش"),
        ])
}
