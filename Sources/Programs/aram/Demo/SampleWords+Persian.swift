import Listening

extension SampleRemark {
    static let persian = [
        SampleRemark(
            .delighted, .delivery, "یخچال را تا طبقهٔ چهارم بالا آوردند و بسته‌بندی را هم بردند. دستشان درد نکند."),
        SampleRemark(.delighted, .repair, "همان روز آمدند و بیست دقیقه‌ای درست شد. خیلی ممنون!"),
        SampleRemark(.delighted, .support, "خانم احمدی دقیقاً همان ساعتی که گفته بود تماس گرفت."),
        SampleRemark(.delighted, .store, "صادقانه گفتند مدل ارزان‌تر برای ما کافی است. کم پیش می‌آید."),
        SampleRemark(.happy, .delivery, "سر وقت رسید، همه چیز خوب بود."),
        SampleRemark(.happy, .use, "دستگاه بی‌صداست و راضی هستیم."),
        SampleRemark(.happy, .order, "سفارش راحت بود. کاش زمان‌های تحویل پیش از پرداخت دیده می‌شد."),
        SampleRemark(.happy, .use, "یخچال خوبی است. پیشنهاد من یک فیلم کوتاه دربارهٔ تراز کردن پایه‌هاست."),
        SampleRemark(.happy, .delivery, "راننده مهربان بود. کاش برای شاغل‌ها تحویل عصر هم داشتید."),
        SampleRemark(.happy, .store, "فروشگاه خوبی است. ایده: تا تعمیر تمام شود یک ماشین لباسشویی امانت بدهید."),
        SampleRemark(.delighted, .support, "خانم مینا بسیار عالی راهنمایی کردند، خیلی ممنون و سپاسگزارم."),
        SampleRemark(.happy, .repair, "درست شد، ممنون."),
        SampleRemark(.disappointed, .delivery, "late_delivery", "سه روز دیر آمد و فقط چون خودم زنگ زدم فهمیدم."),
        SampleRemark(
            .disappointed, .delivery, "transit_damage", "درِ یخچال فرورفتگی دارد. راننده گفت به من ربطی ندارد."),
        SampleRemark(
            .disappointed, .billing, "wrong_charge", "هزینهٔ ارسال را در فاکتور آورده‌اند با اینکه گفته بودند رایگان است."
        ),
        SampleRemark(
            .disappointed, .repair, "repair_returned", "بار دوم تعمیر شد و همان صدا را می‌دهد. بار اول چه عوض کردید؟"),
        SampleRemark(.disappointed, .support, "no_answer", "دو بار دربارهٔ گارانتی نوشتم و از دوشنبه جوابی نگرفته‌ام."),
        SampleRemark(
            .disappointed, .use, "wrong_information", "در دفترچه هیچ توضیحی دربارهٔ قفل کودک نیست، نمی‌دانیم چه کنیم."),
        SampleRemark(
            .angry, .delivery, "missed_delivery",
            "باز هم بیخود مرخصی گرفتم. نه کسی آمد نه کسی خبر داد. واقعاً خجالت دارد!"),
        SampleRemark(
            .angry, .delivery, "no_call_before",
            "قول داده بودید پیش از تحویل زنگ بزنید. مادر ۸۲ ساله‌ام تنها با کارتن در کوچه ماند."),
        SampleRemark(
            .angry, .billing, "wrong_charge",
            "دو بار از حسابم برداشت کردید و حسابم منفی شد. همین امروز پولم را پس بدهید."),
        SampleRemark(
            .angry, .repair, "repair_returned",
            "چهار هفته است با دو بچهٔ کوچک ماشین لباسشویی نداریم. ما را مسخره کرده‌اید؟"),
        SampleRemark(.angry, .return, "refund_slow", "یک ماه است فر را پس داده‌ام. پولم کجاست؟ شکایت می‌کنم."),
        SampleRemark(.angry, .support, "no_answer", "چهل دقیقه پشت خط ماندم و بعد قطع شد. دیگر از شما خرید نمی‌کنم."),
    ]
}

extension SampleLetters {
    static let persian = SampleLetters(
        first: """
            {name} گرامی، سلام

            ممنون که به ما گفتید. منتظر ماندید و کسی با شما تماس نگرفت؛ متأسفم که وقت و آرامش شما گرفته شد. من {agent} \
            هستم و پرونده‌تان تا حل شدن نزد من می‌ماند. از انبار می‌پرسم چه پیش آمده و فردا تا ساعت ۱۲ با جواب با شما تماس \
            می‌گیرم.

            با احترام
            {agent}
            """,
        solution: """
            {name} گرامی، سلام

            همان‌طور که تلفنی گفتیم: زمان تازه ثبت شد، راننده یک ساعت پیش از رسیدن زنگ می‌زند و هزینهٔ ارسال به حسابتان \
            برگشت. ممنون که صبر کردید.

            با احترام
            {agent}
            """,
        merits: "حق با مشتری بود: در بازهٔ توافق‌شده کسی نیامد و تماسی هم گرفته نشد.",
        action: "زمان تازه با رانندهٔ مشخص؛ هزینهٔ ارسال برگشت داده شد.",
        note: "انبار می‌گوید ماشین بیش از ظرفیت رزرو شده بود. پیش از تأیید آن‌ها زمانی قول ندهیم.")
}
