import Primitives

/// What a new survey of a kind begins with, in one language; the faces keep the words of their touchpoint.
struct KindWords: Hashable, Sendable {
    /// The subject line.
    let subject: String
    /// The heading, which may address the customer.
    let question: String
    /// The sentence below it.
    let lead: String

    /// The kinds with a question of their own.
    static let all: [SurveyKind: [LanguageCode: KindWords]] = [
        .nps: [
            .english: KindWords(
                subject: "Would you recommend us?",
                question: "{{customer}}, how likely are you to recommend {{brand}} to a friend or colleague?",
                lead: "Choose a number from 0 to 10. A person reads every answer."),
            .hungarian: KindWords(
                subject: "Ajánlana minket másoknak?",
                question:
                    "{{customer}}, mennyire valószínű, hogy barátainak vagy kollégáinak ajánlja a(z) {{brand}} céget?",
                lead: "Válasszon egy számot 0 és 10 között. Minden választ ember olvas el."),
            .persian: KindWords(
                subject: "آیا ما را به دیگران پیشنهاد می‌کنید؟",
                question: "{{customer}}، چقدر احتمال دارد {{brand}} را به یک دوست یا همکار پیشنهاد کنید؟",
                lead: "عددی از ۰ تا ۱۰ را انتخاب کنید. هر پاسخ را یک انسان می‌خواند."),
        ],
        .csat: [
            .english: KindWords(
                subject: "How satisfied are you?",
                question: "{{customer}}, how satisfied are you with what we did for you?",
                lead: "Choose a number from 1 to 5. A person reads every answer."),
            .hungarian: KindWords(
                subject: "Mennyire elégedett?",
                question: "{{customer}}, mennyire elégedett azzal, amit Önért tettünk?",
                lead: "Válasszon egy számot 1 és 5 között. Minden választ ember olvas el."),
            .persian: KindWords(
                subject: "چقدر راضی هستید؟",
                question: "{{customer}}، از کاری که برایتان کردیم چقدر راضی هستید؟",
                lead: "عددی از ۱ تا ۵ را انتخاب کنید. هر پاسخ را یک انسان می‌خواند."),
        ],
        .ces: [
            .english: KindWords(
                subject: "Did we make it easy for you?",
                question: "{{brand}} made it easy for me to handle my issue.",
                lead: "How much do you agree? Choose a number from 1 to 7."),
            .hungarian: KindWords(
                subject: "Könnyen ment Önnek?",
                question: "A(z) {{brand}} megkönnyítette, hogy elintézzem az ügyemet.",
                lead: "Mennyire ért egyet ezzel? Válasszon egy számot 1 és 7 között."),
            .persian: KindWords(
                subject: "آیا کار شما آسان پیش رفت؟",
                question: "{{brand}} کاری کرد که مشکلم آسان حل شود.",
                lead: "چقدر با این جمله موافقید؟ عددی از ۱ تا ۷ را انتخاب کنید."),
        ],
        .stars: [
            .english: KindWords(
                subject: "How many stars would you give us?",
                question: "{{customer}}, how many stars would you give us?",
                lead: "One star is poor, five stars are excellent. A person reads every answer."),
            .hungarian: KindWords(
                subject: "Hány csillagot adna nekünk?",
                question: "{{customer}}, hány csillagot adna nekünk?",
                lead: "Egy csillag gyenge, öt csillag kiváló. Minden választ ember olvas el."),
            .persian: KindWords(
                subject: "چند ستاره به ما می‌دهید؟",
                question: "{{customer}}، چند ستاره به ما می‌دهید؟",
                lead: "یک ستاره یعنی ضعیف و پنج ستاره یعنی عالی. هر پاسخ را یک انسان می‌خواند."),
        ],
        .thumbs: [
            .english: KindWords(
                subject: "Was this useful?", question: "{{customer}}, was this useful to you?",
                lead: "One tap tells us, and a person reads every answer."),
            .hungarian: KindWords(
                subject: "Hasznos volt?", question: "{{customer}}, hasznos volt ez Önnek?",
                lead: "Egyetlen koppintás elég, és minden választ ember olvas el."),
            .persian: KindWords(
                subject: "آیا این به کارتان آمد؟", question: "{{customer}}، آیا این به کارتان آمد؟",
                lead: "یک لمس کافی است و هر پاسخ را یک انسان می‌خواند."),
        ],
    ]
}
