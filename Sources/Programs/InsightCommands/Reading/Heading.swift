/// What a column may mean, with the headings that are known for it in English, Hungarian and Persian.
struct Heading {
    /// The meaning in words, for messages.
    let meaning: String
    /// Known headings, folded, the best first.
    let words: [String]

    private init(_ meaning: String, _ words: [String]) { (self.meaning, self.words) = (meaning, words) }

    /// A heading in small letters without signs between words.
    static func folded(_ heading: String) -> String {
        String(heading.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    static let customer = Heading(
        "the customer",
        ["customer", "customerid", "client", "clientid", "id", "email", "ügyfél", "ügyfélazonosító", "vevő", "مشتری"])
    static let date = Heading(
        "the date",
        [
            "date", "time", "datetime", "timestamp", "purchasedate", "orderdate", "day", "dátum", "időpont", "nap",
            "تاریخ", "زمان",
        ])
    static let amount = Heading(
        "the amount",
        [
            "amount", "value", "total", "price", "sales", "revenue", "spend", "dollars", "összeg", "érték", "ár",
            "مبلغ",
            "قیمت",
        ])
    static let margin = Heading("the margin", ["margin", "profit", "árrés", "haszon", "سود"])
    static let day = Heading("the day", ["day", "date", "time", "nap", "dátum", "روز", "تاریخ"])
    static let event = Heading("what happened", ["event", "kind", "type", "esemény", "رویداد"])
    static let episode = Heading("the bad experience it belongs to", ["episode", "eset", "نوبت"])
    static let end = Heading(
        "the last day of watching", ["endday", "end", "until", "enddate", "lastday", "vége", "utolsónap", "پایان"])
    static let begin = Heading(
        "the first day of watching", ["startday", "start", "from", "startdate", "joined", "kezdet", "شروع"])
    static let left = Heading("whether the customer left", ["churned", "churn", "left", "hasleft", "elment", "رفته"])
    static let bad = Heading(
        "the bad answers", ["negatives", "negative", "bad", "unhappy", "defects", "complaints", "rossz", "ناراضی"])
    static let answers = Heading(
        "all answers", ["responses", "answers", "n", "total", "size", "válaszok", "پاسخها", "پاسخ"])
    static let count = Heading("the count", ["complaints", "count", "events", "panaszok", "darab", "شکایت", "تعداد"])
    static let item = Heading("the item", ["item", "product", "sku", "article", "termék", "cikk", "کالا", "محصول"])
    static let basket = Heading(
        "the basket",
        ["basket", "order", "orderid", "transaction", "customer", "customerid", "kosár", "rendelés", "سبد"])
    static let repeats = Heading("repeat purchases", ["x", "frequency", "repeats"])
    static let recency = Heading("the time of the last purchase", ["tx", "recency"])
    static let observed = Heading("the time observed", ["t", "tcal", "observed", "age"])
    static let meanSpend = Heading("the mean amount", ["mx", "monetaryvalue", "meanspend", "zbar"])
    static let laterPurchases = Heading("later purchases", ["xstar", "xholdout", "frequencyholdout"])
    static let laterAmount = Heading("the later amount", ["spendstar", "spendholdout"])
}
