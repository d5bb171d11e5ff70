extension Lexicon {
    /// Persian written in Latin letters, in the spellings that phones bring forth.
    static let latinPersian: [LexiconRow] = [
        LexiconRow(
            .valence(-3.2), .anger(.angry),
            phrases: """
                eftezah*, eftzah*, vahshatnak*, mozakhraf*, faje*e, badtarin*, sharm avar, ashghal*,
                ghabele ghabool nist, kolahbardari, kolah bardari, dozdi
                """),
        LexiconRow(
            .valence(-2.2),
            phrases: """
                bad, bade, badi, badie, kharab*, narazi*, narahat*, asabani*, maskhare*, maskhareh*, khaste shodam,
                khastam, pashimun*, pashimoon*, dorugh*, doroogh*, bi keyfiat*, be dard nemikhore, kalafe*, zarar*, hayf*
                """),
        LexiconRow(
            .anger(.annoyed),
            phrases: """
                maskhare*, kalafe*, khaste shodam, khastam, khaste shodim, baz ham, bazam, chand bar, narazi*, yani chi,
                in che vaziye, che vazeshe, asab*, sarekar*, sare kar gozasht*
                """),
        LexiconRow(
            .anger(.angry), .valence(-2),
            phrases: """
                asabani*, asabi*, khejalat bekesh*, sharm konid, be che haghi, bare sevom, sabram tamoom, zolm*, tohin*
                """),
        LexiconRow(
            .valence(-1.4),
            phrases: """
                dir, dire, takhir*, moatal*, moshkel*, eshtebah*, geroon*, gerun*, moteasefane, shekaste*, shekast*,
                ghat*, hang*, kond*
                """),
        LexiconRow(
            .valence(-2), .intent(.complaint),
            phrases: """
                naresid*, nareside*, nayumad*, nayoomad*, nayamad*, javab nemid*, javab nadad*, pasokh nemid*,
                pasokh nadad*, kar nemikon*, ersal nashod*, variz nashod*,
                hanooz|hanuz|hanoz naresid*|nayumad*|khabari|hich|montazer*|javab*, kasi javab*,
                hichkas|hichki ~ javab*|pasokh*, shekayat*, narazi*, eteraz*, kharabe, kharab shod*|bood|bud|resid*,
                poolam|pulam kojast|koja|chi, sefaresham ~ kojast|naresid*|nayumad*, bastam kojast,
                chera hanooz|hanuz|inghadr|enghadr|inqadr, gharar bood|bud, razi nistam|naboodam|nabudam
                """),
        LexiconRow(
            .valence(3), .intent(.praise),
            phrases: """
                ali, aali, alie, aliye, ali bood|bud, fogholade*, foghelade*, fogholadeh*, bi nazir*, binazir*, mahshar*,
                behtarin*, dametoon garm, dametun garm, harf nadare, harf nadasht
                """),
        LexiconRow(
            .valence(2),
            phrases: """
                khub, khoob, khoobe, khube, khoobi, khubi, razi, raziam, razi hastam|boodam|budam, mehraboon*, mehrabun*,
                moadab*, khosh barkhord*, ghashang*, ba keyfiat*, pishnahad mikonam, sari, be moghe
                """),
        LexiconRow(
            .valence(0.6), .intent(.thanks),
            phrases: """
                mersi, merci, mamnoon*, mamnun*, motshakeram, moteshakeram, motashakeram, sepas*, tashakor*,
                dastetoon dard nakone, dastetun dard nakone
                """),
        LexiconRow(
            .valence(2),
            phrases: """
                bad nist, bad nabood|nabud, moshkeli nist|nadare|nadasht|nabood, bedune moshkel, bedoone moshkel
                """),
        LexiconRow(
            .negator,
            phrases: """
                nist, nistam, nabood, nabud, nashod, nadare, nadaram, nemishe, nemikon*, nadasht, nakard
                """),
        LexiconRow(.intensifier, phrases: "kheyli, kheili, khili, vaghean, vagean, kamelan, inghadr, enghadr, aslan"),
        LexiconRow(.contrast, phrases: "vali, ama, amma, faghat"),
        LexiconRow(
            .mask,
            phrases: """
                khaste nabashid, khaste nabashin, khoob hastid, khubid, khubin, bad nist, bad nabood, dozd gir,
                ahmagh farz*
                """),
        LexiconRow(
            .settled,
            phrases: """
                hal shod, moshkelam hal shod, dorost shod, raf shod, belakhare resid, be dastam resid
                """),
        LexiconRow(
            .abuse(.insult), .anger(.angry), .valence(-3),
            phrases: """
                ahmagh, ahmagha, ahmaghha, ahmaq*, bishoor*, bishour*, bisho'ur*, bi shoor, kolahbardara, kolahbardarin,
                kolah bardara, dozda, dozdha, dozdin, dozdid, ye mosht dozd|kolahbardar|ahmagh, avazi, avazia, kesafat,
                kesafata, ashghala, goosale, olagh*, nafahm*, bisharaf*, bi sharaf, haroomzade*, haroomi, kos kesh*,
                koskesh*, dayus*, dayoos*, lashi*, gom shid, khafe sho*, jende*, kooni*, madar jende*, pedar sag*,
                bi namoos*
                """),
        LexiconRow(
            .abuse(.threat), .anger(.furious), .valence(-3),
            phrases: """
                mikoshamet*, mikoshametoon, mizanamet*, atish mizanam, pedareto dar|darmiaram, pedaretoono dar|darmiaram,
                pedaretuno dar|darmiaram, midoonam koja zendegi|kar, midunam koja zendegi|kar, peydat mikonam,
                peydatoon mikonam, pashimunet mikonam, pashimoonetoon mikonam
                """),
        LexiconRow(
            .distress,
            phrases: """
                negaran*, mitarsam, esteres*, ezterab*, toro khoda, tu ro khoda, to ro khoda, komakam konid, komak konid,
                geryam*, khabam nemibare, bichare shod*, nemidoonam chikar konam, nemidunam chikar konam, eltemas*
                """),
        LexiconRow(
            .confusion,
            phrases: """
                nemifahmam, nafahmidam, motevajeh nemisham|nashodam, gij*,
                nemidoonam|nemidunam chetor*|chejoori|kodoom*|koja|bayad|chi, chikar bayad, bayad chikar, balad nistam
                """),
        LexiconRow(
            .hurt, .valence(-1.8),
            phrases: """
                bi ehteram*, biehteram*, tohin*, tahghir*, bi tavajoh*, biadab*, bi adab*, maskharam kard*, sareme dad,
                saram dad zad*, ghat kard* rooye|roo, ahmagh farz*, mohem nistim, sarekaram*, pasam dad*, barkhorde bad*
                """),
        LexiconRow(
            .topic(.delivery),
            phrases: """
                ersal*, tahvil*, baste, bastam, basteam, post, peyk*, naresid*, nareside*, marsule*, rahgiri*
                """),
        LexiconRow(
            .topic(.productQuality),
            phrases: """
                kharab*, keyfiat*, keifiat*, shekaste*, mayoob*, taghalobi*, ghaza ~ sard|bad, sayz*, kar nemikon*
                """),
        LexiconRow(
            .topic(.billing),
            phrases: """
                faktor*, ghabz*, pardakht*, kasr shod*, az hesabam, az kartam, do bar kam|kasr|pool, variz*, mablagh*
                """),
        LexiconRow(
            .topic(.refundReturn),
            phrases: """
                marjoo*, marju*, pas bedid|bedin|midid|nemidid, bargardoon*, bargardun*, taviz*, avaz kon*, khesarat*,
                poolam ro|o pas|bedid|bargard*
                """),
        LexiconRow(
            .topic(.staffBehaviour),
            phrases: """
                barkhord*, raftar*, karmand*, karshenas*, operator*, forooshande*, forushande*, biadab*, bi adab*,
                moadab*, tohin*
                """),
        LexiconRow(
            .topic(.waitTime),
            phrases: """
                montazer*, moatal*, takhir*, dir, dire, saf, tool keshid*, # rooze|ruze|hafte|mahe|saate|rooz|hafte,
                do hafte*, ye hafte*, se hafte*, ye mah*, posht khat
                """),
        LexiconRow(
            .topic(.noReply),
            phrases: """
                javab nemid*, javab nadad*, pasokh nemid*, pasokh nadad*, kasi javab*, hichkas|hichki ~ javab*,
                zang nazad*, tamas nagereft*, khabari nashod*|nist
                """),
        LexiconRow(
            .topic(.technical),
            phrases: """
                app, site, sait, barname*, ramz*, password, internet*, net, ghat*, hang*, error*, baz nemish*, modem*
                """),
        LexiconRow(
            .topic(.price),
            phrases: """
                gheymat*, gheimat*, geroon*, gerun*, takhfif*, arzoon*, arzun*, hazine*
                """),
        LexiconRow(
            .topic(.brokenPromise),
            phrases: """
                ghol dad*, gharar bood|bud, gofte boodid|budid, goftid*, bad gholi*, vade*
                """),
        LexiconRow(
            .intent(.request),
            phrases: """
                lotfan, mikham, mikhastam, khahesh mikonam, khaheshan, peygiri konid, residegi konid, komak konid,
                befrestid
                """),
        LexiconRow(
            .intent(.question),
            phrases: """
                chera, key, kojast, chand, chande, chetor*, mishe, aya, koja, cheghadr
                """),
        LexiconRow(
            .intent(.cancel),
            phrases: """
                laghv kon*, cancel kon*, kansel kon*, mikham laghv, mikham cancel, enseraf*, monsaref*
                """),
        LexiconRow(
            .intent(.churnThreat), .valence(-1.5),
            phrases: """
                dige ~ nemikharam|nemikonam|nemiam, akharin bar*, akharin kharid*, miram soragh*, raghib*, raghiba*,
                jaye dige
                """),
        LexiconRow(
            .intent(.authorityThreat), .valence(-1.5),
            phrases: """
                vakil migiram, vakilam ~ tamas|peygiri|shekayat, ba vakilam, dadgah*, tazirat*, police, polis, shekayat mikonam, eghdame ghanooni
                """),
        LexiconRow(
            .intent(.publicityThreat), .valence(-1.5),
            phrases: """
                instagram*, insta*, twitter*, telegram*, be hame migam, hame ja pakhsh*, story*, abrutoon*, aberootoon*
                """),
        LexiconRow(
            .intent(.callbackRequest),
            phrases: """
                tamas begir*, zang bezan*, behem zang*, montazere tamas*, baham tamas*
                """),
        LexiconRow(
            .intent(.refundRequest),
            phrases: """
                poolam ro|o pas|bedid|bargard*|mikham, poolamo|pulamo ~ pas|bedid|bedin|bargard*|mikham, poolamo, pulamo,
                pool ~ bargardoon*|bargardun*
                """),
        LexiconRow(.stake(.money), phrases: "poolam*, pulam*, poolamo, # toman|tomen|hezar|milion*, ghest*, vam"),
        LexiconRow(.stake(.work), phrases: "moshtarim*, karamo, sherkatam*, maghazam*, reisam*"),
        LexiconRow(
            .stake(.family),
            phrases: """
                bacham*, pesaram*, dokhtaram*, madaram*, mamanam*, pedaram*, babam*, tavalod*, khanevade*
                """),
    ]
}
