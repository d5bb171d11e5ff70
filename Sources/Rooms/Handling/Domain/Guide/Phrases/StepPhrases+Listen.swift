extension StepPhrases {
    /// The texts of listen: taking the whole message before anything is answered.
    static let listen = StepPhrases(
        title: GuideText(en: "Listen", hu: "Meghallgatás", fa: "شنیدن"),
        lead: GuideText(
            en: "Take the whole message first. Solving comes later.",
            hu: "Először vegye át a teljes üzenetet. A megoldás később jön.",
            fa: "نخست همهٔ پیام را بگیرید؛ نوبت راه‌حل بعد می‌رسد."),
        practicalLead: GuideText(
            en: "Take the whole message: what was ordered, what came, what is missing.",
            hu: "Vegye át a teljes üzenetet: mit rendelt, mit kapott, mi hiányzik.",
            fa: "همهٔ پیام را بگیرید: چه سفارش داده، چه رسیده و چه کم است."),
        emotionalLead: GuideText(
            en: "The customer wants to be heard. Let them finish, then say back what you heard.",
            hu: "Az ügyfél azt szeretné, hogy meghallgassák. Hagyja végigmondani, majd mondja vissza, mit hallott.",
            fa: "مشتری می‌خواهد شنیده شود. بگذارید حرفش تمام شود و بعد شنیده‌هایتان را بازگو کنید."),
        items: BranchLists(
            any: [
                GuideItem(
                    "listen.whole", isEssential: true,
                    GuideText(
                        en: "Read or hear it to the end before you answer",
                        hu: "Válasz előtt olvassa vagy hallgassa végig",
                        fa: "پیش از پاسخ، تا پایان بخوانید یا گوش کنید")),
                GuideItem(
                    "listen.words", isEssential: true,
                    GuideText(
                        en: "Write down their own words, not yours",
                        hu: "Az ügyfél szavait jegyezze le, ne a sajátjait",
                        fa: "واژه‌های خود مشتری را بنویسید، نه برداشت خودتان را")),
                GuideItem(
                    "listen.present", isEssential: true,
                    GuideText(
                        en: "Show that someone who can help is listening",
                        hu: "Éreztesse, hogy olyan ember figyel, aki segíteni tud",
                        fa: "نشان دهید کسی گوش می‌دهد که می‌تواند کمک کند")),
                GuideItem(
                    "listen.matters",
                    GuideText(
                        en: "Note every separate matter you hear",
                        hu: "Jegyezzen fel minden külön ügyet, amelyet hall",
                        fa: "هر موضوع جداگانه‌ای را که می‌شنوید یادداشت کنید")),
                GuideItem(
                    "listen.open_door",
                    GuideText(
                        en: "Never answer with a rule or with \"the system\"",
                        hu: "Soha ne szabállyal vagy „a rendszerrel” válaszoljon",
                        fa: "هرگز با «قانون» و «سیستم» پاسخ ندهید")),
            ],
            practical: [
                GuideItem(
                    "listen.thing",
                    GuideText(
                        en: "Note the thing: order, product, date, amount",
                        hu: "Jegyezze fel a tárgyát: rendelés, termék, dátum, összeg",
                        fa: "موضوع را بنویسید: سفارش، کالا، تاریخ، مبلغ"))
            ],
            emotional: [
                GuideItem(
                    "listen.moment", isEssential: true,
                    GuideText(
                        en: "Note the moment that hurt the most",
                        hu: "Jegyezze fel a pillanatot, amely a legjobban bántotta",
                        fa: "لحظه‌ای را که بیش از همه آزرده‌اش کرد یادداشت کنید"))
            ],
            unknown: [
                GuideItem(
                    "listen.kind",
                    GuideText(
                        en: "Find out which it is: the thing failed, or we treated them badly",
                        hu: "Derítse ki, melyik: a dolog nem működött, vagy mi bántunk vele rosszul",
                        fa: "دریابید کدام است: کار خراب بوده یا رفتار ما"))
            ]),
        openQuestions: [
            GuideText(
                en: "Please tell me from the start: what happened?",
                hu: "Kérem, mondja el az elejétől: mi történt?",
                fa: "لطفاً از آغاز بگویید: چه اتفاقی افتاد؟"),
            GuideText(en: "What happened then?", hu: "És azután mi történt?", fa: "بعد چه شد؟"),
            GuideText(
                en: "What has been the hardest part of this for you?",
                hu: "Mi volt ebben Önnek a legnehezebb?",
                fa: "کدام بخش این ماجرا برایتان سخت‌تر بود؟"),
            GuideText(
                en: "What else is important for me to know?",
                hu: "Mi fontosat kell még tudnom?",
                fa: "چه نکتهٔ مهم دیگری هست که بدانم؟"),
        ],
        closedQuestions: [
            GuideText(
                en: "Is this the first time it has happened?",
                hu: "Most fordult elő először?",
                fa: "این نخستین بار است که چنین می‌شود؟"),
            GuideText(
                en: "Have you already spoken to one of my colleagues about it?",
                hu: "Beszélt már erről valamelyik kollégámmal?",
                fa: "پیش‌تر در این باره با یکی از همکارانم صحبت کرده‌اید؟"),
            GuideText(
                en: "Have I heard everything, or is there more?",
                hu: "Maradt ki valami, amit még elmondana?",
                fa: "همه را گفتید یا نکتهٔ دیگری هم هست؟"),
        ],
        known: [
            GuideText(
                en: "What our records show: orders, dates, earlier contacts",
                hu: "Mit mutatnak a nyilvántartásaink: rendelések, dátumok, korábbi megkeresések",
                fa: "سوابق ما چه نشان می‌دهد: سفارش‌ها، تاریخ‌ها، تماس‌های پیشین"),
            GuideText(
                en: "What the customer has said, word for word",
                hu: "Mit mondott az ügyfél, szó szerint",
                fa: "مشتری چه گفته است، واژه به واژه"),
        ],
        unknown: [
            GuideText(
                en: "What happened before this message",
                hu: "Mi történt az üzenet előtt",
                fa: "پیش از این پیام چه گذشته است"),
            GuideText(
                en: "What the customer hopes we will do",
                hu: "Mit remél tőlünk az ügyfél",
                fa: "مشتری از ما چه انتظاری دارد"),
        ],
        inserts: BranchLists(
            any: [
                GuideText(
                    en: "Dear {name}, I have read your message from beginning to end.",
                    hu: "Kedves {name}! Elejétől a végéig elolvastam az üzenetét.",
                    fa: "{name}، سلام. پیام شما را از آغاز تا پایان خواندم."),
                GuideText(
                    en: "My name is {agent}, and I stay with you until this is settled.",
                    hu: "{agent} vagyok, és az ügye végéig Ön mellett maradok.",
                    fa: "من {agent} هستم و تا پایان کار کنار شما می‌مانم."),
            ],
            practical: [
                GuideText(
                    en: "This is what I have noted: [order, product, date].",
                    hu: "Ezt jegyeztem fel: [rendelés, termék, dátum].",
                    fa: "این را یادداشت کردم: [سفارش، کالا، تاریخ]."),
                GuideText(
                    en: "You write that [what happened]. I am looking into exactly this.",
                    hu: "Azt írja, hogy [mi történt]. Pontosan ennek járok utána.",
                    fa: "نوشته‌اید که [چه شده است]. دقیقاً همین را پیگیری می‌کنم."),
                GuideText(
                    en: "A photo or the receipt helps me; I am starting without them as well.",
                    hu: "Egy fénykép vagy a nyugta segít; ezek nélkül is hozzálátok.",
                    fa: "عکس یا رسید کمکم می‌کند؛ بدون آن هم کار را آغاز می‌کنم."),
            ],
            emotional: [
                GuideText(
                    en: "I take what you wrote seriously, every word of it.",
                    hu: "Minden szavát komolyan veszem.",
                    fa: "تک‌تک حرف‌هایتان را جدی می‌گیرم."),
                GuideText(
                    en: "Please tell me the rest as well: I want to know what it was like for you.",
                    hu: "Kérem, mondja el a többit is: szeretném megérteni, hogyan élte meg.",
                    fa: "لطفاً بقیه را هم بگویید؛ می‌خواهم بفهمم بر شما چه گذشت."),
                GuideText(
                    en: "I have written it down in your own words.",
                    hu: "Az Ön szavaival jegyeztem fel.",
                    fa: "آن را با واژه‌های خودتان نوشتم."),
            ],
            unknown: [
                GuideText(
                    en: "Please tell me from the start what happened; I have time for you.",
                    hu: "Kérem, mondja el az elejétől, mi történt; van időm Önre.",
                    fa: "لطفاً از آغاز بگویید چه شد؛ برای شما وقت دارم."),
                GuideText(
                    en: "What would you like to be different when we are done?",
                    hu: "Mi legyen másként, mire a végére érünk?",
                    fa: "دوست دارید در پایان کار چه چیزی فرق کرده باشد؟"),
            ]),
        wordsToUse: [
            GuideText(en: "Please go on, I am listening", hu: "Kérem, folytassa, figyelek", fa: "بفرمایید، گوش می‌کنم"),
            GuideText(en: "I am noting this down", hu: "Ezt feljegyzem", fa: "این را یادداشت می‌کنم"),
            GuideText(en: "Thank you for telling me", hu: "Köszönöm, hogy elmondta", fa: "ممنون که گفتید"),
            GuideText(
                en: "There is no hurry, tell it at your own pace",
                hu: "Mondja el nyugodtan, végighallgatom",
                fa: "با حوصله بگویید، وقت داریم"),
        ],
        wordsToAvoid: [
            WordSwap(
                GuideText(
                    en: "The system does not accept it",
                    hu: "A rendszer nem fogadja el",
                    fa: "سیستم قبول نمی‌کند"),
                better: GuideText(
                    en: "Let me find another way",
                    hu: "Keresek rá másik utat",
                    fa: "راه دیگری پیدا می‌کنم")),
            WordSwap(
                GuideText(
                    en: "You need to call another number",
                    hu: "Hívjon egy másik számot",
                    fa: "با شمارهٔ دیگری تماس بگیرید"),
                better: GuideText(
                    en: "I am bringing in my colleague",
                    hu: "Bevonom a kollégámat",
                    fa: "همکارم را هم وارد کار می‌کنم")),
            WordSwap(
                GuideText(en: "As I already said", hu: "Ahogy már mondtam", fa: "همان‌طور که گفتم"),
                better: GuideText(
                    en: "Let me put it another way",
                    hu: "Elmondom másképp is",
                    fa: "بگذارید جور دیگری بگویم")),
            WordSwap(
                GuideText(en: "Let me stop you there", hu: "Itt most félbeszakítom", fa: "بگذارید حرفتان را قطع کنم"),
                better: GuideText(
                    en: "Please finish, then I answer",
                    hu: "Kérem, mondja végig, utána válaszolok",
                    fa: "بفرمایید، بعد پاسخ می‌دهم")),
        ],
        phoneSignals: [
            GuideText(
                en: "Short signals every few seconds: \"yes\", \"I see\", \"go on\"",
                hu: "Rövid jelzések néhány másodpercenként: „igen”, „értem”, „folytassa”",
                fa: "هر چند ثانیه نشانه‌ای کوتاه: «بله»، «متوجه‌ام»، «بفرمایید»"),
            GuideText(
                en: "Take notes and say that you do: silence sounds like absence",
                hu: "Jegyzeteljen, és mondja is: a csend távollétnek hangzik",
                fa: "یادداشت بردارید و این را بگویید؛ سکوت به غیبت می‌ماند"),
            GuideText(
                en: "Wait two breaths before you speak",
                hu: "Mielőtt megszólal, várjon két lélegzetvételnyit",
                fa: "پیش از سخن گفتن، دو نفس درنگ کنید"),
        ],
        deskSignals: [
            GuideText(
                en: "Eye contact, phone away, body turned towards the customer",
                hu: "Szemkontaktus, telefon félretéve, testtel az ügyfél felé",
                fa: "نگاه به مشتری، تلفن کنار، رو به او"),
            GuideText(
                en: "Open posture: hands in sight, arms not folded",
                hu: "Nyitott testtartás: látható kezek, nem keresztbe tett karok",
                fa: "حالت باز: دست‌ها پیدا و بازوها گشوده"),
            GuideText(
                en: "Nod, take notes, let them finish",
                hu: "Bólintson, jegyzeteljen, hagyja végigmondani",
                fa: "سر تکان دهید، بنویسید و بگذارید تمام کند"),
        ],
        writtenSignals: [
            GuideText(
                en: "Read it twice: once for the facts, once for the feeling",
                hu: "Olvassa el kétszer: egyszer a tényekért, egyszer az érzésért",
                fa: "دو بار بخوانید: یک بار برای واقعیت‌ها، یک بار برای احساس"),
            GuideText(
                en: "Mark every matter before you write the first word",
                hu: "Jelöljön meg minden ügyet, mielőtt az első szót leírja",
                fa: "پیش از نوشتن نخستین واژه، هر موضوع را نشانه بگذارید"),
        ])
}
