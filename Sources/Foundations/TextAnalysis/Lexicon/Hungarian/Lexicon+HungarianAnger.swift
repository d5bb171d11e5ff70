extension Lexicon {
    /// Hungarian words of anger, abuse, worry, hurt and confusion.
    static let hungarianAnger: [LexiconRow] = [
        LexiconRow(
            .anger(.annoyed),
            phrases: """
                bosszant*, idegesít*, nevetséges*, elegem van, elegünk van, unom már, hihetetlen, komolyan, csalódott*,
                már megint, megint, sokadik, sokadszor*, másodszor*, másodjára, hányszor kell, meddig kell,
                meddig várjak, meddig még, mikor lesz már, nem igaz hogy, vicc, viccnek, rossz vicc,
                még mindig nem|nincs, türelmem*, elégedetlen*, zavar, nem vagyok hajlandó
                """),
        LexiconRow(
            .anger(.angry), .valence(-2.5),
            phrases: """
                felháborít*, felháborod*, felháborodva, dühös*, dühít*, mérges*, tűrhetetlen*, elfogadhatatlan*,
                botrány*, gyalázat*, szégyen*, szégyelljék*, szégyelljétek, harmadszor*, harmadik alkalom*, negyedszer*,
                negyedik alkalom*, ötödször*, megengedhetetlen*, vérlázít*, arcátlan*, pofátlan*, pimasz*, torkig,
                betelt a pohár, elfogyott a türelm*, követelem, követelünk, kikérem magamnak, hogy merészel*,
                micsoda dolog, mit képzel*, lehúzás, átverés*, rablás, ez már mindennek a teteje, fel vagyok háborodva,
                kiakadtam, minősíthetetlen*, tarthatatlan*
                """),
        LexiconRow(
            .anger(.furious), .valence(-3),
            phrases: """
                menjetek a picsába|pokolba|francba, menjenek a picsába|pokolba|francba, kurva anyátok*, baszd meg,
                basszátok meg, bassza meg, baszódj*, gyűlöllek*, dögölj*, rohadj*, tombolok, őrjöngök, majd szétrobbanok,
                felrobbanok, húzzatok a, anyátokat
                """),
        LexiconRow(
            .swearing,
            phrases: """
                baszd, bassza, baszki, bazmeg, bazdmeg, basszus, kurva, kurvára, kurvák, szar, szart, szarok, szarért,
                francba, fenébe, picsába, geci*, faszom*, fasz, faszok, faszság*, rohadt*, szarság*, szopás, szívás,
                a franc, mocskos*, picsa*, kibaszott*, elbaszott*, elcseszett*, a rohadt életbe
                """),
        LexiconRow(
            .abuse(.insult), .valence(-3), .anger(.angry),
            phrases: """
                hülyék, idióták, barmok, marhák, szélhámosok, csalók, tolvajok, gazemberek, rablók, hazug banda,
                csaló banda, tolvaj banda, banda ~ tolvaj*|csaló*|idióta*, barom,
                idióta vagy|maga|ügyintéző*|kolléga*|társaság|banda|cég*,
                hülye vagy|maga|ügyintéző*|kolléga*|társaság|banda|cég*|picsa, balfaszok, balfasz, köcsög*, geci, gecik,
                faszfej*, seggfej*, kurva anyátok*, rohadékok, rohadék, mocskok, szemétláda*, szemetek,
                szemét banda|népség|társaság, dögölj*, menjetek a picsába|pokolba|francba,
                menjenek a picsába|pokolba|francba, baszódj*, debil*, agyhalott*, bohócok, bohóc társaság, tetvek,
                paraszt* vagy|banda, ti ~ hülyék|barmok|idióták|tolvajok, maguk ~ hülyék|barmok|idióták|tolvajok|csalók,
                önök ~ csalók|tolvajok|hazugok|hülyék|idióták, tehetségtelen banda|barmok|társaság, retardált*,
                fogyatékosok, hazugok, bunkók, bunkó banda|népség|társaság|vagy|maga, bugris*, szarháziak, szarházi
                """),
        LexiconRow(
            .abuse(.threat), .anger(.furious), .valence(-3),
            phrases: """
                megöllek*, megölöm, megölünk, kinyírlak*, kinyírom, megverlek*, megverem, szétverlek*, szétverem,
                tudom hol laksz|lakik|laknak|dolgozik|dolgozol|dolgoznak, megkereslek*, megtalállak*, majd megtalál*,
                rátok gyújtom, felgyújtom, felrobbantom, meg fogod bánni, meg fogják bánni, ezt még megbán*,
                ezt megkeserül*, vigyázz magadra, vigyázzanak magukra, odamegyek és, kitöröm a nyak*, betöröm a*,
                eltöröm a*, pofán váglak, pofán vágom, bevered, kitekerem a nyak*, elkaplak*,
                megvárlak* ~ kijárat*|kapu*|bejárat*
                """),
        LexiconRow(
            .distress,
            phrases: """
                kétségbees*, kétségbe, könyörg*, nagyon kérem segítsenek, kérem segítsenek, segítsenek kérem, segítség,
                pánik*, aggód*, aggaszt*, félek, félünk, rettegek, szorong*, sírok, sírtam, sírva, zokog*,
                nem tudok aludni, nem alszom, végső kétségbees*, nem tudom mit tegyek|csináljak, mihez kezdjek,
                tanácstalanul állok, gyógyszer nélkül, elfogyott a gyógyszer*, elfogyott az inzulin*, inzulin nélkül,
                ott ragadtunk|ragadtam, kilátástalan*, kiszolgáltatott*, idegösszeomlás*, rosszul vagyok az aggod*,
                életveszély*
                """),
        LexiconRow(
            .confusion,
            phrases: """
                nem értem, nem értjük, nem világos, nem egyértelmű, zavaros*, tanácstalan*,
                nem tudom hogyan|hogy|mit|melyik*|hol|hova|kihez|merre,
                nem tudjuk hogyan|hogy|mit|melyik*|hol|hova|kihez, fogalmam sincs, nem igazodom el, eltévedtem,
                össze vagyok zavarodva, összezavar*, mi a teendő*, mit kell ~ tennem|csinálnom, mit tegyek, hogyan kell*,
                nem boldogulok, mindenki mást mond, ellentmond*, mást mondtak, most akkor, melyik ~ igaz|jó,
                bizonytalan*, ez normális*
                """),
        LexiconRow(
            .hurt, .valence(-1.8),
            phrases: """
                semmibe vesz*, semmibe vett*, semmibe vettek, levegőnek néz*, megaláz*, lekezel*, lenéz*, kioktat*,
                kigúnyol*, kinevet*, hülyének néz*, bolondnak néz*, hülyére vesz*, hülyét csinál*, átnéz* rajt*,
                nem figyel* rám|ránk|oda, nem hallgat* meg, meg sem hallgat*, rám csapt* a telefon*, rám csapta,
                lecsapt* a telefon*, lerázt*, leráz*, leráztak, nem érdekl* őket|önöket|senkit|titeket,
                senkit sem érdekel, senkit nem érdekel, tesznek rá, engem hibáztat*, engem okol*, engem vádol*,
                megvádol*, kiabált*, ordít* velem|rám, ordibál*, tiszteletlen*, semmi tisztelet, elnézést sem kért*,
                bocsánatot sem kért*, egy bocsánat* sem, sértő*, megsért*, úgy kezel* mint, úgy bán* velem, koldusként,
                bűnözőként, tolvajként, ide oda küldözget*, küldözget*, cserben hagy*, magamra hagy*,
                nem vettek komolyan, nem vesz* komolyan, packáz*, alázat*
                """),
        LexiconRow(
            .mask,
            phrases: """
                hülyének nézn*|néz|néztek, hülyét csinál*, idiótának nézn*|néz|néztek|érz*, hülyének érz*, barom vagyok,
                hülye vagyok, idióta vagyok, a szomszéd* ~ idióta|barom|hülye, a főnököm ~ idióta|barom|hülye,
                tolvajként, csalóként, rossz vicc, félek hogy kár
                """),
    ]
}
