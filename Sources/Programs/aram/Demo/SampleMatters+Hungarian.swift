import Listening
import TextAnalysis

extension SampleMatter {
    static let hungarian = [
        SampleMatter(
            .email, .delivery, "missed_delivery", "Harmadszor sem jött a futár",
            "Egész nap itthon voltam, a futár be sem csengetett. Ez már a harmadik alkalom. Kérem, hívjanak fel, mielőtt újra jönnek.",
            answer:
                "Köszönöm a gyors választ. Csütörtökön nyolc és tíz között jó lenne, de csak ha tényleg telefonálnak.",
            fact: "Három egyeztetett időpont, egyszer sem jött senki; a futár naplójában nincs kísérlet.",
            feeling: "Elfáradt; úgy érzi, az ő ideje nem számít.", stake: .work),
        SampleMatter(
            .email, .billing, "wrong_charge", "Kétszer vonták le a 88 120-as rendelést",
            "Mínuszba került a számlám, mert kétszer vonták le az árat. Kérem vissza a második összeget és a bank díját is.",
            answer: "A pénz még nem érkezett meg. Pontosan mikor indították el?",
            fact: "Ugyanaz a rendelés egy percen belül kétszer lett lekönyvelve; a második a mi hibánk.",
            feeling: "Fél, hogy hétfőn nem tudja kifizetni a lakbért.", stake: .money),
        SampleMatter(
            .phone, .repair, "repair_returned", "A javítás után ugyanaz a hiba",
            "A munkahelyéről telefonál: másodszor javították a mosogatógépet, ugyanúgy zúg, és minden mosás után víz áll a kövön.",
            answer: "Rendben, megvárom a szerelőt. Csak ne ugyanazt az alkatrészt cseréljék harmadszor is.",
            fact: "Kétszer cserélték a szivattyút, a tömítést senki sem nézte meg.",
            feeling: "Már nem hisz nekünk.", stake: .family),
        SampleMatter(
            .visit, .store, "wrong_item", "Más készüléket adtak ki a boltban",
            "Visszahozta a dobozt: a címke szerint indukciós, de a kerámia főzőlap van benne. Kétszer buszozott miatta.",
            answer: "Jó, ha kihozzák. Öt után otthon vagyok.",
            fact: "A pultnál felcseréltek két dobozt.", feeling: "Szégyelli magát a felesége előtt.", stake: .identity),
        SampleMatter(
            .letter, .return, "refund_slow", "Október 14-i visszaküldés",
            "Október 14-én visszaadtam a sütőt, az átvételi papír megvan. Két levelemre sem pénz, sem válasz nem érkezett.",
            answer: "Levelüket megkaptam, várom az átutalást.",
            fact: "A visszáru be van vételezve; a visszautalás aláíratlanul fekszik a könyvelésen.",
            feeling: "Hideg harag; bizonyítéknak ír.", stake: .money),
        SampleMatter(
            .email, .use, "wrong_information", "Hogy kell kikapcsolni a gyerekzárat?",
            "A leírás szerint nyomva kell tartani a gombot, de nem történik semmi. A kicsi folyton megnyomja, és leáll a sütő. Nem értem.",
            answer: "Sikerült, köszönöm szépen! Beleírhatnák a használatiba is.",
            fact: "Hét másodpercig kell nyomni, a leírás hármat ír.",
            feeling: "Tanácstalan, kicsit szégyelli, hogy kérdez.", stake: .family),
        SampleMatter(
            .form, .support, "no_answer", "Senki nem válaszol a garanciáról",
            "Hétfőn is, csütörtökön is írtam. Benne van a kompresszor a garanciában vagy nincs? Egy igen vagy nem is elég volna.",
            answer: "Jó tudni. Akkor kérem, küldjenek valakit.",
            fact: "Mindkét levél az értékesítéshez került.", feeling: "Úgy érzi, levegőnek nézik.", stake: .identity),
        SampleMatter(
            .email, .order, "price_unclear", "Más ár volt a kosárban, mint a számlán",
            "A kosárban 189 900 volt, a számlán 199 900. Nekünk ez nem kis pénz.",
            answer: "Köszönöm, hogy ilyen gyorsan rendbe tették.",
            fact: "Az akció éjfélkor lejárt, közben a kosár nyitva volt.", feeling: "Átverésre gyanakszik.",
            stake: .money),
    ]
}
