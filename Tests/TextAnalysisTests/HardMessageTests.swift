import Primitives
import Testing
import TextAnalysis

@Suite struct `Reading hard messages` {
    @Test(arguments: [
        MessageExpectation(text: "Not bad, I must say.", sentiment: .positive, complaint: false),
        MessageExpectation(
            text: "I can't say that I'm happy with the repair.", sentiment: .negative, complaint: true,
            missed: "a negation far before the praise"),
        MessageExpectation(
            text: "Great, my flight was cancelled again. Just great.", sentiment: .negative),
        MessageExpectation(
            text: "My brother in law is a fool, he locked himself out of the app. How do we reset it?",
            abuse: Abuse.none, complaint: false, intents: [.question]),
        MessageExpectation(text: "Thanks, it works again, no need to call.", complaint: false, intents: [.thanks]),
        MessageExpectation(
            text: "I am a lawyer and would like a receipt for my office, please.", abuse: Abuse.none, complaint: false),
        MessageExpectation(
            text: "The garden fools and gnomes are very pretty.", abuse: Abuse.none, complaint: false,
            missed: "goods with the name of an insult"),
    ])
    func `in English`(message: MessageExpectation) { message.check(.english) }

    @Test(arguments: [
        MessageExpectation(text: "Nem rossz, elégedett vagyok vele.", sentiment: .positive, complaint: false),
        MessageExpectation(
            text: "Nem mondhatnám, hogy jó lett a javítás.", sentiment: .negative,
            missed: "a negation far before the praise"),
        MessageExpectation(text: "Szép munka, megint rossz méretet küldtek!", sentiment: .negative, complaint: true),
        MessageExpectation(
            text: "A csomag meg mindig nem erkezett meg, es senki nem valaszol a levelemre.", sentiment: .negative,
            complaint: true, topics: [.delivery]),
        MessageExpectation(
            text: "A szomszédom egy idióta, elvitte a csomagomat. Mit tegyek?", abuse: Abuse.none),
        MessageExpectation(text: "Közben megjött, köszönöm a segítséget!", complaint: false, intents: [.thanks]),
    ])
    func `in Hungarian, with and without accents`(message: MessageExpectation) { message.check(.hungarian) }

    @Test(arguments: [
        MessageExpectation(text: "بد نبود، راضی‌ام.", sentiment: .positive, complaint: false),
        MessageExpectation(text: "اصلاً از خریدم راضی نیستم.", sentiment: .negative, complaint: true),
        MessageExpectation(
            text: "آفرین به شما، دوباره سایز اشتباه فرستادید!", sentiment: .negative, complaint: true),
        MessageExpectation(
            text: "salam, goshi kharab shode va hichkas javab nemide", sentiment: .negative, complaint: true),
        MessageExpectation(
            text: "پسرخاله‌ام احمق است و رمز را فراموش کرده. چطور رمز تازه بگیریم؟", abuse: Abuse.none,
            complaint: false, intents: [.question]),
        MessageExpectation(text: "ممنون، درست شد و دیگر مشکلی نیست.", complaint: false, intents: [.thanks]),
    ])
    func `in Persian and in Latin letters`(message: MessageExpectation) { message.check(.persian) }
}
