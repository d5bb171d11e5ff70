extension StepPhrases {
    /// The texts of empathise: naming what it cost and how it feels.
    static let empathise = StepPhrases(
        title: GuideText(en: "Empathise", hu: "Együttérzés", fa: "همدلی"),
        lead: GuideText(
            en: "Name what it cost them and how it feels. Thank them for telling you.",
            hu: "Nevezze meg, mibe került ez neki és milyen érzés. Köszönje meg, hogy elmondta.",
            fa: "بگویید این ماجرا چه هزینه‌ای برایش داشت و چه حسی دارد. از گفتنش تشکر کنید."),
        practicalLead: GuideText(
            en: "Name what it cost them, then assure a check, a repair or the money back.",
            hu: "Nevezze meg, mibe került ez neki, majd ígérjen ellenőrzést, javítást vagy visszatérítést.",
            fa: "هزینه‌ای را که برایش داشت نام ببرید، سپس بررسی، تعمیر یا بازگشت پول را اطمینان دهید."),
        emotionalLead: GuideText(
            en: "They were not understood. Own it, name the feeling and make the follow-up yours.",
            hu: "Nem értették meg. Vállalja a felelősséget, nevezze meg az érzést, és tartsa kézben az utánkövetést.",
            fa: "او را درک نکرده‌ایم. مسئولیتش را بپذیرید، احساسش را نام ببرید و پیگیری را خودتان به دست بگیرید."),
        items: BranchLists(
            any: [
                GuideItem(
                    "empathise.cost", isEssential: true,
                    GuideText(
                        en: "Say what it cost them: time, money, a day, trust",
                        hu: "Mondja ki, mibe került neki: idő, pénz, egy nap, bizalom",
                        fa: "بگویید چه از دست داد: زمان، پول، یک روز، اعتماد")),
                GuideItem(
                    "empathise.feeling", isEssential: true,
                    GuideText(
                        en: "Name the feeling in your own honest words",
                        hu: "Nevezze meg az érzést, saját, őszinte szavaival",
                        fa: "احساسش را با واژه‌های صادقانهٔ خودتان نام ببرید")),
                GuideItem(
                    "empathise.thanks", isEssential: true,
                    GuideText(
                        en: "Thank them for telling you",
                        hu: "Köszönje meg, hogy elmondta",
                        fa: "از اینکه گفت تشکر کنید")),
                GuideItem(
                    "empathise.no_but",
                    GuideText(
                        en: "Apologise for one thing, by its name and without \"but\"",
                        hu: "Egy dologért kérjen bocsánatot, néven nevezve és „de” nélkül",
                        fa: "برای یک چیز مشخص و بدون «اما» پوزش بخواهید")),
                GuideItem(
                    "empathise.level",
                    GuideText(
                        en: "Fill in the level note: what they feel, what we fear",
                        hu: "Töltse ki a szintjegyzetet: mit érez, és mitől félünk mi",
                        fa: "یادداشت سه‌سطحی را پر کنید: او چه حس می‌کند و ما از چه نگرانیم")),
            ],
            practical: [
                GuideItem(
                    "empathise.assure", isEssential: true,
                    GuideText(
                        en: "Assure a check, a repair or the money back",
                        hu: "Biztosítsa az ellenőrzésről, javításról vagy visszatérítésről",
                        fa: "بررسی، تعمیر یا بازگشت پول را اطمینان دهید"))
            ],
            emotional: [
                GuideItem(
                    "empathise.own", isEssential: true,
                    GuideText(
                        en: "Say \"this was ours\" and that you follow it up yourself",
                        hu: "Mondja ki, hogy ez a mi hibánk volt, és hogy Ön követi végig",
                        fa: "بگویید «این از ما بود» و اینکه خودتان پیگیری می‌کنید"))
            ],
            unknown: [
                GuideItem(
                    "empathise.kind", isEssential: true,
                    GuideText(
                        en: "Decide: practical, emotional or both",
                        hu: "Döntse el: gyakorlati, érzelmi vagy mindkettő",
                        fa: "تصمیم بگیرید: مشکل عملی است، عاطفی یا هر دو"))
            ]),
        openQuestions: [
            GuideText(
                en: "How did this affect your day?",
                hu: "Hogyan érintette ez a napját?",
                fa: "این ماجرا چه بر سر روزتان آورد؟"),
            GuideText(
                en: "What does this mean for you and the people around you?",
                hu: "Mit jelent ez Önnek és a környezetének?",
                fa: "این برای شما و اطرافیانتان چه پیامدی دارد؟"),
            GuideText(
                en: "What worries you the most right now?",
                hu: "Most mi aggasztja a leginkább?",
                fa: "اکنون بیش از همه نگران چه هستید؟"),
            GuideText(
                en: "What was important to you in this purchase?",
                hu: "Mi volt Önnek fontos ennél a vásárlásnál?",
                fa: "در این خرید چه چیزی برایتان مهم بود؟"),
        ],
        closedQuestions: [
            GuideText(
                en: "Is the lost time the hardest part for you?",
                hu: "Az elveszett idő a legnehezebb Önnek?",
                fa: "از دست رفتن زمان برایتان سخت‌ترین بخش بود؟"),
            GuideText(
                en: "Do you have something that tides you over until it is mended?",
                hu: "Van valami, ami áthidalja az időt, amíg megoldjuk?",
                fa: "تا درست شدن کار، چیزی دارید که کارتان را راه بیندازد؟"),
            GuideText(
                en: "Did you feel let down by what you were told?",
                hu: "Csalódást okozott, amit Önnek mondtak?",
                fa: "از آنچه به شما گفته شد دلسرد شدید؟"),
        ],
        known: [
            GuideText(
                en: "What they lost: the day, the money, the plan",
                hu: "Mit veszített: a napot, a pénzt, a tervet",
                fa: "چه از دست داده است: روز، پول، برنامه"),
            GuideText(
                en: "How often they already had to ask",
                hu: "Hányszor kellett már rákérdeznie",
                fa: "تاکنون چند بار ناچار به پیگیری شده است"),
        ],
        unknown: [
            GuideText(
                en: "What is really at stake for them",
                hu: "Mi forog kockán valójában",
                fa: "به‌راستی چه چیزی برایش در خطر است"),
            GuideText(
                en: "Which word or act hurt",
                hu: "Melyik szó vagy tett bántotta meg",
                fa: "کدام حرف یا رفتار آزرده‌اش کرده است"),
        ],
        inserts: BranchLists(
            any: [
                GuideText(
                    en: "Thank you for telling us, {name}; it gives us the chance to put it right.",
                    hu: "Köszönöm, hogy elmondta, {name}; így módunk van helyrehozni.",
                    fa: "{name}، ممنون که گفتید؛ این به ما فرصت جبران می‌دهد."),
                GuideText(
                    en: "I am sorry that [what it cost you] was lost because of us.",
                    hu: "Bocsánatot kérek, hogy miattunk veszett el [amibe Önnek került].",
                    fa: "پوزش می‌خواهم که به‌خاطر ما [آنچه از دست رفت] از دست رفت."),
            ],
            practical: [
                GuideText(
                    en: "You relied on us and what you received fell short; you have every reason to be annoyed.",
                    hu: "Számított ránk, és nem azt kapta, amit vártunk magunktól; értem a bosszúságát.",
                    fa: "روی ما حساب کردید و آنچه رسید در حد قول ما نبود؛ دلخوری شما را می‌فهمم."),
                GuideText(
                    en: "I am having this checked today, and you get a repair, a new one or your money back.",
                    hu: "Még ma ellenőriztetem, és javítást, cserét vagy pénzvisszatérítést kap.",
                    fa: "همین امروز دستور بررسی می‌دهم و تعمیر، تعویض یا بازگشت پول برایتان انجام می‌شود."),
                GuideText(
                    en: "The hours you waited were hours of your life, and I apologise for them.",
                    hu: "Az Ön életéből mentek el a várakozás órái; ezekért bocsánatot kérek.",
                    fa: "ساعت‌هایی که منتظر ماندید از زندگی شما بود و برای همان ساعت‌ها پوزش می‌خواهم."),
            ],
            emotional: [
                GuideText(
                    en: "You were not heard, and that was our mistake. I am sorry for it.",
                    hu: "Nem hallgattuk meg Önt, és ez a mi hibánk. Bocsánatot kérek érte.",
                    fa: "به حرف شما گوش ندادیم و این اشتباه ما بود. از شما پوزش می‌خواهم."),
                GuideText(
                    en: "That would upset anybody.",
                    hu: "Az Ön helyében bárki felháborodna.",
                    fa: "هر کس جای شما بود ناراحت می‌شد."),
                GuideText(
                    en: "You deserved a respectful answer. From now on you get it from me in person.",
                    hu: "Tiszteletteljes választ érdemelt volna. Mostantól ezt személyesen tőlem kapja.",
                    fa: "شایستهٔ پاسخی محترمانه بودید؛ از این پس آن را شخصاً از من می‌گیرید."),
            ],
            unknown: [
                GuideText(
                    en: "I can see that this has been weighing on you.",
                    hu: "Látom, hogy ez megterhelte Önt.",
                    fa: "می‌بینم که این ماجرا برایتان سنگین بوده است."),
                GuideText(
                    en: "Tell me, please, which part of it troubles you the most.",
                    hu: "Kérem, mondja el, melyik része bántja a leginkább.",
                    fa: "لطفاً بگویید کدام بخش آن بیشتر آزارتان می‌دهد."),
            ]),
        wordsToUse: [
            GuideText(
                en: "I understand why this upsets you",
                hu: "Értem, miért bosszantja ez Önt",
                fa: "می‌فهمم چرا ناراحت شده‌اید"),
            GuideText(
                en: "You are right to expect better",
                hu: "Joggal vár jobbat",
                fa: "حق دارید انتظار بهتری داشته باشید"),
            GuideText(
                en: "I am sorry that you lost a day",
                hu: "Bocsánatot kérek az elveszett napért",
                fa: "پوزش می‌خواهم که یک روزتان هدر رفت"),
            GuideText(
                en: "You have shown us a lot of patience",
                hu: "Köszönöm, hogy kitart mellettünk",
                fa: "ممنون که صبر کردید"),
        ],
        wordsToAvoid: [
            WordSwap(
                GuideText(
                    en: "Sorry for any inconvenience",
                    hu: "Elnézést az esetleges kellemetlenségért",
                    fa: "بابت هرگونه ناراحتی عذرخواهیم"),
                better: GuideText(
                    en: "I am sorry that you waited in vain on Monday",
                    hu: "Bocsánatot kérek, hogy hétfőn hiába várt",
                    fa: "پوزش می‌خواهم که دوشنبه بیهوده منتظر ماندید")),
            WordSwap(
                GuideText(en: "It is not that bad", hu: "Nem olyan nagy baj", fa: "آن‌قدرها هم مهم نیست"),
                better: GuideText(
                    en: "I see what this means for you",
                    hu: "Látom, mit jelent ez Önnek",
                    fa: "می‌بینم این برایتان چه معنایی دارد")),
            WordSwap(
                GuideText(en: "If you feel offended", hu: "Ha megbántva érzi magát", fa: "اگر به شما برخورده است"),
                better: GuideText(
                    en: "We treated you unfairly",
                    hu: "Méltánytalanul bántunk Önnel",
                    fa: "با شما منصفانه رفتار نکردیم")),
            WordSwap(
                GuideText(
                    en: "I know exactly how you feel",
                    hu: "Pontosan tudom, mit érez",
                    fa: "دقیقاً می‌دانم چه حسی دارید"),
                better: GuideText(
                    en: "I can imagine how hard that was",
                    hu: "El tudom képzelni, milyen nehéz volt",
                    fa: "تصور می‌کنم چقدر سخت بوده است")),
        ],
        phoneSignals: [
            GuideText(
                en: "Speak a little slower and lower than usual",
                hu: "Beszéljen a szokásosnál kissé lassabban és mélyebben",
                fa: "کمی آهسته‌تر و آرام‌تر از همیشه سخن بگویید"),
            GuideText(
                en: "Use their name once, not in every sentence",
                hu: "Egyszer mondja ki a nevét, ne minden mondatban",
                fa: "نامش را یک بار بگویید، نه در هر جمله"),
            GuideText(
                en: "A pause after the apology lets it arrive",
                hu: "A bocsánatkérés után tartson szünetet, hogy célba érjen",
                fa: "پس از پوزش درنگ کنید تا به دل بنشیند"),
        ],
        deskSignals: [
            GuideText(
                en: "Lean slightly forward, put the pen down for the apology",
                hu: "Kissé hajoljon előre, a bocsánatkéréskor tegye le a tollat",
                fa: "کمی به جلو متمایل شوید و هنگام پوزش قلم را زمین بگذارید"),
            GuideText(
                en: "Face level with theirs: sit when they sit",
                hu: "Legyenek egy magasságban: üljön le, ha ő is ül",
                fa: "هم‌سطح او باشید: اگر نشسته است، بنشینید"),
            GuideText(
                en: "Offer a chair and a glass of water",
                hu: "Kínálja hellyel és egy pohár vízzel",
                fa: "صندلی و یک لیوان آب تعارف کنید"),
        ],
        writtenSignals: [
            GuideText(
                en: "First sentence: thanks and what you understood, no formula",
                hu: "Első mondat: köszönet és amit megértett, sablon nélkül",
                fa: "جملهٔ نخست: سپاس و آنچه فهمیده‌اید، بدون کلیشه"),
            GuideText(
                en: "One honest sentence beats three polished ones",
                hu: "Egy őszinte mondat többet ér három csiszoltnál",
                fa: "یک جملهٔ صادقانه از سه جملهٔ آراسته بهتر است"),
        ])
}
