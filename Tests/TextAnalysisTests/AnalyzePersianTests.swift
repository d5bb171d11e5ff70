import Primitives
import Testing
import TextAnalysis

@Suite struct `Reading Persian messages` {
    @Test(arguments: [
        MessageExpectation(
            text: "دو هفته است منتظر بسته‌ام هستم و کسی جواب تلفن را نمی‌دهد.", sentiment: .negative,
            abuse: Abuse.none,
            complaint: true, topics: [.delivery, .noReply, .waitTime]),
        MessageExpectation(
            text: "سفارشم هنوز نيومده و كسي جواب نميده", sentiment: .negative, complaint: true,
            topics: [.noReply]),
        MessageExpectation(
            text: "دو بار از حسابم کسر شده، پولم رو پس بدید", complaint: true, topics: [.billing],
            intents: [.refundRequest], stakes: [.money]),
        MessageExpectation(
            text: "کارمندتون جلوی همه به من توهین کرد و تحقیرم کرد.", sentiment: .negative,
            abuse: Abuse.none,
            complaint: true, problem: .emotional, topics: [.staffBehaviour], stakes: [.identity]),
        MessageExpectation(
            text: "افتضاحه! بار سومه که خراب می‌رسه!!", sentiment: .negative, anger: 2...3,
            complaint: true,
            topics: [.productQuality]),
        MessageExpectation(
            text: "دستتون درد نکنه واقعا، دوباره خراب فرستادید", sentiment: .negative, complaint: true,
            notIntents: [.praise, .thanks], missed: "irony is taken at its word"),
        MessageExpectation(text: "اصلا راضی نبودم", sentiment: .negative, complaint: true),
        MessageExpectation(
            text: "کیفیت خوب نبود و پول هدر رفت", sentiment: .negative, complaint: true,
            topics: [.productQuality]),
        MessageExpectation(
            text: "دیگه هیچ‌وقت ازتون خرید نمی‌کنم و تو اینستاگرام می‌نویسم", complaint: true,
            intents: [.churnThreat, .publicityThreat]),
        MessageExpectation(
            text: "اگر تا جمعه حل نشود از طریق تعزیرات شکایت می‌کنم", complaint: true,
            intents: [.authorityThreat]),
        MessageExpectation(
            text: "داروی مادرم تو این بسته‌ست، خیلی نگرانم، تو رو خدا کمک کنید", distress: true,
            topics: [.delivery],
            stakes: [.family, .healthAndSafety]),
        MessageExpectation(
            text: "این قبض رو نمی‌فهمم، هر کسی یه چیزی می‌گه، چیکار باید بکنم؟", confusion: true,
            topics: [.billing],
            intents: [.question]),
        MessageExpectation(
            text: "قول دادید دیروز زنگ بزنید ولی خبری نشد", complaint: true, topics: [.brokenPromise],
            missed: "a promise told without a reproach is not heard as a complaint"),
        MessageExpectation(
            text: "salam, sefaresham hanooz nareside va kasi javab nemide. eftezahe!",
            sentiment: .negative, anger: 2...3,
            complaint: true, topics: [.delivery, .noReply]),
    ])
    func `complaints are heard`(message: MessageExpectation) { message.check(.persian) }

    @Test(arguments: [
        MessageExpectation(text: "بد نبود، راضی‌ام", sentiment: .positive, anger: 0...0, complaint: false),
        MessageExpectation(
            text: "ارسال سریع و برخورد عالی، ممنون از شما", sentiment: .positive, complaint: false,
            topics: [.delivery], intents: [.thanks, .praise]),
        MessageExpectation(
            text: "ساعت کاری شعبه ونک چیه؟", sentiment: .neutral, complaint: false,
            topics: [.information],
            intents: [.question]),
        MessageExpectation(
            text: "لطفا یک نسخه از فاکتور را برایم بفرستید.", complaint: false, topics: [.billing],
            intents: [.request]),
        MessageExpectation(
            text: "پیشنهادم اینه که حالت شب به اپلیکیشن اضافه کنید", complaint: false,
            topics: [.technical],
            intents: [.suggestion]),
        MessageExpectation(text: "مشکلم حل شد، ممنونم", complaint: false, intents: [.thanks]),
        MessageExpectation(text: "می‌خوام اشتراکم رو لغو کنم", anger: 0...0, abuse: Abuse.none, intents: [.cancel]),
        MessageExpectation(text: "لطفا فردا با من تماس بگیرید", complaint: false, intents: [.callbackRequest]),
        MessageExpectation(
            text: "kheyli mamnoon, aali bood", sentiment: .positive, complaint: false,
            intents: [.thanks]),
        MessageExpectation(
            text: "خرید خوبی بود، پیشنهاد می‌کنم", sentiment: .positive, abuse: Abuse.none,
            complaint: false),
    ])
    func `praise, questions and requests are no complaints`(message: MessageExpectation) { message.check(.persian) }

    @Test(arguments: [
        MessageExpectation(text: "یه مشت کلاهبردار هستید", anger: 2...3, abuse: .insult, complaint: true),
        MessageExpectation(text: "احمق‌ها جواب بدید", anger: 2...3, abuse: .insult),
        MessageExpectation(text: "می‌دونم کجا کار می‌کنی، پدرتو درمیارم", anger: 3...3, abuse: .threat),
        MessageExpectation(text: "گوشی آشغالیه، دو روزه خراب شد", abuse: Abuse.none, complaint: true),
        MessageExpectation(text: "ما رو احمق فرض کردید", abuse: Abuse.none, complaint: true),
        MessageExpectation(text: "خرید کردم ولی نرسید", abuse: Abuse.none, complaint: true),
        MessageExpectation(text: "ye mosht dozd hastid", abuse: .insult),
    ])
    func `abuse is about people`(message: MessageExpectation) { message.check(.persian) }
}
