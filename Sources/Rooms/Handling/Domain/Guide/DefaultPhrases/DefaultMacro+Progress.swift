extension DefaultMacro {
    /// Letters that carry news, thanks or the first sign of life.
    static let aboutProgress: [DefaultMacro] = [
        DefaultMacro(
            key: "received",
            name: GuideText(
                en: "It has arrived and has an owner",
                hu: "Megérkezett, és van felelőse",
                fa: "رسید و مسئول آن مشخص است"),
            body: GuideText(
                en: """
                    Dear {name},

                    Your message has reached me, thank you. I have read it and I understand that [what happened]. \
                    I am {agent} and I look after your case myself. You hear from me on [day, time].

                    Kind regards,
                    {agent}
                    """,
                hu: """
                    Kedves {name}!

                    Köszönöm, hogy írt nekünk. Elolvastam az üzenetét, és értem, hogy [mi történt]. {agent} \
                    vagyok, és személyesen viszem végig az ügyét. Ekkor jelentkezem: [nap, időpont].

                    Üdvözlettel:
                    {agent}
                    """,
                fa: """
                    {name}، سلام

                    ممنون که برای ما نوشتید. پیامتان را خواندم و فهمیدم که [چه شده است]. من {agent} هستم و خودم \
                    پیگیر پروندهٔ شما هستم. در [روز و ساعت] خبرتان می‌کنم.

                    با احترام،
                    {agent}
                    """)),
        DefaultMacro(
            key: "waiting",
            name: GuideText(en: "News while you wait", hu: "Hír a várakozás közben", fa: "خبر در زمان انتظار"),
            body: GuideText(
                en: """
                    Dear {name},

                    You are waiting for us, so this is where we stand today: [what is done]. We are still waiting \
                    for [part, answer], which is due on [day]. You hear from me again on [day, time], also if \
                    nothing has changed.

                    Kind regards,
                    {agent}
                    """,
                hu: """
                    Kedves {name}!

                    Köszönöm, hogy vár. Itt tartunk ma: [mi van kész]. Erre várunk még: [alkatrész, válasz], \
                    ekkorra ígérték: [nap]. Legközelebb ekkor jelentkezem, akkor is, ha nincs változás: [nap, \
                    időpont].

                    Üdvözlettel:
                    {agent}
                    """,
                fa: """
                    {name}، سلام

                    ممنون که صبر می‌کنید. امروز اینجا هستیم: [کارهای انجام‌شده]. هنوز منتظر [قطعه یا پاسخ] هستیم \
                    که قرار است [روز] برسد. در [روز و ساعت] دوباره خبرتان می‌کنم، حتی اگر چیزی عوض نشده باشد.

                    با احترام،
                    {agent}
                    """)),
        DefaultMacro(
            key: "settled",
            name: GuideText(en: "It is done, is it good?", hu: "Kész, így jó?", fa: "انجام شد، خوب است؟"),
            body: GuideText(
                en: """
                    Dear {name},

                    It is done: [what was done]. This is what we changed so that it does not happen again: \
                    [change]. Is everything good now? One word from you is enough, and I am here if something is \
                    still open.

                    Kind regards,
                    {agent}
                    """,
                hu: """
                    Kedves {name}!

                    Elkészült: [mi történt]. Ezt változtattuk meg, hogy ne ismétlődjön: [változás]. Most már \
                    minden rendben? Egyetlen szó elég, és itt vagyok, ha valami még nyitott.

                    Üdvözlettel:
                    {agent}
                    """,
                fa: """
                    {name}، سلام

                    انجام شد: [کاری که شد]. برای اینکه تکرار نشود این را عوض کردیم: [تغییر]. حالا همه‌چیز خوب \
                    است؟ یک کلمه از شما بس است و اگر چیزی باز مانده، من اینجا هستم.

                    با احترام،
                    {agent}
                    """)),
        DefaultMacro(
            key: "praise",
            name: GuideText(en: "Thanks for praise", hu: "Köszönet a dicséretért", fa: "سپاس از تشویق"),
            body: GuideText(
                en: """
                    Dear {name},

                    You made our day. I passed your kind words on to [colleague] by name, and the whole team has \
                    read them. Thank you for taking the time.

                    Kind regards,
                    {agent}
                    """,
                hu: """
                    Kedves {name}!

                    Szebbé tette a napunkat. Kedves szavait név szerint továbbadtam, és az egész csapat \
                    elolvasta: [kolléga]. Köszönöm, hogy időt szánt rá.

                    Üdvözlettel:
                    {agent}
                    """,
                fa: """
                    {name}، سلام

                    روز ما را ساختید. سخنان پرمهرتان را با نام به [همکار] رساندم و همهٔ گروه آن را خواندند. \
                    ممنون که وقت گذاشتید.

                    با احترام،
                    {agent}
                    """)),
        DefaultMacro(
            key: "idea",
            name: GuideText(en: "Thanks for an idea", hu: "Köszönet egy ötletért", fa: "سپاس از یک پیشنهاد"),
            body: GuideText(
                en: """
                    Dear {name},

                    This is a good thought: [idea]. I have put it on our list, and [person] decides on it by \
                    [day]. You hear from me what became of it, whichever way it goes.

                    Kind regards,
                    {agent}
                    """,
                hu: """
                    Kedves {name}!

                    Jó gondolat: [ötlet]. Felvettem a listánkra, és döntés is születik róla: [felelős], [nap]. \
                    Bárhogy alakul, megírom Önnek, mi lett belőle.

                    Üdvözlettel:
                    {agent}
                    """,
                fa: """
                    {name}، سلام

                    پیشنهاد به‌جایی است: [پیشنهاد]. آن را در فهرست گذاشتم و [مسئول] تا [روز] درباره‌اش تصمیم می‌گیرد. \
                    نتیجه هر چه باشد، به شما خبر می‌دهم.

                    با احترام،
                    {agent}
                    """)),
    ]
}
