import Listening
import TextAnalysis

/// A response plan that a new brand begins with.
package struct DefaultResponsePlan: Sendable {
    /// Names the plan in tests and in the sample world; it is not stored.
    package let key: String
    /// What staff see.
    package let name: GuideText
    /// When it fits.
    package let conditions: PlanConditions
    /// Who answers: a lead where somebody was hurt or a repair failed twice.
    package let owner: PlanSteps.Owner
    /// How the customer is met.
    package let approach: PlanSteps.Approach
    /// The first sentence to the customer.
    package let firstSentence: GuideText
    /// What to ask, in order.
    package let questions: [GuideText]
    /// What usually sets it right.
    package let remedy: PlanSteps.Remedy?
    /// Days after which to ask whether all is well.
    package let followUpDays: Int?

    /// Ten plans in the order of choice: what is too short to judge first, then people, then things, then good news.
    package static let all: [DefaultResponsePlan] = [
        DefaultResponsePlan(
            key: "too_few_words",
            name: GuideText(en: "Too few words", hu: "Túl kevés szó", fa: "پیام بسیار کوتاه"),
            conditions: PlanConditions(fewerWordsThan: 4, isComplaint: true),
            owner: .anyone, approach: .call,
            firstSentence: GuideText(
                en:
                    "I have your message, {name}, and I would like to hear from you what happened; I am calling you today.",
                hu: "Megkaptam az üzenetét, {name}, és szeretném Öntől hallani, mi történt; ma felhívom.",
                fa: "{name}، پیامتان را گرفتم و دوست دارم از زبان خودتان بشنوم چه شده است؛ امروز تماس می‌گیرم."),
            questions: [
                GuideText(
                    en: "Please tell me from the start: what happened?",
                    hu: "Kérem, mondja el az elejétől: mi történt?",
                    fa: "لطفاً از آغاز بگویید: چه اتفاقی افتاد؟"),
                GuideText(
                    en: "What has been the hardest part of it for you?",
                    hu: "Mi volt ebben Önnek a legnehezebb?",
                    fa: "کدام بخش آن برایتان سخت‌تر بود؟"),
                GuideText(
                    en: "What would be a good ending for you?",
                    hu: "Önnek mi lenne a jó befejezés?",
                    fa: "پایان خوب از نگاه شما چیست؟"),
            ],
            remedy: nil, followUpDays: 2),
        DefaultResponsePlan(
            key: "unfriendly_staff",
            name: GuideText(en: "Unfriendly staff", hu: "Barátságtalan munkatárs", fa: "رفتار نامهربان کارکنان"),
            conditions: PlanConditions(topics: [.staffBehaviour], isComplaint: true),
            owner: .lead, approach: .call,
            firstSentence: GuideText(
                en:
                    "You were not treated as you deserved, {name}, and I am sorry; I would like to hear it from you in person.",
                hu:
                    "Nem úgy bántak Önnel, ahogy megérdemelte volna, {name}, és bocsánatot kérek; szeretném személyesen Öntől hallani.",
                fa: "{name}، با شما آن‌گونه که سزاوار بودید رفتار نشد و پوزش می‌خواهم؛ دوست دارم آن را از خودتان بشنوم."),
            questions: [
                GuideText(
                    en: "What was said, and how did it come across to you?",
                    hu: "Mi hangzott el, és Önre hogyan hatott?",
                    fa: "چه گفته شد و چه حسی به شما داد؟"),
                GuideText(
                    en: "What did you come to us for that day, and is it settled?",
                    hu: "Milyen ügyben keresett minket aznap, és rendeződött-e?",
                    fa: "آن روز برای چه کاری آمده بودید و آیا انجام شد؟"),
                GuideText(
                    en: "What would give you back your trust in us?",
                    hu: "Mi adná vissza a belénk vetett bizalmát?",
                    fa: "چه چیزی اعتمادتان را به ما برمی‌گرداند؟"),
            ],
            remedy: .apology, followUpDays: 3),
        DefaultResponsePlan(
            key: "repair_returned",
            name: GuideText(
                en: "Repair came back with the same fault",
                hu: "Javítás után ugyanaz a hiba",
                fa: "برگشت همان ایراد پس از تعمیر"),
            conditions: PlanConditions(
                touchpoints: [.repair], topics: [.productQuality, .technical, .brokenPromise], isComplaint: true),
            owner: .lead, approach: .call,
            firstSentence: GuideText(
                en:
                    "The same fault after a repair is one visit too many, {name}; this time we look for the cause, and a new device stands ready.",
                hu:
                    "Ugyanaz a hiba javítás után már túl sok, {name}; ezúttal az okát keressük, és készen áll egy új készülék.",
                fa: "{name}، همان ایراد پس از تعمیر زیاد است؛ این بار علت را می‌یابیم و دستگاه نو هم آماده است."),
            questions: [
                GuideText(
                    en: "When does the fault appear, and what do you hear or see?",
                    hu: "Mikor jelentkezik a hiba, és mit hall vagy lát?",
                    fa: "ایراد چه هنگام پیدا می‌شود و چه می‌شنوید یا می‌بینید؟"),
                GuideText(
                    en: "What did the technician do the last time?",
                    hu: "Mit csinált legutóbb a szerelő?",
                    fa: "تعمیرکار بار پیش چه کرد؟"),
                GuideText(
                    en: "Which day suits you without another day off?",
                    hu: "Melyik nap jó Önnek úgy, hogy ne kelljen újabb szabadnap?",
                    fa: "کدام روز بدون مرخصی دوباره برایتان مناسب است؟"),
            ],
            remedy: .replacement, followUpDays: 7),
        DefaultResponsePlan(
            key: "wrong_amount",
            name: GuideText(en: "Wrong amount charged", hu: "Téves összeg levonása", fa: "برداشت مبلغ نادرست"),
            conditions: PlanConditions(topics: [.billing], isComplaint: true),
            owner: .anyone, approach: .write,
            firstSentence: GuideText(
                en:
                    "It is your money, {name}: I am checking the amount right now, and you know today what comes back and when.",
                hu:
                    "Az Ön pénzéről van szó, {name}: most ellenőrzöm az összeget, és még ma megtudja, mi és mikor jár vissza.",
                fa: "{name}، این پول شماست: همین حالا مبلغ را بررسی می‌کنم و امروز می‌دانید چه مقدار و کی برمی‌گردد."),
            questions: [
                GuideText(
                    en: "Which amount did you expect, and which one was charged?",
                    hu: "Milyen összegre számított, és mennyit vontak le?",
                    fa: "چه مبلغی انتظار داشتید و چقدر برداشت شد؟"),
                GuideText(
                    en: "Did you have any other costs because of this?",
                    hu: "Okozott ez Önnek további költséget?",
                    fa: "این موضوع هزینهٔ دیگری هم برایتان داشت؟"),
                GuideText(
                    en: "To which account shall the refund go?",
                    hu: "Melyik számlára érkezzen a visszatérítés?",
                    fa: "پول به کدام حساب برگردد؟"),
            ],
            remedy: .refund, followUpDays: 5),
        DefaultResponsePlan(
            key: "refund_waiting",
            name: GuideText(en: "Refund waiting", hu: "Várakozó visszatérítés", fa: "بازگشت پول عقب‌افتاده"),
            conditions: PlanConditions(topics: [.refundReturn], isComplaint: true),
            owner: .anyone, approach: .write,
            firstSentence: GuideText(
                en:
                    "You have waited long enough for your money, {name}; I am looking where it is and tell you the day today.",
                hu: "Elég régóta vár a pénzére, {name}; megnézem, hol tart, és még ma megírom a napját.",
                fa: "{name}، برای پولتان بیش از اندازه صبر کرده‌اید؛ می‌بینم کجاست و روز رسیدنش را امروز می‌گویم."),
            questions: [
                GuideText(
                    en: "When did you send the product back, and how?",
                    hu: "Mikor és hogyan küldte vissza a terméket?",
                    fa: "کالا را کی و چگونه پس فرستادید؟"),
                GuideText(
                    en: "What were you told about the day of payment?",
                    hu: "Mit mondtak Önnek a kifizetés napjáról?",
                    fa: "دربارهٔ روز پرداخت به شما چه گفته شد؟"),
                GuideText(
                    en: "Is the account still the same one?",
                    hu: "Továbbra is ugyanaz a számlaszáma?",
                    fa: "شمارهٔ حساب همان است؟"),
            ],
            remedy: .refund, followUpDays: 5),
        DefaultResponsePlan(
            key: "late_delivery",
            name: GuideText(en: "Late delivery", hu: "Késő szállítás", fa: "تأخیر در تحویل"),
            conditions: PlanConditions(topics: [.delivery], isComplaint: true),
            owner: .anyone, approach: .call,
            firstSentence: GuideText(
                en:
                    "You kept the day free for us and nobody came, {name}; that day is lost because of us, and I am calling the depot now.",
                hu:
                    "Nekünk tartotta szabadon a napját, és senki sem jött, {name}; bocsánatot kérek érte, és most hívom a raktárt.",
                fa:
                    "{name}، روزتان را برای ما خالی گذاشتید و کسی نیامد؛ از آن پوزش می‌خواهم و همین حالا با انبار تماس می‌گیرم."
            ),
            questions: [
                GuideText(
                    en: "What matters more to you: the machine or the lost day?",
                    hu: "Mi fontosabb Önnek: a gép vagy az elveszett nap?",
                    fa: "چه چیزی برایتان مهم‌تر است: دستگاه یا روز از دست رفته؟"),
                GuideText(
                    en: "Which two-hour window can you be sure of?",
                    hu: "Melyik kétórás időszak biztos Önnek?",
                    fa: "کدام بازهٔ دوساعته برایتان قطعی است؟"),
                GuideText(
                    en: "What does the delay make difficult for you?",
                    hu: "Mit nehezít meg Önnek a késés?",
                    fa: "این تأخیر چه چیزی را برایتان دشوار کرده است؟"),
            ],
            remedy: .gesture, followUpDays: 2),
        DefaultResponsePlan(
            key: "faulty_product",
            name: GuideText(en: "Faulty product", hu: "Hibás termék", fa: "کالای معیوب"),
            conditions: PlanConditions(topics: [.productQuality, .technical], isComplaint: true),
            owner: .anyone, approach: .write,
            firstSentence: GuideText(
                en:
                    "A device from us has to work, {name}, and yours does not; you choose whether we repair it, bring a new one or pay the money back.",
                hu:
                    "A tőlünk vett készüléknek működnie kell, {name}, és az Öné nem működik; Ön dönt: javítjuk, újat viszünk, vagy visszafizetjük az árát.",
                fa:
                    "{name}، دستگاه ما باید کار کند و دستگاه شما کار نمی‌کند؛ انتخاب با شماست: تعمیر، دستگاه نو یا بازگشت پول."
            ),
            questions: [
                GuideText(
                    en: "What does the device do, and since when?",
                    hu: "Mit csinál a készülék, és mióta?",
                    fa: "دستگاه چه می‌کند و از کی؟"),
                GuideText(
                    en: "What were you about to do when it stopped?",
                    hu: "Mit szeretett volna éppen, amikor leállt?",
                    fa: "هنگامی که از کار افتاد سرگرم چه کاری بودید؟"),
                GuideText(
                    en: "Would you prefer a repair, a new one or your money back?",
                    hu: "Javítást, cserét vagy inkább pénzvisszatérítést szeretne?",
                    fa: "تعمیر را می‌پسندید، تعویض را یا بازگشت پول را؟"),
            ],
            remedy: .repair, followUpDays: 7),
        DefaultResponsePlan(
            key: "unreachable",
            name: GuideText(en: "Could not reach us", hu: "Nem ért el minket", fa: "دسترسی نداشتن به ما"),
            conditions: PlanConditions(topics: [.noReply, .waitTime], isComplaint: true),
            owner: .anyone, approach: .call,
            firstSentence: GuideText(
                en:
                    "You tried to reach us and nobody answered, {name}; that was our mistake, and from now on you have one person: me.",
                hu:
                    "Keresett minket, és senki sem válaszolt, {name}; ez a mi hibánk volt, és mostantól egyetlen embere van: én.",
                fa:
                    "{name}، کوشیدید با ما تماس بگیرید و کسی پاسخ نداد؛ این اشتباه ما بود و از این پس یک نفر پاسخگوی شماست: خودم."
            ),
            questions: [
                GuideText(
                    en: "What did you want to reach us about?",
                    hu: "Milyen ügyben keresett minket?",
                    fa: "برای چه موضوعی با ما تماس گرفته بودید؟"),
                GuideText(
                    en: "Which way and at what hour are you best reached?",
                    hu: "Hogyan és mikor érhető el a legjobban?",
                    fa: "از چه راهی و چه ساعتی راحت‌تر در دسترس هستید؟"),
                GuideText(
                    en: "What has become urgent in the meantime?",
                    hu: "Mi vált időközben sürgőssé?",
                    fa: "در این میان چه چیزی فوری شده است؟"),
            ],
            remedy: .apology, followUpDays: 3),
        DefaultResponsePlan(
            key: "praise",
            name: GuideText(en: "Praise", hu: "Dicséret", fa: "تشویق"),
            conditions: PlanConditions(faces: [.delighted, .happy], isComplaint: false),
            owner: .anyone, approach: .write,
            firstSentence: GuideText(
                en: "You made our day, {name}; I am passing your words on to the person you mean, by name.",
                hu: "Szebbé tette a napunkat, {name}; a szavait név szerint továbbadom annak, akit illetnek.",
                fa: "{name}، روز ما را ساختید؛ سخنانتان را با نام به همان همکار می‌رسانم."),
            questions: [
                GuideText(
                    en: "What exactly was good, so that we keep it?",
                    hu: "Mi volt pontosan jó, hogy megőrizzük?",
                    fa: "دقیقاً چه چیزی خوب بود تا همان را نگه داریم؟"),
                GuideText(
                    en: "Whom may we thank in your name?",
                    hu: "Kinek köszönhetjük meg az Ön nevében?",
                    fa: "از طرف شما از چه کسی تشکر کنیم؟"),
                GuideText(
                    en: "What would make it better still?",
                    hu: "Mi tenné még jobbá?",
                    fa: "چه چیزی آن را باز هم بهتر می‌کند؟"),
            ],
            remedy: .thanks, followUpDays: nil),
        DefaultResponsePlan(
            key: "idea",
            name: GuideText(en: "Idea or question", hu: "Ötlet vagy kérdés", fa: "پیشنهاد یا پرسش"),
            conditions: PlanConditions(isComplaint: false),
            owner: .anyone, approach: .write,
            firstSentence: GuideText(
                en:
                    "Thank you for writing down your thought, {name}; you get an answer from me by [day], whichever way it goes.",
                hu:
                    "Köszönöm, hogy megírta a gondolatát, {name}; választ kap tőlem, bárhogy alakul is, legkésőbb ekkor: [nap].",
                fa: "{name}، ممنون که فکرتان را نوشتید؛ نتیجه هر چه باشد، تا [روز] از من پاسخ می‌گیرید."),
            questions: [
                GuideText(
                    en: "What made you think of it?",
                    hu: "Honnan jött az ötlet?",
                    fa: "چه چیزی شما را به این فکر انداخت؟"),
                GuideText(
                    en: "What would it make easier for you?",
                    hu: "Mit könnyítene meg Önnek?",
                    fa: "چه کاری را برایتان آسان‌تر می‌کند؟"),
                GuideText(
                    en: "May we tell you what becomes of it?",
                    hu: "Megírhatjuk, mi lesz belőle?",
                    fa: "اجازه می‌دهید نتیجه را به شما خبر دهیم؟"),
            ],
            remedy: .thanks, followUpDays: 14),
    ]
}
