import Primitives
import Testing
import TextAnalysis

@Suite struct `Checking the words of a Hungarian reply` {
    @Test(arguments: [
        WordingExpectation(
            .refusalWall, "Sajnos ez nem lehetséges.", "A rendszer nem engedi.", "A szabály az szabály.",
            "Ez nem az én hatásköröm.", "Nem áll módunkban visszafizetni."),
        WordingExpectation(
            .blamesCustomer, "El kellett volna olvasnia a tájékoztatót.", "Ez az Ön hibája.",
            "Nem rendeltetésszerűen használta a gépet."),
        WordingExpectation(.blamesColleague, "A kollégám hibázott.", "Ez a futárszolgálat hibája.", "Nem a mi hibánk."),
        WordingExpectation(
            .emptyApology, "Elnézést kérünk az okozott kellemetlenségért.", "Sajnáljuk, ha így érzi.",
            "Elnézést."),
        WordingExpectation(.commandsCalm, "Kérem, nyugodjon meg.", "Ne idegeskedjen!", "Legyen türelemmel."),
        WordingExpectation(.minimises, "Ez csak egy apró hiba.", "Mással is előfordul.", "Nem nagy dolog."),
        WordingExpectation(
            .defensive, "Mint már korábban írtuk, az ár végleges.", "Mi szabályosan jártunk el.",
            "Ez nem igaz."),
        WordingExpectation(
            .robotic, "Tisztelt Ügyfelünk!", "Panaszát rögzítettük.",
            "Továbbítottuk az illetékes osztálynak."),
        WordingExpectation(.overFamiliar, "Szia! Bocsi a késésért.", "Semmi para, haver."),
        WordingExpectation(.jargon, "Eszkaláltam a hibajegyet.", "Az SLA 48 óra."),
        WordingExpectation(
            .vaguePromise, "Hamarosan jelentkezünk.", "Mindent megteszünk.",
            "A lehető leghamarabb intézkedünk."),
        WordingExpectation(
            .legalThreat, "Jogi lépéseket teszünk.", "Jogi osztályunk foglalkozik az üggyel.",
            "Fenntartjuk a jogot."),
    ])
    func `harmful words are flagged`(expected: WordingExpectation) { expected.check(.hungarian) }

    @Test(arguments: [
        "Elnézést kérek, hogy a mosógép két nappal később érkezett, és hiába vett ki szabadságot.",
        "Nem kérem Öntől, hogy nyugodjon meg: jogosan bosszús.",
        "Azt írta: „az ügyintéző azt mondta, hogy a szabály az szabály”.",
        "30 nap után az árat nem tudjuk visszatéríteni, viszont fel tudok ajánlani ingyenes javítást.",
        "Vasárnap sajnos nem tudunk szállítani. Helyette szombaton 9 órakor tudom küldeni a futárt.",
        "Ez nem az Ön hibája.",
        "Hétfőn meg kellett volna kapnia a levelünket. Ma 16 óráig írok Önnek.",
        "Köszönöm a türelmét és azt, hogy megírta.",
    ])
    func `good sentences, quotations and denials pass`(reply: String) {
        #expect(checkWording(reply, language: .hungarian).map(\.phrase) == [])
    }
}
