extension PromiseWords {
    /// Commitments in English.
    static let english = PromiseWords(
        firm: """
            i|we will|shall ~
            call|ring|phone|contact|email|write|send|ship|deliver|refund|repay|credit|replace|exchange|repair, i|we
            will|shall ~
            fix|check|arrange|book|return|collect|pay|transfer|give|keep|inform|tell|update|report|reply|answer, i|we
            will|shall ~
            come|visit|bring|find|confirm|investigate|examine|review|get|make|take|ask|follow|waive|cancel|issue,
            i'll|we'll ~
            call|ring|phone|contact|email|write|send|ship|deliver|refund|repay|credit|replace|exchange|repair,
            i'll|we'll ~
            fix|check|arrange|book|return|collect|pay|transfer|give|keep|inform|tell|update|report|reply|answer,
            i'll|we'll ~
            come|visit|bring|find|confirm|investigate|examine|review|get|make|take|ask|follow|waive|cancel|issue,
            i|we will|shall personally|also|then|now, i'll|we'll personally|also|then,
            i|we|i'll|we'll have ~ sent|delivered|repaired by, i|we promise, i|we guarantee, you have my word,
            i give you my word, i|we commit to, i am going to ~ call|send|write|arrange|refund|check,
            we are going to ~ call|send|write|arrange|refund|check,
            im going to ~ call|send|write|arrange|refund|check,
            we're going to ~ call|send|write|arrange|refund|check,
            technician|engineer|courier|driver|colleague|colleagues|manager|team|specialist|fitter ~ will ~
            call|come|visit|collect|deliver|bring|repair|contact|ring|phone|be|arrive|write|reach,
            you will|you'll ~ receive|get|have|hear,
            refund|money|amount|credit|payment|replacement|parcel|package|order|item|machine|voucher ~ will ~
            be|arrive|reach|leave|come|go,
            it will be ~ delivered|repaired|shipped|sent|fixed|replaced|refunded|credited|paid|there,
            will not be charged|billed, wont be charged|billed,
            will be refunded|credited|delivered|repaired|replaced|shipped|sent|returned, i'll|we'll let you know the,
            i|we will write ~ as soon as, i|we|i'll|we'll will? hold|keep the|your|it|a, from now on ~~ will,
            will be kept for you, will never again, will not happen again, wont happen again
            """,
        timed: """
            i am|im calling|sending|writing|refunding|coming|collecting,
            we are|we're calling|sending|writing|refunding|coming|collecting|delivering,
            it|parcel|order|refund|machine|replacement|money|courier|technician ~ arrives|comes|leaves|ships|is,
            i|we can ~ deliver|send|repair|have by, expect ~ call|parcel|refund|money|it|answer|reply, at the latest,
            i|we|i'll|we'll will? be
            """,
        excluded: """
            i will try, we will try, i'll try, we'll try, if you will, will you, we will be open|closed,
            we'll be open|closed, i would, we would, we will ~ happy|glad|pleased to, i will ~ happy|glad|pleased to,
            i'll be ~ happy|glad, we'll be ~ happy|glad, will not call|send, you will ~ find|see|need|have to,
            you'll ~ find|see|need, i will not, we will not ask|tell, hopefully
            """)

    /// Commitments in Hungarian, where the present tense promises.
    static let hungarian = PromiseWords(
        firm: """
            visszahívom, visszahívjuk, felhívom, felhívjuk, hívom önt, hívjuk önt, hívni fogom|fogjuk|fogja,
            írok önnek, írunk önnek, megírom, megírjuk, jelentkezem, jelentkezünk, jelentkezni fogok|fogunk,
            elküldöm, elküldjük, küldöm, küldjük, küldök, küldünk, kiküldöm, kiküldjük, kiküldünk, kiszállítjuk,
            leszállítjuk, házhoz visszük, elvisszük, kivisszük, megjavítjuk, megjavítom, kijavítjuk, kicseréljük,
            kicserélem, cseréljük, visszatérítjük, visszatérítem, visszautaljuk, visszautalom, utaljuk, utalom,
            átutaljuk, átutalom, visszafizetjük, kifizetjük, jóváírjuk, jóváírom, elengedjük, értesítjük, értesítem,
            tájékoztatom önt, megvizsgáljuk, megvizsgálom, kivizsgáljuk, kivizsgálom, ellenőrzöm, ellenőrizzük,
            utánanézek, utánajárok, utánanézünk, utánajárunk, intézkedem, intézkedünk, elintézem, elintézzük,
            rendbe hozom|hozzuk, megoldom, megoldjuk, gondoskodom, gondoskodunk, pótoljuk, pótlom, megszervezem,
            megszervezzük, leegyeztetem, egyeztetek, felkeresem, felkeressük, felveszem önnel, felvesszük önnel,
            felvesszük ~ kapcsolatot, felveszem ~ kapcsolatot, megkeresem önt, megkeressük önt, megérdeklődöm,
            megígérem, megígérjük, ígérem, ígérjük, garantálom, garantáljuk, vállalom, vállaljuk, szavamat adom,
            válaszolok, válaszolunk, kijavítom, küldeni fogom|fogjuk|fogunk|fogok, meg fogom|fogjuk ~,
            el fogom|fogjuk ~, fel fogom|fogjuk ~, vissza fogom|fogjuk ~, meg fogja kapni, kapni fogja,
            kap tőlem|tőlünk, megkapja tőlem|tőlünk, elhozzuk, elhozom, elszállítjuk, összeszereljük,
            üzembe helyezzük, foglalkozom az ügy*, utaltatom, törlöm, töröljük, beütemezem, beütemezzük,
            előre veszem|vesszük, személyesen ~ figyelem|követem|intézem, állom, mi álljuk, mi fizetjük, én fizetem,
            mi viseljük, átvállaljuk, átvállalom, megtérítjük, megtérítem, felfüggesztem, felfüggesztjük, jóváhagyom,
            lefoglalom, lefoglaljuk, postázzuk, postázom, soron kívül fogadjuk|vesszük, nem számítjuk|számítom fel,
            beszélek ~ felettes*|vezető*, nem fog ~ előfordulni, többet nem fordul elő, mostantól, ezentúl,
            megvárom, végigkísérem, átadjuk, lezárjuk, telefonálok, megmondom, meghozzuk, visszük, mi visszük,
            kezdünk foglalkozni, sms-t küldök|küldünk
            """,
        timed: """
            megkapja, megérkezik, érkezik, kimegy, kiérkezik, hívja, hívni fogja, felhívja, visszahívja, keresi,
            felkeresi, megjavítja, kiszállítja, szállítja, elviszi, elkészül, kész lesz, megjön, ott lesz,
            ott leszünk, ott leszek, megy önhöz, jön önhöz, írok, írunk, hívom, hívjuk, keresem, keressük,
            jóváírásra kerül, visszautalásra kerül, kiszállításra kerül, lesz a számláján, a számláján lesz,
            választ kap|adok|adunk, választ küldök|küldünk, megtörténik, rendben lesz
            """,
        excluded: """
            nem hívom|hívjuk|küldöm|küldjük|utaljuk|tudom|ígérem|ígérjük|vállaljuk|vállalom|garantáljuk, ha ön,
            megpróbál*, nyitva, felhívom|felhívjuk szíves?|a? figyelm*, felhívom|felhívjuk a figyelm*,
            nem kap tőlünk|tőlem, okosba, szívesen kicserélem|elküldöm, ha szeretné ~~ elküldöm
            """)

    /// Commitments in Persian, by the endings of the first persons and the passive future.
    static let persian = PromiseWords(
        firm: """
            تماس می‌گیرم, تماس می‌گیریم, تماس می‌گیرند, تماس می‌گیرن, تماس می‌گیرد, تماس می‌گیره, تماس ~ خواهم گرفت,
            تماس ~ خواهیم گرفت, تماس خواهند گرفت, تماس خواهد گرفت, زنگ می‌زنم, زنگ می‌زنیم, زنگ می‌زنند, زنگ می‌زنه,
            زنگ خواهم|خواهیم زد, می‌فرستم, می‌فرستیم, میفرستم, خواهم فرستاد, خواهیم فرستاد, ارسال می‌کنم,
            ارسال می‌کنیم, ارسال خواهم|خواهیم|خواهد کرد|شد, ارسال می‌شود, ارسال می‌شه, پیگیری می‌کنم, پیگیری می‌کنیم,
            پیگیری خواهم|خواهیم کرد, پیگیرش هستم, پیگیرتان می‌مانم, واریز می‌کنم, واریز می‌کنیم, واریز می‌شود,
            واریز می‌شه, واریز خواهیم|خواهد کرد|شد, برمی‌گردانم, برمی‌گردانیم, برمی‌گردونم, برمی‌گردونیم,
            برگردانده می‌شود, برگردانده خواهد شد, بازمی‌گردانیم, عودت می‌دهیم, عودت داده می‌شود|خواهد, خبر می‌دهم,
            خبر می‌دهیم, خبر می‌دم, خبر می‌دیم, خبرتان می‌کنم, خبرتان می‌کنیم, خبرتون می‌کنم, خبرتون می‌کنیم,
            اطلاع می‌دهم, اطلاع می‌دهیم, اطلاع می‌دم, اطلاع می‌دیم, اطلاع خواهم|خواهیم داد, بررسی می‌کنم,
            بررسی می‌کنیم, بررسی خواهم|خواهیم کرد, رسیدگی می‌کنم, رسیدگی می‌کنیم, رسیدگی خواهد|خواهیم شد|کرد,
            تعمیر می‌کنیم, تعمیر می‌کنم, تعمیر می‌شود, تعمیر خواهیم|خواهد کرد|شد, تعویض می‌کنیم, تعویض می‌کنم,
            تعویض می‌شود, تعویض خواهد|خواهیم شد|کرد, عوض می‌کنیم, عوض می‌کنم, عوضش می‌کنیم, جایگزین می‌کنیم,
            تحویل می‌دهیم, تحویل می‌دیم, تحویل می‌دهم, تحویل داده می‌شود|خواهد, تحویل خواهیم|خواهد داد|شد,
            جبران می‌کنم, جبران می‌کنیم, جبران خواهیم کرد, قول می‌دهم, قول می‌دهیم, قول می‌دم, قول می‌دیم,
            تضمین می‌کنم, تضمین می‌کنیم, متعهد می‌شوم, متعهد می‌شویم, تعهد می‌دهیم, ترتیبش را می‌دهم,
            ترتیبش رو می‌دم, هماهنگ می‌کنم, هماهنگ می‌کنیم, هماهنگ خواهیم کرد, می‌نویسم, پاسخ می‌دهم, پاسخ می‌دهیم,
            پاسخ خواهیم داد, پاسخ می‌گیرید, جواب می‌دهم, جواب می‌دهیم, جواب می‌دم, ایمیل می‌زنم, ایمیل می‌کنم,
            پیامک می‌کنم, اعزام می‌کنیم, اعزام می‌شود, اعزام خواهد شد, دریافت خواهید کرد, خواهد رسید, درستش می‌کنم,
            درستش می‌کنیم, اصلاح می‌کنم, اصلاح می‌کنیم, اصلاح می‌شود, حل می‌کنم, حلش می‌کنم, حل می‌کنیم, حلش می‌کنیم,
            انجام می‌دهم, انجام می‌دهیم, انجام می‌دم, انجام خواهیم|خواهم داد, کسر نخواهد شد, می‌پردازیم,
            پرداخت می‌کنیم, پرداخت خواهیم کرد
            """,
        timed: """
            می‌رسد, می‌رسه, به دستتان, به دستتون, به دست شما, می‌آید, میاد, می‌آیند, میان, مراجعه می‌کند,
            مراجعه می‌کنند, مراجعه می‌کنه, مراجعه خواهد|خواهند کرد, آماده می‌شود, آماده می‌شه, آماده است,
            خدمتتان می‌رسد, خدمتتان می‌رسیم, خدمتتون می‌رسیم, خدمت می‌رسیم, در محل حاضر, دریافت می‌کنید, می‌گیرید,
            به حسابتان, به حسابتون, نتیجه را, نتیجه رو, می‌نشیند, می‌شینه, تمام می‌شود, تموم می‌شه, می‌شود, خواهد شد
            """,
        excluded: """
            سعی می‌کنم|می‌کنیم, تلاش می‌کنم|می‌کنیم, نمی‌کنیم, نمی‌کنم, اگر شما, باز است, باز هستیم, خواهش می‌کنم,
            پیشنهاد می‌کنم, پیشنهاد می‌کنیم, درک می‌کنم, درک می‌کنیم, معذرت می‌خواهم
            """)
}
