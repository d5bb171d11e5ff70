import Primitives
import Testing
import TextAnalysis

@Suite struct `Checking the words of a Persian reply` {
    @Test(arguments: [
        WordingExpectation(
            .refusalWall, "متأسفانه امکان‌پذیر نیست.", "سیستم اجازه نمی‌دهد.", "قانون قانون است.",
            "نمی‌شود.",
            "به ما مربوط نیست."),
        WordingExpectation(
            .blamesCustomer, "تقصیر خودتان است.", "باید دقت می‌کردید.", "شما اشتباه وارد کرده‌اید.",
            "مقصر شمایید."),
        WordingExpectation(.blamesColleague, "اشتباه از همکارم بود.", "تقصیر پیک است.", "شرکت پست مقصر است."),
        WordingExpectation(
            .emptyApology, "بابت هرگونه ناراحتی پوزش می‌طلبیم.", "اگر ناراحت شدید عذر می‌خواهیم.",
            "ببخشید."),
        WordingExpectation(.commandsCalm, "لطفاً آرام باشید.", "خونسردی خود را حفظ کنید.", "عصبانی نشوید."),
        WordingExpectation(.minimises, "این یک مشکل کوچک است.", "پیش میاد.", "چیز مهمی نیست."),
        WordingExpectation(
            .defensive, "همان‌طور که قبلاً گفتم قیمت ثابت است.", "ما هیچ اشتباهی نکردیم.",
            "این‌طور نیست."),
        WordingExpectation(.robotic, "مشتری گرامی", "درخواست شما ثبت شد.", "به واحد مربوطه ارجاع داده شد."),
        WordingExpectation(.overFamiliar, "عزیزم درستش می‌کنیم", "داداش حله"),
        WordingExpectation(.jargon, "تیکتتون اسکالیت شد.", "طبق SLA ۴۸ ساعت است."),
        WordingExpectation(.vaguePromise, "در اسرع وقت بررسی می‌شود.", "به‌زودی خبر می‌دهیم.", "سعی می‌کنیم حلش کنیم."),
        WordingExpectation(
            .legalThreat, "واحد حقوقی ما پیگیری می‌کند.", "اقدام قانونی می‌کنیم.",
            "حق شکایت برای ما محفوظ است."),
    ])
    func `harmful words are flagged`(expected: WordingExpectation) { expected.check(.persian) }

    @Test(arguments: [
        "بابت اینکه ماشین لباسشویی دو روز دیر رسید و مرخصی‌تان هدر رفت عذر می‌خواهم.",
        "از شما نمی‌خواهم آرام باشید؛ حق دارید ناراحت باشید.",
        "نوشته‌اید: «گفتند قانون قانون است و نمی‌شود».",
        "بعد از ۳۰ روز نمی‌توانیم مبلغ را برگردانیم، اما می‌توانیم تعمیر رایگان پیشنهاد کنیم.",
        "تقصیر شما نیست.",
        "امروز تا ساعت ۱۶ خبرتان می‌کنم.",
        "ممنون که وقت گذاشتید و ماجرا را کامل برایم نوشتید.",
    ])
    func `good sentences, quotations and denials pass`(reply: String) {
        #expect(checkWording(reply, language: .persian).map(\.phrase) == [])
    }
}
