extension StepPhrases {
    /// The texts of calm: an even voice and the end of the misunderstanding.
    static let calm = StepPhrases(
        title: GuideText(en: "Calm", hu: "Megnyugtatás", fa: "آرام‌سازی"),
        lead: GuideText(
            en: "Say that this is not how we work, keep an even voice, clear up the misunderstanding.",
            hu: "Mondja el, hogy mi nem így dolgozunk, maradjon egyenletes a hangja, tisztázza a félreértést.",
            fa: "بگویید روش کار ما این نیست، لحن یکنواخت بماند و سوءتفاهم را برطرف کنید."),
        practicalLead: GuideText(
            en: "Give one firm point to hold on to: what happens next, and when.",
            hu: "Adjon egy biztos pontot: mi történik most, és mikor.",
            fa: "یک نقطهٔ محکم بدهید: گام بعدی چیست و کی انجام می‌شود."),
        emotionalLead: GuideText(
            en: "Restore their standing first: they are right to expect respect.",
            hu: "Először a méltóságát állítsa helyre: joggal vár tiszteletet.",
            fa: "نخست جایگاهش را به او بازگردانید؛ حق دارد انتظار احترام داشته باشد."),
        items: BranchLists(
            any: [
                GuideItem(
                    "calm.surprised", isEssential: true,
                    GuideText(
                        en: "Say that this surprised us too and is not our way",
                        hu: "Mondja el, hogy ez minket is meglepett, és nem így szoktuk",
                        fa: "بگویید این برای ما هم غیرمنتظره بود و روش ما نیست")),
                GuideItem(
                    "calm.even", isEssential: true,
                    GuideText(
                        en: "Keep your voice even, whatever the words are",
                        hu: "Bármit hall, a hangja maradjon egyenletes",
                        fa: "هر چه گفته شد، لحن خود را یکنواخت نگه دارید")),
                GuideItem(
                    "calm.no_argument", isEssential: true,
                    GuideText(
                        en: "Do not argue and do not take it personally",
                        hu: "Ne vitatkozzon, és ne vegye magára",
                        fa: "بحث نکنید و به خود نگیرید")),
                GuideItem(
                    "calm.clear_up",
                    GuideText(
                        en: "Clear up the misunderstanding in one sentence",
                        hu: "Egy mondattal tisztázza a félreértést",
                        fa: "سوءتفاهم را در یک جمله برطرف کنید")),
                GuideItem(
                    "calm.ladder",
                    GuideText(
                        en: "If insults go on, follow the conduct ladder and tell a lead",
                        hu: "Ha a sértések folytatódnak, kövesse a fokozatokat, és szóljon a vezetőjének",
                        fa: "اگر توهین ادامه یافت، پله‌های رفتاری را دنبال کنید و به سرپرست بگویید")),
            ],
            practical: [
                GuideItem(
                    "calm.next_point", isEssential: true,
                    GuideText(
                        en: "Name the next thing that happens, with its time",
                        hu: "Nevezze meg a következő lépést, időponttal",
                        fa: "گام بعدی را با زمانش بگویید"))
            ],
            emotional: [
                GuideItem(
                    "calm.standing", isEssential: true,
                    GuideText(
                        en: "Give back their standing: \"you are right to expect this\"",
                        hu: "Adja vissza a méltóságát: „joggal várja ezt el”",
                        fa: "جایگاهش را بازگردانید: «حق دارید چنین انتظاری داشته باشید»"))
            ],
            unknown: [
                GuideItem(
                    "calm.reason",
                    GuideText(
                        en: "Find out what the anger protects",
                        hu: "Derítse ki, mit véd a dühe",
                        fa: "دریابید خشم او از چه چیزی محافظت می‌کند"))
            ]),
        openQuestions: [
            GuideText(
                en: "What would give you some peace of mind until then?",
                hu: "Mi nyugtatná meg Önt addig?",
                fa: "تا آن زمان چه چیزی خیالتان را آسوده‌تر می‌کند؟"),
            GuideText(
                en: "What did you take from our explanation?",
                hu: "Hogyan értette, amit mondtunk?",
                fa: "از آنچه به شما گفتیم چه برداشتی داشتید؟"),
            GuideText(
                en: "How shall I reach you with news?",
                hu: "Hogyan tájékoztathatom Önt a továbbiakban?",
                fa: "چگونه شما را در جریان بگذارم؟"),
            GuideText(
                en: "What should not happen again in any case?",
                hu: "Minek nem szabad semmiképp megismétlődnie?",
                fa: "چه چیزی به‌هیچ‌وجه نباید تکرار شود؟"),
        ],
        closedQuestions: [
            GuideText(
                en: "Would a call from me today at [time] help you?",
                hu: "Segít, ha ma [időpont] felhívom?",
                fa: "اگر امروز ساعت [زمان] تماس بگیرم کمکی می‌کند؟"),
            GuideText(
                en: "Is this number the right one for you?",
                hu: "Ezen a számon érem el a legjobban?",
                fa: "این شماره برای تماس با شما مناسب است؟"),
            GuideText(
                en: "Is there something in my words that I should put more clearly?",
                hu: "Mit mondjak el érthetőbben?",
                fa: "چیزی هست که لازم باشد روشن‌تر بگویم؟"),
        ],
        known: [
            GuideText(
                en: "Which misunderstanding lies behind it",
                hu: "Milyen félreértés áll mögötte",
                fa: "چه سوءتفاهمی پشت آن است"),
            GuideText(
                en: "What we usually do in such a case",
                hu: "Mit szoktunk tenni ilyen esetben",
                fa: "در چنین موردی معمولاً چه می‌کنیم"),
        ],
        unknown: [
            GuideText(
                en: "Whether they feel understood by now",
                hu: "Érzi-e már, hogy megértették",
                fa: "آیا اکنون حس می‌کند فهمیده شده است"),
            GuideText(
                en: "What they fear will happen next",
                hu: "Mitől tart a folytatásban",
                fa: "از ادامهٔ کار چه نگرانی‌ای دارد"),
        ],
        inserts: BranchLists(
            any: [
                GuideText(
                    en: "This surprised us as well: it is not how we want to work.",
                    hu: "Ez minket is meglepett: mi nem így szeretnénk dolgozni.",
                    fa: "این برای ما هم غیرمنتظره بود؛ ما نمی‌خواهیم این‌گونه کار کنیم."),
                GuideText(
                    en: "I understand why you see it this way.",
                    hu: "Értem, miért látja így.",
                    fa: "می‌فهمم چرا این‌طور می‌بینید."),
            ],
            practical: [
                GuideText(
                    en: "The next step is [step], and its time is [day, time].",
                    hu: "A következő lépés: [lépés]; ideje: [nap, időpont].",
                    fa: "گام بعدی [کار] است و زمان آن [روز و ساعت]."),
                GuideText(
                    en: "You need not do anything now; I am doing it.",
                    hu: "Önnek most nincs teendője; kézben tartom az ügyet.",
                    fa: "اکنون لازم نیست شما کاری بکنید؛ کار در دست من است."),
                GuideText(
                    en: "I think I see where the misunderstanding lies: [one sentence].",
                    hu: "Úgy látom, itt a félreértés: [egy mondat].",
                    fa: "گمان می‌کنم سوءتفاهم از اینجاست: [یک جمله]."),
            ],
            emotional: [
                GuideText(
                    en: "You are right to expect respect, and it was missing here.",
                    hu: "Joggal vár tiszteletet, és ez itt elmaradt.",
                    fa: "حق دارید انتظار احترام داشته باشید و اینجا رعایت نشد."),
                GuideText(
                    en: "I want to help you, and I stay friendly with you until we get there.",
                    hu: "Segíteni szeretnék, és barátságosan végigviszem Önnel.",
                    fa: "می‌خواهم کمکتان کنم و تا پایان با احترام کنارتان هستم."),
                GuideText(
                    en: "Nobody here wanted to hurt you, and I see that it hurt all the same.",
                    hu: "Senki nem akarta megbántani, és látom, hogy mégis fájt.",
                    fa: "هیچ‌کس نمی‌خواست شما را برنجاند و می‌بینم که با این همه رنجیده‌اید."),
            ],
            unknown: [
                GuideText(
                    en: "Let me first make sure that I understand what is important to you.",
                    hu: "Először szeretném biztosan érteni, mi fontos Önnek.",
                    fa: "نخست می‌خواهم مطمئن شوم که فهمیده‌ام چه چیزی برایتان مهم است."),
                GuideText(
                    en: "I am here, and I am not passing you on.",
                    hu: "Itt vagyok, és nem küldöm tovább máshoz.",
                    fa: "من اینجا هستم و شما را به کس دیگری حواله نمی‌دهم."),
            ]),
        wordsToUse: [
            GuideText(en: "This surprised us too", hu: "Ez minket is meglepett", fa: "این برای ما هم غیرمنتظره بود"),
            GuideText(en: "Let us look at it together", hu: "Nézzük meg együtt", fa: "با هم نگاه کنیم"),
            GuideText(
                en: "I see it like you: this must not happen",
                hu: "Én is így látom: ennek nem szabad előfordulnia",
                fa: "من هم مثل شما می‌بینم: این نباید پیش بیاید"),
            GuideText(en: "I am seeing to it", hu: "Kézben tartom", fa: "کار در دست من است"),
        ],
        wordsToAvoid: [
            WordSwap(
                GuideText(en: "Calm down, please", hu: "Nyugodjon meg", fa: "آرام باشید"),
                better: GuideText(
                    en: "You have every reason to be upset",
                    hu: "Minden oka megvan a bosszúságra",
                    fa: "حق دارید ناراحت باشید")),
            WordSwap(
                GuideText(en: "Do not shout at me", hu: "Ne kiabáljon velem", fa: "سر من داد نزنید"),
                better: GuideText(
                    en: "I want to help; let us talk it through",
                    hu: "Segíteni szeretnék, beszéljük végig",
                    fa: "می‌خواهم کمک کنم؛ بیایید با هم راهی پیدا کنیم")),
            WordSwap(
                GuideText(en: "That is not my fault", hu: "Nem az én hibám", fa: "تقصیر من نیست"),
                better: GuideText(
                    en: "I am taking care of it now",
                    hu: "Most én foglalkozom vele",
                    fa: "از این لحظه خودم رسیدگی می‌کنم")),
            WordSwap(
                GuideText(en: "You misunderstood", hu: "Ön félreértette", fa: "شما بد متوجه شدید"),
                better: GuideText(
                    en: "I explained it badly; here it is again",
                    hu: "Nem mondtam elég érthetően, újra elmondom",
                    fa: "خوب توضیح ندادم؛ دوباره می‌گویم")),
        ],
        phoneSignals: [
            GuideText(
                en: "Breathe out before each answer",
                hu: "Minden válasz előtt fújja ki a levegőt",
                fa: "پیش از هر پاسخ نفس را بیرون دهید"),
            GuideText(
                en: "Lower your voice instead of raising it",
                hu: "Inkább halkítsa, mint emelje a hangját",
                fa: "به‌جای بالا بردن صدا، آن را پایین بیاورید"),
            GuideText(
                en: "Agree on one thing before you explain",
                hu: "Mielőtt magyaráz, értsenek egyet valamiben",
                fa: "پیش از توضیح، بر سر یک نکته هم‌نظر شوید"),
        ],
        deskSignals: [
            GuideText(
                en: "Stand or sit still, hands open, no smile at anger",
                hu: "Maradjon nyugodt testtartásban, nyitott kézzel; dühre ne mosolyogjon",
                fa: "آرام بمانید، دست‌ها باز؛ در برابر خشم لبخند نزنید"),
            GuideText(
                en: "Move to a quiet place and walk beside them",
                hu: "Menjenek csendesebb helyre, és Ön kísérje oda",
                fa: "به جای آرام‌تری بروید و همراهش قدم بردارید"),
            GuideText(
                en: "Never block the way to the door",
                hu: "Soha ne állja el a kijáratot",
                fa: "هرگز راه خروج را نبندید"),
        ],
        writtenSignals: [
            GuideText(
                en: "No capitals, no exclamation marks, no quoted rules",
                hu: "Nincs nagybetűs szó, felkiáltójel és idézett szabályzat",
                fa: "بدون تأکید تند، بدون علامت تعجب و بدون نقل قانون"),
            GuideText(
                en: "Read it aloud once: would you like to get this letter?",
                hu: "Olvassa fel hangosan: Ön szívesen kapná ezt a levelet?",
                fa: "یک بار بلند بخوانید: خودتان از دریافت این نامه خوشحال می‌شدید؟"),
        ])
}
