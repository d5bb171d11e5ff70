extension Lexicon {
    /// Hungarian phrases for what a writer wants or announces.
    static let hungarianIntents: [LexiconRow] = [
        LexiconRow(
            .intent(.complaint), .valence(-1.2),
            phrases: """
                panaszt, panaszom*, panasszal, panaszkod*, panaszolom, reklamál*, reklamáció*, kifogásol*,
                nem vagyok elégedett, elégedetlen*, elfogadhatatlan*, tűrhetetlen*, felháborít*,
                még mindig nem|nincs|várok|várunk|semmi, nem érkezett*, nem jött*, nem kaptam*, nem kaptuk|kaptunk,
                nem működ*, elromlott*, nem válaszol*, nincs válasz*, nem hívott*, senki nem|sem,
                hol van a csomagom|pénzem|rendelésem|csomag|pénz|futár|szerelő, hol marad, mikor kapom meg végre,
                mikor jön már, kétszer vont*|terhel*, rossz méret*|termék*|szín*|áru*, hibás*, törött*, sérült*,
                túlszámláz*, nem jött ki, azt ígérték, megígérték, oldják meg, csináljanak valamit, hete várok|várunk,
                hetek óta, hónapok óta, nem szállított*
                """),
        LexiconRow(
            .intent(.question),
            phrases: """
                hogyan, mikor, hol, miért, mennyi, mennyibe, melyik*, lehet e, lehetséges e, van e, vane, tudnak e,
                tudják e, meg lehet, kihez, hová, hova, mit kell, mennyi ideig, meddig,
                tudna|tudnának|tudnátok ~ segíteni|mondani, kérdésem*, kérdezném, érdeklődnék, milyen, hány
                """),
        LexiconRow(
            .intent(.request),
            phrases: """
                kérem, kérjük, kérek, kérünk, kérném, szeretnék, szeretném, szeretnénk, szükségem van, kérlek,
                legyenek szívesek, legyen szíves, küldjék, küldjenek, intézkedjen*, segítsen*, elvárom, követelem,
                javítsák, oldják meg, tudna|tudnának|tudnátok, igényel*
                """),
        LexiconRow(
            .intent(.praise), .valence(1),
            phrases: """
                kiváló*, fantasztikus*, csodálatos*, tökéletes*, szuper*, remek*, nagyszerű*, zseniális*,
                nagyon elégedett*|kedves*|segítőkész*|jó|gyors*|profi|udvarias, csak ajánlani, csak ajánl*,
                mindenkinek ajánl*, ajánlom mindenkinek, le a kalappal, dicséret*, megdicsér*, öt csillag*, 5 csillag*,
                legjobb*, imád*, kedves ~ volt|voltak, segítőkész*, maximálisan elégedett*, jó munkát végez*,
                kifogástalan*, példaértékű*, elégedett vagyok
                """),
        LexiconRow(
            .intent(.suggestion),
            phrases: """
                javasl*, javaslom, javasolnám, javaslat*, jó lenne ha, jó lenne egy, jobb lenne ha, jobb lenne,
                jó volna ha, hasznos lenne, miért nem ~ csinál*|vezet*|lehet, érdemes lenne, ötlet*,
                lehetne ~ egy|több|jobb|valami, bevezethet*, örülnék ha, praktikus lenne, hiányolom a, szívesen látnék
                """),
        LexiconRow(
            .intent(.cancel),
            phrases: """
                lemond* a|az, szeretném lemondani, felmondom, felmondani, fel szeretném mondani, le szeretném mondani,
                töröljék a|az, törölni szeretn*, szeretném törölni, törlését kérem, megszüntet*, sztornó*, elállok,
                elállni, kérem a törl*, szeretném felmondani, felbont* a szerződ*, visszamond*
                """),
        LexiconRow(
            .intent(.churnThreat), .valence(-1.5),
            phrases: """
                szolgáltatót vált*, bankot vált*, másik szolgáltat*|bank*|cég*|bolt*|étterem*,
                máshová|máshova megy*|visz*|fordul*, máshol vásárol*|rendel*|vesz*, konkurenc*, versenytárs*,
                soha többé|többet, többet nem|soha|ide|önöktől|innen ~ rendel*|vásárol*|vesz*|jövök|megy*,
                többé nem|soha ~ rendel*|vásárol*|vesz*|jövök|megy*, utoljára rendel*|vásárol*|vettem|jártam,
                utolsó rendelés*|vásárlás*, elveszítettek egy ügyfel*|vevő*, elvesztettek egy ügyfel*|vevő*,
                elmegyek máshova|máshová, nem rendelek|vásárolok|veszek többet|soha|innen|többé, itthagy*, otthagy*,
                átmegyek a|egy
                """),
        LexiconRow(
            .intent(.authorityThreat), .valence(-1.5),
            phrases: """
                ügyvédem|ügyvédünk ~ fog|keresi|veszi|ír|intézi|jelentkezik, ügyvédhez, ügyvéddel|ügyvédemmel,
                ügyvédemtől|ügyvédünktől|ügyvédtől, az ügyvédemhez, ügyvédet fogad*, jogi út*, jogi lépés*, perel*, beperel*, pert, bíróság*, fogyasztóvédel*, békéltető*, hatóság*,
                nemzeti média*, nmhh, mnb, felügyelet*, naih, feljelent*, rendőrség*, följelent*, jogorvos*, ombudsman*,
                jogi eszköz*, jogászom ~ fog, hírközlési*
                """),
        LexiconRow(
            .intent(.publicityThreat), .valence(-1.5),
            phrases: """
                facebook*, közösségi médi*, közösségi oldal*, tiktok*, instagram*, kiposztol*, megosztom,
                megírom mindenhol|mindenhova|a, nyilvánosság*, sajtó*, újság*, tévé*, televízió*, rtl*, média*,
                mindenki megtudja, mindenkinek elmond*, elmondom mindenkinek, rossz értékelés*, negatív értékelés*,
                egy csillag*, 1 csillag*, értékelést, kommentel*, google értékel*, lebeszél* mindenki*, óva int*,
                lejáratom, fórum*
                """),
        LexiconRow(
            .intent(.callbackRequest),
            phrases: """
                hívjanak, hívjon, hívjatok, visszahívás*, visszahívást, hívjanak vissza, hívjanak fel, felhívna,
                felhívnának, hívna vissza, telefonon keres*, keressenek telefon*|a, kérem keressenek, beszélni szeretn*,
                szeretnék beszélni, telefonáljanak, várom a hívás*|telefon*, csörögjenek
                """),
        LexiconRow(
            .intent(.refundRequest),
            phrases: """
                kérem|kérjük|követelem|szeretném|akarom|várom ~ visszatérít*|visszafizet*|visszautal*|visszakap*,
                kérem vissza a pénz*, pénzem vissza*, vissza a pénzem*, adják vissza a pénz*, utalják vissza,
                fizessék vissza, térítsék vissza, kérem a pénz*|vételár*, visszakér* a pénz*|az ár*, pénzt vissza*,
                hol a pénzem, hol van a pénzem, kérem az árát, teljes összeg* vissza*, pénzvisszafizet*, visszatérítést,
                visszatérítés*, visszautalás*, a pénzemet
                """),
    ]
}
