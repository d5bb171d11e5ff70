import Listening

extension SampleRemark {
    static let hungarian = [
        SampleRemark(.delighted, .delivery, "A futárok felvitték a harmadikra, be is kötötték. Le a kalappal!"),
        SampleRemark(.delighted, .repair, "Aznap kijöttek, és húsz perc alatt kész volt. Köszönöm szépen!"),
        SampleRemark(.delighted, .support, "Nóra türelmesen végigvezetett a beállításon, igazi segítség volt."),
        SampleRemark(.delighted, .store, "Őszintén megmondták, hogy nekünk az olcsóbb is elég. Ritka az ilyen."),
        SampleRemark(.happy, .delivery, "Időben jött, minden rendben."),
        SampleRemark(.happy, .use, "Csendes gép, elégedettek vagyunk."),
        SampleRemark(.happy, .order, "Gyors rendelés volt. Jó lenne, ha előre látszanának a szállítási időpontok."),
        SampleRemark(.happy, .use, "Jó hűtő. Javaslom, hogy legyen egy rövid film a lábak beállításáról."),
        SampleRemark(.happy, .delivery, "Kedves sofőr. Jó lenne egy esti szállítás is azoknak, akik dolgoznak."),
        SampleRemark(.happy, .store, "Szép üzlet. Ötletem: adjanak kölcsön mosógépet, amíg a miénket javítják."),
        SampleRemark(.delighted, .support, "Köszönöm, Dávid, csodálatos segítség volt, nagyon hálás vagyok."),
        SampleRemark(.happy, .repair, "Megjavult, köszönjük."),
        SampleRemark(
            .disappointed, .delivery, "late_delivery",
            "Három napot késett, és csak azért tudtam meg, mert én telefonáltam."),
        SampleRemark(
            .disappointed, .delivery, "transit_damage", "Behorpadt az ajtaja. A sofőr szerint ez nem az ő dolga."),
        SampleRemark(
            .disappointed, .billing, "wrong_charge", "A számlán rajta van a szállítási díj, pedig ingyeneset ígértek."),
        SampleRemark(
            .disappointed, .repair, "repair_returned", "Másodszor javították, ugyanaz a zaj. Mit cseréltek ki először?"),
        SampleRemark(.disappointed, .support, "no_answer", "Kétszer írtam a garancia miatt, hétfő óta semmi válasz."),
        SampleRemark(
            .disappointed, .use, "wrong_information",
            "A leírásban szó sincs a gyerekzárról, nem tudjuk, mit csináljunk."),
        SampleRemark(
            .angry, .delivery, "missed_delivery",
            "Megint hiába vettem ki szabadságot. Nem jött senki, nem is szóltak. Felháborító!"),
        SampleRemark(
            .angry, .delivery, "no_call_before",
            "Megígérték, hogy telefonálnak előtte. A 82 éves anyám egyedül állt az utcán a dobozzal."),
        SampleRemark(
            .angry, .billing, "wrong_charge",
            "Kétszer vonták le az árát, mínuszba ment a számlám. Ma kérem vissza a pénzem."),
        SampleRemark(
            .angry, .repair, "repair_returned",
            "Negyedik hete nincs mosógépünk, két kisgyerekkel. Hülyének néznek minket?"),
        SampleRemark(
            .angry, .return, "refund_slow",
            "Egy hónapja maguknál van a sütő. Hol a pénzem? Megyek a békéltető testülethez."),
        SampleRemark(
            .angry, .support, "no_answer", "Negyven perc várakozás után megszakadt a vonal. Többet innen nem vásárolok."
        ),
    ]
}

extension SampleLetters {
    static let hungarian = SampleLetters(
        first: """
            Kedves {name}!

            Köszönöm, hogy megírta. Hiába várt ránk, és senki sem telefonált: sajnálom, hogy ez az idejébe és a türelmébe \
            került. {agent} vagyok, és az ügye nálam marad, amíg meg nem oldódik. Most utánajárok a raktárban, mi történt, \
            és holnap délig visszahívom a válasszal.

            Üdvözlettel:
            {agent}
            """,
        solution: """
            Kedves {name}!

            Ahogy telefonon megbeszéltük: az új időpont rögzítve van, a sofőr érkezés előtt egy órával hívja Önt, a \
            szállítási díjat pedig visszautaltuk. Köszönjük, hogy velünk várt.

            Üdvözlettel:
            {agent}
            """,
        merits: "Az ügyfélnek igaza volt: a megbeszélt időben nem jött a futár, és senki sem telefonált.",
        action: "Új időpont megnevezett sofőrrel; a szállítási díj visszautalva.",
        note: "A raktár szerint túlfoglalták az autót. Időpontot csak az ő visszaigazolásuk után ígérjünk.")
}
