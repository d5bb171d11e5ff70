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
    ]
}
