extension DefaultMacro {
    /// Letters that answer for something that went wrong.
    static let aboutTrouble: [DefaultMacro] = [
        DefaultMacro(
            key: "late",
            name: GuideText(
                en: "Late delivery, new date",
                hu: "Késő szállítás, új időpont",
                fa: "تأخیر در تحویل و زمان تازه"),
            body: GuideText(
                en: """
                    Dear {name},

                    Your [product] was due on [day] and it was not there. I am sorry that you waited in vain and \
                    lost that time. I have spoken to the depot: it arrives on [day] between [time] and [time], \
                    and the driver calls you half an hour before.

                    Kind regards,
                    {agent}
                    """,
                hu: """
                    Kedves {name}!

                    A megrendelt [termék] ekkorra volt ígérve: [nap], és nem érkezett meg. Bocsánatot kérek, \
                    hogy hiába várt, és elveszett az ideje. Beszéltem a raktárral: ekkor érkezik: [nap, \
                    időszak], és a sofőr fél órával előtte telefonál.

                    Üdvözlettel:
                    {agent}
                    """,
                fa: """
                    {name}، سلام

                    قرار بود [کالا] در [روز] برسد و نرسید. پوزش می‌خواهم که بیهوده منتظر ماندید و وقتتان از دست \
                    رفت. با انبار صحبت کردم: در [روز و بازهٔ زمانی] می‌رسد و راننده نیم ساعت پیش از آن تماس \
                    می‌گیرد.

                    با احترام،
                    {agent}
                    """)),
        DefaultMacro(
            key: "faulty",
            name: GuideText(
                en: "Faulty product, choice of remedy",
                hu: "Hibás termék, választható megoldás",
                fa: "کالای معیوب و انتخاب راه جبران"),
            body: GuideText(
                en: """
                    Dear {name},

                    A new [product] has to work from the first day, and yours did not. I am sorry that it \
                    upset things at home. You choose: a repair at your home on [day], a new one on [day], \
                    or your money back by [day]. Which do you prefer?

                    Kind regards,
                    {agent}
                    """,
                hu: """
                    Kedves {name}!

                    Egy új készüléknek az első naptól működnie kell, és az Öné nem működött. Bocsánatot kérek a \
                    gondért, amelyet ez otthon okozott. Ön választ: javítás az otthonában ([nap]), új készülék \
                    ([nap]) vagy a pénze visszatérítése ([nap]). Melyiket szeretné?

                    Üdvözlettel:
                    {agent}
                    """,
                fa: """
                    {name}، سلام

                    دستگاه نو باید از روز نخست کار کند و دستگاه شما کار نکرد. از دردسری که در خانه برایتان ساخت \
                    پوزش می‌خواهم. انتخاب با شماست: تعمیر در خانه ([روز])، دستگاه نو ([روز]) یا بازگشت پول \
                    ([روز]). کدام را می‌پسندید؟

                    با احترام،
                    {agent}
                    """)),
        DefaultMacro(
            key: "charge",
            name: GuideText(
                en: "Wrong amount, refund started",
                hu: "Téves összeg, visszatérítés elindítva",
                fa: "مبلغ نادرست و آغاز بازگشت پول"),
            body: GuideText(
                en: """
                    Dear {name},

                    You are right: [amount] too much was charged on [day]. It is your money and I am sorry that \
                    it is missing from your account. I started the refund today; it is in your account by [day], \
                    and I check that day myself whether it has arrived.

                    Kind regards,
                    {agent}
                    """,
                hu: """
                    Kedves {name}!

                    Igaza van: ennyivel több pénzt vontunk le: [összeg], ekkor: [nap]. Ez az Ön pénze, és \
                    bocsánatot kérek, hogy most hiányzik a számlájáról. Ma elindítottam a visszatérítést; \
                    legkésőbb ekkor megérkezik: [nap]. Aznap magam ellenőrzöm, hogy ott van-e.

                    Üdvözlettel:
                    {agent}
                    """,
                fa: """
                    {name}، سلام

                    حق با شماست: در [روز] به اندازهٔ [مبلغ] اضافه برداشت شده است. این پول شماست و پوزش می‌خواهم \
                    که در حسابتان نیست. امروز بازگشت آن را آغاز کردم؛ تا [روز] می‌رسد و همان روز خودم رسیدنش را \
                    بررسی می‌کنم.

                    با احترام،
                    {agent}
                    """)),
        DefaultMacro(
            key: "repair",
            name: GuideText(
                en: "Same fault after the repair",
                hu: "Javítás után ugyanaz a hiba",
                fa: "همان ایراد پس از تعمیر"),
            body: GuideText(
                en: """
                    Dear {name},

                    A second visit for the same fault is one too many, and I am sorry for the extra day. This \
                    time [technician] looks at the cause and not only at the symptom: on [day, time], free of \
                    charge. If the fault is still there afterwards, you get a new device.

                    Kind regards,
                    {agent}
                    """,
                hu: """
                    Kedves {name}!

                    Ugyanazért a hibáért másodszor kijönni már túl sok, és bocsánatot kérek az újabb elveszett \
                    napért. Ezúttal az okát keressük meg, nemcsak a tünetét: [szerelő], [nap, időpont], \
                    díjmentesen. Ha a hiba utána is fennáll, új készüléket kap.

                    Üdvözlettel:
                    {agent}
                    """,
                fa: """
                    {name}، سلام

                    آمدن دوباره برای همان ایراد زیاد است و برای مرخصی دوباره‌ای که گرفتید پوزش می‌خواهم. این بار \
                    [تعمیرکار] در [روز و ساعت] و رایگان، علت را می‌یابد و نه فقط نشانه را. اگر ایراد بماند، \
                    دستگاه نو می‌گیرید.

                    با احترام،
                    {agent}
                    """)),
        DefaultMacro(
            key: "unreachable",
            name: GuideText(en: "You could not reach us", hu: "Nem ért el minket", fa: "به ما دسترسی نداشتید"),
            body: GuideText(
                en: """
                    Dear {name},

                    You tried to reach us [number] times and nobody answered. That is our mistake, and I am \
                    sorry for it. From now on you have one person: me. I am calling you on [day, time]; if \
                    another hour suits you better, just tell me.

                    Kind regards,
                    {agent}
                    """,
                hu: """
                    Kedves {name}!

                    Ennyiszer próbált elérni minket, és senki sem válaszolt: [szám]. Ez a mi hibánk, bocsánatot \
                    kérek érte. Mostantól egyetlen embere van: én. Ekkor hívom: [nap, időpont]; ha más óra jobb \
                    Önnek, csak jelezze.

                    Üdvözlettel:
                    {agent}
                    """,
                fa: """
                    {name}، سلام

                    [تعداد] بار برای تماس با ما کوشیدید و کسی پاسخ نداد. این اشتباه ما بود و از آن پوزش \
                    می‌خواهم. از این پس یک نفر پاسخگوی شماست: خودم. در [روز و ساعت] تماس می‌گیرم؛ اگر ساعت دیگری \
                    بهتر است فقط بگویید.

                    با احترام،
                    {agent}
                    """)),
        DefaultMacro(
            key: "unfriendly",
            name: GuideText(en: "Unfriendly treatment", hu: "Barátságtalan bánásmód", fa: "رفتار نامهربان"),
            body: GuideText(
                en: """
                    Dear {name},

                    Nobody deserves to be treated like that, and I am sorry. Thank you for telling \
                    us, although it was unpleasant. I have talked it through with the team, and this is what \
                    changes: [change]. I would like to call you on [day, time] to hear how you see it.

                    Kind regards,
                    {agent}
                    """,
                hu: """
                    Kedves {name}!

                    Nem azt a bánásmódot kapta, amelyet megérdemelt volna, és ezért bocsánatot kérek. Köszönöm, \
                    hogy elmondta, pedig kellemetlen volt. Átbeszéltem a csapattal, és ez változik: [változás]. \
                    Szeretném felhívni, hogy halljam, Ön hogyan látja: [nap, időpont].

                    Üdvözlettel:
                    {agent}
                    """,
                fa: """
                    {name}، سلام

                    با شما رفتاری شد که سزاوارش نبودید و پوزش می‌خواهم. ممنون که با وجود ناخوشایندی‌اش گفتید. با \
                    گروه صحبت کردم و این عوض می‌شود: [تغییر]. دوست دارم در [روز و ساعت] تماس بگیرم و نظر شما را \
                    بشنوم.

                    با احترام،
                    {agent}
                    """)),
        DefaultMacro(
            key: "refund",
            name: GuideText(en: "Refund on its way", hu: "Úton a visszatérítés", fa: "پول در راه بازگشت"),
            body: GuideText(
                en: """
                    Dear {name},

                    Your refund of [amount] has been waiting since [day], and that is too long. It left our \
                    account today under the number [reference]. Your bank books it by [day]. If it is not there \
                    on that day, reply to this message and I follow it up at once.

                    Kind regards,
                    {agent}
                    """,
                hu: """
                    Kedves {name}!

                    A visszatérítése ([összeg]) túl régóta várat magára ([nap] óta). Ma elindult a számlánkról \
                    ezzel a jelzéssel: [hivatkozási szám]. A bankja legkésőbb ekkor jóváírja: [nap]. Ha aznap nincs \
                    ott, válaszoljon erre az üzenetre, és rögtön utánajárok.

                    Üdvözlettel:
                    {agent}
                    """,
                fa: """
                    {name}، سلام

                    بازگشت [مبلغ] از [روز] مانده و این زیاد است. امروز با شمارهٔ [پیگیری] از حساب ما پرداخت شد و \
                    بانک شما تا [روز] آن را ثبت می‌کند. اگر آن روز نرسیده بود، به همین پیام پاسخ دهید تا بی‌درنگ \
                    پیگیری کنم.

                    با احترام،
                    {agent}
                    """)),
    ]
}
