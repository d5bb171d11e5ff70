import TextAnalysis

/// What an acknowledgement says about a topic, as the end of a sentence that begins with "we understood that".
struct TopicWords: Sendable {
    /// The topic.
    let topic: Topic
    /// What was understood, without a capital at the start and without a full stop.
    let text: GuideText

    /// Every topic but `other`, the most pressing first.
    static let all: [TopicWords] = [
        TopicWords(
            topic: .safety,
            text: GuideText(
                en: "there is a worry about safety",
                hu: "egy biztonsági aggály merült fel",
                fa: "نگرانی‌ای دربارهٔ ایمنی هست")),
        TopicWords(
            topic: .delivery,
            text: GuideText(
                en: "the delivery did not go as agreed",
                hu: "a szállítás nem a megbeszéltek szerint történt",
                fa: "تحویل طبق قرار انجام نشد")),
        TopicWords(
            topic: .productQuality,
            text: GuideText(
                en: "something is wrong with the product",
                hu: "a termék nem olyan, amilyennek lennie kellene",
                fa: "کالا آن‌گونه که باید نیست")),
        TopicWords(
            topic: .technical,
            text: GuideText(
                en: "the device does not work properly",
                hu: "a készülék nem működik megfelelően",
                fa: "دستگاه درست کار نمی‌کند")),
        TopicWords(
            topic: .billing,
            text: GuideText(
                en: "something is wrong with an amount or an invoice",
                hu: "valami nem stimmel egy összeggel vagy számlával",
                fa: "در یک مبلغ یا صورت‌حساب ایرادی هست")),
        TopicWords(
            topic: .refundReturn,
            text: GuideText(
                en: "a return or a refund is still open",
                hu: "egy visszaküldés vagy visszatérítés még nyitott",
                fa: "بازگرداندن کالا یا پول هنوز باز است")),
        TopicWords(
            topic: .brokenPromise,
            text: GuideText(
                en: "a promise of ours was not kept",
                hu: "egy ígéretünket nem tartottuk be",
                fa: "به قولی که دادیم عمل نشد")),
        TopicWords(
            topic: .noReply,
            text: GuideText(
                en: "you wrote to us and got no answer",
                hu: "írt nekünk, és nem kapott választ",
                fa: "به ما نوشتید و پاسخی نگرفتید")),
        TopicWords(
            topic: .waitTime,
            text: GuideText(
                en: "you had to wait too long",
                hu: "túl sokat kellett várnia",
                fa: "بیش از اندازه منتظر ماندید")),
        TopicWords(
            topic: .staffBehaviour,
            text: GuideText(
                en: "you were treated badly",
                hu: "nem úgy bántak Önnel, ahogy kellett volna",
                fa: "با شما آن‌گونه که باید رفتار نشد")),
        TopicWords(
            topic: .price,
            text: GuideText(
                en: "a price or a fee troubles you",
                hu: "egy ár vagy díj gondot okoz Önnek",
                fa: "قیمت یا هزینه‌ای برایتان مسئله شده است")),
        TopicWords(
            topic: .contract,
            text: GuideText(
                en: "it is about your contract",
                hu: "a szerződéséről van szó",
                fa: "موضوع دربارهٔ قرارداد شماست")),
        TopicWords(
            topic: .privacy,
            text: GuideText(
                en: "it is about your personal data",
                hu: "a személyes adatairól van szó",
                fa: "موضوع دربارهٔ اطلاعات شخصی شماست")),
        TopicWords(
            topic: .availability,
            text: GuideText(
                en: "something you need is not available",
                hu: "hiányzik valami, amire szüksége van",
                fa: "چیزی که نیاز دارید در دسترس نیست")),
        TopicWords(
            topic: .information,
            text: GuideText(
                en: "information was missing or not clear",
                hu: "hiányos vagy nem világos volt a tájékoztatás",
                fa: "اطلاعات کافی یا روشن نبود")),
    ]
}
