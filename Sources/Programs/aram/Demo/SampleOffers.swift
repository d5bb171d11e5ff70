import Primitives

/// What the sample shop writes above an offer, and what its customers answer, in one language.
struct SampleOffers {
    let message, refund, gesture, visit: String
    /// Why a customer does not want the second part.
    let objections: [String]
    let decline: String

    /// The words in a language.
    static func all(in language: LanguageCode) -> SampleOffers {
        switch language {
        case .english:
            SampleOffers(
                message: "You waited at home for us, and we did not come. This is what we can do to make it right.",
                refund: "Part of the price back to your card", gesture: "Free delivery of your next order",
                visit: "A fitter on the day that you choose, before noon",
                objections: [
                    "I will not order again so soon, free delivery is no use to me.",
                    "I would rather have somebody check the machine.",
                ],
                decline: "I want the machine that I paid for, not money.")
        case .hungarian:
            SampleOffers(
                message: "Otthon várt minket, és nem jöttünk. Így tudjuk jóvátenni.",
                refund: "Az ár egy részének visszatérítése a kártyájára",
                gesture: "A következő rendelés ingyenes szállítása",
                visit: "Szerelő az Ön által választott napon, délelőtt",
                objections: [
                    "Egyhamar nem rendelek újra, az ingyenes szállítással nem megyek semmire.",
                    "Inkább nézze meg valaki a gépet.",
                ],
                decline: "A gépet szeretném, amit kifizettem, nem pénzt.")
        case .persian:
            SampleOffers(
                message: "شما در خانه منتظر ما ماندید و ما نیامدیم. برای جبران، این کارها از ما برمی‌آید.",
                refund: "بازگرداندن بخشی از بها به کارت شما", gesture: "ارسال رایگان سفارش بعدی",
                visit: "آمدن تعمیرکار در روزی که شما برمی‌گزینید، پیش از ظهر",
                objections: [
                    "به این زودی سفارش نمی‌دهم؛ ارسال رایگان به کارم نمی‌آید.", "ترجیح می‌دهم کسی دستگاه را بررسی کند.",
                ],
                decline: "من دستگاهی را می‌خواهم که پولش را داده‌ام، نه پول.")
        }
    }
}
