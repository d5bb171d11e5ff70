extension WordingTable {
    /// Hungarian patterns that name classes of words; the object may stand between particle and verb.
    static let hungarianPatterns = [
        WordingRow(
            .refusalWall, "Amit most meg tudok tenni Önért: ...", excuse: .alternative, longest: 10,
            phrases: """
                nem tudunk|tudok|tudjuk|tudom, nem adunk|adok|adjuk|adom|adhatunk|adhatjuk|adható, nem áll
                módunk*|módom*, nem cserélünk|cserélek|cseréljük, nem veszünk|vesszük|veszek vissza|át|fel|be?, nem
                fogadunk|fogadjuk|fogadok, nem javítunk|javítok, nem térítünk|térítjük, nem vállalunk|vállaljuk, nem
                csináljuk|csinálunk|csinálom, nem
                helyezzük|váltjuk|váltunk|megyünk|teszünk|tehetünk|tehetek|foglalkozunk|bírálunk|bíráljuk| mérlegel*,
                nem kerülhet sor, nem jár, önnek nem jár, és kész, és passz, és punktum, punktum, ^pont$, ^nem$, ^nem
                és, nincs lehetőség*, lehetőség nincs, nincs mit tenni, mit kezdeni, kizárt, kizárva, elutasítjuk,
                elutasítva, elutasításra kerül*, nem jogosult*, helyt adni, nem áll ~ hatáskör*, nem áll rendelkezés*,
                ezzel lezár*, részünkről lezár*, az akta zárt, érdemi vizsgálat nélkül, ablakot bezártuk, nem
                elérhető, keressen mást, nálunk ilyen nincs, semmilyen körülmények, kivételt ~ nem|sem, kivétel nincs,
                nincs kivétel, nem teszünk kivételt, ez a szabály, szabály az szabály, további
                felvilágosítást|tájékoztatást nem, részletekről nem, nem nyilatkoz*, nem
                módosítható|visszaváltható|visszatéríthető|lehetséges|lehet|megoldható|kivitelezhető|
                engedélyezett|támogatott, nem tartozik ránk|hozzánk|rám, nem a mi|az én ~
                dolg*|gond*|problém*|asztal*|feladat*|hatáskör*, ránk nem tartozik, nincs rá mód*|keret*|lehetőség*,
                erre nincs, ilyen nincs, ez nem megy, szó sem lehet, szó se lehet, ki van csukva, esélytelen,
                lehetetlen, nem opció, nem áll szándék*, nem kívánunk, nem kívánok, nem óhajt*, döntésünk végleges, a
                döntés végleges, végleges, fellebbezésnek helye nincs, helye nincs, lejárt a|az határidő*|garanci*,
                határidő lejárt, elkésett, késő bánat, sajnos nem, nem érdekel, mást nem mondhat*, többet nem
                mondhat*|tehet*, ennyit tudunk, ez van, ezt kell elfogadni, tessék elfogadni, vagy így vagy
                """),
        WordingRow(
            .blamesCustomer, "Ez történt, és így hozom rendbe: ...",
            phrases: """
                *nia|*nie kellett|illett volna, kellett|illett volna *nia|*nie, önnek|önöknek|magának|neked ~
                kellett|illett volna, nem kellett volna ~ hagyni|adni|dugva, a megjegyzésbe kellett, ön|maga|te ~~
                hibáj*|hibás|okozta|törte|ejtette|rontotta|húzta|idézte|termelte,
                biztosan|biztos|nyilván|nyilvánvalóan|gondolom|valószínűleg|bizonyára|feltehetően|láthatóan ~
                ön|maga|nem|elfelejt*|rosszul|félre*|véletlenül|húzta|tette|nyomta, ön
                húzta|nyomta|állította|zárta|hagyta|jelölte|törölte, ha ~
                elolvasta|odafigyel|odafigyelt|figyelt|figyel|bezárja|jelzi|szól|hozza|szólt|ellenőrizte ~~
                volna|nem|most, ha időben, ha eleve, ha jobban, aki nem figyel|olvas|fizet|tud, aki ~ ne
                panaszkod*|sír*|csodálkoz*, ne panaszkodjon, ne csodálkozzon, ne minket hibáz*, ne tőlem kérje, ne
                tőlünk kérje, miért vette|vetted ~ ha, az utas|ügyfél|vevő|vásárló|bérlő|felhasználó|szülő
                felelőssége|hibája|dolga|feladata|kötelessége, jól benézted|benézte|elnézted, benézte,
                elmulasztotta|elmulasztottad, elfelejtetted, elfelejtett elolvasni, olvassa el végre, olvassa el ~
                figyelmesen, olvastad|olvasta volna, olvasni kell, rosszul
                diktált|adta|töltötte|írta|állította|használ*|kezel*|csatlakoz*|szerel*, rossz ~ adtál|adott|írt|ütött
                meg?, hibás|helytelen|téves|hiányos adatszolgáltatás*|adat*|használat*|megadás*|cím*|kitölt*, az ön ~
                hibás|hibája|aláírása|mulasztása|figyelmetlen*|gondatlan*|felelőssége|tévedése, ön miatt, maga miatt,
                miattad, a te hibád, te hibád, te.$, nem én felejtettem, nem mi felejtettük, nem mi hagytuk, nem én
                hagytam, leejtette, elejtette, beleöntötte, gondolkodnia, gondolkodhatott volna, számolhatott volna,
                tudhatta volna, észbe kapni*, odafigyelhetett volna, jobban figyel*, legközelebb
                figyel*|olvas*|nézze|jobban|gondol*|előbb, önökön múlik, önön múlik, önnek kell*, csak egy kattintás
                volt, minden normális ember|vevő, mindenki más elolvas*|tudja|képes, ahogy mindenki, saját maga, saját
                felelősség*, saját hib*, maga ejtette, maga rontotta, magára vessen, önmagát okol*, vessen magára,
                rendszergazdájának kellett, nem jól használja, nem rendeltetés*, szakszerűtlen*, nem megfelelően
                használ*|tárol*|kezel*, túlterhelte, agyonhasznál*, az ön készüléke|gépe a, nem
                olvasta|olvasták|olvastad, nem figyelt|figyeltek|figyeltél, nem jelezte|szólt|jelezték időben?, későn
                szólt|jelezte|szóltál, előbb kellett, korábban kellett, ön is tudja
                """),
        WordingRow(
            .blamesColleague, "Mi hibáztunk, és rendbe hozom: ...",
            phrases: """
                @third ~~ @fault, az előző ~ ügyintéző*|referens*|kolléga*|csapat*|szerelő*, a volt ~
                jegyző|vezető*|kolléga*, őket kell keresni|kérdezni|hívni|okolni, nekik szóljon, náluk reklamál*, nála
                reklamál*|verje, vele vitassa, vele elrendezni, velük vitassa|beszélje|rendezze, őt
                kérdezze|hívja|keresse, őket kérdezze|hívja|keresse|szidja, tessék ~ @third írni|szólni, szóljon a|az
                @third, hívd|hívja a|az @third, ő rontotta|csinálta|hibázott|okozta|tehet, ők
                rontották|csinálták|hibáztak|okozták|tehetnek|spóroltak|felelősek|lusták, ők hagyták|küldték|mondták,
                mi csak örököltük, csak összesöpröm, örököltük, nem mi hibáztunk|rontottuk|okoztuk|tehetünk|csináltuk,
                nem mi$, mi erről nem tehetünk, erről nem mi, nem rajtunk múlik|múlt, nem a mi hibánk|sarunk, nem a mi
                alkalmazottunk, nem a mi emberünk, persze elnézik, beszélni fogok vele, majd kap érte, kap érte, még
                nem ért|nagyon ért hozzá, mit csináljak vele, megint valami|félre*|elfelejt*, ilyenek a mai, a mai
                fiatal*, miatt van, tudjuk hogy nem a, nem a legfigyelmesebb|legokosabb|leggyorsabb, hagyták úgy,
                hagyták így, keze van benne, külsős|külső cég|partner|alvállalkoz*|szerel*, a kiszállító partner,
                rossz tájékoztatást adta|adott|adtak, adta a rossz, félretájékoztatta, butaságokat beszél*|mond*,
                beszélnek butaság*, el vannak szállva, nem olvas$, sose ér*|figyel*
                """),
        WordingRow(
            .emptyApology, "Elnézést kérek, hogy ... ; emiatt Önnek ... kellett.",
            phrases: """
                @sorry ~ @vague, @vague ~~ @sorry, esetleges*|esetlegesen ~~ @sorry, @sorry ~~
                esetleges*|esetlegesen|esetleg, @sorry ha|amennyiben|mindenért|mindenkitől|bármi*, ha ~~ @sorry,
                amennyiben ~~ @sorry, bármi ~~ @sorry, @sorry az okozott|felmerült|minden|összes|kialakult|esetleges,
                az okozott ~ @sorry, bocs a|az, bocs mindenért, ^bocs$, ^bocsi$, ^pardon$, ^sorry$, ^sajnáljuk$,
                ^sajnálom$, sajnálattal vesszük|vettük|halljuk|olvastuk|értesült*, sajnálattal ~ amennyiben|ha,
                sajnáljuk hogy csalódott|elégedetlen|így|nem|kellemetlen*, sajnáljuk ha, sajnálom ha, szíves
                elnézését|megértését|elnézésüket, megértését kérjük|köszönjük, elnézés mellett, elnézést kér a csapat,
                vélt vagy valós, elnyerte tetszését, nyerte el ~ tetszését, elnézést mindenért, elnézést a
                kellemetlen*, ha megbántottuk|megbántódott|megsértettük|csalódást|bármivel|zavarja|kellemetlen*,
                amennyiben csalódást|megsértettük|nehezen, elnézést ~ úgy érzi|érezte|gondolja, sajnálom hogy
                így|csalódott|rosszul, sajnálatos helyzet|eset|módon, sajnálatunkat fejez*
                """),
        WordingRow(
            .commandsCalm, "Értem, miért bosszús; most ezt teszem: ...",
            phrases: """
                nyugodj*|nyugodjon|nyugodjanak meg|le, nyugodjon, nyugodj, nyugi, nyugalom, megnyugodni, tessék ~
                megnyugodni|nyugton, nyugton maradni, higgadj*|higgadjon|higgadtan|higgadt|higgadtság, higgadtan,
                csillapod*, csillapít*, lazulj*, lazíts*, vegyen vissza|mély|egy, vegyen ~ lélegzetet,
                lélegezz*|lélegezzen, mélyeket, vegyél vissza, fogd vissza, fogja vissza, ne
                idegesked*|ideges*|kiabálj*|kiabáljon|ordibál*|ordíts*|ordítson|kapkodj*|kapkodjon|dühöngj*|
                dühöngjön|izgulj*|izguljon|hisztiz*|húzza|húzd|hergel*|veszeked*|toporz*|sírj*|sírjon|
                pánikol*|aggódj*|aggódjon|mérgelőd*|háborog*|háborogj*|nyaggass*|stressz*, ne tessék ~
                izgul*|idegesked*|felizgul*|kiabál*|aggód*, mellőzze ~ indulat*|kiabál*|hangnem*, az indulatokat,
                indulat*|hisztérik* ~ mellőz*|mérsékel*|fékez*, hisztiből, hisztit, elég ~ hiszti*|kiabál*,
                mérsékelje|mérsékeld, uralkodj*|uralkodjon, hideg fejjel, üljön le ~ igyon|pihen*|nyug*, igyon egy
                pohár, felesleges felhúz*|idegesked*|kiabál*|izgat*|ideges*, felhúznia magát, válogassa meg,
                hangneméből|hangnemet|hangnemét|hangnemből, hangját, hangerő*, emelje fel a, őrizze meg ~
                nyugalm*|higgadt*|hidegvér*, őrizze meg a|nyugalmát, szedje|szedd össze mag*, csöndesebben, halkabban,
                csendesebben, no stress, türelmet gyakorol*, kis türelmet gyakorol*, szépen ~ megnyug*|lenyug*,
                próbáljon ~ higgadt|nyugodt, maradjon higgadt|nyugodt|kulturált, legyen
                nyugodt*|higgadt|kulturált|udvarias*|belátó|türelme*, ne legyen ilyen|ennyire|türelmetlen|ideges,
                türelem rózsát, türelem, kulturáltan, illendően, tisztességgel beszél*, ne emelje, ne kezdjen|kezdj
                el, vegye könnyedén|lazán, hagyja abba a, fejezze be a ~ kiabál*|hiszti*|ordibál*, moderálja,
                türtőztesse
                """),
        WordingRow(
            .minimises, "Látom, hogy ez Önnek ... okozott; komolyan veszem.",
            phrases: """
                csupán|csak|mindössze|pusztán|alig|éppen ~
                @small|forint*|forintról|nap|napról|óra|óráról|perc|percről|gomb*|ebéd|szám*|cserép, csak egy, ez
                csak|csupán egy?, csak két|három|néhány|pár, emiatt|ezért|azért kár|felesleges|fölösleges, kár
                bosszankodni|volt|idegesked*, dőlt össze a világ, dől össze a világ, nem a világ, világ vége,
                világvége, egy* ~ apróság*|semmiség*, hétköznapi apróság*, apróság*, másoknak ~
                nagyobb|rosszabb|több|jóval, másnak ~ nagyobb|rosszabb|több, nagyobb bajuk|baja, senki sem halt, senki
                nem halt, senki se halt, halt bele, belehalt, lett baja, senkinek ~ baja, nem akkora
                ügy|baj|dolog|gond|tragédia, nem olyan nagy|rossz|vészes|súlyos, nem nagy
                ügy|dolog|baj|eset|szám|kunszt, nem tragédia, nem katasztrófa, összeg ~
                csekély|jelentéktelen|számottevő, csekély, nem számottevő, ekkora ügyet, ügyet csinál*, ügyet kerít*,
                teljesen normális, manapság mindenhol|mindenütt, mindenhol előfordul, mindenkinél, minden
                hivatalban|cégnél|boltban, előfordul$, előfordul az ilyesmi|ilyen, ilyesmi, az ilyesmi, túl lehet
                élni, ki lehet bírni, ki lehetett várni|bírni, lehet élni, lehet aludni, is lehet aludni|élni|enni,
                forintról beszélünk|van, óráról|napról|percről|levélről|szalvétáról|gombról|karcolásról ~
                szó|beszélünk, van szó$, csúszásról van szó, na bumm, bumm, és akkor mi van, mi van akkor, ne
                sírjon|fújja|drámáz*, ócskavas, úgyis rossz, polírpasztá*, egy kis ~
                karc*|folt*|késés*|hiba*|csúszás*|bírság*|hideg*|kosz*|zaj*|víz*|karcolás*, egy-két|kis|apró
                kátyú*|karc*|hiba*|folt*, egy hajszál*|horzsolás*|karcolás*|gomb*|csavar*|pecsét*|betű*, nem viseli
                meg, könyörgöm, nem is volt ~ annyira|olyan, annyira hideg|rossz|késő|hosszú, elég lett volna, igazán
                ki, aligha okoz*, komoly gondot, komoly kár*, felhánytorgat*, fennakad*, fel sem tűnik|tűnt, észre sem
                venni|vette, alig látszik|látható, szabad szemmel, mindössze, semmi komoly, semmi különös, nincs semmi
                baj|gond|vész, nem dráma, ne dramatizál*, meg kellett mászni, túlzás*, túloz*, túlzó, dramatizál*,
                majd elmúlik|megszok*, megszokja|megszokható, hozzá lehet szokni, legközelebb majd, de majd
                legközelebb
                """),
        WordingRow(
            .defensive, "Jogosan szólt. Ami elromlott: ...",
            phrases: """
                másnak|másoknak ~ baja|gondja|problémája|panasza, senki ~ más
                nem|említ*|panaszkod*|kifogásol*|jelez*|jelzett*, más ügyfél*|vevő*|utas*|vendég*|páciens* ~
                nem|sem|soha, nem kifogásolt*, panasz rá nem, panasz nem volt, soha nem volt ~ baj*|panasz*|gond*, még
                soha|sose|sosem|senki ~ nem|panasz*, évek óta így, így működik, szabályzat szerint|alapján
                járt*|jár*|végez*, a szabályzat szerint, szerződés szerint jár*|járt*,
                előírás*|előírásszerűen|szabályosan|szabályszerűen|jogszerűen ~ jár*|járt*|végez*|végzett|intéz*,
                előírásszerűen, jogszabályoknak mindenben|megfelel*, mindenben a|megfelel*, megfelelően járt*|jártunk,
                helyesen járt*, mi szóltunk|előre, előre szóltunk|jeleztük, rajtunk számon, ránk tolni|kenni|fogni,
                nem lehet ránk|rajtunk, rajtam ne, engem ne, nem várhatja|várhatják el, nem várható el, elégedett
                vevő*|ügyfél*|vendég*|ügyfel*, éve vagyunk|dolgozik|javítok|csinálom|piacon, húsz|tíz|harminc|több
                éve, vagyunk a piacon, nem robotok|gépek vagyunk, nem vagyunk robot*|gép*|gondolatolvas*, mi
                is|kollégáink is ember*|szenved*|emberek, emberek vagyunk, is emberek, ketten|hárman dolgoz*, mindent
                megtett*, én személy szerint, leírás|tájékoztató|szerződés|felirat|kiírás|tábla
                teljesen|világos*|egyértelmű*, teljesen egyértelmű|világos|szabályos|normális|jogszerű, egyértelmű
                volt, egyértelműen leír*, kép csak illusztráció, ezt mindenki tudja, mindenki tudja, közismert,
                felelősség ~ nem terhel*, nem terhel, mulasztás ~ nem, hiba ~ nem állapítható, nem állapítható meg,
                naponta több*|száz*|ezer*, több száz|ezer ügy*|rendel*|csomag*, rendelést viszünk, erőn felül, tőlünk
                telhetőt|mindent, csak a rosszat, csak a szabályzat*|utasítás*, csak követem|követjük, nem mi
                ír*|talál*|szabályoz*|dönt*|hoz*|határoz*|csinál*, mi csak|én csak ~
                platform|közvetít*|követ*|dolgoz*|eladó*|végrehajt*, vagyunk kötve, kötve van, meg van kötve, nem mi
                hanem, hanem a piac|gyártó|szolgáltató|törvény|rendszer, a piac alakítja, emelt hangon, ön is
                aláírta|elfogadta|beleegyezett|tudta, is aláírta, aláírta, annak idején ön, tanúsága szerint,
                munkaterhelés*, normát, nincs feljegyzés*|nyoma|adatunk|róla, nálunk ~ minden|nincs|rendben,
                részünkről ~ rendben|minden|nem, minden rendben|szabályos|működik, jól működik|működött|ment, nálunk
                működik, nekem van igazam, nekünk van igazunk, máshogy, nem fordítva, ne tanítson, engem ne tanít*,
                mire számított*, mire számítottál, mit várt|várnak|vártál, te vagy az, aki panaszkodik, ön az
                egyetlen, szeretném hangsúlyozni|leszögezni|kiemelni, hangsúlyozni, minden szükséges, az igazság
                az|hogy, tény hogy, jelzem hogy, tessék|kérem ~ elhinni|megérteni|belátni|figyelembe, kérem vegye
                figyelembe, vegye figyelembe, védelmében, bezzeg, azt bezzeg, hányszor, különben is, a
                legjobb*|legmagasabb minőség*|színvonal*, díjnyertes*, minősített*, tanúsít*, világszínvonal*,
                garantáltan jó, ezt ön így|rosszul látja|értelmez*, félreérti, ez nem igaz, nem felel meg a valóság*,
                valótlan, túlzott elvárás*
                """),
        WordingRow(
            .robotic, "Köszönöm, hogy megírta ... ; végigolvastam, és ...",
            phrases: """
                köszönettel fogadtuk|vettük, rögzítettük rendszerünk*, rögzítettük rendszer*, iktatásra,
                nyilvántartásba vettük, regisztrált*, számon iktat*,
                azonosító*|azonosítóval|ügyszám*|ügyszáma|munkalapszám|hivatkozási ~ rögzít*|#, azonosító, ügyszám,
                munkalapszám, rendelés száma, kérjük ~ hivatkozzon|erre|ne válaszoljon|töltse, erre az üzenetre ne, ne
                válaszoljon, nem válaszolható, automata|automatikus*|automatikusan, automatikusan,
                levelét|üzenetét|üzenete|válaszát|bejelentését|panaszát|hívását|megkeresését ~
                megkap*|beérkez*|rögzít*|továbbít*|iktat*|regisztrál*|feldolgoz*|átvett*, beérkezett$, rögzítésre,
                továbbítottuk ~ illetékes|szakterület*|osztály*|kolléga*, illetékes, szakterület*, státusz*,
                státuszban, folyamatban státusz*, további teendő*, elégedettsége ~ fontos|szem*|cél*|számunkra,
                elégedettségét szem, kiemelten fontos, fontos számunkra, szolgáltatásaink
                színvonal*|részletes|minőség*|fejleszt*, folyamatosan fejleszt*, gyik|gy.i.k|ászf|üszf|üsz, gyik,
                ászf, kérdéseire|kérdésére ~ gyik|talál|válasz*|tájékoztató*|melléklet*, menüpont*, honlapunk*,
                weboldalunk*, általános szerződési feltétel*, üzletszabályzat*, fejezet* ~ rendelkez*, számú
                mellékle*, értelmében, vonatkozó rendelkezés*, felhívjuk szíves, szíves
                figyelmét|figyelmüket|tájékoztatás*, tájékoztatjuk hogy, ezúton, köszönjük hogy ~
                választott*|minket|bennünket|velünk, bennünket választott, járatunkat|cégünket|szolgáltatásunkat
                választotta, kérdőív*, értékelje ~ beszélget*|szolgáltat*|munk*, skálán, türelmét|megértését ~
                köszön*|kér*, türelmét köszönjük, jogszabályban meghatározott, meghatározott # napon, # napon belül
                megvizsgál*|elbírál*, beadvány*|beadványát ~ átvett*|iktat*, ügyintézési határidő, kézhezvétel*,
                forduljon ~ felület*|elektronikus|ügyfélszolgálat*, elektronikus ügyintézés*, nem nyilvános, aláírás
                nélkül ~ hiteles|érvényes, elérhetőség megszűnt, felfüggesztve, várakozási idő, hosszabb a
                szokásosnál, az irányadók, a rendszer ~ törölte|osztotta|generálta|zárta|küldte, rendszerünk ~
                rögzít*|generál*|töröl*, ügyet lezárt*|lezártnak, lezártnak tekint*, segíthetek ~
                még|valamiben|másban, miben segíthet*, lásd ~ pont|ászf|oldal*, regisztráltuk, rögzítésre kerül,
                hívása ~ rögzít*, meghiúsulás*, szabályzat szerinti, számú tájékoztató*, az ön ügye|kérelme|panasza
                jelenleg|feldolgoz*, feldolgozás alatt, elbírálás alatt, visszajelzését köszön*, értékes
                visszajelzés*, minőségbiztosítás*, ügyfélelégedettség*, ügyfélközpontú*
                """),
        WordingRow(
            .overFamiliar, "Szólítsa a nevén, udvarias hangon.",
            phrases: """
                jaj|na|hát|ugye|oké|ejnye|ugyan|szevasz|szia|csókolom|puszi|ó|hej|hé|érted|szép már? @dear, @dear$,
                ^@dear, jaj drága|mami, na csókolom, csókolom, szevasz, sziasztok, szia, szió, hellóka, puszi,
                puszilom, pusszanat, pacsi, ölel*, ejnye, hehe, hihi, haha, peace, lol, xd, oké, oksa, okés, oksi,
                minden oké, okosba, bibi, bibit, kis bibi, jól megjárta, megjárta, így jártunk, te se vagy százas,
                százas, na ne, hát ne vicceljünk, ne vicceljünk, tudja mit, megmondom neked, őszintén öregem, fel a
                fejjel, semmi vész, csak így tovább, szép szőke, hát ki látott, kit látnak szemeim, na mi a, hát mi a
                gond, mindjárt itt a bácsi, a bácsi, a néni, ugyan már, nem igaz te, ne rágódj*, hajrá, csáó, csá,
                cső, csövi, pápá, helóka, hali, halihó, cuppanó*, légyszi, köszcsi, köszike, naná, jólvan, jól van na,
                csajszi, csajok, skacok, srácok, gyerekek, erzsikém, pistikém, józsikám, marikám, jóskám, 🙃, 😅, 😁, 😆,
                🥰, 😍, ❤, 💕, 🎉, 💋, 🙈, 😎, 🤪
                """),
        WordingRow(
            .vaguePromise, "...-án ... óráig ... , és akkor írok Önnek.",
            phrases: """
                hamarosan, majd ~
                meglát*|megnéz*|szól*|intéz*|ír*|hív*|jelentkez*|utánanéz*|kezd*|lesz*|egyszer|valami*|
                valahogy|csak|kitalál*|értesít*|küld*|mennek|jön, majd lesz, majd egyszer, egyszer majd, egyszer$,
                mielőbb, közeljövő*, a napokban, a közeli, lehetőségekhez mérten, lehetőség szerint, mihelyt
                tud*|lesz|mód*, amint ~ tud*|lehet|lesz|mód*|idő*, amint arra, alkalomadtán, előbb utóbb, előbb vagy
                utóbb, valamikor, valahogy, valahogyan, valamit, intézünk|intézek valamit, idővel, napirenden tart*,
                dolgozunk|dolgoznak ~ rajta|megoldás*|ügy*|hib*, gőzerővel dolgoz*, rajta vannak|vagyunk,
                informatika|csapat|kollégák ~ rajta van|vannak, utánanézünk$, utánanézek$, utánanézünk a|az, ránézek,
                ránézünk, igyeksz*, igyekez*, megpróbál*, próbálok|próbálunk|próbáljuk, reméljük|remélem|remélhetőleg
                ~~, talán ~ meglesz|lesz|jön, tán, ki tudja, elhúzódhat, kész lesz amikor, amikor kész, amikor mennek,
                ütemezés alatt, folyamatban ~ valamikor|erről|van|értesít*, megfelelő időpont*, visszatérünk rá,
                mérlegel*, terv* függvényében, függvényében, minden tőlünk telhető*, tőlünk telhető*, ha lesz ~
                idő*|valami|mód*|kedv*|kapacitás*, ha jó kedv*, várható$, várhatóan ~ közeljövő*|valamikor|hamaros*,
                valamikor, következő elszámolás*, jövő évi, ha jut rá, ha ráérünk|ráérek, ráérünk, kitalálunk valamit,
                megoldjuk valahogy, valahogy ~ rendbe|megold*|elintéz*, rendezni|rendeződni fog, rendeződik majd,
                minden rendeződ*, minden rendben lesz, lesz majd valami, valaki ~ majd|jelentkez*|hív*|keres*,
                egyeztetünk amint, lépéseket teszünk, megtesszük a szükséges*, megteszünk mindent, mindent megtesz*,
                kibocsátjuk, kis türelmet ~ kér*, egy kis időt, idő kérdése, csak megjön, befut, beállításra kerül,
                foglalkozunk vele, figyelemmel kísér*, vizsgáljuk a lehetőség*, napokon belül, heteken belül, rövid
                időn, belátható, rövidesen, nemsoká*
                """),
        WordingRow(
            .legalThreat, "Ezt a(z) ... is megvizsgálhatja; szívesebben rendezném Önnel közvetlenül.",
            phrases: """
                feljelent*, feljelentés*, büntetőfeljelentés*, bíróság*, bírósághoz, perel*|perelünk, pert, per lesz,
                keresetet nyújt*, kereset*|pert ~ indít*|nyújt*, kártérítést|kártérítési ~ követel*|pert|per, jogi
                osztály*|út*|lépés*|csapat*|képvisel*|következmény*|eljárás*|úton, ügyvéd* ~
                fog*|keres*|válaszol*|ír*|intéz*|jelentkez*, az ügyvéd*, ügyvédem*, ügyvédünk*,
                rendőrség*|rendőrt|rendőri|rendőrségi ~ hív*|kihív*|feljelent*|fordul*|tesz*, kihívom|hívom a rendőr*,
                végrehajt*, behajtás*, behajtásra, behajtónak, jelzálog*, árverez*, elővezet*, eljárási bírság,
                bírság* ~ kiszab*|jár|sor*, becsületsértés*, rágalmaz*, hitelront*, birtokháborít*, zaklat* ~
                esetén|miatt, zaklatás*, bűncselekmény*, biztosítási csalás*, csalás gyanú*, fizetési felszólítás*,
                fizetési meghagyás*, felszólítjuk ~ különben|visszavon*, különben
                perel*|pert|feljelent*|hív*|bíróság*|jogi, hatóság*|hatósághoz|hatóságnak ~
                fordul*|átad*|jelent*|értesít*, hatósághoz fordul*, hatóságnak átad*|adjuk, felelősségre von*, számon
                kér*|kérni ~ bíróság*|fog*, bíróság előtt, eljárást kezdeményez*|indít*, eljárás indul, issza meg a
                levét, ezt vegye észbe, meg is kapja, sokkal többe fog kerülni, viselnie kell a, visszatartjuk,
                valótlan állítás*|állítások, rossz hírünk*, hírnevünk*, sajtó-helyreigazítás*, helyreigazítás*,
                adósságkezel*, követeléskezel*, feketelist*, kitilt*, jogi útra, fenyegetni bűncselekmény, börtön*,
                büntetőjog*, következménye lesz, meglesz a következménye, ön ellen
                """),
    ]
}
