/// The headings under which a column is recognised, in the three languages; compared folded and without spaces.
enum ListHeaderWords {
    static let names: [ListColumn: [String]] = [
        .email: [
            "email", "e-mail", "email address", "mail", "e-mail cím", "email cím", "ایمیل", "نشانی ایمیل", "رایانامه",
        ],
        .name: ["name", "customer name", "full name", "név", "ügyfél neve", "نام", "نام مشتری", "نام و نام خانوادگی"],
        .phone: ["phone", "telephone", "mobile", "telefon", "telefonszám", "mobil", "تلفن", "شماره تلفن", "موبایل"],
        .language: ["language", "lang", "nyelv", "زبان"],
        .city: ["city", "town", "város", "település", "شهر"],
        .customerID: [
            "customer_id", "customer id", "customer number", "customer", "ügyfélszám", "ügyfélazonosító", "شماره مشتری",
            "شناسه مشتری",
        ],
        .consentEmail: ["consent_email", "consent", "opt in", "hozzájárulás", "رضایت"],
        .externalID: ["external_id", "external id", "id", "feedback id", "response id", "azonosító", "شناسه"],
        .date: [
            "date", "time", "created", "created at", "received at", "placed at", "order date", "dátum", "időpont",
            "rendelés dátuma", "تاریخ", "زمان", "تاریخ سفارش",
        ],
        .face: ["face", "rating", "score", "answer", "értékelés", "arc", "válasz", "امتیاز", "چهره", "ارزیابی"],
        .comment: [
            "comment", "text", "words", "feedback", "message", "review", "megjegyzés", "szöveg", "vélemény",
            "visszajelzés", "نظر", "متن", "توضیح", "بازخورد",
        ],
        .touchpoint: ["touchpoint", "touch point", "journey", "kapcsolódási pont", "érintési pont", "نقطه تماس"],
        .channel: ["channel", "source", "csatorna", "forrás", "کانال"],
        .number: [
            "number", "order number", "order", "order no", "order id", "rendelésszám", "rendelés száma", "شماره سفارش",
            "شماره",
        ],
        .item: ["item", "product", "article", "termék", "cikk", "کالا", "محصول"],
        .amount: ["amount", "total", "price", "value", "összeg", "érték", "ár", "مبلغ", "قیمت"],
        .currency: ["currency", "pénznem", "deviza", "ارز", "واحد پول"],
        .returnedAt: [
            "returned_at", "returned", "return date", "visszaküldve", "visszaküldés dátuma", "تاریخ مرجوعی", "مرجوعی",
        ],
    ]
}
