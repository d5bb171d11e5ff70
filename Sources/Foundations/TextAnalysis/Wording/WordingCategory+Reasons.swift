package import Primitives

extension WordingCategory {
    /// Why words of this kind harm, in one sentence for the agent.
    package func reason(in language: LanguageCode) -> String {
        switch language {
        case .english: englishReason
        case .hungarian: hungarianReason
        case .persian: persianReason
        }
    }

    private var englishReason: String {
        switch self {
        case .refusalWall: "A bare refusal ends the conversation; say what you can do instead."
        case .blamesCustomer: "It puts the customer in the wrong; describe what happened without naming a culprit."
        case .blamesColleague: "To the customer we are one company; take it on and say what you do about it."
        case .emptyApology: "An apology that names nothing sounds like a form; say what went wrong and what it cost."
        case .commandsCalm: "Nobody calms down on command; show that you understood and act."
        case .minimises: "It makes their trouble small; acknowledge what it means to them."
        case .defensive: "It defends us instead of answering; stay with their matter."
        case .robotic: "It reads like a machine; write as one person to another, about this case."
        case .overFamiliar: "It is too chummy for someone who is upset; stay warm and respectful."
        case .jargon: "The customer may not know this term; say it in everyday words."
        case .vaguePromise: "Without a time and an act this is no promise; say who does what by when."
        case .legalThreat: "It sounds like a threat; state facts and rights calmly, and leave the door open."
        }
    }

    private var hungarianReason: String {
        switch self {
        case .refusalWall: "A puszta elutasítás lezárja a beszélgetést; mondja meg, mit tud tenni helyette."
        case .blamesCustomer: "Az ügyfelet hibáztatja; írja le, mi történt, bűnbak nélkül."
        case .blamesColleague: "Az ügyfél szemében egy cég vagyunk; vállalja magára, és mondja meg, mit tesz."
        case .emptyApology: "A semmit meg nem nevező bocsánatkérés sablonos; írja le, mi ment rosszul, és mit okozott."
        case .commandsCalm: "Felszólításra senki sem nyugszik meg; mutassa meg, hogy érti, és cselekedjen."
        case .minimises: "Kicsinyíti az ügyfél gondját; ismerje el, mit jelent neki."
        case .defensive: "Minket véd, ahelyett hogy válaszolna; maradjon az ügyfél ügyénél."
        case .robotic: "Gépiesen hangzik; írjon emberként, erről az ügyről."
        case .overFamiliar: "Túl bizalmaskodó valakivel, aki bosszús; maradjon kedves és tisztelettudó."
        case .jargon: "Az ügyfél talán nem ismeri ezt a szakszót; mondja hétköznapi szavakkal."
        case .vaguePromise: "Időpont és tett nélkül ez nem ígéret; írja meg, ki mit tesz és meddig."
        case .legalThreat: "Fenyegetésnek hangzik; nyugodtan közölje a tényeket, és hagyja nyitva az ajtót."
        }
    }

    private var persianReason: String {
        switch self {
        case .refusalWall: "جواب رد خشک گفت‌وگو را می‌بندد؛ بگویید به‌جای آن چه کاری از دستتان برمی‌آید."
        case .blamesCustomer: "مشتری را مقصر نشان می‌دهد؛ بدون مقصرتراشی بنویسید چه پیش آمده است."
        case .blamesColleague: "از نگاه مشتری همهٔ ما یک شرکتیم؛ مسئولیت را بپذیرید و بگویید چه می‌کنید."
        case .emptyApology: "عذرخواهی کلی به متن آماده می‌ماند؛ بگویید چه اشتباهی رخ داده و چه زحمتی برای او داشته است."
        case .commandsCalm: "هیچ‌کس با دستور آرام نمی‌شود؛ نشان دهید که درکش کرده‌اید و دست به کار شوید."
        case .minimises: "مشکل مشتری را کوچک جلوه می‌دهد؛ بپذیرید که برای او چه معنایی دارد."
        case .defensive: "به‌جای پاسخ از خودمان دفاع می‌کند؛ روی موضوع مشتری بمانید."
        case .robotic: "مثل متن ماشینی است؛ مثل یک انسان و دربارهٔ همین پرونده بنویسید."
        case .overFamiliar: "برای کسی که ناراحت است زیادی خودمانی است؛ گرم اما محترمانه بنویسید."
        case .jargon: "شاید مشتری این اصطلاح را نشناسد؛ با واژه‌های روزمره بگویید."
        case .vaguePromise: "بدون زمان و اقدام مشخص، قول نیست؛ بنویسید چه کسی، چه کاری را تا کی انجام می‌دهد."
        case .legalThreat: "بوی تهدید می‌دهد؛ واقعیت‌ها را آرام بگویید و راه گفت‌وگو را باز بگذارید."
        }
    }
}
