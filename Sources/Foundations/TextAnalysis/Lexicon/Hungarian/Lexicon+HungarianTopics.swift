extension Lexicon {
    /// Hungarian words for what a message is about and what is at stake.
    static let hungarianTopics: [LexiconRow] = [
        LexiconRow(
            .topic(.delivery),
            phrases: """
                szállít*, kiszállít*, házhozszállít*, csomag*, futár*, kézbesít*, nyomkövet*, feladt*, postá*, megérkez*,
                nem érkezett, nem jött meg, házhoz, küldemény*, átvételi pont*, csomagpont*, csomagautomat*, sofőr*
                """),
        LexiconRow(
            .topic(.productQuality),
            phrases: """
                törött*, hibás*, selejt*, sérült*, minőség*, elromlott*, tönkrement*, meghibásod*, silány*, szétesett,
                széthull*, karcos*, repedt*, szakadt*, foltos*, romlott*, penészes*, lejárt szavatosság*, lejárt,
                rossz méret*|szín*|terméket|termék|árut|darab*, nem olyan, hideg étel*|leves*|pizza*|volt az étel,
                ízetlen*, nyers volt, odaégett, koszos szoba|ágynemű|asztal|fürdő*, hajszál, csöpög*, szivárog*,
                nem fűt*|hűt*|centrifug*|mos, zörög*, vacak*, gyenge minőség*, levált, kopott*
                """),
        LexiconRow(
            .topic(.billing),
            phrases: """
                számlá*, számla|számlám|számlán|számlámat, díj|díjat|díja|díjak|díjbekér*, levont*, levonás*, terhel*,
                megterhel*, fizet*, befizet*, kétszer vont*|terhel*|fizet*|számláz*, egyenleg*, túlszámláz*, csekk*,
                beszedés*, elszámol*, tartozás*, nyugta*, áfa
                """),
        LexiconRow(
            .topic(.refundReturn),
            phrases: """
                visszatérít*, visszafizet*, visszautal*, vissza a pénz*, pénzem vissza*, pénzt vissza*, visszakér*,
                visszaküld*, visszavisz*, visszavitt*, visszavesz*, visszáru*, csere, cserét, cserél*, kicserél*,
                elállás*, elállok, elállni, kártérítés*, kompenz*, jóváír*, pénzvissza*
                """),
        LexiconRow(
            .topic(.staffBehaviour),
            phrases: """
                udvariatlan*, udvarias*, bunkó*, goromba*, modor*, stílus*, hangnem*, viselked*, ügyintéző*, munkatárs*,
                eladó, eladók, eladója, pincér*, pénztáros*, recepciós*, nővér*, alkalmazott*, dolgozó*, kolléga*,
                kollégá*, lekezel*, kiabál*, ordít*, rám csapt*, flegma*, arrogáns*,
                kedves ~ ügyintéző*|munkatárs*|kolléga*, szerelő ~ bunkó*|goromba*|udvariatlan*|kedves*, nagyképű*,
                kioktat*, tiszteletlen*, pökhendi*
                """),
        LexiconRow(
            .topic(.waitTime),
            phrases: """
                várakoz*, várok, várunk, vártam, vártunk, várom, várni, váratt*, várólist*, sorban áll*, sor|sort|sorban,
                késik, késett, késés*, késve, lassú*, lassan, órákig, órákat, órán át, napokig, hetekig, hetek óta,
                hónapok óta, napok óta, # perc*|napja|hete|órája|hónapja, hete|hetek várok, túl sokáig, hosszú idő*,
                két hete, három hete, egy hónapja, egy hete, vonalban
                """),
        LexiconRow(
            .topic(.noReply),
            phrases: """
                nem válaszol*, nincs válasz*, választ nem, semmi válasz*, válasz nélkül, válaszra sem, nem ír* vissza,
                nem hívott* vissza, nem hív* vissza, vissza sem hív*, nem jelentkez*, nem reagál*, nem vesz* fel a,
                nem veszik fel, senki nem|sem ~ vesz*|válaszol*|hív*|jelentkez*|reagál*, nem értem el, elérhetetlen*,
                nem lehet elérni, nem érhető el senki, hallgatnak, néma csend, válaszolatlan*, leveleimre,
                nem kaptam választ, se kép se hang, fel sem vesz*
                """),
        LexiconRow(
            .topic(.technical),
            phrases: """
                applikáció*, alkalmazás*, app|appot|appban|apptok, honlap*, weboldal*, weblap*,
                oldal ~ nem tölt*|működ*|omlik, belép*, bejelentkez*, jelszó*, jelszav*, lefagy*, hibaüzenet*, hibakód*,
                frissítés*, szoftver*, program*, internet*, net|nettel, wifi*, térerő*, hálózat*, router*, szerver*,
                összeomlik, nem tölt* be, sms kód*, kijelző*, telepít*, üzemzavar*, szakadozik, akadozik, rendszerhiba*
                """),
        LexiconRow(
            .topic(.price),
            phrases: """
                ár, ára, árak, árat, árért, áron, árát, drága*, drágán, olcsóbb*, akció*, kedvezmény*, áremel*, drágul*,
                túlárazott*, lehúzás, kupon*, tarifa*, ár érték, pénzkidob*, méregdrág*
                """),
        LexiconRow(
            .topic(.contract),
            phrases: """
                szerződés*, szerződ*, előfizet*, felmond*, hűségidő*, hűségnyilatkoz*, garanciá*, garancia, jótállás*,
                szavatosság*, kötvény*, biztosítás*, kárigény*, ászf, apróbetű*, apró betű*, megújít*, meghosszabbít*,
                feltétel|feltételek|feltételei*
                """),
        LexiconRow(
            .topic(.brokenPromise),
            phrases: """
                ígér*, megígér*, beígér*, azt mondták, azt mondta, azt állít*, nem tartott* be, nem tartják be, szavukat,
                szavát, ahogy megbeszéltük, megbeszéltek ellenére, ígéret*, hitegett*, hiteget*, biztosítottak róla,
                nem jött ki, nem jelent meg
                """),
        LexiconRow(
            .topic(.safety),
            phrases: """
                veszély*, életveszély*, balesetveszély*, tűz, tüzet, kigyullad*, füst*, füstöl*, áramütés*, megrázott,
                szikráz*, megégett*, megéget*, égési, sérülés*, megsérült*, gázszag*, gázszivárg*, felrobban*, robban*,
                ételmérgez*, mérgez*, allergi*, elvágt*, túlmeleg*, üvegszilánk*
                """),
        LexiconRow(
            .topic(.privacy),
            phrases: """
                adatvédel*, személyes adat*, adataim*, adatomat, gdpr, kiadt* az adat*, kiadt* a szám*|cím*|telefon*,
                adatszivárg*, feltört*, hozzájárulásom, engedélyem nélkül, idegen*, spam*, kéretlen*,
                más ~ adatai*|számlá*|levele*, töröljék az adat*
                """),
        LexiconRow(
            .topic(.availability),
            phrases: """
                nincs készlet*, készlethiány*, elfogyott a termék|az áru, nem elérhető, nem kapható, kifogyott,
                nincs időpont*, időpont*, törölt* ~ járat*|vonat*|rendelés*|foglalás*|időpont*, járat* ~ törölt*,
                kimarad* a járat|a busz, zárva, betelt, foglalt, túlfoglal*, megszűnt*, rendelhető*, raktáron,
                lemondt* az időpont*|a vizsgálat*
                """),
        LexiconRow(
            .topic(.information),
            phrases: """
                nyitvatart*, tájékoztat*, információ*, infó, felvilágosít*, érdeklőd*, hogyan lehet|tudok|tudom,
                hol találom|lehet, meddig vannak, mikor nyit*, használati útmutató*, leírás*, félretájékoztat*,
                téves információ*, mást mondtak, ellentmond*, lehetséges e, szeretném megtudni, szeretném megkérdezni
                """),
        LexiconRow(
            .stake(.work),
            phrases: """
                munkám*, munkahely*, munkába, munkához, főnök*, állás|állásom*, állásinterjú*, ügyfelem*, ügyfeleim*,
                ügyfelünk*, megrendelőm*, megrendelőim*, vevőm*, vevőim*, vállalkoz*, üzletem*, boltom*, cégem*, cégünk*,
                határidő*, fizetésem*, elvesz* ~ ügyfel*|vevő*|megbíz*|állás*, home office*, otthonról dolgoz*,
                bevételkies*, megélhet*, tárgyalás*
                """),
        LexiconRow(
            .stake(.family),
            phrases: """
                fiam*, lányom*, gyerek*, gyermek*, kisbab*, babá*, baba, édesany*, anyám*, anyuk*, édesap*, apám*, apuk*,
                nagymam*, nagyany*, nagypap*, nagyap*, szüleim*, család*, unoká*, unokám*, testvér*, születésnap*,
                szülinap*, keresztel*, várandós*, kisfiam*, kislányom*
                """),
        LexiconRow(
            .stake(.love),
            phrases: """
                esküvő*, lakodal*, házassági évford*, évforduló*, jegygyűrű*, eljegyz*, nászút*, menyasszony*, vőlegény*,
                néhai férj*|feleség*, férjem ~ halál*|temet*|ajándék*, feleségem ~ halál*|temet*|ajándék*, párom*,
                barátnőm*, lánykér*, valentin*
                """),
        LexiconRow(
            .stake(.leisure),
            phrases: """
                nyaral*, szabadság*, kirándul*, utazásunk*, utazásom*, koncert*, fesztivál*, hobbi*, hétvégénk*,
                wellness*, síel*, bérlet*, üdül*, pihenés*
                """),
        LexiconRow(
            .stake(.identity),
            phrases: """
                megaláz*, méltóság*, becsület*, jó hír*, hírnev*, önérzet*, tolvajként, bűnözőként, csalóként, hazugnak,
                lehazugoz*, tolvajnak, hülyének néz*, hülyét csinál*, bolondnak néz*, mindenki előtt, mások előtt,
                emberek előtt, megszégyen*, szégyenkez*, lejárat*, megvádol*, meghurcol*
                """),
        LexiconRow(
            .stake(.money),
            phrases: """
                nem engedhet* meg, utolsó pénz*, spórolt pénz*, megtakarít*, nyugdíjam*, nyugdíjas*, lakbér*, albérlet*,
                hitel*, tartozás*, pénzem*, pénzünk*, a pénz, pénzt, kétszer vont*|terhel*, kifizettem, tartoznak,
                anyagi*, veszteség*, rezsi*, # forint*|ft|huf|eur|euró*, ezer forint*, kötbér*
                """),
        LexiconRow(
            .stake(.healthAndSafety),
            phrases: """
                gyógyszer*, inzulin*, egészség*, kórház*, asztm*, allergi*, sérülés*, megsérült*, veszélyes*,
                életveszély*, áramütés*, műtét*, mozgássérült*, fogyatékkal, kerekesszék*, beteg, betegen, beteg*,
                ételmérgez*, gázszag*, gázszivárg*, tűz, fűtés nélkül, fűtés*, oxigén*, fájdal*, fáj, orvos*,
                cukorbeteg*, recept*, megrázott
                """),
    ]
}
