/// The sentences around the facts of an acknowledgement.
enum AcknowledgementWords {
    static let greeting = GuideText(en: "Dear {name},", hu: "Kedves {name}!", fa: "{name}، سلام.")
    static let namelessGreeting = GuideText(en: "Hello,", hu: "Jó napot kívánok!", fa: "سلام.")
    static let thanks = GuideText(
        en: "Thank you for telling us. A person reads your message.",
        hu: "Köszönjük, hogy megírta. Az üzenetét ember olvassa el.",
        fa: "ممنون که با ما در میان گذاشتید. پیام شما را یک انسان می‌خواند.")
    static let understood = GuideText(
        en: "This is what we understood: {topics}.",
        hu: "Így értettük: {topics}.",
        fa: "برداشت ما این است: {topics}.")
    static let separator = GuideText(en: "; ", hu: "; ", fa: "؛ ")
    static let sorry = GuideText(
        en: "It should not be like this, and we apologise for what it costs you.",
        hu: "Ennek nem így kellene lennie, és bocsánatot kérünk a gondért, amelyet ez Önnek okoz.",
        fa: "نباید این‌طور می‌شد و پوزش می‌خواهیم که وقت و آرامش شما را گرفت.")
    static let safety = GuideText(
        en: "Until somebody has looked at it, please leave the device switched off and unplugged.",
        hu: "Amíg meg nem nézte valaki, kérjük, hagyja a készüléket kikapcsolva és kihúzva.",
        fa: "تا زمانی که کسی آن را ببیند، لطفاً دستگاه را خاموش و از برق کشیده نگه دارید.")
    static let asking = GuideText(
        en: "Nobody here will guess at what you mean: we ask you about it in person.",
        hu: "Senki sem találgatja, mire gondolt: személyesen kérdezzük meg Öntől.",
        fa: "کسی منظور شما را حدس نمی‌زند؛ آن را از خودتان می‌پرسیم.")
    static let kind = GuideText(
        en: "It goes to the person whom it concerns, and you get an answer to it.",
        hu: "Ahhoz kerül, akit illet, és választ kap rá.",
        fa: "آن را به دست کسی می‌رسانیم که به او مربوط است و پاسخش را می‌گیرید.")
    static let owner = GuideText(
        en: "{agent} owns your case and stays with you to the end; its number is {number}.",
        hu: "Az ügyét {agent} viszi végig Önnel; az ügy száma: {number}.",
        fa: "{agent} مسئول پروندهٔ شماست و تا پایان همراهتان می‌ماند؛ شمارهٔ آن: {number}.")
    static let team = GuideText(
        en:
            "Our customer care team owns your case number {number}; the next message names the person who stays with you.",
        hu:
            "Az ügyével a csapatunk foglalkozik, száma: {number}; a következő üzenet megnevezi, ki marad Ön mellett.",
        fa: "پروندهٔ شما با شمارهٔ {number} نزد گروه پشتیبانی ماست و پیام بعدی نام همراه شما را می‌گوید.")
    static let next = GuideText(
        en: "The next news reaches you by this time: {when}.",
        hu: "A következő hír legkésőbb ekkor érkezik: {when}.",
        fa: "خبر بعدی حداکثر تا این زمان به شما می‌رسد: {when}.")
    static let more = GuideText(
        en: "If you would like to add something, simply reply to this message.",
        hu: "Ha bármit hozzátenne, egyszerűen válaszoljon erre az üzenetre.",
        fa: "اگر نکته‌ای هست که بخواهید بیفزایید، به همین پیام پاسخ دهید.")
}
