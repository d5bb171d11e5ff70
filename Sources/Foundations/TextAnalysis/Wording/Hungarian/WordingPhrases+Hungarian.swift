extension WordingTable {
    /// Hungarian wording to avoid, and better sentences.
    static let hungarian = WordingTable(
        rows: [
            WordingRow(
                .refusalWall, "Amit most meg tudok tenni Önért: ...", excuse: .alternative, longest: 12,
                phrases: """
                    nem lehet, nem lehetséges, nem áll módunkban, nem áll módomban, nincs módunk|módom, nincs
                    lehetőség*, nem tudunk|tudok ~
                    segíteni|tenni|biztosítani|teljesíteni|elfogadni|visszatéríteni|visszafizetni|foglalkozni|
                    kicserélni, nem tudjuk ~
                    teljesíteni|elfogadni|biztosítani|visszatéríteni|kicserélni|visszavenni|megoldani, sajnos nem
                    tud*, sajnos nem, sajnos nincs, kizárt, lehetetlen, nem megoldható, nem kivitelezhető, nem
                    teljesíthető, kérését elutasít*, kérelmét elutasít*, panaszát elutasít*, elutasítjuk, elutasításra
                    kerül*, nem jogosult, nem fogadjuk el, nem fogadható el, nem tehetünk semmit, nem tehetek semmit,
                    semmit nem tehetünk|tehetek|tudunk|tudok, nincs mit tenn*, nem foglalkozunk, nem vállalunk, nem
                    adunk vissza|pénzt, nem térítjük|térítünk, kivételt nem
                    """),
            WordingRow(
                .refusalWall, "Megkeresem a megoldást, és ...-ig megírom, mit tehetünk.",
                excuse: .alternative,
                phrases: """
                    rendszer nem engedi|fogadja|enged|teszi, a rendszer ~ nem engedi, nem engedi a rendszer, szabály
                    az szabály, a szabály szabály, szabályzat* ~ nem|tiltja|értelmében nem, szabályzatunk ~
                    nem|tiltja|szerint nem, szabályzat szerint, nem engedélyezi a szabály*, előírás* nem
                    teszik|engedik|engedi, házirend* szerint, a cég politikája, cégünk politikája, meg van kötve a
                    kez*, ez nálunk így van|szokás|működik, ez van, ilyen a rendszer, nincs felhatalmazásom, nincs
                    jogosultságom, nincs hatásköröm
                    """),
            WordingRow(
                .refusalWall, "Bevonom az illetékes kollégát, és én maradok a kapcsolattartója.",
                excuse: .alternative,
                phrases: """
                    nem az én hatásköröm|dolgom|feladatom|területem|asztalom, nem a mi
                    hatáskörünk|dolgunk|feladatunk|asztalunk|problémánk, nem ránk|rám tartozik, nem hozzánk|hozzám
                    tartozik, nem ide tartozik, forduljon máshova|máshová|más, nem mi foglalkozunk, nem én
                    foglalkozom, az nem mi vagyunk
                    """),
            WordingRow(
                .blamesCustomer, "Ez történt, és így hozom rendbe: ...",
                phrases: """
                    ön hibája|hibájából|mulaszt*|felelőssége|gondatlan*, önnek ~ kellett volna, el kellett volna
                    olvas*, el kellett volna, meg kellett volna ~ néz*|olvas*|nézni|mond*, figyelnie kellett volna,
                    jeleznie kellett volna, szólnia kellett volna, ha ön ~ elolvasta|figyelt|jelezte|szólt|időben, ha
                    elolvasta volna, ha figyelt volna, ha időben ~ jelez*|szól*|fizet*, ön nem ~
                    olvasta|jelezte|tartotta|fizetett|adta|küldte|követte|vette, ön elmulasztotta, elmulasztotta,
                    elfelejtette, nem rendeltetésszerű*, rendeltetésellenes*, helytelen használat*, szakszerűtlen
                    használat*, ön rontotta|okozta|törte|félreértette|tévedett|hibázott|rosszul, félreértette, rosszul
                    adta meg, rosszul használ*, hibásan adta, saját hibáj*, ön által okozott, miért nem ~
                    szólt|jelezte|olvasta|figyelt|olvasott, ön azt állítja, állítása szerint, ahogy tudnia kell*,
                    tudnia kellett volna, ön nem figyelt, önön múlt, önnek köszönhető
                    """),
            WordingRow(
                .blamesColleague, "Mi hibáztunk, és rendbe hozom: ...",
                phrases: """
                    kollég* ~ hibáz*|hibája|hibájából|elrontotta|elfelejtette|tévedett|rosszul|mulasztott*|elszúrta|
                    félretájékoztat*, kollégám* ~ hibáz*|hibája|elrontotta|tévedett, futár* ~
                    hibája|hibájából|hibázott|elvesztette|rontotta|felelős*|mulaszt*, a futár* ~ hibája,
                    futárszolgálat ~ hibája|hibázott|felelős*|hibájából|okozta, raktár* ~
                    hibája|hibázott|hibájából|rontotta|elrontotta|felelős*, beszállít* ~
                    hibája|hibázott|hibájából|felelős*, partner* ~ hibája|hibázott|hibájából|felelős*|mulaszt*, gyártó
                    ~ hibája|felelős*|hibázott, szerelő ~ hibája|hibázott|elrontotta|rontotta, a másik osztály*, másik
                    osztály ~ hibája|hibázott|rontotta, pénzügy* ~ hibája|hibázott|elrontotta|rontotta, nem a mi
                    hibánk, nem mi hibáztunk, nem az én hibám, nem mi tehetünk róla, nem mi rontottuk, nem én tehetek,
                    az előző ügyintéző, új kolléga*|kollegá* ~ hiba*|hibáz*|elrontotta|rontotta|rosszul|tévedett, ők
                    rontották|hibáztak|felelősek, nem tudom ki mondta, a klinika ~ hibája|hibázott|mulaszt*, az
                    értékesítő* ~ hibája|rosszul|ígért*
                    """),
            WordingRow(
                .emptyApology, "Elnézést kérek, hogy ... ; emiatt Önnek ... kellett.",
                phrases: """
                    elnézését? kérjük|kérem|kérünk|kérek ~ kellemetlenség*, elnézést kérünk|kérek|kérjük|kérem az
                    esetleges*|okozott, esetleges kellemetlenség*, az okozott kellemetlenség*, okozott
                    kellemetlenség*, a kellemetlenség* miatt|ért, a kellemetlenségért, kellemetlenségekért, sajnáljuk
                    ~ kellemetlenség*, sajnálom ~ kellemetlenség*, sajnálatunkat fejezzük ki, szíves elnézés*,
                    megértésüket köszön*, megértését köszön*, elnézést ha, bocsánat ha, sajnáljuk ha, sajnálom ha,
                    elnézést kérünk ha, elnézést kérek ha, bocsánatot kérünk ha, sajnáljuk hogy így
                    érez*|érzi|gondol*|látja|érezte, sajnálom hogy így érez*|érzi|gondol*|látja|érezte, amennyiben ~
                    kellemetlenség*, ^elnézést$, ^sajnáljuk$, ^sajnálom$, ^bocsánat$, ^elnézést kérünk$, ^elnézést
                    kérek$, ^elnézését kérjük$, ^elnézését kérem$, ^bocsánatot kérünk$, ^sajnálattal halljuk$,
                    ^sajnáljuk a történteket$, sajnáljuk a történteket, sajnálom a történteket, elnézést a
                    történtekért
                    """),
            WordingRow(
                .commandsCalm, "Értem, miért bosszús; most ezt teszem: ...",
                phrases: """
                    nyugodjon meg, nyugodj meg, nyugodjanak meg, kérem nyugodjon, nyugalom, csak nyugodtan, csak
                    nyugalom, higgadjon le, higgadj le, higgadjunk le, ne idegeskedj*, ne idegesked*, ne legyen
                    ideges|mérges|dühös|türelmetlen, ne kiabáljon, ne kiabálj, ne emelje fel a hang*, vegyen vissza,
                    vegyen vissza a hang*, ne izguljon, ne izgulj, ne izgassa magát, ne húzza fel magát, ne hergelje
                    magát, legyen türelemmel, legyen türelmes, kérem legyen türelmes, türelem, kérjük türelmét,
                    türelmét kérjük, fogja vissza magát, uralkodjon magán, ne vegye a szívére, lazítson, ne dühöngjön
                    """),
            WordingRow(
                .minimises, "Látom, hogy ez Önnek ... okozott; komolyan veszem.",
                phrases: """
                    csak egy ~ kis|apró|apróság|kisebb|kellemetlenség|hiba|késés, apró
                    kellemetlenség*|hiba|probléma|késés, kisebb
                    kellemetlenség*|hiba|probléma|késés|csúszás|fennakadás, kis
                    kellemetlenség*|hiba|probléma|késés|csúszás, apróság, semmiség, nem nagy dolog|ügy|probléma|gond,
                    nem olyan nagy dolog|ügy, nem tragédia, nem a világ vége, nem dől össze a világ, előfordul, elő
                    szokott fordulni, mindenkivel előfordul*, mással is előfordul*, megesik, ilyen előfordul, ilyesmi
                    előfordul, másnak ~ rosszabb|nagyobb, lehetett volna rosszabb, rosszabb is lehetett volna,
                    túlreagál*, eltúloz*, túloz, felesleges ~ izgul*|aggód*|idegesked*, nincs miért ~
                    aggód*|idegesked*|izgul*, más ügyfél* ~ nem|panasz*|elégedett*, más nem panaszkodott, másnak nincs
                    ilyen, senki más nem ~ panasz*|jelez*|jelezt*, ön az egyetlen, egyetlen ügyfél aki, nem olyan
                    rossz, nem is olyan, legalább, mindössze, pusztán egy, nem kell ~ dráma*|ekkora|ügyet, bagatell*
                    """),
            WordingRow(
                .defensive, "Jogosan szólt. Ami elromlott: ...",
                phrases: """
                    mint már ~ mond*|írt*|jelez*|említ*|tájékoztat*|közölt*, ahogy már ~
                    mond*|írt*|jelez*|említ*|tájékoztat*, ahogyan már ~ mond*|írt*|jelez*|említ*, mint korábban ~
                    írt*|mond*|jelez*|tájékoztat*|említ*, korábban már ~ tájékoztat*|jelez*|írt*|mond*, ahogy
                    mondtam|írtam|mondtuk|írtuk, már megmondtam|megírtam|elmondtam|megírtuk|elmondtuk, már többször ~
                    mond*|elmond*|írt*|tájékoztat*|jelez*, mi mindent megtettünk, mindent megtettünk, mi mindent ~
                    szabály*|előír*|helyes*, szabályosan jártunk el, mi helyesen jártunk el, helyesen jártunk el, az
                    előírásoknak megfelelően jártunk, nem követtünk el hibát, nem hibáztunk, részünkről nem történt
                    hiba*|mulasztás*, nem történt hiba*|mulasztás*, mi nem ígértünk|mondtunk|mondtuk|ígértük, én nem
                    mondtam|ígértem, ez nem igaz, ez nem így van|volt|történt, ez egyszerűen nem igaz, meg kell
                    értenie, értse meg, önnek is meg kell, lássa be, be kell látnia, védelmünkre, termékeink ~
                    minőség*|legjobb*|kiváló*|szigorú*, cégünk ~ piacvezető*|elismert*|vezető|legnagyobb, piacvezető*,
                    a legtöbb ügyfel* ~ elégedett*, ügyfeleink többsége ~ elégedett*, több ezer elégedett, büszkék
                    vagyunk, tisztelettel de, nem értünk egyet ~ állít*|panasz*, nyilvántartásunk szerint ~ ön|nem
                    """),
            WordingRow(
                .robotic, "Köszönöm, hogy megírta ... ; végigolvastam, és ...",
                phrases: """
                    tisztelt ügyfelünk, tisztelt ügyfél, tisztelt felhasználó*, tisztelt partnerünk, tisztelt cím,
                    tisztelt vásárlónk, kedves ügyfelünk, kedves vásárlónk, kedves ügyfél, ez egy automatikus,
                    automatikus üzenet|válasz, erre az üzenetre ne válaszoljon, kérjük ne válaszoljon, megkeresését ~
                    köszön*|rögzít*|továbbít*|megkap*|iktat*, megkeresése ~ fontos|rögzít*, panaszát ~
                    rögzít*|továbbít*|nyilvántartás*|iktat*, bejelentését ~ rögzít*|továbbít*|iktat*|nyilvántartás*,
                    rögzítésre került, továbbításra került, továbbítottuk az illetékes, illetékes ~
                    osztály*|terület*|kolléga*|munkatárs*, feldolgozás alatt, kivizsgálás alatt áll, folyamatban van
                    az ügy*, tájékoztatjuk hogy, ezúton ~ tájékoztat*|értesít*, ezúton, felhívjuk szíves figyelm*,
                    szíves tájékoztat*, szíves türelm*, tudomásul vettük, tudomásul vesszük, hivatkozással, tárgyi
                    ügyben, fenti tárgyban, visszajelzése fontos, véleménye fontos, ön fontos számunkra, fontos
                    számunkra az ön, elkötelezettek vagyunk, mindent megteszünk ügyfeleink, amennyiben további
                    kérdése*, további kérdés* esetén, forduljon hozzánk bizalommal, állunk rendelkezésére, készséggel
                    állunk, jelenleg minden ügyintézőnk, kollégáink jelenleg, ügyszám ~ hivatkoz*, olvassa el ~
                    ászf|gyik|tájékoztató*|szabályzat*, tekintse meg ~ honlap*|gyik|weboldal*, megtekinthető ~
                    honlap*|weboldal*
                    """),
            WordingRow(
                .overFamiliar, "Szólítsa a nevén, udvarias hangon.",
                phrases: """
                    szia, sziasztok, szióka, heló, helló, hello, hali, csá, cső, haver, öregem, kedveském, drágám,
                    aranyom, édesem, kisasszony, anyukám, apukám, hölgyike, tesó, bocsesz, upsz, hopp, hoppá, na ne
                    már, figyu, figyi, okés, oksi, puszi, pusszantás, köszike, kösziii, lol, haha, hahaha, semmi para,
                    no para, ne parázz, ne parázzon, naná, ugyan már, na szóval, 😉, 😜, 😂, 🤣, fel a fejjel
                    """),
            WordingRow(
                .jargon, "Mondja hétköznapi szóval, például azzal, amit az ügyfél látni fog.",
                phrases: """
                    sla, kpi, rma, rma szám*, sku, crm, erp, backend*, api, eszkalál*, eszkaláció*, eszkalációs,
                    ticket*, hibajegy*, tiket*, ügyjegy*, provizionál*, workflow*, onboarding*, routol*, konfigurál*,
                    firmware*, késleltetés*, csomagveszteség*, dns, ip cím*, churn*, nps, csat, első szint*
                    ügyfélszolgálat, másodszint*, második szint* támogat*, second line, back office*, diszpozíció*,
                    vis maior, abszolút határidő*, elévül*, regressz*, kárrendez* protokoll, átfutási idő*, lead time,
                    root cause, gyökérok*, reklamációkezelési protokoll*, protokoll*, jóváírási bizonylat*,
                    sztornószámla*, stornó*, teljesítési igazolás*, munkalap*, workaround, bug*, deploy*, rollback*,
                    szerződésszegés* kötbér*
                    """),
            WordingRow(
                .vaguePromise, "...-án ... óráig ... , és akkor írok Önnek.",
                phrases: """
                    amint lehet, amint lehetséges, amint tudunk|tudok|tudjuk, amilyen hamar csak, mihamarabb, minél
                    hamarabb, minél előbb, a lehető leghamarabb, lehető leghamarabb, a lehető legrövidebb, legrövidebb
                    időn belül, hamarosan, rövidesen, nemsokára, a közeljövőben, közeljövőben, belátható időn belül,
                    időben ~ jelentkez*|értesít*, majd jelentkez*|szólunk|írunk|hívjuk|értesít*, majd ~ valamikor,
                    valamikor, megpróbál*, megpróbáljuk, megpróbálom, próbálunk, próbáljuk, próbálok, igyekszünk,
                    igyekszem, törekszünk, törekszem, mindent megteszünk, mindent megteszek, megteszünk mindent,
                    megteszek mindent, megtesszük ami, remélhetőleg, reméljük hogy, reméljük, lehetőség szerint,
                    lehetőségeinkhez mérten, ha lehetséges, ha lesz rá mód*, utánanézünk majd, majd meglátjuk,
                    meglátjuk mit, meglátom mit, dolgozunk rajta, dolgozunk az ügy*, dolgozunk a megoldás*, pár napon
                    belül, néhány napon belül, pár nap múlva, valaki ~ hívni|keresni|jelentkez*, előbb utóbb, idővel,
                    egyszer majd, kis türelmet
                    """),
            WordingRow(
                .legalThreat, "Ezt a(z) ... is megvizsgálhatja; szívesebben rendezném Önnel közvetlenül.",
                phrases: """
                    ügyvédünk*, ügyvédeink*, jogászunk*, jogászaink*, jogi osztályunk*, jogi képviselőnk*, jogi
                    lépés*, jogi útra|úton, jogi következmény*, peres út*|eljárás*, bírósági út*|eljárás*, bíróságon
                    találkoz*, beperel*, pert indít*, feljelentést teszünk, feljelentjük, rágalmaz*, becsületsértés*,
                    hitelrontás*, követeléskezel*, behajtó*, behajtás*, végrehajt*, fizetési meghagyás*, fenntartjuk a
                    jogot, jogunkat fenntart*, felelősségre von*, önt terheli ~ felelősség*, jogilag nem vagyunk, nem
                    vagyunk kötelesek, jogilag nem köteles*, nem köteles* rá|erre, felelősséget nem vállal*, semmilyen
                    felelősséget, kárt önre, áthárít* önre, negatív adóslista*, bar listá*, khr, saját felelősségére
                    """),
        ] + hungarianPatterns.wide,
        alternatives: """
            viszont, azonban, ellenben, de ~
            hat*|het*|van|igen|kap*|marad*|elmondom|küld*|megír*|áttehető|kérhet*|fizethet, lehetősége van, két
            lehetőség*, amit tudok|tudunk, amit ajánl*, választás*, igen, intéz*, elintéz*, megold*, helyett, közben,
            addig, visszavon*, kiszámol*, megkeres*, keresem, hívom, hívjuk, küldjük, küldöm, viszont ~
            tud*|kap*|ajánl*|küld*|felajánl*, helyette, ehelyett, de ~
            tudok|tudunk|tudom|tudjuk|felajánl*|ajánl*|küld*|kicserél*, azonban ~ tud*|ajánl*|felajánl*|küld*, amit
            tehetek|tehetünk, amit meg tudok|tudunk, amit viszont, felajánlom, felajánljuk, felajánlunk, fel
            tudok|tudunk ajánlani, azt tudom|tudjuk ajánlani|felajánlani|tenni, tudok ajánlani|adni|küldeni, tudunk
            ajánlani|adni|küldeni, cserébe, vagy választhat*, választhat*, ezért ~ visszautal*|küld*|kicserél*|intéz*,
            inkább, más megoldás*, másik megoldás*, javaslom, megoldásként, addig is ~ küld*|ad*|biztosít*
            """,
        denials: """
            nem kérem|kérjük ~ önt|hogy, nem kérem|kérjük arra|azt, nem fogom|fogjuk azt|arra ~ mondani|kérni|írni,
            nem mondom|mondjuk azt|hogy|önnek, nem írom|írjuk azt|hogy, nem bújok|bújunk, ahelyett hogy, soha nem
            mond*|kér*, nem lett volna szabad ~ mond*|hall*|ír*|azt, nem azt ~ mondom|mondjuk|írom, eszembe sem jut,
            nem akarom azt|hogy ~ mondani, hiba volt azt
            """,
        lookAlikes: """
            nem lehet kérdés*|elégszer|eléggé|könnyű|mentség, nem lehetett könnyű|kellemes, nem lehet elég*, köszönöm
            a türelm*, köszönjük a türelm*, türelmét köszön*, sajnos nem ~ érkezett|jött|sikerült|volt|kapta, sajnos
            nincs ~ nálunk még, remélem hogy jól, legalább ennyi*|#, el kellett volna ~
            érkez*|jutnia|küldenünk|juttat*|mondanunk, meg kellett volna ~ érkez*|kapnia|mondanunk|hívnunk, nem
            sikerült, előfordulhat*, ja értem, amint ~ megérkezik|megjön|megkap*|beérkezik|kész|tudom, nem az ön
            hibája, nem ön hibája|hibázott|tehet|rontotta, nem az ön mulaszt*, tudomásul vettük hogy fontos, legyen
            szíves, többször is igaza, tisztelt ~ úr|asszony, ezúton is ~ köszön*|elnézést|bocsánat*
            """,
        classes: hungarianGroups)
}
