/// The words with which mail programs introduce an earlier message, in the desk's three languages.
enum QuoteWords {
    /// Texts between rows of dashes or underscores.
    static let separators: Set<String> = [
        "original message", "original appointment", "forwarded message", "begin forwarded message", "reply message",
        "eredeti üzenet", "továbbított üzenet", "eredeti levél", "továbbított levél", "válaszüzenet",
        "پیام اصلی", "پیغام اصلی", "نامه اصلی", "متن اصلی", "پیام هدایت شده", "پیام بازارسال شده", "پیام ارسال شده",
        "پیام فوروارد شده",
    ]
    /// Labels of the author in a copied header.
    static let fromLabels: Set<String> = ["from:", "feladó:", "از:", "فرستنده:"]
    /// Other labels of a copied header.
    static let otherLabels: Set<String> = [
        "sent:", "date:", "to:", "cc:", "subject:", "reply-to:", "küldve:", "elküldve:", "dátum:", "címzett:",
        "másolatot kap:", "másolat:", "tárgy:", "válaszcím:", "ارسال:", "ارسال شده:", "ارسال‌شده:", "فرستاده شده:",
        "تاریخ:", "به:", "گیرنده:", "رونوشت:", "موضوع:",
    ]
    /// Ends of a line that says who wrote what follows.
    static let attributionEnds = [
        "wrote:", "writes:", "wrote :", "ezt írta:", "írta:", "a következőt írta:", "a következőket írta:",
        "نوشت:", "نوشته است:", "نوشته:", "نوشته‌است:", "چنین نوشت:",
    ]
    /// Gmail puts the time behind the Hungarian verb, in brackets.
    static let attributionVerbBeforeTime = ["ezt írta (", "írta ("]
    /// Lines that phones and apps put under a message.
    static let appSignatures = [
        "sent from my ", "sent from mail for ", "sent from yahoo mail", "sent from outlook for", "get outlook for ",
        "sent via ", "iphone-omról küldve", "ipademről küldve", "küldve az iphone-omról",
        "az iphone készülékemről küldve",
        "androidos készülékemről küldve", "samsung galaxy okostelefonról küldve", "elküldve az iphone-omról",
        "outlook for android beszerzése", "ارسال شده از ", "ارسال‌شده از ", "فرستاده شده از ", "از طریق گوشی",
        "فرستاده‌شده از ",
    ]
}
