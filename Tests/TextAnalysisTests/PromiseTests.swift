import Foundation
import Primitives
import Testing
import TextAnalysis

@Suite struct `Finding promises` {
    @Test(arguments: [
        PromiseExpectation(
            "I will call you tomorrow before 16:00.", "I will call you tomorrow before 16:00",
            "2026-11-19 16:00"),
        PromiseExpectation(
            "Our technician will visit you on Friday at 2 pm.",
            "technician will visit you on Friday at 2 pm", "2026-11-20 14:00"),
        PromiseExpectation(
            "We'll refund the price within 3 days.", "We'll refund the price within 3 days",
            "2026-11-21 23:59"),
        PromiseExpectation(
            "You will receive the money within three working days.", "within three working days",
            "2026-11-23 23:59"),
        PromiseExpectation(
            "I'll write to you by the end of next week.", "I'll write to you by the end of next week",
            "2026-11-27 23:59"),
        PromiseExpectation(
            "Within 24 hours I will send you the label.", "Within 24 hours I will send",
            "2026-11-19 10:00"),
        PromiseExpectation(
            "The replacement will be delivered on 5 December.", "will be delivered on 5 December",
            "2026-12-05 23:59"),
        PromiseExpectation(
            "We will call you next Monday morning.", "We will call you next Monday morning",
            "2026-11-23 12:00"),
        PromiseExpectation("I will call you by 4pm.", "I will call you by 4pm", "2026-11-18 16:00"),
        PromiseExpectation("I will call you at 9.", "I will call you at 9", "2026-11-19 09:00"),
        PromiseExpectation(
            "We will repair it by the end of the month.", "We will repair it by the end of the month",
            "2026-11-30 23:59"),
        PromiseExpectation("I promise that this will be checked by a person.", "I promise", nil),
        PromiseExpectation("We'll send it on 2026-12-01.", "We'll send it on 2026-12-01", "2026-12-01 23:59"),
    ])
    func `English promises come with their time`(expected: PromiseExpectation) throws { try expected.check(.english) }

    @Test(arguments: [
        PromiseExpectation("Holnap délig visszahívom.", "Holnap délig visszahívom", "2026-11-19 12:00"),
        PromiseExpectation(
            "3 napon belül visszautaljuk az összeget.", "3 napon belül visszautaljuk",
            "2026-11-21 23:59"),
        PromiseExpectation(
            "Három munkanapon belül visszatérítjük a vételárat.",
            "Három munkanapon belül visszatérítjük", "2026-11-23 23:59"),
        PromiseExpectation(
            "Pénteken 14 óráig kiszállítjuk a mosógépet.", "Pénteken 14 óráig kiszállítjuk",
            "2026-11-20 14:00"),
        PromiseExpectation(
            "Jövő hét végéig kicseréljük a készüléket.", "Jövő hét végéig kicseréljük",
            "2026-11-27 23:59"),
        PromiseExpectation("December 5-ig elküldöm a számlát.", "December 5-ig elküldöm", "2026-12-05 23:59"),
        PromiseExpectation("Ma 16:30-ig írok Önnek.", "Ma 16:30-ig írok Önnek", "2026-11-18 16:30"),
        PromiseExpectation("24 órán belül jelentkezem.", "24 órán belül jelentkezem", "2026-11-19 10:00"),
        PromiseExpectation(
            "A kollégám hétfőn délután 4-ig felhívja.", "hétfőn délután 4-ig felhívja",
            "2026-11-23 16:00"),
        PromiseExpectation("Két óra múlva visszahívom.", "Két óra múlva visszahívom", "2026-11-18 12:00"),
        PromiseExpectation("Személyesen gondoskodom róla.", "gondoskodom", nil),
        PromiseExpectation("Egy héten belül megjavítjuk.", "Egy héten belül megjavítjuk", "2026-11-25 23:59"),
    ])
    func `Hungarian promises come with their time`(expected: PromiseExpectation) throws {
        try expected.check(.hungarian)
    }

    @Test(arguments: [
        PromiseExpectation(
            "تا پس‌فردا ساعت ۱۶ با شما تماس می‌گیریم.", "پس‌فردا ساعت ۱۶ با شما تماس می‌گیریم",
            "2026-11-20 16:00"),
        PromiseExpectation("ظرف ۳ روز مبلغ را واریز می‌کنیم.", "۳ روز مبلغ را واریز می‌کنیم", "2026-11-21 23:59"),
        PromiseExpectation(
            "ظرف ۳ روز کاری مبلغ را واریز می‌کنیم.", "۳ روز کاری مبلغ را واریز می‌کنیم",
            "2026-11-22 23:59"),
        PromiseExpectation("تا ۵ آذر دستگاه را تعمیر می‌کنیم.", "۵ آذر دستگاه را تعمیر می‌کنیم", "2026-11-26 23:59"),
        PromiseExpectation("فردا صبح خبرتان می‌کنم.", "فردا صبح خبرتان می‌کنم", "2026-11-19 12:00"),
        PromiseExpectation(
            "روز دوشنبه ساعت ۴ بعدازظهر زنگ می‌زنم.", "دوشنبه ساعت ۴ بعدازظهر زنگ می‌زنم",
            "2026-11-23 16:00"),
        PromiseExpectation("تا ۲۴ ساعت دیگر پیگیری می‌کنم.", "۲۴ ساعت دیگر پیگیری می‌کنم", "2026-11-19 10:00"),
        PromiseExpectation(
            "تا پایان هفتهٔ آینده کالا را تعویض می‌کنیم.", "پایان هفتهٔ آینده کالا را تعویض می‌کنیم",
            "2026-11-27 23:59"),
        PromiseExpectation("تا ۱۴۰۵/۹/۵ ارسال خواهد شد.", "۱۴۰۵/۹/۵ ارسال خواهد شد", "2026-11-26 23:59"),
        PromiseExpectation("قول می‌دهم خودم پیگیر باشم.", "قول می‌دهم", nil),
        PromiseExpectation("بسته تا جمعه به دستتان می‌رسد.", "جمعه به دستتان می‌رسد", "2026-11-20 23:59"),
    ])
    func `Persian promises come with their time`(expected: PromiseExpectation) throws { try expected.check(.persian) }

    @Test(arguments: [
        (LanguageCode.english, "I will call you an hour before he arrives."),
        (.hungarian, "Egy órával azelőtt, hogy megérkezik, felhívom."),
        (.hungarian, "Egy órával az érkezése előtt visszahívom."),
        (.hungarian, "Két nappal a szállítás előtt értesítem."),
        (.persian, "یک ساعت قبل از رسیدن تعمیرکار با شما تماس می‌گیرم."),
        (.persian, "یک ساعت پیش از آمدنش خبرتان می‌کنم."),
    ])
    func `a time that counts from another event is none`(language: LanguageCode, reply: String) throws {
        #expect(try PromiseExpectation.promises(reply, language).map(\.due) == [nil])
    }

    @Test(arguments: [
        (LanguageCode.english, "Your bag will be flown home on Friday.", "2026-11-20 23:59"),
        (.english, "At half past nine tomorrow our van will be outside.", "2026-11-19 09:30"),
        (.english, "Two weeks today the chimney will be swept.", "2026-12-02 23:59"),
        (.english, "The badge is coming Friday week.", "2026-11-27 23:59"),
        (.english, "A new box goes out on the 25th.", "2026-11-25 23:59"),
        (.hungarian, "Péntek délután négyre elkészül a kabát.", "2026-11-20 16:00"),
        (.hungarian, "Fél hatra visszakapcsoljuk az áramot.", "2026-11-18 17:30"),
        (.hungarian, "Február végéig új padok kerülnek a parkba.", "2027-02-28 23:59"),
        (.hungarian, "Másfél órán belül ott lesz a szerelő.", "2026-11-18 11:30"),
        (.persian, "تا بیستم آذر شناسنامه صادر می‌شود.", "2026-12-11 23:59"),
        (.persian, "فردا نه صبح اکیپ پشت در شماست.", "2026-11-19 09:00"),
        (.persian, "تا نیم ساعت دیگر برق وصل می‌شود.", "2026-11-18 10:30"),
        (.persian, "تا پایان آبان پول شما واریز می‌شود.", "2026-11-21 23:59"),
    ])
    func `a time ahead promises without a verb of commitment`(language: LanguageCode, reply: String, due: String) throws
    {
        let found = try PromiseExpectation.promises(reply, language)
        #expect(try found.map { try $0.due.map { try PromiseExpectation.text(of: $0, language) } } == [due])
    }

    @Test(arguments: [
        (LanguageCode.english, "If you send the form by Friday, it is free."),
        (.english, "You slept in the lobby on Saturday."), (.english, "Three hours of delay is a lot."),
        (.hungarian, "Ha péntekig elküldi, ingyenes."), (.hungarian, "Két nap késés sok."),
        (.persian, "اگر تا جمعه بفرستید رایگان است."), (.persian, "سه ساعت تأخیر زیاد است."),
    ])
    func `a condition, the past and a length of time promise nothing`(language: LanguageCode, reply: String) throws {
        #expect(try PromiseExpectation.promises(reply, language).map(\.phrase) == [])
    }

    @Test func `two promises of one sentence keep their own times`() throws {
        let found = try PromiseExpectation.promises(
            "Our technician will come on Monday at 4 pm and I'll call you on 5 December.", .english)
        #expect(
            try found.map { try $0.due.map { try PromiseExpectation.text(of: $0, .english) } } == [
                "2026-11-23 16:00", "2026-12-05 23:59",
            ])
    }

    @Test(arguments: [
        (LanguageCode.english, "I called you yesterday at 16:00."), (.english, "Will you call me tomorrow?"),
        (.english, "We are open on Saturday until 14:00."), (.english, "You wrote \"we will call you tomorrow\"."),
        (.english, "We will try to call you tomorrow."), (.english, "You can return it within 30 days."),
        (.hungarian, "Tegnap visszahívtuk Önt."), (.hungarian, "Szombaton 14 óráig vagyunk nyitva."),
        (.hungarian, "Azt írta: „holnap visszahívjuk”."), (.hungarian, "Mikor hívhatom vissza?"),
        (.persian, "دیروز با شما تماس گرفتیم."), (.persian, "تا ساعت ۱۴ باز هستیم."), (.persian, "سعی می‌کنم فردا."),
    ])
    func `the past, opening hours, questions and quotations are no promises`(
        language: LanguageCode,
        reply: String
    ) throws {
        #expect(try PromiseExpectation.promises(reply, language).map(\.phrase) == [])
    }

    @Test func `an impossible date gives no time`() throws {
        let found = try PromiseExpectation.promises("I will call you on 31 February.", .english)
        #expect(found.map(\.due) == [nil])
    }
}
