import Primitives

/// The words of absence messages in the desk's three languages, for programs that set no header.
enum AbsenceWords {
    private static let subjects = [
        "out of office", "out of the office", "automatic reply", "auto reply", "autoreply", "auto-reply",
        "automatic response", "autoresponse", "vacation reply", "away from the office", "on vacation",
        "automatikus válasz", "házon kívül", "irodán kívül", "szabadságon vagyok", "távolléti üzenet", "távollét:",
        "پاسخ خودکار", "پاسخگوی خودکار", "خارج از دفتر", "خارج از محل کار", "پیام خودکار", "در مرخصی",
    ]
    private static let texts = [
        "i am out of the office", "i'm out of the office", "i am currently out of the office",
        "i am currently on annual leave", "i am on annual leave", "thank you for your email. i am away",
        "this is an automatic reply", "this is an automated response", "jelenleg nem tartózkodom az irodában",
        "jelenleg szabadságon vagyok", "szabadságon vagyok", "házon kívül vagyok", "ez egy automatikus válasz",
        "automatikus válaszüzenet", "در حال حاضر در مرخصی هستم", "من در مرخصی هستم", "در مرخصی هستم",
        "در مرخصی به سر می‌برم",
        "این یک پاسخ خودکار است", "این پیام به صورت خودکار", "این پیام به‌صورت خودکار", "در محل کار حضور ندارم",
    ]

    /// Whether a subject begins with such words, behind any `Re:`.
    static func isSubject(_ subject: String) -> Bool {
        let plain = QuoteLine(Substring(Subjects.withoutPrefixes(subject))).plain
        return subjects.contains(where: plain.hasPrefix)
    }

    /// Whether a short answer to an earlier message begins with such words within its first 200 characters.
    static func isText(_ message: ParsedMessage) -> Bool {
        guard
            !message.inReplyTo.isEmpty || !message.references.isEmpty
                || message.headers.has("x-ms-exchange-generated-message-source")
        else { return false }
        let own = message.body.own
        guard own.count <= 1_500 else { return false }
        let start = QuoteLine(Substring(own.prefix(200).split(whereSeparator: \.isNewline).joined(separator: " ")))
            .plain
        return texts.contains(where: start.contains)
    }
}
