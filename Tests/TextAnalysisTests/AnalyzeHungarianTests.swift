import Primitives
import Testing
import TextAnalysis

@Suite struct `Reading Hungarian messages` {
    @Test(arguments: [
        MessageExpectation(
            text: "Két hete várok a csomagomra, és senki sem válaszol a leveleimre.",
            sentiment: .negative,
            abuse: Abuse.none, complaint: true, topics: [.delivery, .noReply, .waitTime]),
        MessageExpectation(
            text: "ket hete varok a csomagomra, senki sem valaszol", sentiment: .negative,
            complaint: true,
            topics: [.delivery, .noReply]),
        MessageExpectation(
            text: "Kétszer vonták le az összeget, kérem vissza a pénzemet!", complaint: true,
            topics: [.billing],
            intents: [.refundRequest], stakes: [.money]),
        MessageExpectation(
            text: "Felháborító, ahogy az ügyintéző velem beszélt: hülyének nézett mindenki előtt.",
            sentiment: .negative,
            anger: 2...3, abuse: Abuse.none, complaint: true, problem: .emotional, topics: [.staffBehaviour],
            stakes: [.identity],
            missed: "being taken for a fool is taken for an insult"),
        MessageExpectation(
            text: "Gratulálok, harmadszor is elromlott a mosógép.", sentiment: .negative,
            anger: 1...3, complaint: true,
            notIntents: [.praise]),
        MessageExpectation(
            text: "Köszönöm a semmit.", sentiment: .negative, complaint: true,
            missed: "thanks are taken at their word"),
        MessageExpectation(
            text: "Tisztelettel kérem, hogy a hibás számlát javítsák ki, ez így elfogadhatatlan.",
            anger: 2...2,
            complaint: true, topics: [.billing],
            missed: "polite wording hides the grade of a cold anger"),
        MessageExpectation(
            text: "Soha többet nem rendelek maguktól, és megírom a Facebookra is.", complaint: true,
            intents: [.churnThreat, .publicityThreat]),
        MessageExpectation(
            text: "Ha péntekig nem oldják meg, a fogyasztóvédelemhez fordulok.",
            intents: [.authorityThreat]),
        MessageExpectation(
            text: "A kislányom gyógyszere van a csomagban, nagyon aggódom, kérem segítsenek!",
            distress: true,
            topics: [.delivery], stakes: [.family, .healthAndSafety]),
        MessageExpectation(
            text: "Nem értem a számlát, mindenki mást mond. Mit kell most tennem?", confusion: true,
            topics: [.billing], intents: [.question]),
        MessageExpectation(
            text: "Megígérték, hogy hétfőn jön a szerelő, de nem jött ki senki.",
            sentiment: .negative, complaint: true,
            topics: [.brokenPromise]),
    ])
    func `complaints are heard`(message: MessageExpectation) { message.check(.hungarian) }

    @Test(arguments: [
        MessageExpectation(
            text: "Egyáltalán nem rossz, elégedett vagyok.", sentiment: .positive, anger: 0...0,
            complaint: false),
        MessageExpectation(
            text: "Nagyon kedves volt az ügyintéző, köszönöm szépen!", sentiment: .positive,
            complaint: false,
            topics: [.staffBehaviour], intents: [.thanks, .praise]),
        MessageExpectation(
            text: "Meddig vannak nyitva szombaton?", sentiment: .neutral, complaint: false,
            intents: [.question]),
        MessageExpectation(
            text: "Kérem, küldjék el a számla másolatát.", complaint: false, topics: [.billing],
            intents: [.request]),
        MessageExpectation(
            text: "Javaslom, hogy legyen sötét mód az alkalmazásban.", complaint: false,
            topics: [.technical],
            intents: [.suggestion]),
        MessageExpectation(text: "Időközben megoldódott, köszönöm a segítséget.", complaint: false, intents: [.thanks]),
        MessageExpectation(
            text: "Gyors szállítás, szuper termék, mindenkinek ajánlom!", sentiment: .positive,
            complaint: false,
            intents: [.praise]),
        MessageExpectation(
            text: "Szeretném felmondani az előfizetésemet.", anger: 0...0, topics: [.contract],
            intents: [.cancel]),
        MessageExpectation(
            text: "Kérem, hívjanak vissza holnap délután.", complaint: false,
            intents: [.callbackRequest]),
    ])
    func `praise, questions and requests are no complaints`(message: MessageExpectation) { message.check(.hungarian) }

    @Test(arguments: [
        MessageExpectation(text: "Szélhámosok, tolvaj banda!", anger: 2...3, abuse: .insult, complaint: true),
        MessageExpectation(text: "Menjetek a picsába, hülye barmok", anger: 3...3, abuse: .insult),
        MessageExpectation(
            text: "Tudom, hol laksz, ezt még megbánod.", anger: 3...3, abuse: .threat),
        MessageExpectation(text: "Szar a termék, két nap alatt tönkrement.", abuse: Abuse.none, complaint: true),
        MessageExpectation(text: "Úgy éreztem, hülyének néznek.", abuse: Abuse.none),
        MessageExpectation(text: "Beperelem a céget, ha nem fizetnek.", abuse: Abuse.none, intents: [.authorityThreat]),
    ])
    func `abuse is about people`(message: MessageExpectation) { message.check(.hungarian) }
}
