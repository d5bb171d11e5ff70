extension SurveyQuestions {
    /// What a new survey begins with: six drivers after the three sides of justice (fair result, fair way, fair treatment), one
    /// open question after a bad answer, and reasons for either.
    package static let standard = SurveyQuestions(
        drivers: [
            SurveyDriver(key: "heard", phrase: SurveyPhrase("I was heard", "Meghallgattak", "حرفم شنیده شد")),
            SurveyDriver(
                key: "respected",
                phrase: SurveyPhrase("I was respected", "Tisztelettel bántak velem", "با احترام با من رفتار شد")),
            SurveyDriver(
                key: "sided", phrase: SurveyPhrase("They took my side", "Az én oldalamra álltak", "طرف من را گرفتند")),
            SurveyDriver(
                key: "speed",
                phrase: SurveyPhrase("It went fast enough", "Elég gyorsan ment", "به‌اندازهٔ کافی سریع پیش رفت")),
            SurveyDriver(
                key: "clarity",
                phrase: SurveyPhrase(
                    "It was clear what would happen next", "Világos volt, mi következik",
                    "روشن بود که قدم بعدی چیست")),
            SurveyDriver(
                key: "fairness",
                phrase: SurveyPhrase("The solution was fair", "Méltányos volt a megoldás", "راه‌حل منصفانه بود")),
        ],
        followUp: FollowUpQuestion(
            phrase: SurveyPhrase(
                "What would have made it right for you?", "Mi tette volna jóvá Önnek?",
                "چه چیزی می‌توانست آن را برایتان جبران کند؟"), mood: .bad),
        reasons: [
            SurveyReason(
                key: "late", phrase: SurveyPhrase("It took too long", "Túl sokáig tartott", "بیش از حد طول کشید"),
                mood: .bad),
            SurveyReason(
                key: "fault", phrase: SurveyPhrase("The product had a fault", "Hibás volt a termék", "کالا ایراد داشت"),
                mood: .bad),
            SurveyReason(
                key: "silence",
                phrase: SurveyPhrase(
                    "Nobody told me what was going on", "Nem tájékoztattak", "کسی مرا در جریان نگذاشت"), mood: .bad),
            SurveyReason(
                key: "treatment",
                phrase: SurveyPhrase("I was not treated well", "Nem bántak velem jól", "رفتار خوبی با من نشد"),
                mood: .bad),
            SurveyReason(key: "quick", phrase: SurveyPhrase("It was quick", "Gyors volt", "سریع بود"), mood: .good),
            SurveyReason(
                key: "people", phrase: SurveyPhrase("Kind people", "Kedves munkatársak", "برخورد مهربانانه"),
                mood: .good),
            SurveyReason(
                key: "product", phrase: SurveyPhrase("A good product", "Jó termék", "کالای خوب"), mood: .good),
        ])
}
