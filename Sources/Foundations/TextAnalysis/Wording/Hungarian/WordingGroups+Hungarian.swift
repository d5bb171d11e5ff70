extension WordingTable {
    /// Classes of Hungarian words that the patterns name with "@".
    static let hungarianGroups: [String: String] = [
        "third": """
        kollég* kollegá* futár* raktár* sofőr* szerel* beszállít* partner* gyártó* ügynök* recepció* pénztár*
        diszpécser* jegyző* tanuló* referens* ügyintéző* alvállalkozó* leolvasó* klinika klinikán orvos* nővér*
        posta postás* gls dpd foxpost bank* biztosító* csapat* osztály* részleg* műszak* gyakornok* kisegítő*
        lányok fiúk lány fiú srác* konyhás* konyha szakács* pincér* értékesít* boltos* eladó* alkalmazott*
        kárszakértő* szakértő* kamionos* vízművesek villamosművek hivatal* minisztérium* önkormányzat* vezető*
        hajóskapitány* kapitány* légitársaság* utazási iroda* informatik* fejlesztő* programozó* rendszergazd*
        szolgáltató* gyermekvédelm* takarító* portás* biztonsági könyvelő* könyvelés* pénzügy* logisztik* hr
        marketing* jogász* forgalmazó* importőr* étterem pizzéria* temps kiszállít* házmester* gondnok* szobalány*
        előd* társszolgáltató* társcég* webshop* bérszámfejt* asszisztens* gyógyszertár* labor*
        """,
        "fault": """
        hiba hibája hibájából hibázott hibázik hibáztak elrontotta elrontották rontotta rontották elfelejtette
        elfelejtették felejtette tévedett tévedése elszúrta elcseszte elbaltázta elnézte elnézik benézte eltolta
        tolta elaludt elhagyta elvesztette elveszítette elkeverte keverte összekeverte félretájékoztat*
        félreütötte hanyag* figyelmetlen* felületes* lusta* lusták lúzer béna bénák ügyetlen* butaság* hülye
        hülyeség* kontár* szélhámos* túlterhelt* szerencsétlen* mulasztás* mulasztott* felelős felelősek múlik
        felcserélte késik késett ülte ült lelkén szárad káosz* sumák elszállva spórolt* hibás hibásak vétkes
        nemtörődöm* trehány* dobálta okozta kavarta csinálta hallgat szakállára inkompetens* alkalmatlan*
        """,
        "sorry": """
        elnézést elnézését elnézés bocsánat bocsánatot bocs bocsi bocsika bocsesz sajnáljuk sajnálom sajnálattal
        sajnálatunkat sorry pardon megértését megértésüket
        """,
        "vague": """
        kellemetlenség* kényelmetlenség* bosszúság* probléma* problémá* problém* mindenért mindenkitől bármi
        bármiért felmerül* esetleg* esetleges* sérelm* helyzetért történtek* történtekért drámáért elégedetlen*
        csalód* fennakadás* gond* hib* nehézség* kialakult
        """,
        "dear": """
        drága drágám drágaságom aranyom aranyoskám aranybogaram aranyos kedveském szívem szívecském cica cicám
        cicus lelkem tündérem angyalom anyukám apukám anyuka apuka mami mamikám mamika nagyi papi papa bátyám
        bácsi néni öcsém öcsi tesó tesókám haver haverom cimbora pajtás kispajtás öregem fiatalember fiam lányom
        kislány asszonykám főnök nagyfiú barátom csillagom bogaram kincsem életem virágom édesem babám mucikám
        szépségem szöszi testvér komám sógor tesókám kisasszony hékás
        """,
        "small": """
        kis kicsi apró apróság apróságok csekély néhány pár egyetlen egyet jelentéktelen semmiség bagatell enyhe
        """,
        "slip": """
        hagyta hagyták törölte törölték vesztette vesztették veszítette veszítették elírta elírták gépelte elgépelte
        nézte nézték elnézte benézte benézték rontotta rontották elrontotta elrontották szúrta elszúrta elszúrták
        baltázta elbaltázta cseszte elcseszte keverte keverték elkeverte elkeverték összekeverte összekeverték kavarta
        bekavart bekavartak törte törték eltörte ejtette ejtették leejtette elejtette tolta tolták eltolta eltolták
        felejtette felejtették elfelejtette elfelejtették ottfelejtette aludt aludtak elaludt elaludtak átaludta bealudt
        hibázott hibáztak tévedett tévedtek mulasztott mulasztottak elmulasztotta késett késtek elkésett lekéste
        lekésték kihagyta kihagyták félrevitte félrevezette félreértette félreértették félrekezelte rosszul hanyagul
        trehányul slamposan lassan kontárkod* elhanyagolta elszabotálta szabotál* lopta ellopta elvitte vágta átvágta
        hazudott hazudtak kamuzott füllentett összevissza késésben zűrzavar* fejetlen* káosz* bénázott bénáztak bénázik
        bénáznak elcsúszott csúszott csúszik beégett leégett kapkodott kapkodtak kapkodva ügyetlenked* pancser* kókler*
        tehetetlen* inkompetens figyelmetlen figyelmetlenség* hanyagság* mulasztása mulasztásai tévedése balfogása
        késése késedelme tehet tehetnek ludas ludasak sáros sárosak vétkes vétkesek
        """,
        "vocative": """
        tesa tesó tesókám tesóm tes haver haverom haverkám cimbi cimbora komám koma bébi baby babám baba bogaram
        bogárkám maci macim macikám medve nagyasszony nagyasszonyom szépfiú szépasszony szépségem szépség szépséges
        hercegnő hercegnőm hercegem királylány királynő királynőm királyom nagyfőnök főnök főnököm főni góré mester
        mesterem öreg öregem öreglány öregfiú apafej apuci apukám apuka anyuci anyukám anyuka anyus apus mamika mamikám
        mama mamám papikám papa papus nagyi nagyikám drágám drágicám drágaságom cukorfalat cukipofa cukorborsó csibém
        csibe nyuszi nyuszikám nyuszifül pocok mókus mókuskám cica cicám cicus cicuska kiscicám csajszi csajszikám
        csajok lányok fiúk skacok srácok gyerekek gyerkőc fiatalasszony fiatalember ifiúr kispajtás pajtás pajti
        pajtikám kicsi kicsim kicsikém kisanyám kisapám kisfiam kislányom kislány kisöreg kedveském édes édesem édeském
        édeseim aranyom aranyoskám aranyapám aranyanyám angyalom angyalkám galambom tubicám gyöngyöm gyönyörűm
        gyönyörűség sztárom bajnok bajnokom zsenikém okoska okostojás butus butuskám huncut rosszcsont lelkem szívem
        szívecském szívi szívike szerelmem életem kincsem kincsecském virágom virágszálam csillagom csillagocskám
        tündérem tündérkém barátom barátocskám barátném cimbik pajtások testvér testvérem tesvérem bátyám öcsém öcskös
        öcsi húgom nővérkém asszonyom asszonykám naccsága nagysád naccsád hékás jóember jóasszony jóbarát bro bruh
        brother dude partner vezér boss kapitány mucikám muci mucus manócska manó bubu bubukám picim pici picikém
        picurka csöppség tündibündi
        """,
    ]
}
