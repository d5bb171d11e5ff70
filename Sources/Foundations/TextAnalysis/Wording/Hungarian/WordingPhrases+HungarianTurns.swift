extension WordingTable {
    /// Hungarian turns of speech by who did what: whole clauses, vocatives between commas, verbs by their endings.
    static let hungarianTurns = [
        WordingRow(
            .blamesCustomer, "Ez történt, és így hozom rendbe: ...",
            phrases: """
                *tad|*ted|*ttál|*ttél volna el|meg|be|ki|le|fel?, ha ~ *tad|*ted|*ttál|*ttél|*tál|*tél volna, ha ön ~~
                *tta|*tte|*ott|*ett|*ött|*ta|*te volna, kellett|illett volna *nod|*ned|*nöd|*nia|*nie|*ania|*enie, *nod|
                *ned|*nöd kellett|illett|kellene|kéne volna?, jobban|előbb|időben|alaposabban ~ kellene|kéne|kellett
                *nia|*nie|*nod|*ned|*ni, előbb gondol*|olvas*|néz*|kérdez*|ellenőr*|tájékoz*|számol* ~ aztán|utána|
                azután|mielőtt, először gondol*|olvas*|néz*|kérdez* ~ aztán|utána, legközelebb|máskor|jövőre|ezentúl|a
                jövőben ~ figyel*|figyelj*|olvas*|nézz*|nézze|jobban|gondol*|előbb|időben|ellenőr*|vigyáz*|ügyel*|
                tartsa|tartsd|legyen|legyél|körültekint*, máskor majd, jobban vigyáz*|ügyel*|odafigyel*|figyel*|odanéz*|
                megnéz*|meggondol*, jobban meg kellett, figyelmesebb*, körültekintőbb*, óvatosabb*, ön|te|maga|önök
                hibázott|hibáztál|tévedett|tévedtél|mulasztott|mulasztottál|hibáztak, ön írta alá, te írtad alá, te
                adtad meg, ön adta meg, ön kattintott, te kattintottál, pedig|mégis ön|te *ott|*ett|*ött|*tta|*tte|
                *ttad|*tted|*ttál|*ttél, tehát|szóval|így|akkor|ergo ön|te|maga a?|az? hib*|tév*|mulaszt*|ront*|felelős|
                ludas, *t|*k tehát ön|te, ki az aki nem|ne, aki ~ nem|ne|elfelejt*|elmulaszt* ~ az|annak|magára|ne|
                viselje, mit várt|vártál|vár|gondolt|gondoltál|hitt|hittél|képzelt|képzeltél ~ ilyen|ennyi|ettől|ezért|
                kor|amikor, nem csoda ha|hogy ~~, ne lepődj*, ne csodálkoz*, maga|magad|magának|magadnak kereste|
                kerested|köszönheti|köszönheted|ártott|ártottál, magának köszönhet*, magadnak köszönhet*, csak magát|
                magad|magadat okol*|hibázt*, saját hanyag*|figyelmetlen*|döntés*|kockázat*|ügyetlen*|felelőtlen*|
                gondatlan*|butaság*|türelmetlen*|feledékeny*|mulaszt*|tévedés*, önnél|nálad van|lesz a? hiba|gond|baj|
                probléma, az ön|te oldalán|oldaladon|készülékében|készülékeddel|hálózatában, valószínűleg|nyilván|
                biztos|biztosan|bizonyára|gondolom|gondolhatom|alighanem|szerintem ~ félre*|rosszul|rossz|elnézt*|
                elgépel*|elír*|benézt*|elfelejt*|kihagyt*|nem olvast*|figyelt*|jól|*tad|*ted|*tál|*tél|kapcsolt*|
                kattint*|tölt*|mentett*|vett*, rossz gombot|címet|helyre|számot|adatot|napot|dátumot|méretet|menüt|
                linkre|opciót|csomagot|nevet|kódot ~ nyom*|adott|adta|adtad|adtál|írt|írta|írtad|választ*|vitte|
                kattint*|tett|tette|jelölt*|ment*|ütött*, félrekattint*, félreolvas*, félrenyom*, félreérthet*, ön|te|
                maga ~ figyelmetlen|feledékeny|hanyag|késve|késett|későn|elkésett|felelőtlen|türelmetlen|ügyetlen,
                hanyag volt|voltál, elkésett|lekéste|lemaradt ~ ön|erről|ezért|magának, nem vette a fáradságot, nem
                vetted a fáradságot, lusta volt|voltál, nem volt képes|hajlandó, képtelen volt|voltál, nem ~ tartotta|
                tartottad|tartották be, nem követte|követted|ellenőrizte|ellenőrizted|töltötte|töltötted|mellékelte|
                csatolta|csatoltad|vigyázott|vigyáztál|ügyelt|ügyeltél|válaszolt|reagált|mentette|mentetted|frissítette|
                frissítetted|olvastad|olvasta|nézte|nézted|zárta|zártad|húzta|húztad|tudja|tudod használ*|kezel*|időben|
                le|meg|ki|el|be|végig|a|az|rendesen, tudni illik, illene tudni*|elolvas*, felnőtt ember*, józan ész*,
                elemi|alap|alapvető ~ figyelm*|dolog|tudni|ismeret*, mindenki más ~ tudja|képes|megoldotta|meg, másnak ~
                sikerül*|ment|megy|gond, csak önnek|neked ~ nem|sikerül*|gond|baj, önön kívül|önökön mindenki|senki*,
                túl sok|keveset fogyaszt*|használ*|eszik|vár*|kér*|néz*, pazarol*, nem rendeltetés*, ön|te|maga akart*|
                akarta|erőltette ~ ezt|ilyet|olcsó*|mindenáron, olcsó húsnak, amilyen ~ olyan, ennyi eszed|esze,
                gondolkodj*|gondolkodjon ~ előbb|legközelebb|egy, nem olvassák|olvassa el|végig?, elolvasni ~ túl|nem|
                sok*, nem minket kell, ne rajtunk, ne ránk fog*|haragud*, ne mi* ~ okol*|hibázt*
                """),
        WordingRow(
            .blamesColleague, "Mi hibáztunk, és rendbe hozom: ...",
            phrases: """
                @third ~~ @slip, @slip ~ @third, @slip a|az|el|meg|ki|le|be|fel|össze|félre @third, @slip ~~ ő|ők|nem|
                volt|voltak|az @third, @third ~ új|kezdő|tapasztalatlan|béna|hülye|ügyetlen|lassú|fáradt|feledékeny|
                szétszórt|figyelmetlen|buta|megbízhatatlan|részeg|másnapos|beteg|szabadságon volt|még|itt|nálunk|és|
                ezért|sajnos, @third ~ nem figyel*|szólt|szóltak|továbbít*|adta|adták|érti|ért|értett|tudja|tudták|
                tudta|ment|olvasta|írta|jegyezte|vette|veszi|vették|válaszol*|jelezte|jelezték|tette|csinálta|csinálják|
                végezte|hozta|hozták|küldte|küldték|vitte ~ át|ki|meg|fel|el|hozzá|oda|le|be|mit|rendesen|időben|tovább|
                a|az, @third ~ mindig|megint|állandóan|folyton|sose|sosem|már|rendszeresen ~ *ik|*nak|*nek|elkés*|késik|
                késnek|ezt|így, tőlük|tőle kérj*|kérje|kérdez*|kérdezze|követel*|érdeklőd*|kell|számon ~, nekik|neki
                írj*|írjon|szólj*|szóljon|panaszkod*|reklamál*|címez*|köszönje|köszönd|köszönhet*|tessék, szólj*|
                szóljon|írj*|írjon|panaszkod* nekik|neki|náluk|nála, náluk|nála reklamál*|érdeklőd*|keress*|keresse|
                panasz*|verje|kopogtass*|kell|akadt|van|ragadt, rajtuk|rajta kérj*|kérje|keress*|keresse|múlt|múlik|
                kell|verj*|verje ~, őket|őt hibázt*|okol*|okolja|szid*|szidja|kérdez*|hív*|zaklass*|nyaggass*|terheli,
                ők|ő|azok a hibás*|ludas*|felelős*|vétkes*|sáros*, ők|ő hibás*|ludas*|felelős*|vétkes*|rontott*|hibáz*|
                felejt*|késtek|késett|küldt*|írt*|adt*|csinál*|szúrt*|mond* ~ el|meg|rosszul|ezt|össze|félre?, ő|ők
                volt|voltak az|a|aki|akik, az ő hibáj*|saruk|sara|lelkük|lelkén|dolguk|dolga|felelősség*|mulasztás*|
                késés*|művük|műve|balfogás*, nem|aligha rajtunk|rajtam múlt|múlik|állt, nem a mi|az én hibánk|sarunk|
                hibám|saram|mulasztásunk|késésünk|balfogásunk|emberünk|kollégánk|művünk|bűnünk, nem mi tehetünk|késtünk|
                rontottuk|törtük|hagytuk|vesztettük|írtuk|felejtettük|hibáztunk|okoztuk, semmit nem|sem tehetünk ~ róla,
                nem tehetünk|tehetek róla, mi ~ időben|rendben|pontosan|határidőre|hibátlanul|jól kiadtuk|feladtuk|
                átadtuk|leadtuk|elküldtük|jeleztük|csomagoltuk|továbbítottuk|elkészítettük, mi kiadtuk|feladtuk|átadtuk|
                leadtuk|elküldtük|szóltunk|jeleztük|megrendeltük|kértük ~ @third|időben|nekik|ők|csak, csak
                viszonteladó*|közvetítő*|partner, átvert*|átvágt* ~ minket|bennünket|önt, minket|bennünket is átvert*|
                átvágt*|cserbenhagy*|becsap*, cserbenhagy*, lepasszol* ~ ránk|rám|nekünk, ránk sóz*|hagyták|tolta|
                tolták|kente|kenték, valaki|valamelyik ~ elír*|elnéz*|elront*|elfelejt*|elkever*|elszúr*|rosszul|hibáz*|
                félre*|benéz*|kihagy*|kolléga|elveszt*|otthagy*, aki ~ fogadta|vette|írta|beszélt|intézte|kezelte|
                felvette ~ hibáz*|téved*|elír*|elnéz*|rosszul|félre*|nem, fogalma|fogalmuk sincs|sem|nincs, azt se|sem
                tudja|tudják ~, összevissza|össze vissza|hülyeség*|butaság*|zöldség*|baromság*|marhaság* beszél*|mond*|
                ír*|ígér*, mellébeszél*, kamuzik|kamuztak|kamuzott, hazudik|hazudtak|hazudott ~ ő|ők|önnek|neked|@third,
                @third ~ hazud*|kamuz*|füllent*, nem kell komolyan venni, ne vegye|vedd komolyan ~ amit|ő*|@third,
                közted|köztünk|magunk|egymás között szólva|mondva|legyen|maradjon|szól*, ami azt|őt illeti, nem a
                legélesebb|legjobb|legügyesebb, megint ők|ő|az|a @third, megint elaludt*, ahogy|mint szokás*|szokta|
                szokták|mindig$, mit mondjak|vár|várjunk tőlük|tőle, tipikus*, jellemző rájuk|rá, sajnos|hát ő|ők
                ilyen*, ilyenek|ilyen ők|ő|a|az @third, reméljük ~ tanul belőle, kirúg*, elbocsát* ~ miatt|érte,
                megkapja a magáét, lecsesz*, lebaltáz*, felelősségre vonjuk, fejmosás*, majd ~ leszid*|elbeszélget*
                """),
        WordingRow(
            .defensive, "Jogosan szólt. Ami elromlott: ...",
            phrases: """
                nem mi|én kértük|írjuk|írtuk|döntünk|döntöttük|döntjük|hozzuk|hoztuk|találtuk|gyártjuk|gyártottuk|
                szabjuk|szabtuk|akartuk|határozzuk|vagyunk|állapítjuk|emeltük|emeljük|választottuk|fejlesztjük|
                szállítjuk|kérdeztük|felelünk|kértem|írom|döntöm|találtam|akartam|hozom|ígértük|ígértem, nem kényszerít*
                senki*|önt, nem kötelez* senki*|önt, nálunk mindenki|minden|mindig|soha|ez|az|sosem|senki|ilyen|ez|nem ~
                leterhelt|túlterhelt|rendben|szabályos*|szokás*|így|megy|működik|jó|bevált|elégedett|panasz*|fordul|
                fordult|történ*|standard|ellenőr*|tiszta|pontos*|képzett|szakember*, nálunk ez így|természetes|normális|
                bevett|standard|a, mindenki ~ maximálisan|rengeteg*|túl|le ~ leterhelt|terhelve|dolgozik|terhelt, a
                kolléga* ~ mindent|mindig|szabályosan|helyesen|jól|udvarias*|kedves*|előírás*|protokoll* ~ megtett*|
                járt|jártak|betart*|volt|csinál*|tett*|szerint|intéz*, kolléga* ~ mindent megtett*, @third ~
                *szabályait|előírás*|protokoll*|szabály* ~ betart*|szerint|követ*|megfelel*, mások*|másnak|másoknak|
                többi|többiek ~ tetszik|jó|megfelel|működik|bevált|szereti|szeretik|elégedett*|nem|sincs|sem|panasz*|
                fizet*|szokta, másutt|máshol|más cég*|bank*|bolt*|szolgáltató*|helyen ~ is|se|sem|sincs|sincsen|drágább|
                rosszabb|ugyanez|ugyanígy|még, a többi bank*|cég*|bolt*|szolgáltató*|biztosító*|étterem* ~ is|se|sem|
                sincs|sincsen, nézzen|nézzél|nézz|menjen|menj|próbálja|kérdezze körül|máshol|máshová|máshova|meg máshol,
                # ~ csillag*, csillagunk, értékelés* ~ csillag*|átlag*|jó|kiváló|pozitív, díjnyertes, díjazott*, díjak
                igazol*, díjat nyert*|kapt*, elnyert* ~ díj*|minősítés*, az ország|város|piac|régió ~ egyik leg*|
                legjobb*, egyik legjobb*|legbiztonságosabb*|legmegbízhatóbb*|legnagyobb*|legmodernebb*|legszigorúbb*|
                legolcsóbb*, mi vagyunk ~ leg*|legolcsóbb*, legmegbízhatóbb*, legbiztonságosabb*, jogunkban áll|állt|
                van, jogunk van|volt ~, ehhez|erre jogunk van|volt, szóbeszéd, pletyk*, rosszindulat*, tanúsítvány*|
                minősítés*|iso|auditált|hitelesített|kalibrált ~ van|rendelkez*|igazol*|bizonyít*|cég*|műszer*|szerint,
                feature|funkció nem bug|hiba, nem bug|hiba hanem, nem hiba|bug ~ hanem|funkció|feature|így, így működik|
                működött|tervezték|tervezve|találták|terveztük|alakítottuk|szokás|szoktuk|kell ~, szándékosan ilyen|így,
                rendben ~ működött|találtuk|működik|volt amikor, nem látunk|találtunk|látok|találtam|tapasztaltunk|
                észleltünk|állapítottunk|érzékeltünk ~ hibát|okot|problémát|mulasztást|eltérést|rendellenes*|kivetni*|
                semmi*|hibás*|alap*, semmi kivetni*|rendkívüli|szabálytalan*|rendellenes*|hiba|baj|gond ~ nem|nincs|
                volt|történt, kikérem|kikérjük ~ magam*|magunk*, visszautasít* ~ vád*|állít*|feltétel*|hangnem*|
                kijelent*|leghatároz*, alaptalan, megalapozatlan*, vádaskod*, vádak|vádjai|vádját|vádat, mi is ~ ember*,
                emberek vagyunk, csak ember* vagyok|vagyunk, senki ~ tökéletes, nem vagyunk gépek|robotok|mindenhatók|
                jósok|varázsló*, varázsolni|varázspálc*|csodát nem|nincs ~, ennyi pénzért|ennyiért|ezért ~ ne|mit|nem|
                ennyi, ezen az áron ~, mit vár*|vársz|várt ~ ennyi*|ingyen*|ezért|áron|pénzért, örülj|örüljön|örülhet|
                örülhetsz|örüljenek hogy|neki|ha, tíz|húsz|harminc|negyven|# éve ~ csinál*|dolgoz*|foglalkoz*|vagyunk|
                *juk|*jük|nem|így|pályán|szakmában, évtized* ~ tapasztal*|óta|csinál*|szakm*, éves ~ tapasztalat*|
                szakmai|múlt*|rutin*, soha|sosem|eddig|még ~ nem|sem|senki ~ panasz*|szólt|szóltak|reklamál*|jelez*|
                ilyen|probléma|gond|baj|kifogás*, nem volt ~ panasz*|reklamáció*|gond|baj ~ rá|eddig|még|soha|vele, ön|
                te|maga az első*|egyetlen, elsőként panasz*|jelzi|szól, ki van|volt írva|függesztve|téve, le van|volt
                írva, benne van|volt ~ szerződés*|ászf|apró*|tájékoztató*|leírás*|szabályzat*, ott van|volt|áll ~
                szerződés*|honlap*|oldal*|apró*|ajtó*|számlá*, szerepel* ~ szerződés*|honlap*|oldal*|ászf|tájékoztató*|
                szabályzat*|kiír* ~, egyértelműen|világosan|tisztán|jól|fehéren|feketén ~ ír*|szerepel*|lát*|közölt*|
                jelez*|mond*|kiír*|olvasható|benne|fogalmaz*, mi szóltunk|jeleztük|megírtuk|mondtuk|megmondtuk|közöltük|
                figyelmeztett*|tájékoztattuk|kiírtuk ~, mi ~ előre|időben|többször szóltunk|jeleztük|megírtuk|mondtuk|
                közöltük|figyelmeztett*|tájékoztat*, előre szóltunk|jeleztük|megmondtuk|közöltük, részünkről|oldalunkon|
                nálunk ~ minden|nincs|nem ~ rendben|hiba|gond|rendelkez*|szabály*|tortent|merült, többször|kétszer|
                háromszor|naponta|gondosan|szigorúan ~ ellenőr*|átnéz*|átvizsgál*, csúcsidő*|csúcsszezon*|főszezon*|
                szezon|karácsony|ünnep* ~ van|miatt|ilyenkor|mindenki|kell, szezon van, karácsony van, ilyenkor ~
                mindenki|mindenhol|ez|sok|normális|természetes, sok ~ munka|dolgunk|ügyfél|rendelés ~ van|mellett|miatt,
                emberhiány*|létszámhiány*|munkaerőhiány*, kevesen vagyunk, ennyien vagyunk, két|egy ember* ~ vagyunk|
                dolgoz*|jut, mindennek ~ felment|ára|drág*, energiaár*, ez van kiírva|érvényben, törvény|jogszabály|
                szabály|rendelet|eu|unió ~ így|írja|ezt|kötelez|előír*|ez, az időjárás*|idő*|forgalom*|dugó*|vihar* ~
                nem|mi|tehetünk|ellen, időjárás* nem, nem tudunk|tudok ~ mindenkinek|mindenre|mindent|mindenhol|
                kettészakad*|többfelé|varázsol*|repülni, nem lehet mindenki*|mindenhol|mindig, pont|éppen|épp ön*|neked|
                te|maga ~ nem|panasz*|felháborod*, miért pont, de persze|hát ~ mi|mindig|minket|könnyű, könnyű ~
                kritizál*|kívülről|panaszkod*|fotel*, ha jobban ~ csinálja|tudja|tudod, lehet nálunk jobbat, cégünk|
                bankunk|társaságunk|üzletünk|boltunk|éttermünk|szállodánk|klinikánk|intézményünk|csapatunk|vállalatunk
                ~~ leg*|mindig|minőség*|elismert|elkötelez*|díj*|vezető|éve|felel*|szigorú*|kiváló*|magas|hírnev*|híres|
                igazol*|megfelel*|jogszerű*|szabály*|mindent|korrekt*, jogszerűen|korrektül|jóhiszeműen|szabályosan|
                szabályszerűen ~ jár*|elj*|cselek*|tesz*|kezel*|számol*|intéz*, megfelel* ~ előírás*|szabvány*|jogszab*|
                törvény*|norm*|követelmény*, szabványnak|normának|előírásnak megfelel*, tény|tények hogy|szerint|mást|
                makacs*, nem ~ fogjuk|fogom szégyell*|magyaráz*|mentegetőz*, nincs ~ szégyellni*|takargat*|rejtegetni|
                okunk|bocsánat*, nem kérünk|kérek bocsánat* ~, nem szorul* magyarázat*, adatvédelm*|üzleti|biztonsági
                ok*|tit*|szempont* ~ ~, a zaj nem|késés nem ~ miattunk|róla|rólunk|tőlünk, nem rólunk|róla|tőlünk|
                rajtunk szól*|függ*|múl*|van
                """),
        WordingRow(
            .overFamiliar, "Szólítsa a nevén, udvarias hangon.",
            phrases: """
                =@vocative, =jaj|na|hát|ó|ej|ejnye|hé|hej|szia|heló|helló|szió|csá|csumi|köszi|kösz|figyelj|te|te?
                @vocative, =@vocative @vocative, =kedves|drága|édes|jó|szép|okos|kicsi|arany @vocative|tanárnő|ügyfelem|
                emberem|öreg|gyerek|asszony|barátném|hölgyem, =@vocative drága|kedves|kicsi|édes|néni|bácsi, puszi ~
                *nak|*nek|*ra|*re|mindenkinek|pocid*|arcod*|a|az, pusz*|puszil|puszilunk|puszilom|puszillak|puszilja,
                cupp*, ölel|ölellek|ölelünk|ölelés|öleléssel ~, nagy ölelés, na mi a|újság|van|lesz|hir|hír, mizu|
                mizújs|mizujs|mizúja, csumi*, csocsi, csőváz, szeva, szevasztok, szasz, szasztok, hellóbelló, helló
                belló, halihó*, hahó, hellosztok, heló|helló|hello ~ @vocative, hogy|hogyan ityeg|ityeg*, hogy s mint,
                pacsi*, öklös*, lepacsi*, kacsint*, kacsi, bocsi|bocsika|bocsesz ~ @vocative|bogar*|drág*, ne búsulj, ne
                szomorkodj*, fel|föl a fejjel, mosolyt, egy mosoly*, nagy levegő ~ @vocative, bízd ~ bácsi|nagyira|rám|
                csak|a|az|ránk, majd ~ bácsi|néni|mami|papa|anyu|apu ~ megold*|elintéz*|segít*, megoldja ~ bácsi|néni|
                tesó|haver*|apu, gyere ide|csak|csücs*|na, na gyere, köztünk|közted szólva|maradjon ~ @vocative, csak
                neked|önnek ~ @vocative, te kis, te aranyos*|édes*|drága*, de cuki*|édes*|aranyos*, cuki|cukik|cukiság*|
                cuksi*, imádunk, imádlak|imádjuk|szeretünk|szeretlek téged|titeket|benneteket|mindig?, love you, love
                ya, szupi*, zsír, király vagy, te vagy a király|legjobb, tök|tökre ~ jó|cuki|csúcs|egyszerű ~, bye,
                bájbáj, csőcső, pá|pápá ~, pápuszi, naszia*, na szia*, szióka*, xoxo, xd*, lol*, hihi*, haha*, höhö*,
                hehe*, khm, jajajaj, jajj, ajaj, upsz*, hoppá*, hopsz, huppsz, bakker*, basszus*, a fenébe, franc*,
                azannya*, hűha*, tyűha*, uhh, úgyám, juhé*, juhú*, jupi*, láv, pussz*, puszancs*, puszedli*, millió
                puszi, sok puszi, százszor puszi
                """),
        WordingRow(
            .minimises, "Látom, hogy ez Önnek ... okozott; komolyan veszem.",
            phrases: """
                nem ~ érdemes|kell|kéne|kellene|muszáj|illik ~ ekkora|ennyi|ilyen|rögtön|azonnal|miatta|ezért|hisztizni|
                kiabálni|drámáz*|ügyet|drámát|hisztit|cirkuszt|felfúj*|írni|foglalkozni|izgulni|aggódni|vacakolni ~
                csinálni|írni|miatt|ügyet|panasz*|csapni|rendezni|drámát|felháborod*?, ekkora|ilyen|nagy drám*|hiszt*|
                cirkusz*|ügy*|felhajtás*|feneket|lárma*|vihar* ~ csinál*|rendez*|csap*|kerít*|kell*|nem|miatt|ebből|
                kanálban|belőle, miatt ~~ drám*|hiszt*|cirkusz*|feneket|pánik*, miatt nem|ne ~ kell|kéne|érdemes|dől|
                áll|csinál*, kár ~ ezen|ezért|rajta|ennyit|felfúj*|szót|idegesk*|problémáz*|vacakol*|aggód*|miatta,
                belefér*, kibír*|túlél*|elvisel* ~ egy|ezt|azt|nélkül|addig|majd|az|ember|#, nem ~ haltak|halt|hal|halna
                bele|meg|senki, nem is ~ biztos|olyan|annyira|látszik|látni|vészes|sok|drága|nagy|fontos|hallotta|
                zavar*|feltűn*, nem egy nagy|világ*|tragéd*|vagyon|összeg|katasztróf*, nem nagy összeg|pénz|dolog|ügy|
                baj|kunszt|idő|távolság|veszteség|kár|érvágás*, nem sok|vagyon|tétel|életbevágó*|sürgős|kritikus|vészes|
                halálos|veszélyes|komoly|súlyos|számottevő|jelentős|lényeges ~ pénz|összeg|hogy|csak|dolog?, az egész|ez
                voltaképp|tulajdonképpen|igazából|valójában|alapvetően|gyakorlatilag ~ semmi|semmiség|apróság|
                jelentéktelen*|csekély*|elenyész*|formalitás|kozmetik*, elenyész*|jelentéktelen*|elhanyagolható|
                kozmetikai|formai|esztétikai|formaság|formalitás|csekély*|bagatell*|jelképes|potom|filléres*|csip csup,
                fillérek*|aprópénz*|zsebpénz*|kávé ára|kávéra, mindenhol|mindenütt|mindenkinél|máshol ~ ilyen|ez|így|
                van|előfordul|is|rosszabb, másutt|máshol|más|afrikában ~ rosszabb|éhez*|ennél, van ~ ennél nagyobb|
                rosszabb|fontosabb, ennél ~ nagyobb|rosszabb|súlyosabb|cifrább* ~ is|dolog|baj|volt|láttunk, vannak ~
                nagyobb|fontosabb|súlyosabb baj*|gond*|problém*|ügy*, történt ~ rosszabb|nagyobb|már, örülj|örüljön|
                örüljünk ~ nem|csak|hogy, szerencse|szerencsére csak|nem|hogy ~ ennyi|több|rosszabb, csupán ~ félreért*|
                elír*|kis|apró|formai|kellemetlen*, csak elír*|elgépel*|félreért*|teszt*|formaság*, úgysem|úgyse ~
                használ*|hiány*|kell*|látszik|veszi|vette|számít|kopott, attól még ~ áll|működik|használ*|jó|finom|
                ehető|lehet|megy|él, ettől még ~ áll|működik|használ*|jó|lehet|megy|nem, nélkül|anélkül ~ is ~ lehet|
                megy|él*|működik|jó|finom, megszok*|hozzászok* ~ majd|lehet|ember|idővel|kell, majd megszok*, megszokja,
                katonadolog, ebcsont, mire ~ lakodal*|esküvő, nem fáj|fájt annyira|senki*|ez, ne fújjuk|fújja|fújd|
                dramatiz*|drámáz*|túloz*|túlozz*|kerítsen|keríts|csináljon|csinálj|csináljunk ~ fel|ügyet|belőle|nagy|
                drámát|hisztit|elefánt*|ekkora?, bolhából elefánt*, vihar ~ kanál*|biliben, az élet megy, megy tovább,
                mindenkivel|bárkivel|velünk|velem|mással|másokkal ~ előfordul*|megesik|megtörtén*|megesett|történ*,
                megesik|megtörténik|előfordul az ilyen|ilyesmi|hogy, ilyen|ilyesmi ~ minden*|mindig|máshol|előfordul*|
                megesik|van ~ cégnél|nap*|hely*|van|kivel*?, ilyen az élet, ez benne van, benne van a pakliban, ez ezzel
                jár, velejár*, természetes ~ kopás|jelenség|dolog|velejáró*, normális ~ jelenség|működés|ilyenkor|idő*|
                késés|hogy, teljesen normális|természetes|megszokott|átlagos, átlagos|szokásos ~ várakoz*|késés|csúszás,
                nincs itt semmi*, nincs ~ nagy baj|gond|tragédia|vész|veszve, semmi gond$, semmi baj$, nem történt ~
                tragédia|semmi|nagy|katasztróf*|világ*, nem|se olyan|annyira ~ vészes|rossz|nagy|sürgős|fontos|drága|
                szörnyű|súlyos|tragik*|komoly|sok|hosszú, egy délután|perc|óra|kávé ~ alatt|meg*|lehet|kérdés*, két perc
                ~ munka|az|alatt, gyorsan megoldható|pótolható|elintéz*, könnyen ~ pótol*|letöröl*|megold*|kijavít*|
                kimoshat*|helyrehoz*
                """),
        WordingRow(
            .vaguePromise, "...-án ... óráig ... , és akkor írok Önnek.",
            phrases: """
                majd|aztán ~ elválik|meglát*|kiderül*|alakul*|kitalál*|visszatér*|szól*|értesít*|jelentkez*|jelez*|lesz|
                jön|intéz*|megold*|írunk|írok|hívunk|hívjuk|hívom|hívlak|keresünk|keresem|keresünk|küld*|utánanéz*|
                ránéz*|megnéz*|egyeztet*|megbeszél*|tájékoztat*, lesz ami lesz, meglátjuk|meglátom|meglássuk|lássuk ~
                mit|mi|hogy|mire|mikor|majd|aztán?, talán|esetleg|lehet|elképzelhető|valószínűleg|feltehetően ~ jövő|
                következő|holnap|héten|hónap*|hét*|negyedév*|péntek*|délután|este|lesz|sikerül|megoldód*|hamarosan|
                napok*|tavass*|nyár*|ősz*|kész, valamikor|egyszer|nagyjából|körülbelül|kb|előbb utóbb|úgyis ~ hét*|
                hónap*|nap*|jövő|délután|héten|előkerül*|meglesz|lesz|megérkez*|jön|szól*|ránéz*|folyamán|során|sorra,
                egyszer úgyis, egyszer csak, a|hét|hónap|nap|napok|hetek|idő|jövő|év ~ folyamán|során$, hét folyamán,
                hónap folyamán, napokban, hetekben, későbbiekben, a későbbi*, későbbi időpont*, később ~ visszatér*|
                térünk|értesít*|jelentkez*|tájékoztat*|nyújtunk|foglalkoz*, eljárás*|vizsgálat*|folyamat*|egyeztetés* ~
                végén|végeztével|lezárult*|lezárás*|követően|után ~ értesít*|tájékoztat*|jelentkez*|írunk|közöl*|
                megkap*, utánamegy*, utánanézek|utánanézünk, megkérdez* ~ @third|kolleg*|főnök*|majd|srác*, megbeszél* ~
                @third|kolleg*|főnök*|csapat*, beszélek ~ @third|főnök*|velük, egyeztet* ~ @third|gyártó*|majd|amint|
                belül*|illetékes*|még, továbbítom|továbbítjuk ~ csapat*|kolleg*|fejleszt*|vezető*|felé, jelzem|jelezzük|
                szólok|szólunk ~ fejleszt*|csapat*|kolleg*|vezető*|főnök*|illetékes*|srác*, felvesszük|felvettük|
                felírjuk|felírtuk|felírom ~ list*|terv*|kapcsolat*, roadmap*, backlog*, tervben, tervezzük|tervezik|
                tervbe ~~, folyamatosan|éjjel|gőzerő*|keményen|teljes ~ dolgoz*|erővel|azon|nappal, dolgozunk ~ rajta|
                ügyön|megoldáson|azon|hogy|benne, azon vagyunk|leszünk|dolgozunk ~, rajta vagyunk|vagyok|leszünk, rajta
                az ügyön, intézkedünk|intézkedem|intézkedni$, intézzük$, intézem$, intézi ~ kolléga|csapat|valaki,
                kézben ~ tart*|van|az, haladunk, halad az ügy*, alakul*$, alakul a|az|dolog, lépünk|lépni fogunk,
                megteszünk|megteszek|megtesszük|megtesz*|elkövetünk|elkövetek ~ mindent|minden|amit|tőlünk|lehet*,
                mindent ~ megtesz*|elkövet*|bevet*|latba, minden ~ tőlünk|erőnk*|lehet* ~ telhető*|megtesz*?, igyekszem|
                igyekszünk|igyekezni|próbálom|próbáljuk|próbálunk|próbálok|megkísérel*|törekszünk|törekszem|törekedni
                ~~, ha ~ minden|jól|időnk|időm|kapacitás*|alkatrész|szerencsénk|isten|úgy ~ megy|alakul|lesz|engedi|van|
                adódik|jön|hozza|adja, ha minden jól, ha úgy alakul, isten segít*, ahogy ~ tud*|lehet|idő*|kapacitás*|
                haladunk|ráérünk|engedik|sor, reménykedjünk|reméljük|remélem|remélhetőleg|bízunk|bízom|bízzunk|
                szurkolunk ~~, kitartás, a lehető leg*|legrövidebb|leghamarabb|leggyorsabb*, leghamarabb, amilyen|minél|
                ahogy ~ gyorsan|hamar*|gyorsabban|előbb|hamarabb ~ csak|lehet|tud*|elintéz*?, első adandó, adandó
                alkalom*, megfelelő időben|pillanat*|alkalom*, kellő időben, sorra ~ kerül*|kerít*|vesz*, sorban|
                sorrend* ~ haladunk|kerül*|alapján|sorra, érkezési sorrend*, soron következ*, lehetőség* ~ szerint|
                mérten|függvény*|keres*|vizsgál*|fogunk, kedvezően|pozitívan|méltányos* ~ bírál*|mérlegel*|dönt*|
                elbírál*, mérlegel* ~~, fontolóra|megfontol*|átgondol* ~ vesszük|vesz*|hogy?, megvizsgáljuk ~ lehet*|
                ügy*|mit|hogyan|kérés*|és|majd, figyelemmel kísér*, figyelni|figyeljük ~ fogjuk|helyzet*|majd,
                odafigyelünk ~, ránézünk|ránézek|ránéznek|belenéz*|rápillant* ~, valaki|valamelyik ~ hív*|keres*|
                jelentkez*|ír*|intéz*|ránéz*|kolléga|segít*, kolléga*|ügyintéző*|munkatárs*|csapat*|szakember* ~~
                hamarosan|majd|valamikor|jelentkezni|keresni|fogja|fogják|időben ~ fog*|jelentkez*|keres*|hív*|értesít*|
                önt|ránéz*?, visszajelz* ~ adunk|küld*|majd|hamarosan, tájékoztat* ~ később*|majd|hamarosan|fogjuk|
                nyújt*|amint, kárpótol* ~ valahogy|valamivel|majd|fogjuk, valahogy* ~ megold*|kárpót*|elintéz*|rendez*|
                lesz|kitalál*, kitalálunk ~, valamit ~ kitalál*|csinálunk|lépünk|teszünk|intéz*|kezdünk, teszünk|tenni ~
                valamit|érte|ellene|róla, minden ~ rendbe|megoldód*|jóra|sínen|sínre, jó úton ~, nem tudni|tudjuk|tudom
                mikor|még|pontosan, pontos ~ időpont*|dátum* ~ nem|nincs|még|később, kérdés* mikor, idő kérdése, nem
                lesz ~ sok|hosszú, már nem|csak ~ kell|sok|napok|kérdése, kevés|egy kicsit|picit ~ várni|türelm*|várjon|
                várj
                """),
        WordingRow(
            .commandsCalm, "Értem, miért bosszús; most ezt teszem: ...",
            phrases: """
                hűts*|hűtse|hűtsük ~ le ~ magad*|magát?, vegyél|vegyen|vegyünk|szív*|szívjon ~ levegő*|lélegzet*|mély*|
                vissza, ne pörögj*|pörögjön|pörög|feszülj*|feszüljön|görcsölj*|görcsöljön|paráz*|parázz*|parázzon|
                hisztiz*|hisztizz*|essen|ess|idegelj*|idegelje|idegesíts*|borulj*|boruljon|csapkod*|vagdalkoz*|
                fenyegető*|támad*|támadj*|gurulj*|guruljon|rágd*|kattanj*|akadj*|akadjon|balhéz*|rinyál*|rinyálj*|
                nyavalyog*|nyafog*|panaszkodj*|siránkoz*|rendez*|rendezz*|kiabálj*|ordíts*|üvölt*|üvölts*|türelmetlen*|
                haragudj*|haragudjon|mérgelőd*|bosszankod*|duzzog*|pattog*|ugrálj*|ugráljon|izgas*|izgassa|idegeskedj* ~
                rá|magad|magát|fel|hisztériá*|pánik*|ki|be|túl|le|így|ilyen|annyit|ennyit|már|annyira|ennyire|bennünket|
                minket|itt|velünk|dühbe|jelenet*|botrány*|hisztit?, ne legyél|legyen|légy|legyenek ~ ideges*|dühös*|
                mérges*|ilyen|ennyire|annyira|türelmetlen*|feszült|agresszív|hisztis|durva|paprikás*|goromba|indulatos|
                mogorva, nyugi|nyugi van|nyugalmat|nyugodtan ~, semmi|nincs ~ pánik|stressz|idegesked*|hiszti|ok ~ rá|
                aggod*?, pánikra|idegességre|aggodalomra|izgalomra|haragra ~ semmi|nincs ~ ok*?, lassíts*|lassítson|
                lassan ~ testtel|tesó|haver|a|az, csak ~ lassan|lazán|szépen|finoman|higgadtan|nyugisan ~, lazán ~
                kezel*|vegye|vedd|barát*, kezelje|kezeld|kezeljük ~ higgadt*|nyugodt*|lazán|felnőtt*|kulturált*, vegye|
                vedd|vegyük ~ lazá*|könnyed*|nyugod*|higgadt*, maradjon|maradj|maradjunk|legyen|legyél|légy ~
                civilizált|nyugodt|higgadt|kulturált|udvarias*|tárgyilagos|türelmes*|normális|racionális|józan|felnőtt|
                megértő|tisztelettud*|türelemmel|laza, higgadt|nyugodt|kulturált|civilizált|normális|tisztességes|
                udvarias*|emberi hang*|stílus*|beszéd*, hangnem*|stílus*|modor*|beszéd* ~ vegyen|válto*|moderál*|
                visszafog*|módosít*|vált*|mérsékel*|kérjük|kérem|figyel*|megválogat*|tűrjük|kikérj*, fogd|fogja|fogjuk ~
                vissza ~ magad*|magát|hang*, kicsit ~ vissza* ~ az|arc*|hang*, halkítson|halkíts|halkabban|csendesebben,
                üljön|ülj|üljetek ~ le ~ igyon|igyál|nyug*|pihen*|szép*, pihenjen|pihenj|aludjon|aludj ~ rá|egyet|
                kicsit|le, menjen|menj ~ sétál*|levegő*, aludj* ~ egyet|rá, szedje|szedd ~ össze ~ mag*, térjen|térj ~
                magá*|észhez|eszedhez, nyughass*, nyughasson, türtőz*, türtőztess*, fékezze|fékezd ~ magát|magad*|
                indulat*, uralkodj*|uralkodjon, fegyelmezze|fegyelmezd, gondoljon|gondolj ~ vérnyomás*|szív*|egészség*,
                árt a szív*|egészség*, indulat* nélkül|kezel*|hagy*|félre*, érzelm* nélkül|félre*, na de ~ kérem|
                hölgyem|uram
                """),
        WordingRow(
            .refusalWall, "Amit most meg tudok tenni Önért: ...", excuse: .alternative, longest: 14,
            phrases: """
                *tés|*zés|*tás|*zás|csere|pénz|kivétel|engedmény|garancia|lehetőség|mód|mentesség|felmentés|kedvezmény|
                visszatérítés|kompenzáció|méltányosság|halasztás nincs$, nincs visszatérítés|csere|pénzvisszatérítés|
                kivétel|engedmény|garancia|lehetőség|mód|apelláta|kompenzáció|halasztás|méltányosság|mese|több, ilyet ~
                nem ~ csinál*|vállal*|adunk|szoktunk, és ~ nem is fog*, nem fog ~ menni|sikerülni|működni|összejönni, ez
                nálunk ~ nem|így, sajnos ~ nem ~ fog|tud*|megy|lehet|áll|megold*, nem|nincs tovább|több teendő*|dolgunk,
                ezzel|részünkről|számunkra|nálunk ~ ügy*|részünkről ~ lezár*|befejez*|végeztünk, többet ~ nem ~ tudok|
                tudunk|mondhat*|tehet* ~ mondani|tenni|segíteni?, erről ~ többet|ennyit|nem ~ tudok|tudunk|mond*|
                vitatkoz*|nyit*, nincs erre|rá|ilyenre ~ mód*|keret*|ember*|lehetőség*|szabad|kapacitás*, személyes|
                telefonos|helyszíni ~ nem|nincs biztosított|elérhető|lehetséges?, késő|elkésett|lejárt|megszűnt ~ már|
                erről|ezzel|nem|sajnos$, önre nem vonatkozik, önnek nem jár, neked nem jár, a válasz|válaszunk nem, a
                válaszunk|döntésünk ~ változatlan|végleges|nem|marad
                """),
        WordingRow(
            .emptyApology, "Elnézést kérek, hogy ... ; emiatt Önnek ... kellett.",
            phrases: """
                addig is ~ elnézés*|megértés*, @sorry ~ minden|mindennemű|mindenféle|összes|bármilyen|bármiféle|bármely
                ~, mindenkitől|mindannyiuktól|felhasználó*|ügyfel*|utas*|vásárló*|vendég* ~ @sorry, @sorry ~ mindenki*|
                mindannyi*|összes|ügyfel*|felhasználónk*|utasaink*|vendégeink*, @sorry ~ meg ~ mindenért|minden|ilyen*|
                bármi*, meg minden*|egyebekért|ilyesmi*, ha|amennyiben|esetlegesen ~~ volt|történt|zavarta|zavart|
                okoztunk|okoztam|érezte|érezted|bántott*|sértett*|tetszett|esett|gond|kellemetlen* ~ @sorry, @sorry ~
                ha|amennyiben ~~, de|és|na|jó|hát|akkor|no|persze|szóval ~ @sorry$, ^na @sorry$, ^jó|oké|hát|akkor|no|és
                @sorry, @sorry ~ bakiért|malőr*|csúszás*|galib*|malacság*|zűr*|kavarodás*|zavar*|kényelmetlen*|
                félreértés*|anomáli*|fennakad*|technikai, @sorry érte$, @sorry vagy ~, úgy ~ történtek ~ elnézés*|
                bocsánat*, elnézését|bocsánatát|elnézésüket|szíves kérjük|kérem|kéri|kérünk$, sajnáljuk|sajnálom hogy ~
                így érz*|érez*|gondol*|lát*|alakult|éli|élte|fogad*, sajnáljuk|sajnálom hogy ~ elégedetlen|csalód*|nem
                elégedett|rosszul|zavar*|megbánt*|kellemetlen*|nem ~ tetsz*|felel*|elnyer*
                """),
        WordingRow(
            .robotic, "Köszönöm, hogy megírta ... ; végigolvastam, és ...",
            phrases: """
                jegyed|jegye|jegyének|hibajegye|hibajegyed|ügye|panasza|rendelése|rendelésének|ticket*|bejelentése ~
                száma|prioritás*|állapota|státusz*|azonosító*|sorszám*, jegyszám*|panaszszám*|ügyszám*|ügyiratszám*|
                iktatószám*|azonosítószám*|hibajegyszám*|ügyazonosító* ~ #|őriz*|hivatkoz*|a|az, kód|hibakód|státusz|
                státuszkód|ügykód ~ #|e|b|a, becsült ~ feldolgoz*|várakoz*|válasz*, válaszadási|feldolgozási|ügyintézési
                ~ határidő*|idő*, súgó*|gyik|tudásbázis*|kisokos* ~ talál*|megtalál*|olvas*|keres*|nézd|nézze,
                leggyakoribb|gyakori ~ kérdés*, útmutató* ~ kövess*|köved|köve*|szerint|talál*|olvas*|lépés*, lépéses ~
                útmutató*|folyamat*, menüpont*|fülön|űrlapon|nyomtatvány*|formanyomtatvány*|ügyfélkapu*|ügyfélportál*|
                portálunk*|felületünk*|rendszerünk* ~ olvas*|kezdemény*|csatol*|kitölt*|talál*|tölt*|keresztül|teheti|
                nyújt*|bejelent*|elérhet*, kezdeményezhető|benyújtható|megtekinthető|igényelhető ~, csatolja ~ lap*|
                nyomtatvány*|másolat*|példány*, próbálja|próbáld ~ később|újra|meg, kérjük ~ figyelje|őrizze|kövesse|
                próbálja|csatolja|adja|töltse|várjon|tartsa|válassza|válasszon|nyomja|frissítse|indítsa ~, figyelje ~
                honlap*|oldal*|tájékoztató*, köszönjük ~ együttműköd*|megértés*|türelm*|bizalm*|visszajelzés*|érdeklőd*|
                megkeres*|hogy|hívás*|üzenet*, köszi hogy írtál, köszönjük hogy ~ írt|felkeres*|hozzánk|választ*|minket|
                megtisztel*, illetékes terület*|osztály*|szerv*|kollég*|munkatárs*|részleg*|szakterület*, automatikus|
                automata|gépi ~ válasz*|üzenet*|értesít*|levél*|generált, rendszerüzenet*, ne válaszolj*|válaszoljon,
                válaszüzenet*, ez egy automatikus|gépi|generált, tárgy|hivatkozási szám, ref szám, működés* ~ fejleszt*|
                optimaliz*, ügyfélélmény*, szolgáltatási színvonal*, szinten tartás*, értékes ~ ügyfel*|vissza*|
                észrevétel*, elégedettsége|véleménye|visszajelzése|biztonsága ~ fontos|cél*|első*|számít*
                """),
        WordingRow(
            .legalThreat, "Ezt a(z) ... is megvizsgálhatja; szívesebben rendezném Önnel közvetlenül.",
            phrases: """
                jogász*|ügyvéd*|jogi ~ fog*|beszélget*|keres*|jelentkez*|veszi|át|küld*|lép*|tesz*|jár* ~ veled|önnel|
                önt|téged|önök*|el|fel?, kötbér*|perköltség*|kártérítés*|sérelemdíj*|behajtás*|végrehajt* ~ fog*|
                behajt*|követel*|terhel*|kér*|önre|rajtad|érvényesít*|indít*|számít*, behajtjuk|behajtom|behajtani ~
                fog* ~, per|peres|bírósági|jogi út* ~, perre|perre ~ visz*|megy*|kerül*, pereskedünk|pereskedni|
                perelünk|pereljük|perelni|bepereljük|beperel*, feljelentünk|feljelentjük|feljelentem|feljelentést,
                máskülönben|különben|ellenkező esetben ~~ jogi|per*|rendőr*|feljelent*|bíróság*|behajt*|hatóság*|lép*|
                kizár*|letilt*, hitelrontás*|rágalmaz*|becsület*|jó|hírnév*|garázdaság*|zaklatás* ~ miatt|ért|
                feljelent*|per*|sért*, feljelent* ~ hitelront*|rágalm*|zaklat*, vállalja|vállalod ~ következmény*|
                felelősség*, következmény* ~ lesz*|számol*|von*|vállal*|visel*, számolj*|számoljon ~ következmény*|per*|
                feljelent*|jogi, bár* ~ felhasznál* ~ önnel|ellen, rögzítjük ~ bizonyíték*, bizonyíték* ~ felhasznál*|
                bíróság*|van, találkozunk ~ bíróság*|tárgyal*, viszontlátás* ~ bíróság*, kihívjuk|kihívom|hívom|hívjuk|
                hívunk|értesítjük ~ rendőr*|biztonság*|hatóság*|polgárőr*
                """),
        WordingRow(
            .jargon, "Írja le köznapi szóval, például azt, amit az ügyfél látni fog.",
            phrases: """
                cache*, deploy*, deployol*, rebase*, commit*, mergel*, branch*, pipeline*, backend*, frontend*,
                endpoint*, token*, mutex*, deadlock*, thread*, timeout*, timeoutol*, proxy, proxyn, scope*, json*, xml*,
                payload*, webhook*, cron*, cronjob*, batch*, cluster*, node*, pod*, docker*, kubernetes*, flush*,
                flushol*, trigger*, triggerel*, whitelist*, blacklist*, chargeback*, decline*, issuer*, acquirer*,
                settlement*, clearing*, haircut*, rollback*, rollbackel*, hotfix*, patchel*, patchelt*, failover*,
                failoverel*, latency*, throughput*, escalation*, eszkalál*, eszkalac*, sla, kpi*, provision*,
                provizion*, provizioning*, konfig*, config*, parsol*, parse*, refaktor*, refactor*, regresszió*, queue*,
                bounce*, handshake*, preflight*, tenant*, shard*, replik*, szinkronizál* ~ tábla|node*|db, backoff*,
                backorder*, stock out*, stockout*, oos, allokál*, allokáció*, allokált, fulfillment*, fulfilment*,
                dispatch*, cross dock*, crossdock*, hub* ~ scan*|depo*, outbound*, inbound*, reverse ~ logisztik*|proxy,
                lead time*, eod, sku*, rma, erp*, crm*, wms*, sap*, sapban, ledger*, reconcil*, rekonciliác*,
                reconciliation*, ticketel*, tickete*, overbook*, noshow*, no show*, pnr*, reissue*, revalid*, waiver*,
                annulál*, storníroz*, sztornóz* ~ tranzak*, diszponál*, prolongál*, abszolvál*, malus*, kauciózás*,
                regressz*, cesszió*, engedményez*, szubrogác*, kontír*, akkontál*, limitprofil*, tpm*, anamnézis*,
                diszlok*, kontraindik*, idiopát*, benignus*, etiológ*, rezisztencia*, profilaxis*, dekompenz*,
                hipertón*, explorác*, comb?, pcb, firmware*, bootloader*, flashel*, flashelt*, brickel*, hibakód* ~ obd|
                p0*, obd*, ecu*, egr*, dpf*
                """),
    ]
    /// Harmless words around Hungarian turns.
    static let hungarianMoreLookAlikes = """
        kellett volna ~ *nunk|*nünk|*nom|*nem, *nunk|*nünk|*nom|*nöm kellett volna, nem ön|te ~ hibáz*|ront*|tehet*|
        hib*|felejt*, nem te ~ rontottad|hibáztál|tehetsz, nem a te|az ön hib*, nem maga tehet*|ront*, ön|te jól|
        helyesen|mindent ~ csinál*|tett*|adt*, joggal|jogosan|igaza|igazad|köszönöm|köszönjük ~~, mi hibáztunk|
        rontottuk|felejtettük|tévedtünk ~~, a mi hibánk ~~, az én hibám ~~, nálunk ~ *tuk|*tük|hiba|akadt|hibáztunk|
        rossz|járt|maradt ~~, nem mi* hanem, saját hibánk*, önnek van igaza, amit|ahogy|ahogyan ön|te ~ írt*|kért*|
        mond*, ön ~ kérte|írta hogy, ön|te megtett*, nem kell ~ kapkod*|bizonygat*|fizet*|tennie|aláír*|fárad*|elmond*|
        aggód*|semmit, nem fordul* ~ elő, újra|még|többet ~ előfordul*, ha ~ előfordul*, ne aggód* ~ *juk|*jük|*om|*em,
        köszönöm ~ türelm*, köszönjük ~ türelm*, nem számol* fel, nem számítunk fel, nem terhel*, nem vonunk le, nem
        kérünk, nem fizetünk|küldjük el önt, nem küldjük el, nem ígér* ~~
        """
}
