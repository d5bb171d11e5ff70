extension SurveyTexts {
    /// What a new survey begins with; the user changes it to the brand's own voice.
    package static let standard = SurveyTexts(
        english: SurveyWording(
            subject: "How did we do?",
            question: "{{customer}}, how did we do?",
            lead: "We would like to know how it went for you. One tap tells us, and a person reads every answer.",
            commentPrompt: "What should we do better? (optional)",
            thanks: "Thank you. Your answer is with the people who can act on it."),
        hungarian: SurveyWording(
            subject: "Elégedett volt velünk?",
            question: "{{customer}}, elégedett volt velünk?",
            lead: "Szeretnénk tudni, hogyan élte meg. Egyetlen koppintás elég, és minden választ ember olvas el.",
            commentPrompt: "Min javítsunk? (nem kötelező)",
            thanks: "Köszönjük. A válasza azoknál van, akik tenni is tudnak érte."),
        persian: SurveyWording(
            subject: "کارمان چطور بود؟",
            question: "{{customer}}، کارمان چطور بود؟",
            lead: "دوست داریم بدانیم تجربهٔ شما چگونه بود. یک لمس کافی است و هر پاسخ را یک انسان می‌خواند.",
            commentPrompt: "چه چیزی را بهتر کنیم؟ (اختیاری)",
            thanks: "سپاسگزاریم. پاسخ شما به دست کسانی رسید که می‌توانند کاری بکنند."))

    /// What a survey after a closed case begins with.
    package static let standardAfterCase = SurveyTexts(
        english: SurveyWording(
            subject: "Did we put it right?",
            question: "{{customer}}, did we put it right?",
            lead: "{{agent}} closed your case {{case}} today. One tap tells us how it went.",
            commentPrompt: "What should we do better? (optional)",
            thanks: "Thank you. If something is still open, we will come back to you."),
        hungarian: SurveyWording(
            subject: "Sikerült rendbe tennünk?",
            question: "{{customer}}, sikerült rendbe tennünk?",
            lead: "{{agent}} ma lezárta az ügyét ({{case}}). Egyetlen koppintással megmondhatja, hogyan sikerült.",
            commentPrompt: "Min javítsunk? (nem kötelező)",
            thanks: "Köszönjük. Ha valami még nyitott, jelentkezni fogunk."),
        persian: SurveyWording(
            subject: "آیا مشکل شما حل شد؟",
            question: "{{customer}}، آیا مشکل شما حل شد؟",
            lead: "{{agent}} امروز پروندهٔ {{case}} شما را بست. با یک لمس بگویید چطور بود.",
            commentPrompt: "چه چیزی را بهتر کنیم؟ (اختیاری)",
            thanks: "سپاسگزاریم. اگر چیزی هنوز باز مانده باشد، دوباره با شما تماس می‌گیریم."))
}
