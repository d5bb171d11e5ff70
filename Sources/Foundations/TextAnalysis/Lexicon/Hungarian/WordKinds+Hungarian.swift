extension WordKinds {
    /// Hungarian words by kind.
    static let hungarianRows: [Row] = [
        Row(
            .food,
            words: """
                étel* ennival* ebéd* vacsor* reggeli* pizza* hamburger* burger* krumpli* sültkrumpli* leves* salát*
                szendvics* kenyér* kenyer* kifli* zseml* torta* tortá* sütemén* süti* pogács* hús* csirk* marh* sertés*
                disznó* hal halat halas kolbász* sonk* szalonn* tojás* sajt* tej tejet tejföl* vaj vajat joghurt* kávé*
                tea teát sör sört bor bort ital* üdítő* víz vizet gyümölcs* alma almá* banán* zöldség* paradicsom* rizs*
                tészt* gulyás* pörkölt* lángos* gyros* kebab* sushi* szósz* desszert* csoki* keksz* jégkrém* fagyi*
                tápszer* menü* adag* köret* rántott* palacsint* rétes* pék* péksüte* fasírt* főzelék* pulyk* kacs*
                """),
        Row(
            .taste,
            words: """
                íz íze ízű ízet ízetlen* finom* romlott* penész* rohad* rothad* nyers* odaég* odakozmál* égett* zsíros*
                sós sósabb ragacs* kihűlt* hideg langyos* friss* ízletes* isteni* mócsing* rágós* gumi* száraz* savany*
                büdös* állott* avas*
                """),
        Row(
            .clothes,
            words: """
                ruh* ing inget nadrág* farmer* kabát* cipő* csizm* bakancs* zokni* pulóver* pulcsi* szokny* blúz*
                öltöny* szandál* kesztyű* sál sálat sapk* melltartó* cipzár* varrás* gomb* ujja talp* sarka méret*
                anyag* pamut* gyapjú* bélés* dzseki* póló*
                """),
        Row(
            .furniture,
            words: """
                kanap* szék* asztal* ágy* matrac* szekrény* polc* fiók* szőnyeg* függöny* lámp* tük* párna* párná*
                keret* fotel* bútor* komód* konyhapult* redőny* heverő*
                """),
        Row(
            .appliance,
            words: """
                mosógép* mosogatógép* hűtő* fagyaszt* sütő* tűzhely* vízforral* kenyérpirít* mikró* porszívó*
                szárítógép* turmix* vasaló* kazán* radiátor* fűt* termosztát* gép gépet gépe géppel fűnyíró* fúró*
                szivattyú* akku* akkumulátor* elem* töltő* kábel* konnektor* motor* szűrő* klím* nyomtató* fényképező*
                kamer* hangszóró* fülhallgató* fejhallgató* óra órám készülék* bojler*
                """),
        Row(
            .device,
            words: """
                telefon* mobil* laptop* tablet* számítógép* gépem képernyő* kijelző* billentyűz* monitor* konzol*
                iphone* tévé* tv távirányító* okosór*
                """),
        Row(
            .software,
            words: """
                app appot applikáció* alkalmazás* honlap* weboldal* weblap* oldal oldalt oldalon oldaluk belép*
                bejelentkez* jelsz* fiók* frissít* verzió* program* szoftver* összeoml* lefagy* kifagy* fagy hiba hibá*
                hibakód* kód* link* gomb* böngésző* szerver* szinkron* export* import* fájl* letölt* feltölt* adatbázis*
                felület* felhasználó* regisztrál* regisztráció* kosár* kosar* értesítés* telepít* licenc* modul*
                bővítmény* rendszer* webshop* portál* ügyfélkapu*
                """),
        Row(
            .network,
            words: """
                internet* net nettel netem wifi* router* modem* jel jelet térerő* lefedett* kapcsolat* adatforgalom*
                roaming* mega* sebesség* vonal* kiesés* hálózat* sim szim* mobilnet* szolgáltat* akadoz* megszakad*
                adás* csatorn*
                """),
        Row(
            .utility,
            words: """
                áram* villany* gáz* víz* óraáll* mérőóra* mérő* csatorn* cső csöv* csőtör* csap* fűtés* távhő* melegvíz*
                melegviz* szivár* áramszünet* kimaradás* leolvas* rezsi* fogyaszt* szemét* szemet* kuka kukát hulladék*
                lomtalan* csöpög*
                """),
        Row(
            .delivery,
            words: """
                kiszállít* szállít* csomag* futár* küldemén* feladt* feladás* csomagpont* csomagautomat* automatá*
                házhoz* kézbesít* posta postás* postá* postak* utánvét* szomszéd* kapu* küszöb* ajtó* csenget*
                kaputelefon* raktár* depó* megérkez* érkez* nyomkövet* nyomon követ* címre cím címet címemre címzett*
                furgon* doboz* megjött* kihoz* hozták hozta átvét* átve* raklap*
                """),
        Row(
            .order,
            words: """
                rendel* megrendel* vett* vásárol* vétel* termék* áru árut cikk* tétel* megvett* kértem holmi*
                """),
        Row(
            .refund,
            words: """
                visszatérít* visszafizet* visszaad* visszautal* visszakap* visszajár* visszáru* visszaküld* visszavisz*
                visszavitt* visszakér* visszavált* csere* cserél* kicserél* becserél* kártér* kompenzáció* jóváír*
                utalvány* kaució* letét* blokk* foglaló* pénzvissza* elállás* elállt* elállni pénzem* pénzünk*
                """),
        Row(
            .billing,
            words: """
                számla* számlá* számláz* díjbekér* levon* levont* terhel* megterhel* ráterhel* fizet* befizet* kifizet*
                utal* utalás* egyenleg* tartoz* hátralék* részlet* kártya* kártyá* kétszer* duplán dupla áfa adó
                bizonylat* csekk* beszed* csoportos késedelmi kamat* felszólít* behajt* pótdíj* kiszámláz* túlszáml*
                """),
        Row(
            .price,
            words: """
                ár ára árat árak áron árú áremel* árcédul* árcímk* drága* drágu* drágább* olcsó* költség* díj* tarifa*
                tarifá* kedvezmény* akció* kupon* leértékel* megéri* megér éri forint* ft euró* százalék* lehúz*
                lehúzás* rablás* uzsora* sokba méregdrág* aranyár* emelés* emel* emelt* felár* bérlet* garas* fillér*
                pénzért
                """),
        Row(
            .contract,
            words: """
                szerződés* feltétel* előfizet* lemond* felmond* felmondás* kötvény* biztosítás* fedezet* fedez* záradék*
                hosszabbít* megújít* hűségid* hűségnyil* megállapodás* aláír* csomag* tarifacsom* tagság* önrész* kár
                kárigény* kárbejel* kárszakért* jótáll* garanci* szavatoss* hitel* bérlet* próbaid* apróbetű* apró betű*
                ászf* meghosszabb* kötbér* kilép* átír* futamid*
                """),
        Row(
            .staff,
            words: """
                dolgozó* munkatárs* alkalmazott* ügyintéző* ügyfélszolg* főnök* vezető* üzletvezető* pénztáros* pincér*
                felszolgáló* recepciós* recepció nővér* ápoló* orvos* doktor* doktornő* sebész* fogorvos* szerelő*
                technikus* villanyszerelő* vízszerelő* tanácsadó* képviselő* asszisztens* kolléga* kollégá* csapat*
                biztonsági* őr kalauz* ellenőr* sofőr* buszsofőr* tisztviselő* szakács* fodrász* portás* takarító*
                szobalány* eladó* hölgy* úr urat fiatalember* lány lányok srác* fickó* nő férfi hostess* légiutas*
                diszpécser* patikus* gyógyszerész* gyógytornász* személyzet* ablaknál pultnál pultos* operátor*
                üzletkötő* ügynök* brigád* mester* emberük ember emberek
                """),
        Row(
            .manner,
            words: """
                goromba* udvariatlan* udvarias* kedves* barátságos* barátságtalan* bunkó* segítőkész* modor* stílus*
                hangnem* flegm* lekezel* arrogáns* pökhendi* lenéz* kioktat* kiabál* ordít* üvölt* rámförm* förmedt
                sóhajt* szemét forgat* gúny* kigúny* kinevet* nevet* röhög* lecsap* rámcsap* letett* figyelmes* türelm*
                türelmetl* tisztel* tiszteletlen* mosoly* bántó* megaláz* gyalázatos* viselked* bánik bánásmód* bánt*
                emberség* hozzáállás* unott* szakszerű* profi* szívélyes* korrekt* fellép* tegez* leráz* semmibe
                """),
        Row(
            .reply,
            words: """
                válasz* válaszol* felel* reagál* email* emilt levél* levele* írt* írok üzenet* hív* hívás* felhív*
                visszahív* visszahívás* telefonál* csörg* keres* kerest* hallgat* hallgatás* néma csend* csönd* szó szót
                megkeres* jelentkez* elérhet* elér* felvesz* felvenné vették vette értesít* visszajelz* visszaír*
                sürget* sürgett* chat* chatbot* robot* hangpost* bejelent* ticket jegy senki
                """),
        Row(
            .wait,
            words: """
                vár* várakoz* sor sorban sorbanáll* sorszám* késik kés késés* késett késtek késő* lassú* lassan óra órát
                órája órákat órák perc percet percek perce napja napok hete hetek hetet hónapja hónapok hónap soká*
                időben gyors* villámgyors azonnal pontos* hamar csúsz* csúszás* tartás* elhúz* húzód* végre még mindig
                időpont* határidő* rekordid*
                """),
        Row(
            .time,
            words: """
                ma tegnap holnap este reggel délután délelőtt délben éjjel hétfő* kedd* szerd* csütörtök* péntek*
                szombat* vasárnap* hétvég* hét hete hónap* január* február* március* április* május* június* július*
                augusztus* szeptember* október* november* december* év éve évek karácsony* húsvét* szilveszter* ünnep*
                """),
        Row(
            .promise,
            words: """
                ígér* ígért* ígéret* megígér* megbeszél* megállapod* szó szavát szavukat szavukhoz fogad* vállal*
                vállalt* garant* biztosított* mondták mondta azt állít* megerősít* visszaigazol* esküd* becsszó* esedék*
                betart* tart tartja tartották szerint volt lesz hogy kedvezm*
                """),
        Row(
            .safety,
            words: """
                veszély* balesetv* baleset* biztonság* tűz tüzet füst* füstöl* ég égett égés* megég* szikra* szikrá*
                áramütés* megráz* ráz rázott sérül* megsérül* elesett* elestem elcsúsz* csúszós* vér* vérz* mentő*
                kórház* allergi* mogyoró* diófél* mérgez* mérgezés* szénmonoxid* gázszag* robban* éles üveg* szilánk*
                fullad* fulladoz* fék* riaszt* penész* korlát* lépcső* vezeték* leesett* leszakad* csipk* kiütés*
                anafil* forráz* rosszul lett
                """),
        Row(
            .privacy,
            words: """
                adat* adatvéd* gdpr személyes* titok* titkos* bizalmas* kiszivárg* kiad* megoszt* továbbad* idegen*
                illetéktelen* lakcím* cím* telefonszám* számom irat* lelet* fénykép* fotó* más máshoz másnak mások
                reklám* hírlevél* spam* hozzájárul* engedély* felbont* elolvas* hangfelvét* felvétel* kamer* süti*
                követ* nyomkövet* személyazon* feltör* hekker* lopás* ellop* csal* csalás* törl* töröl* név nevem nevek
                nevemmel azonosító* személyi* leleteim* kukkol* lehallgat*
                """),
        Row(
            .availability,
            words: """
                készlet* raktáron elérhető* elfogy* kifogy* elfogyt* hiány* hiánycikk* nincs kapható* zárva zárt bezár*
                nyitv* tele telt megtelt foglalt* túlfoglal* túlfog* szoba* szobát időpont* hely helyet férőhely*
                lemond* töröl* törölt* elmarad* elmaradt* kimarad* üres* megszűnt* megszünt* megszün* szünetel* sztrájk*
                helyettes* foglalás* asztal* előjegyz* várólist* betelt
                """),
        Row(
            .info,
            words: """
                informác* tájékoztat* felvilágosít* felvilágosítás* elmagyaráz* magyaráz* érthető* érthetetlen* világos*
                zavaros* ellentmond* ellentmondó* ellentétes* máshogy mást másik téves* hibás* félrevezet* útmutat*
                leírás* kézikönyv* használati tábl* kiírás* kiírva kiírt* hirdetmény* menetrend* hirdet* mond mondja
                mondják mondta mondott* tudja tudják tudta tudom tudnak senki hol mikor hogyan mennyi mennyibe mire
                miért melyik hova ki kit kinek tessék részletek tudnivaló* frissül* honlapon közöl* közölt* állít*
                egymásnak
                """),
        Row(
            .travel,
            words: """
                járat* repül* repülő* gép reptér* repülőtér* vonat* busz* buszjárat* taxi* metró* villamos* komp peron*
                állomás* jegy* bérlet* poggyász* bőrönd* csomag* kapu beszáll* beszállókárty* utas* utaz* utazás* út
                utunk kirándul* csatlakoz* átszáll* ülés* ülőhely* megálló* útvonal* vágány* autóbérl* kölcsönz* hajó*
                vízum* útlevél* légitársaság* máv volán* idegenvezet*
                """),
        Row(
            .hotel,
            words: """
                szálloda* szállodá* hotel* szállás* szoba* szobá* recepció* bejelentkez* kijelentkez* lepedő* ágynemű*
                törölköz* törülköz* zuhany* fürdőszob* medenc* wellness* szauna* lift* felvonó* zaj* zajos* hangos*
                zene* kilátás* erkély* poloska* minibár* takarítás* folyosó* apartman* panzió* vendégház* svédasztal*
                """),
        Row(
            .health,
            words: """
                orvos* háziorvos* rendelő* kórház* műtét* recept* gyógyszer* tablett* pirul* inzulin* inhal* vizsgálat*
                lelet* vér* vérvétel* röntgen* mr mri ct ultrahang* fájdalom* fáj fájdalmas* adag* oltás* oltó* osztály*
                kezelés* kezelt* terápia* terápi* diagnóz* tünet* gyulladás* fertőz* rák daganat* kemó* dialízis*
                oxigén* fog fogam tömés* korona koroná* terhes* kismam* szemüveg* hallókész* cukorbet* asztm* beutaló*
                beteg* szakrendel*
                """),
        Row(
            .repair,
            words: """
                javít* megjavít* megcsinál* szerel* megszerel* elromlik elromlott* meghibás* hibás* törött* eltört*
                tört* repedt* megreped* karcos* karcolás* sérült* szivárog* leáll* működ* zörög* kattog* csikorg*
                kuplung* váltó* gumi* abroncs* motor* szerviz* műhely* fék* lökhárító* szélvéd* horpad* tető* festés*
                festet* festő* telepít* beszerel* alkatrész* autó* kocsi* bicikli* kerékpár* roller* csempe* csempéz*
                burkol* beáz*
                """),
        Row(
            .quality,
            words: """
                minőség* silány* gagyi* vacak* bóvli* szar* szemét hulladék* szétes* szétesett* szakad* elszakad*
                szakadt* kopott* kopik lekop* folt* foltos* koszos* mocskos* piszkos* tiszta* tisztaság* instabil*
                billeg* összement* kifakul* fakó* lepereg* használhatatlan* ócska* selejt* strapabír* masszív* szép*
                gyönyörű* tökéletes* kiváló* remek* szuper* zseniális* fantasztikus* csodálatos* nagyszerű* pazar*
                nagyon jó*
                """),
        Row(
            .office,
            words: """
                önkormányzat* hivatal* okmányiroda* kormányablak* űrlap* nyomtatvány* engedély* útlevél* személyi*
                jogosítvány* segély* nyugdíj* kérelem* kérelm* kérvény* igényl* adó* adóhatóság* nav igazolás*
                anyakönyv* okirat* pult* ablak* parkol* bírság* büntet* minisztérium* ügyfélfogad* sorszám* határozat*
                polgármester* tisztség* iktat* ügyirat* járási illeték* óvod* iskol*
                """),
        Row(
            .finance,
            words: """
                bank* bankszámla* számlám kártya* kártyá* hitel* kölcsön* jelzálog* kamat* megtakarít* utalás* átutal*
                készpénz* automata atm egyenleg* fiók* folyószám* betét* pin zárol* letilt* csalás* nyugdíjp* befektet*
                biztosít* kárrend* díj kifizetés*
                """),
        Row(
            .kin,
            words: """
                anya anyám anyu* anyuk* édesany* apa apám apu* apuk* édesap* szül* szülei* feleség* férj* fiam fia
                lányom kislány* kisfi* gyerek* gyermek* baba babá* csecsemő* testvér* bátyám öcsém nővérem húgom
                nagymama* nagymamá* nagyi* mama mamám papa papám nagyapa* nagyapá* unoka* unoká* család* néni* bácsi*
                anyós* após* vej* menyem rokon* keresztl* ikr* kutya* kutyá* macsk*
                """),
        Row(
            .love,
            words: """
                esküvő* házass* évfordul* nászút* menyassz* vőleg* eljegyz* lánykér* barátnő* barátom párom pár párommal
                szerelm* szerelem* özvegy* temetés* gyűrű* jegygyűrű* válás* randi* élettárs* valentin* boldogult néhai
                """),
        Row(
            .work,
            words: """
                munka munká* munkahely* dolgoz* cég cégem cégünk vállalkoz* főnök* ügyfel* ügyfél* vevő* iroda irodá*
                műszak* megbeszél* tárgyalás* határidő* fizetés* bér béreket kenyér* megélhet* kereset* állás*
                állásinterj* interjú* kollég* projekt* prezentáció* szakdolgozat* vizsga* vizsgá* egyetem* hallgat*
                bolt* üzlet* üzem* rendezvény* kuncsaft* egyéni leállt a termelés beszállít*
                """),
        Row(
            .leisure,
            words: """
                nyaral* üdül* szabadság* koncert* meccs* játék* játsz* buli* party* születésnap* szülinap* karácsony*
                horgász* foci* edzés* edző* kondi* hobbi* fesztivál* film* mozi* színház* zenekar* gitár* sátor*
                kemping* túra* túrá* kirándul* hétvég* kert* kórus* tánc* könyv* verseny* maraton* társas* strand*
                jegyek előadás* kiállítás*
                """),
        Row(
            .dignity,
            words: """
                hazug* hazudt* hazud* vádol* gyanús* tolvaj* lopás* hírnév* hírnevem megaláz* megszégyen* szégyen*
                méltóság* méltatlan* tisztelet* becsület* hitel* adóslist* név nevem fogyaték* kerekesszék* rasszis*
                cigány* roma nem* előítél* diszkrim* hátrányos bűnöz* sérteget* sért* sértő* ember* külföldi* akcentus*
                semmibe lenéz* hülyén hülyének bolond*
                """),
        Row(
            .insult,
            words: """
                hülye* idióta* idiótá* barom* barmok* marha marhák ökör* ökrök szemét szemetek* szemétláda* csaló*
                csalók* tolvaj* tolvajok* rabló* rablók* bunkó* paraszt* tahó* seggfej* fasz* faszfej* köcsög* buzi*
                kurva* kurvák* ribanc* geci* gecik* patkány* féreg* férgek* dög* dögök* gazember* gazemberek* gazfick*
                csibész* hazug* hazugok* szélhámos* svindler* hiéna* pióca* pióc* vérszív* parazit* bohóc* majom*
                majmok* agyhalott* agyatlan* agyilag* kretén* debil* imbecil* tehetségtelen* alkalmatlan* dilettáns*
                kontár* kontárok* mihaszna* naplopó* lusta* élősköd* nyomorult* nyomorék* szarházi* szaralak* szardarab*
                gyökér* gyökerek* lúzer* balfasz* balfék* balfácán* pöcs* pöcsök* rohadék* mocskok* mocsok* banda bandá*
                gengszter* maffia* maffió* ostob* buta buták szerencsétlen* suttyó* lókötő* pancser* zsivány*
                haszontalan* birka birkák tetű tetvek csürhe* díszpinty* tyúk* liba libák kókler* kókány* hazudoz*
                csirkefog* gané ganék gyilkos* hóhér* mészáros* keselyű* cápa cápák róka disznó* szívtelen* lelketlen*
                embertelen* pénzéhes* kapzsi* simlis* síber* szemfényveszt* ügyeskedő* haramia* haramiák félnótás*
                félkegyelm* félhülye* tökfej* tökkelütött* fatökű* tyúkeszű* analfabét* bugris* proli* primitív*
                senkiházi* nímand* nulla szánalm* szarrágó* geciláda* picsafej*
                """),
        Row(
            .violence,
            words: """
                megöl* megver* verem verek szétver* megüt* ütök agyon* agyonver* agyonüt* kinyír* kicsinál* lelő*
                lelövöm leszúr* kés késsel puska* puskával bomba* bombá* felgyújt* gyújt* felrobban* benzin* eltör*
                töröm szétrúg* rúg* pofon* pofán* pofátok* fejbe* fejed* fejét nyak* torok* torkát megfojt* fojt* betör*
                kitör* kitekerem tekerem megbán* vigyázz* várlak megvárom várni lakik lakol laktok megkeres* megtalál*
                odamegyek elmegyek baseball* husáng* balta* baltá* vér* csont* fog fogad
                """),
        Row(
            .swear,
            words: """
                kurva* kurvá* bassza* basszátok baszd* basszus* baszott* baszás* bazdmeg* bazmeg* baszki* picsá* picsa*
                pina* geci* szar* fasz* faszom* faszér* fenébe fene fenét francba franc francot rohadt* rohadj*
                kibaszott* elbasz* istenit* anyád* anyját anyátok* pokol* seggem* segg* hugy*
                """),
        Row(
            .angry,
            words: """
                felháborít* felháborod* dühít* dühös* düh dühöm mérges* mérg* harag* botrány* gyalázat* gyalázatos*
                tűrhetetlen* elfogadhatatlan* pofátlan* pofátlans* arcátlan* szégyen* nevetséges* vicc röhej* elegem
                elég kész cirkusz* abszurd* borzasztó* borzalmas* szörnyű* iszonyat* iszonyú* rémes* katasztróf*
                undorító* minősíthetetlen* vérlázít* hihetetlen* förtelm* kiborul* kiakad* tajtékz* forr felhábor*
                pocsék*
                """),
        Row(
            .sad,
            words: """
                szomorú* csalód* csalódás* csalódott* sír sírt* könny* elkeser* bánt bántott fáj* megvisel* rossz*
                sajnál* sajnos kellemetlen* boss* bosszant* bosszús* idegesít* frusztrál* keserű* elszomorít*
                """),
        Row(
            .worry,
            words: """
                aggód* fél* félel* retteg* pánik* kétségbe* kétségbees* szorong* ideges* könyörg* kérem segíts*
                segítség* sürgős* egyedül ragad* kint rekedt* alszom aludni remeg* reszket* mit csinálj* tanácstal*
                életveszély* mielőbb
                """),
        Row(
            .joy,
            words: """
                boldog* örül* örömm* elégedett* köszön* hálás* hála szuper* imád* szeret* tetszik* tetszett* lenyűgöz*
                ajánl* dicsér* dicséret* csillag* kedvenc* profi* gratulál* legjobb* öröm* áldott* áldja angyal* le a
                kalappal kalap megment* ügyes* csodás* tündér*
                """),
        Row(
            .thanks,
            words: """
                köszönöm köszönjük köszönet* köszi* kösz hálás* hálá* isten fizesse áldja
                """),
        Row(
            .request,
            words: """
                kérem kérnék kérünk kérném kérhet* szeretn* legyen legyenek szíves* küldj* módosít* változtat* intéz*
                intézk* foglal* adj* jelezz* tegy* hozz* igényel* igényl* cserélj* javíts* szükség* kell
                """),
        Row(
            .ask,
            words: """
                hogyan hogy mikor hol mennyi mennyibe melyik miért ki mi milyen lehet lehetne lehetséges vane érdekl*
                kérdez* kérdés* tudn* szabad hány meddig mettől honnan hova jár kapható megoldható
                """),
        Row(
            .suggest,
            words: """
                javasol* javasl* ötlet* esetleg talán lehetne kellene jobb hasznos fejleszt* bővít* bevezet* mi lenne ha
                érdemes jó tehetn* gondol* inkább
                """),
        Row(
            .leave,
            words: """
                elmegyek megyek át váltok* vált* átmegy* átme* szolgáltatóváltás* konkurenc* konkurens* máshova máshoz
                máshol másik soha többé többet utoljára utolsó búcsú* felmond* megszünt* otthagy* elpártol* elköltöz*
                viszem viszlát*
                """),
        Row(
            .law,
            words: """
                ügyvéd* jogász* bíróság* per perel* beperel* jogi fogyasztóvéd* békéltető* hatóság* rendőr* rendőrség*
                feljelent* panasz* felügyelet* mnb nmhh naih adatvédelmi ántsz nébih ombudsman* bejelent* jog jogom
                jogszab* törvény*
                """),
        Row(
            .press,
            words: """
                újság* sajtó* riporter* tévé* rtl tv2 híradó* blog* facebook* face fb tiktok* instagram* google*
                értékel* értékelés* csillag* kommentel* kiposzt* poszt* posztol* megír* kiír* kirak* közzé* nyilvános*
                mindenki fórum* csoport* influenc* index telex
                """),
        Row(
            .callback,
            words: """
                hívj* visszahív* visszahívás* telefon* szám* keress* elérhet* csörög* beszél* felhív*
                """),
        Row(
            .negate,
            words: """
                nem ne se sem soha nincs nincsen nincsenek senki semmi semmit sehol nélkül egyáltalán alig
                """),
    ]
}
