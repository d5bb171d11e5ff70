/// Short frequent words by which a language is told; of our own choosing.
enum LanguageWords {
    static let english = """
        the, and, is, are, was, were, be, been, to, of, in, that, it, its, for, on, with, this, my, your, you, i, im,
        ive, have, has, had, not, but, or, at, from, we, they, he, she, his, her, do, does, did, dont, didnt, doesnt,
        cant, cannot, will, would, should, could, what, when, where, why, how, who, which, please, thanks, thank, no,
        yes, me, us, our, there, their, if, so, very, just, still, since, after, before, again, never, about, got,
        get, all, order, refund, service, great, good, bad, late, wrong, delivery, money, help, hello, hi, nothing,
        broken, works, working, terrible, awful, excellent, love, want, need, call, back, customer, you're, we'll,
        i'll, i'd, isnt, wasnt, wont, slow, rude, waiting, than, because, any, some, now, out, up, by, an
        """
    static let hungarian = """
        a, az, egy, es, hogy, nem, is, de, meg, mar, csak, ha, mert, van, volt, lesz, nincs, nekem, engem, en, ez,
        azt, ezt, itt, ott, mit, miert, mikor, hol, ki, mi, ti, onok, on, maguk, kerem, koszonom, koszi, szia,
        udvozlom, tisztelt, jo, rossz, nagyon, sem, se, vagy, kell, lehet, tudom, tudok, szeretnem, szeretnek, kerek,
        pedig, mint, el, fel, le, be, vissza, ota, utan, elott, most, mindig, soha, semmi, minden, valaki, senki,
        hivtam, irtam, megrendeles*, rendeles*, szamla*, csomag*, penz*, ugyfel*, szolgal*, hiba*, elromlott, megint,
        amikor, azonban, ezert, tovabba, illetve, valamint, koszonet*, legyen, volna, lenne, voltak, vannak, vagyok,
        tobb, elso, nap*, hete, hetek, honap*, ora*, szuper, borzalmas, felhaborito, nelkul, szeretem, remek, kivalo,
        ugyan, ilyen, olyan, telefon*, tokeletes*, borzaszto*, katasztrofa*, gyors*, segit*, keszulek*, valasz*,
        varok, vartam, felhaboro*, megold*, elfogad*, visszater*, koszon*, szallit*, turhetetlen*, visszautal*
        """
    static let persian = """
        از, به, در, که, این, را, با, است, برای, من, شما, هم, تا, یک, و, هنوز, ولی, اما, چرا, چه, کی, نیست, بود, شد,
        شده, کرد, کردم, کنم, کنید, هست, دارم, داره, ندارم, نداره, خیلی, سلام, لطفا, ممنون, مرسی, متشکرم, رو, اون,
        اگر, اگه, بعد, قبل, روز, هفته, ماه, پول, سفارش, خرید, عالی, بد, خوب, افتضاح, نشد, نشده, می*, نمی*, هیچ, چند,
        باید, دیگه, دیگر, ما, آن, خود, کسی, بسته, جواب, هیچکس, کجا, چطور, چگونه, سپاس, همین, یا, پس, نه, بله, راضی,
        خراب, زنگ, تماس
        """
    static let latinPersian = """
        salam, slm, man, shoma, nist, hast, ast, baraye, barae, vase, kheyli, kheili, khili, chera, kojast, koja,
        lotfan, mersi, merci, mamnoon, mamnun, ro, az, ke, ama, vali, bood, bud, shod, nashod, nashode, shode, dare,
        nadare, daram, nadaram, darid, nadarid, kardam, kard, nakard, nakardid, mikonam, nemikonam, mikonid,
        nemikonid, mishe, nemishe, mikham, nemikham, mikhastam, nemi*, mide, nemide, midid, nemidid, javab, pool,
        pul, pulam, poolam, sefaresh*, kharid, kharab*, khub, khoob, khoobe, khube, bad, bade, eftezah*, ali, aali,
        aliye, rozi, ruz, rooz, hafte, mah, hanooz, hanuz, inja, injoori, chetor, chetori, chand, bayad, dige, digar,
        yek, ye, do, se, ba, be, dar, ta, in, un, oon, ham, bejaye, pas, ghat, gheymat, kasi, hich, hichkas, zang,
        zadam, tamas, gereftam, ersal, narasid, resid, naresid*, nareside, reside, khaste, asabani, vaghean, vagean,
        mozakhraf*, dozd*, kolah*, bardari, moshtari, khedmat, khadamat, poshtibani, peygiri, mibakhshid, bebakhshid,
        chi, kojaye, kon, konid, bedid, beshe, shodam, aslan, ziad, kam, ghadr, inqadr, enghadr, faghat, hanoz,
        dastetun, dastetoon, dard, nakone
        """
    static let other = """
        der, die, das, und, ist, nicht, ich, sie, wir, mit, auf, fur, ein, eine, haben, aber, sehr, bitte, danke,
        meine, zu, von, le, la, les, des, est, et, je, vous, nous, pas, pour, une, un, mon, ma, avec, sur, dans, que,
        qui, merci, bonjour, mais, el, los, las, es, y, no, por, para, con, una, mi, su, pero, muy, gracias, hola,
        esta, esto, como, todo, en, del, il, lo, gli, e, non, per, sono, che, di, della, ho, molto, grazie, ciao,
        questo, come, anche, o, os, nao, uma, meu, minha, obrigado, muito, voce, com, foi, se, si, nu, este, sunt,
        pentru, cu, mai, foarte, multumesc, am, ca, din, pe, na, sa, nie, som, ale, ako, dakujem, prosim, moj, moja,
        ze, to, w, jest, dziekuje, bardzo, ten, ve, bir, bu, icin, degil, cok, var, yok, ben, tesekkur, ama, ile,
        daha, gibi, hic, het, een, niet, van, ik, dat, op, te, zijn, voor, maar, met, bedankt, graag, mijn
        """
    static let arabic = """
        في, من, على, هذا, هذه, الى, إلى, ان, أن, لا, ما, لم, لن, مع, عن, الذي, التي, كان, لكن, كل, انا, أنا, انت,
        نحن, شكرا, ليس, قد, هل, جدا, بعد, لماذا, اريد, أريد, عندي, لي, منذ, الطلب, المنتج, الخدمة, سيئة, ممتاز, ولم,
        تم
        """
}
