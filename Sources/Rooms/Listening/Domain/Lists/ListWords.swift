/// The words by which lists name faces, points of the journey, channels and languages; compared folded.
enum ListWords {
    static let faces: [Face: [String]] = [
        .delighted: [
            "delighted", "very satisfied", "gold", "excellent", "4", "nagyon elégedett", "arany", "kiváló", "عالی",
            "خیلی راضی", "بسیار راضی",
        ],
        .happy: ["happy", "satisfied", "green", "good", "3", "elégedett", "zöld", "jó", "راضی", "خوب"],
        .disappointed: [
            "disappointed", "dissatisfied", "unhappy", "yellow", "poor", "2", "csalódott", "elégedetlen", "sárga",
            "ناراضی",
        ],
        .angry: ["angry", "very dissatisfied", "red", "bad", "1", "dühös", "mérges", "piros", "عصبانی", "خشمگین"],
    ]

    static let touchpoints: [Touchpoint: [String]] = [
        .order: ["order", "ordering", "purchase", "rendelés", "vásárlás", "سفارش", "خرید"],
        .delivery: ["delivery", "shipping", "szállítás", "kiszállítás", "تحویل", "ارسال"],
        .use: ["use", "product", "using", "használat", "termék", "استفاده", "محصول"],
        .billing: ["billing", "invoice", "payment", "számlázás", "számla", "fizetés", "صورتحساب", "پرداخت"],
        .support: ["support", "service", "help", "ügyfélszolgálat", "támogatás", "پشتیبانی", "خدمات"],
        .return: ["return", "returns", "refund", "visszaküldés", "visszáru", "مرجوعی", "بازگشت کالا"],
        .repair: ["repair", "maintenance", "javítás", "szerviz", "تعمیر", "تعمیرات"],
        .store: ["store", "shop", "branch", "bolt", "üzlet", "فروشگاه", "شعبه"],
        .other: ["other", "egyéb", "سایر", "دیگر"],
    ]

    static let languages: [String: String] = [
        "en": "en", "english": "en", "angol": "en", "انگلیسی": "en",
        "hu": "hu", "hungarian": "hu", "magyar": "hu", "مجاری": "hu", "مجارستانی": "hu",
        "fa": "fa", "persian": "fa", "farsi": "fa", "perzsa": "fa", "فارسی": "fa",
    ]

    static let yes: Set<String> = ["1", "yes", "true", "y", "igen", "i", "بله", "بلی", "آری"]
    static let no: Set<String> = ["0", "no", "false", "n", "nem", "خیر", "نه"]
}
