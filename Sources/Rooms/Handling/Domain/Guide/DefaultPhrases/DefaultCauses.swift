/// A cause that a new brand's catalogue begins with.
package struct DefaultCause: Hashable, Sendable {
    /// Names the entry in tests and in the sample world; it is not stored.
    package let key: String
    /// What staff choose from.
    package let name: GuideText

    /// Twenty causes of a shop for household appliances with its own delivery and repair, in the order of the journey.
    package static let all: [DefaultCause] = [
        DefaultCause(
            key: "late_delivery",
            name: GuideText(
                en: "Delivery came later than agreed",
                hu: "A szállítás a megbeszéltnél később történt",
                fa: "تحویل دیرتر از قرار انجام شد")),
        DefaultCause(
            key: "missed_delivery",
            name: GuideText(
                en: "Courier did not come in the agreed window",
                hu: "A futár nem jött a megbeszélt időben",
                fa: "پیک در بازهٔ توافق‌شده نیامد")),
        DefaultCause(
            key: "no_call_before",
            name: GuideText(
                en: "Nobody called before the delivery",
                hu: "A szállítás előtt senki sem telefonált",
                fa: "پیش از تحویل کسی تماس نگرفت")),
        DefaultCause(
            key: "transit_damage",
            name: GuideText(en: "Damaged on the way", hu: "Szállítás közben megsérült", fa: "در راه آسیب دید")),
        DefaultCause(
            key: "wrong_item",
            name: GuideText(
                en: "Wrong product or accessory sent",
                hu: "Téves termék vagy tartozék érkezett",
                fa: "کالا یا قطعهٔ اشتباه فرستاده شد")),
        DefaultCause(
            key: "missing_part",
            name: GuideText(
                en: "Part or accessory missing from the box",
                hu: "Hiányzott egy alkatrész vagy tartozék a dobozból",
                fa: "قطعه یا لوازمی در جعبه نبود")),
        DefaultCause(
            key: "faulty_new",
            name: GuideText(
                en: "New product faulty on arrival",
                hu: "Az új termék már hibásan érkezett",
                fa: "کالای نو از آغاز ایراد داشت")),
        DefaultCause(
            key: "early_failure",
            name: GuideText(
                en: "Product failed soon after purchase",
                hu: "A termék röviddel a vásárlás után elromlott",
                fa: "کالا اندکی پس از خرید خراب شد")),
        DefaultCause(
            key: "installation_fault",
            name: GuideText(
                en: "Installed or connected wrongly",
                hu: "Hibás beszerelés vagy bekötés",
                fa: "نصب یا اتصال نادرست")),
        DefaultCause(
            key: "repair_returned",
            name: GuideText(
                en: "Repair came back with the same fault",
                hu: "Javítás után ugyanaz a hiba jelentkezett",
                fa: "پس از تعمیر همان ایراد برگشت")),
        DefaultCause(
            key: "repair_slow",
            name: GuideText(
                en: "Repair took longer than promised",
                hu: "A javítás tovább tartott az ígértnél",
                fa: "تعمیر بیش از قول ما طول کشید")),
        DefaultCause(
            key: "spare_part_missing",
            name: GuideText(
                en: "Spare part not in stock",
                hu: "Nem volt raktáron a pótalkatrész",
                fa: "قطعهٔ یدکی موجود نبود")),
        DefaultCause(
            key: "wrong_charge",
            name: GuideText(
                en: "Wrong amount charged or charged twice",
                hu: "Téves összeg vagy kétszeri terhelés",
                fa: "مبلغ نادرست یا برداشت تکراری")),
        DefaultCause(
            key: "refund_slow",
            name: GuideText(
                en: "Refund paid late",
                hu: "Késve érkezett a visszatérítés",
                fa: "بازگشت پول با تأخیر انجام شد")),
        DefaultCause(
            key: "price_unclear",
            name: GuideText(
                en: "Price or fee not clear before the order",
                hu: "Rendelés előtt nem volt egyértelmű az ár vagy a díj",
                fa: "قیمت یا هزینه پیش از سفارش روشن نبود")),
        DefaultCause(
            key: "wrong_information",
            name: GuideText(
                en: "Wrong or incomplete information given",
                hu: "Téves vagy hiányos tájékoztatás",
                fa: "اطلاعات نادرست یا ناقص داده شد")),
        DefaultCause(
            key: "unreachable",
            name: GuideText(
                en: "Could not reach us or waited too long",
                hu: "Nem lehetett elérni minket, vagy túl sokat kellett várni",
                fa: "دسترسی به ما ممکن نبود یا انتظار طولانی شد")),
        DefaultCause(
            key: "no_answer",
            name: GuideText(
                en: "Message stayed without an answer",
                hu: "Megválaszolatlanul maradt az üzenet",
                fa: "پیام بی‌پاسخ ماند")),
        DefaultCause(
            key: "unfriendly_staff",
            name: GuideText(
                en: "Unfriendly or dismissive treatment",
                hu: "Barátságtalan vagy lekezelő bánásmód",
                fa: "رفتار نامهربان یا بی‌اعتنا")),
        DefaultCause(
            key: "broken_promise",
            name: GuideText(
                en: "A promise to the customer was not kept",
                hu: "Nem tartottuk be az ügyfélnek adott ígéretet",
                fa: "قولی که به مشتری داده شد عملی نشد")),
    ]
}
