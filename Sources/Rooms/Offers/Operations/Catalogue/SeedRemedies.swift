package import Handling
package import Primitives
package import Storage

/// Fills an empty catalogue with one remedy of each kind, free of assumptions about their cost; a filled one stays as it is.
package func seedRemedies(by act: Act, in tx: Transaction) throws {
    try requireManaging(act, in: tx)
    guard try RemedyRecord.all(withRetired: true, in: tx).isEmpty else { return }
    for kind in RemedyKind.allCases { try addRemedy(kind, name: kind.usualName, usualMinor: 0, by: act, in: tx) }
}

extension RemedyKind {
    /// What the kind is called in a new catalogue.
    package var usualName: TrilingualText {
        switch self {
        case .refund: .init(english: "Money back", hungarian: "Pénzvisszatérítés", persian: "بازپرداخت وجه")
        case .replacement:
            .init(english: "A new one in exchange", hungarian: "Csere újra", persian: "تعویض با کالای نو")
        case .repair: .init(english: "Free repair", hungarian: "Díjmentes javítás", persian: "تعمیر رایگان")
        case .discount:
            .init(
                english: "Discount on the next order", hungarian: "Kedvezmény a következő rendelésre",
                persian: "تخفیف برای سفارش بعدی")
        case .gesture: .init(english: "A small gesture", hungarian: "Apró figyelmesség", persian: "یک هدیهٔ کوچک")
        case .managerApology:
            .init(
                english: "A personal apology from the manager", hungarian: "A vezető személyes bocsánatkérése",
                persian: "عذرخواهی شخصی مدیر")
        case .return:
            .init(
                english: "Return under the guarantee", hungarian: "Visszavétel jótállás alapján",
                persian: "بازگشت کالا طبق ضمانت‌نامه")
        }
    }
}
