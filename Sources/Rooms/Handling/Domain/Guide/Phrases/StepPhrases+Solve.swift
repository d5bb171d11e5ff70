extension StepPhrases {
    /// The texts of solve: an offer that serves both sides, and keeping to it.
    static let solve = StepPhrases(
        title: GuideText(en: "Solve", hu: "Megoldás", fa: "حل"),
        lead: GuideText(
            en: "Offer something that serves both of us. If it does not please, ask which part.",
            hu: "Ajánljon olyat, ami mindkettőnknek jó. Ha nem tetszik, kérdezze meg, melyik része.",
            fa: "چیزی پیشنهاد دهید که برای هر دو خوب باشد. اگر نپسندید، بپرسید کدام بخش."),
        practicalLead: GuideText(
            en: "Repair, replace or refund; say who does it and by when, and do it fast.",
            hu: "Javítson, cseréljen vagy térítsen vissza; mondja meg, ki és mikorra, és tegye meg gyorsan.",
            fa: "تعمیر، تعویض یا بازگشت پول؛ بگویید چه کسی و تا کی انجامش می‌دهد و زود انجامش دهید."),
        emotionalLead: GuideText(
            en: "Make it good in person: what changes, who answers for it, when you call again.",
            hu: "Személyesen tegye jóvá: mi változik, ki felel érte, mikor hívja újra.",
            fa: "شخصاً جبران کنید: چه عوض می‌شود، چه کسی پاسخگوست و کی دوباره تماس می‌گیرید."),
        items: BranchLists(
            any: [
                GuideItem(
                    "solve.offer", isEssential: true,
                    GuideText(
                        en: "Put an offer in parts that can be changed",
                        hu: "Adjon részekre bontott, módosítható ajánlatot",
                        fa: "پیشنهادی چندبخشی و تغییرپذیر بدهید")),
                GuideItem(
                    "solve.which_part",
                    GuideText(
                        en: "If it does not please, ask which part and change that part",
                        hu: "Ha nem tetszik, kérdezze meg, melyik része, és azt módosítsa",
                        fa: "اگر نپسندید، بپرسید کدام بخش و همان را عوض کنید")),
                GuideItem(
                    "solve.who_when", isEssential: true,
                    GuideText(
                        en: "Say who does what, and by when",
                        hu: "Mondja meg, ki mit tesz, és mikorra",
                        fa: "بگویید چه کسی چه کاری را تا کی انجام می‌دهد")),
                GuideItem(
                    "solve.promise", isEssential: true,
                    GuideText(
                        en: "Record every promise with its time",
                        hu: "Rögzítsen minden ígéretet az idejével együtt",
                        fa: "هر قول را با زمانش ثبت کنید")),
                GuideItem(
                    "solve.prevent",
                    GuideText(
                        en: "Set the cause, so that it cannot happen again",
                        hu: "Rögzítse az okot, hogy ne ismétlődhessen meg",
                        fa: "علت را ثبت کنید تا دیگر تکرار نشود")),
                GuideItem(
                    "solve.follow_up",
                    GuideText(
                        en: "Ask again until they say that it is good",
                        hu: "Kérdezzen rá újra, amíg azt nem mondja, hogy rendben van",
                        fa: "آن‌قدر پیگیری کنید تا بگوید خوب شد")),
            ],
            practical: [
                GuideItem(
                    "solve.fix", isEssential: true,
                    GuideText(
                        en: "Start the repair, the replacement or the refund now",
                        hu: "Most indítsa el a javítást, a cserét vagy a visszatérítést",
                        fa: "تعمیر، تعویض یا بازگشت پول را همین حالا آغاز کنید"))
            ],
            emotional: [
                GuideItem(
                    "solve.amends", isEssential: true,
                    GuideText(
                        en: "Say what changes because of this customer",
                        hu: "Mondja el, mi változik ennek az ügyfélnek köszönhetően",
                        fa: "بگویید به‌خاطر این مشتری چه چیزی عوض می‌شود"))
            ],
            unknown: [
                GuideItem(
                    "solve.ask_wish", isEssential: true,
                    GuideText(
                        en: "Ask what a good ending looks like before you offer",
                        hu: "Ajánlat előtt kérdezze meg, milyen lenne a jó befejezés",
                        fa: "پیش از پیشنهاد، بپرسید پایان خوب برایش چگونه است"))
            ]),
        openQuestions: [
            GuideText(
                en: "What would be a good solution for you?",
                hu: "Önnek mi lenne a jó megoldás?",
                fa: "راه‌حل خوب از نگاه شما چیست؟"),
            GuideText(
                en: "Which part of the offer does not suit you?",
                hu: "Az ajánlat melyik része nem felel meg Önnek?",
                fa: "کدام بخش پیشنهاد برایتان مناسب نیست؟"),
            GuideText(
                en: "What should we do differently for the next customer?",
                hu: "Mit tegyünk másként a következő ügyfélnél?",
                fa: "برای مشتری بعدی چه کاری را جور دیگر انجام دهیم؟"),
        ],
        closedQuestions: [
            GuideText(en: "Shall we do it this way?", hu: "Legyen így?", fa: "همین‌طور پیش برویم؟"),
            GuideText(
                en: "Does [day, time] suit you?",
                hu: "Megfelel Önnek ez az időpont: [nap, óra]?",
                fa: "[روز و ساعت] برایتان مناسب است؟"),
            GuideText(
                en: "Is everything in order now?",
                hu: "Most már úgy van, ahogy lennie kell?",
                fa: "اکنون همه‌چیز درست است؟"),
        ],
        known: [
            GuideText(
                en: "What you may decide alone, and what needs approval",
                hu: "Miben dönthet egyedül, és mihez kell jóváhagyás",
                fa: "چه چیزی در اختیار خودتان است و چه چیزی تأیید می‌خواهد"),
            GuideText(
                en: "What similar customers were given",
                hu: "Mit kaptak hasonló esetben mások",
                fa: "در موارد مشابه به دیگران چه داده‌ایم"),
        ],
        unknown: [
            GuideText(
                en: "Whether stock, workshop and courier can keep the date",
                hu: "Tartja-e az időpontot a raktár, a műhely és a futár",
                fa: "آیا انبار، تعمیرگاه و پیک به این تاریخ می‌رسند"),
            GuideText(
                en: "Whether the offer makes up for what they lost",
                hu: "Pótolja-e az ajánlat, amit elveszített",
                fa: "آیا پیشنهاد آنچه از دست داده را جبران می‌کند"),
        ],
        inserts: BranchLists(
            any: [
                GuideText(
                    en: "This is what I offer you: [part one] and [part two]. Which part shall I change?",
                    hu: "Ezt ajánlom Önnek: [első rész] és [második rész]. Melyik részén változtassak?",
                    fa: "پیشنهاد من این است: [بخش نخست] و [بخش دوم]. کدام بخش را عوض کنم؟"),
                GuideText(
                    en: "You can reach me directly: a reply to this message comes to me. {agent}",
                    hu: "Közvetlenül elérhet: ha erre az üzenetre válaszol, hozzám kerül. {agent}",
                    fa: "مستقیم به خودم دسترسی دارید: پاسخ این پیام به دست خودم می‌رسد. {agent}"),
            ],
            practical: [
                GuideText(
                    en: "[Colleague] comes on [day, time] and repairs it at your home, free of charge.",
                    hu: "[Kolléga] ekkor jön, és díjmentesen megjavítja az otthonában: [nap, időpont].",
                    fa: "[همکار] در [روز و ساعت] می‌آید و آن را رایگان در خانهٔ شما تعمیر می‌کند."),
                GuideText(
                    en: "I have started the refund of [amount]; it is in your account by [day].",
                    hu: "Elindítottam a visszatérítést: [összeg]; legkésőbb ekkor a számláján lesz: [nap].",
                    fa: "بازگشت [مبلغ] را آغاز کردم؛ تا [روز] به حساب شما می‌رسد."),
                GuideText(
                    en: "A new one leaves our store on [day], and we take the old one away.",
                    hu: "Az újat ekkor indítjuk a raktárból: [nap]; a régit elvisszük.",
                    fa: "دستگاه نو در [روز] از انبار ما راهی می‌شود و دستگاه پیشین را می‌بریم."),
            ],
            emotional: [
                GuideText(
                    en: "I have talked it through with my colleagues, and this is what changes: [change].",
                    hu: "Átbeszéltem a kollégáimmal, és ez változik: [változás].",
                    fa: "موضوع را با همکارانم در میان گذاشتم و این عوض می‌شود: [تغییر]."),
                GuideText(
                    en: "I am calling you on [day, time] to hear whether you are satisfied.",
                    hu: "Ekkor felhívom, hogy megtudjam, elégedett-e: [nap, időpont].",
                    fa: "در [روز و ساعت] با شما تماس می‌گیرم تا بدانم راضی هستید یا نه."),
                GuideText(
                    en: "From today you have one contact person, and that is me.",
                    hu: "Mától egyetlen kapcsolattartója van, és az én vagyok.",
                    fa: "از امروز یک نفر پاسخگوی شماست و آن یک نفر منم."),
            ],
            unknown: [
                GuideText(
                    en: "Please tell me what a good ending looks like for you; I start from there.",
                    hu: "Kérem, mondja el, Önnek mi lenne a jó befejezés; onnan indulok.",
                    fa: "لطفاً بگویید پایان خوب از نگاه شما چیست؛ از همان‌جا آغاز می‌کنم."),
                GuideText(
                    en: "Would you prefer a repair, a new one or your money back?",
                    hu: "Javítást, cserét vagy inkább pénzvisszatérítést szeretne?",
                    fa: "تعمیر را می‌پسندید، تعویض را یا بازگشت پول را؟"),
            ]),
        wordsToUse: [
            GuideText(
                en: "What I can do for you right now",
                hu: "Amit most rögtön megtehetek",
                fa: "کاری که همین حالا می‌توانم برایتان بکنم"),
            GuideText(
                en: "You hear from me on Thursday by noon",
                hu: "Csütörtökön délig jelentkezem",
                fa: "تا ظهر پنجشنبه خبرتان می‌کنم"),
            GuideText(en: "Which part shall I change?", hu: "Melyik részén változtassak?", fa: "کدام بخش را عوض کنم؟"),
            GuideText(en: "Is it good now?", hu: "Így már jó?", fa: "حالا خوب شد؟"),
        ],
        wordsToAvoid: [
            WordSwap(
                GuideText(en: "That is impossible", hu: "Ez lehetetlen", fa: "امکان ندارد"),
                better: GuideText(
                    en: "What I can do is this",
                    hu: "Ezt tudom megtenni",
                    fa: "کاری که می‌توانم بکنم این است")),
            WordSwap(
                GuideText(en: "As soon as possible", hu: "Amint lehetséges", fa: "در اولین فرصت"),
                better: GuideText(en: "On Thursday by noon", hu: "Csütörtökön délig", fa: "تا ظهر پنجشنبه")),
            WordSwap(
                GuideText(en: "Take it or leave it", hu: "Ez van, ennyi", fa: "همین است که هست"),
                better: GuideText(
                    en: "Which part shall I change?",
                    hu: "Melyik részén változtassak?",
                    fa: "کدام بخش را عوض کنم؟")),
            WordSwap(
                GuideText(
                    en: "You have to fill in the form first",
                    hu: "Előbb ki kell töltenie az űrlapot",
                    fa: "اول باید فرم را پر کنید"),
                better: GuideText(
                    en: "I am filling in the form with you",
                    hu: "Együtt kitöltjük az űrlapot",
                    fa: "فرم را با هم پر می‌کنیم")),
        ],
        phoneSignals: [
            GuideText(
                en: "Repeat the agreement at the end: who, what, when",
                hu: "A végén ismételje meg a megállapodást: ki, mit, mikor",
                fa: "در پایان توافق را تکرار کنید: چه کسی، چه کاری، کی"),
            GuideText(
                en: "Let the customer put the phone down first",
                hu: "Hagyja, hogy az ügyfél tegye le előbb",
                fa: "بگذارید مشتری نخست گوشی را بگذارد"),
            GuideText(
                en: "Send the agreement in writing within the hour",
                hu: "Egy órán belül küldje el írásban a megállapodást",
                fa: "توافق را تا یک ساعت بعد کتبی بفرستید"),
        ],
        deskSignals: [
            GuideText(
                en: "Hand over the agreement on paper, with your name on it",
                hu: "Adja át papíron a megállapodást, a saját nevével",
                fa: "توافق را روی کاغذ و با نام خودتان بدهید"),
            GuideText(
                en: "Start the first action while they are watching",
                hu: "Az első lépést már előtte indítsa el",
                fa: "نخستین کار را جلو چشم او آغاز کنید"),
            GuideText(
                en: "See them to the door and thank them for coming",
                hu: "Kísérje ki, és köszönje meg, hogy eljött",
                fa: "تا در همراهی‌اش کنید و از آمدنش تشکر کنید"),
        ],
        writtenSignals: [
            GuideText(
                en: "The offer in its own paragraph, its parts as a list",
                hu: "Az ajánlat külön bekezdésben, részei felsorolva",
                fa: "پیشنهاد در بندی جدا و بخش‌هایش به‌صورت فهرست"),
            GuideText(
                en: "Last line: how to reach you, the same person",
                hu: "Utolsó sor: hogyan érhetik el Önt, ugyanazt az embert",
                fa: "سطر پایانی: راه دسترسی به خود شما، همان یک نفر"),
        ])
}
