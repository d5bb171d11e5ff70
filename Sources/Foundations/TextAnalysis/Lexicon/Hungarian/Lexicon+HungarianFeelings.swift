extension Lexicon {
    /// Hungarian words of liking and dislike, and those that turn or strengthen them.
    static let hungarianFeelings: [LexiconRow] = [
        LexiconRow(
            .valence(-3.2),
            phrases: """
                borzalm*, borzaszt*, szörny*, rettenet*, pocsék*, katasztrof*, undorít*, gusztustalan*, förtelm*,
                botrány*, felháborít*, legrosszabb*, gyalázat*, rémálom*, rémes*, utál*, gyűlöl*, csapnivaló*,
                minősíthetetlen*, kritikán aluli
                """),
        LexiconRow(
            .valence(-2.2),
            phrases: """
                rossz*, silány*, csalód*, használhatatlan*, hasznavehetetlen*, hibás*, selejt*, elégedetlen*, bosszant*,
                idegesít*, nevetséges*, inkorrekt*, megbízhatatlan*, hozzá nem értő*, hanyag*, koszos*, mocskos*,
                romlott*, penészes*, szemét*, vacak*, szar*, szakszerűtlen*, tűrhetetlen*, elfogadhatatlan*,
                igazságtalan*, átvert*, becsapt*, hazud*, kellemetlen*, sajnálatos*, gagyi, gáz, gyatra*, udvariatlan*,
                bunkó*, kár, kárt, kára*, tönkrement, tönkretett*, elszúrt*, elrontott*, kiábránd*, méltatlan*
                """),
        LexiconRow(
            .valence(-1.4),
            phrases: """
                lassú*, lassan, késik, késett, késés*, késve, késnek, probléma*, problémá*, gond|gondok|gondom|gondunk,
                hiányz*, hiányos*, tévedés*, téves*, drága, drágán, túl drága, sajnos, elveszett, elveszített*, sérült*,
                törött*, karcos*, elromlott*, meghibásod*, lefagy*, akadozik, összeomlik, bonyolult*, nehézkes*,
                zavaros*, hideg étel*|leves*|pizza*, zajos*, foltos*, lejárt, szakadt*, csöpög*, szivárog*, rosszul,
                panasz*, hiba, hibát, hibák, elkésett, elakadt, beázik
                """),
        LexiconRow(
            .valence(-2),
            phrases: """
                nem működ*, nem jött*, nem érkez*, nem kaptam*|kaptunk, nem szállított*, nem válaszol*, nem hívott*,
                nem vesz* fel, nem veszik fel, még mindig nem|nincs|semmi|várok|várunk, senki nem|sem, semmi nem|sem,
                nem javított*, nem jó, nem segít*, nem tudtak, nem foglalkoz*, nem értem el, elegem van, elegünk van,
                torkig, nem vagyok elégedett, nincs válasz, nem megy, nem lehet elérni, szétesett, darabokra,
                tele van hibá*, unom már, hetek óta, hónapok óta
                """),
        LexiconRow(
            .valence(3),
            phrases: """
                kiváló*, fantasztikus*, csodálatos*, csodás*, tökéletes*, imád*, szuper*, remek*, nagyszerű*, zseniális*,
                szenzációs*, briliáns*, legjobb*, lenyűgöz*, páratlan*, kifogástalan*, öt csillag*, 5 csillag*,
                elképesztően jó, maximálisan elégedett, le a kalappal, példaértékű*, kitűnő*, hibátlan*
                """),
        LexiconRow(
            .valence(2),
            phrases: """
                jó, jól, jók, jobb, kedves|kedvesek|kedvesen, kedvesség*, segítőkész*, elégedett|elégedettek, örül*,
                barátságos*, udvarias|udvariasak|udvariasan, előzékeny*, ajánl|ajánlom|ajánlani|ajánljuk, szeretem,
                szeretjük, tetszik, tetszett, profi*, szakszerű|szakszerűen, megbízható|megbízhatóak, türelmes*,
                rugalmas*, pontos|pontosan, finom*, kellemes|kellemesen, korrekt*, szép|szépen, ízletes*, igényes*,
                figyelmes*
                """),
        LexiconRow(
            .valence(1.2),
            phrases: """
                gyors, gyorsan, gyorsak, könnyű, könnyen, egyszerű, egyszerűen, tiszta, rendben, friss, oké, ok,
                megfelelő, érthető, zökkenőmentes*
                """),
        LexiconRow(
            .valence(0.6), .intent(.thanks),
            phrases: """
                köszönöm, köszönjük, köszi, köszönet*, kösz, hálás*, hála, köszönettel
                """),
        LexiconRow(
            .valence(2),
            phrases: """
                nem rossz, nem volt rossz, nincs gond, semmi gond, nem volt gond|probléma|baj, nincs panasz*,
                nincs semmi baj, nem volt semmi baj, hiba nélkül, gond nélkül, probléma nélkül, panaszra ok nincs,
                nem csalódtam|csalódtunk, nem bántam meg
                """),
        LexiconRow(
            .ironic, .valence(-2),
            phrases: """
                gratulálok, gratulálunk, szép munka, szép kis, na szép, bravó, ügyesek vagytok, ez aztán a,
                micsoda meglepetés, mondhatom szép, igazán remek, csak így tovább, taps, nagyon vicces, jól van ez így,
                hát ez remek|szuper|csodás, na ez szuper|remek
                """),
        LexiconRow(
            .valence(-3), .anger(.annoyed), .intent(.complaint),
            phrases: """
                köszönöm a semmit, köszönjük a semmit, köszi a semmit, kösz a semmit
                """),
        LexiconRow(
            .valence(-2),
            phrases: """
                unalmas*, ostoba*, buta*, gyenge*, gyengén, érdektelen*, felesleges*, értelmetlen*, messziről kerül*,
                csúnya*, büdös*, ízetlen*, sótlan*, száraz volt, nyers volt, odaégett, túlsózott, sajnálom a pénzt,
                pénzkidob*, nem ajánl*, nem éri meg, nem érte meg, nem megyek|jövök vissza|többet, többet nem,
                soha többet, félrevezet*, udvariatlan*, kár volt, kár érte, rosszabb*, nem tetsz*, nem ízlett,
                nem szeretem, nem szerettem, nem túl jó, ideges*, fáraszt*, szomorú*, kínos*, értéktelen*, bántó*,
                kiábrándító*, szánalmas*
                """),
        LexiconRow(
            .valence(2),
            phrases: """
                gyönyörű*, csinos*, vicces*, szórakoztató*, érdekes*, megható*, izgalmas*, okos*, hasznos*, praktikus*,
                kényelmes*, megéri, megérte, ízlett, ízlik, ropogós*, bájos*, elbűvölő*, megnyerő*, meleg fogadtatás*,
                kellemesen, boldog*, öröm*, élvez*, élvezetes*, jókedvű*, tartós*, strapabíró*, erős*, ügyes, ügyesen,
                visszatér*, visszajövök, máskor is, mindenképpen ajánl*, hibátlanul, király, menő, humoros*, őszinte*,
                kedvenc*, kedvel*, elragadó*, lebilincselő*, hatékony*, gondos*, lelkes*, segített, segítettek,
                kellemes*, jópofa, frissek
                """),
        LexiconRow(
            .negator,
            phrases: """
                nem, ne, sem, se, nincs, nincsen, nincsenek, soha, sose, sosem, semmi, egyáltalán nem, távolról sem,
                aligha, nélkül, nemigen, cseppet sem
                """),
        LexiconRow(
            .intensifier,
            phrases: """
                nagyon, rendkívül, teljesen, abszolút, igen, annyira, olyan, kurva, kurvára, rohadt, rohadtul, roppant,
                különösen, végtelenül, túl, igazán, iszonyú*, borzasztóan, szuper, mélységesen, totál, totálisan
                """),
        LexiconRow(.contrast, phrases: "de, azonban, viszont, ellenben, ugyanakkor, mégis, csakhogy, kivéve"),
        LexiconRow(
            .mask,
            phrases: """
                jó napot, jó reggelt, jó estét, szép napot, szép estét, további szép, minden jót, előre is köszön*,
                jó munkát, jól értem, jó lenne|volna, kedves címzett|ügyfélszolgálat|hölgyem|uram|kollégák|kolléga,
                kedves cím, nem probléma, jobb lenne, panaszom van, legalább, szeretném jól, jó ideje, jó pár, jó néhány,
                jó sok, jó hosszú, jó szívvel, jól tudom, szép jó
                """),
        LexiconRow(
            .settled,
            phrases: """
                megoldódott, megoldották, megoldva, sikerült megoldani, rendeződött, elrendeződött, elintéződött,
                már működik, már minden rendben, azóta rendben, visszavonom a panasz*, tárgytalan*,
                kérem tekintsék tárgytalannak, már nem aktuális, megjavult, időközben megérkezett, időközben megjött
                """),
    ]
}
