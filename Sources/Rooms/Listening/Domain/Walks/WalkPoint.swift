package import Primitives

/// One line of the checklist of an experience walk: what to look at with a customer's eyes.
package struct WalkPoint: Hashable, Sendable {
    /// The question in the words of the brand.
    package let text: String
    /// The place of the customer's journey that it is about.
    package let touchpoint: Touchpoint

    /// The most lines of one checklist.
    package static let most = 20

    /// A line; nil for one without words or with more than a line holds.
    package init?(_ text: String, at touchpoint: Touchpoint) {
        let words = text.trimmed
        guard !words.isEmpty, words.count <= Limits.lineCharacters else { return nil }
        self.text = words
        self.touchpoint = touchpoint
    }

    /// What a brand walks along until it writes a checklist of its own.
    package static func usual(in language: LanguageCode) -> [WalkPoint] {
        usualLines.compactMap { line in
            let words =
                switch language {
                case .english: line.english
                case .hungarian: line.hungarian
                case .persian: line.persian
                }
            return WalkPoint(words, at: line.touchpoint)
        }
    }

    private static let usualLines: [(touchpoint: Touchpoint, english: String, hungarian: String, persian: String)] = [
        (
            .store, "Did somebody look up and greet me within half a minute?",
            "Fél percen belül felnézett és köszönt valaki?", "در نیم دقیقه کسی سر بلند کرد و خوشامد گفت؟"
        ),
        (
            .store, "Could I find my way without asking?", "Kérdezés nélkül is eligazodtam?",
            "بی آنکه بپرسم راهم را پیدا کردم؟"
        ),
        (
            .order, "Is it clear what it costs in the end, with everything?",
            "Világos, mennyibe kerül végül, mindennel együtt?", "روشن است که در پایان، با همه‌چیز، چقدر می‌شود؟"
        ),
        (
            .order, "How many steps until it is ordered, and which one annoyed me?",
            "Hány lépés a megrendelésig, és melyik bosszantott?", "تا ثبت سفارش چند گام بود و کدام آزارم داد؟"
        ),
        (
            .delivery, "Do I know when it comes, and who tells me if it does not?",
            "Tudom, mikor érkezik, és ki szól, ha mégsem?", "می‌دانم کی می‌رسد، و اگر نرسد چه کسی خبرم می‌کند؟"
        ),
        (
            .use, "Could I use it at once, with what lay in the box?",
            "Azonnal használatba tudtam venni abból, ami a dobozban volt?",
            "با آنچه در جعبه بود، همان دم توانستم به کارش بگیرم؟"
        ),
        (
            .billing, "Does a person without our words understand the bill?",
            "Érthető a számla annak is, aki nem ismeri a szakszavainkat?",
            "کسی که واژه‌های ما را نمی‌داند صورت‌حساب را می‌فهمد؟"
        ),
        (
            .support, "How long did it ring, and did the person listen to the end?",
            "Meddig csengett, és végighallgatott, aki felvette?", "چقدر زنگ خورد، و کسی که پاسخ داد تا پایان گوش کرد؟"
        ),
        (
            .return, "Was I asked, not accused, when I brought something back?",
            "Kérdeztek, és nem vádoltak, amikor visszahoztam valamit?", "وقتی چیزی را پس آوردم پرسیدند، یا متهمم کردند؟"
        ),
        (
            .repair, "Do I leave knowing when it is ready and what it will cost?",
            "Úgy mentem el, hogy tudom, mikor lesz kész, és mennyibe kerül?",
            "وقتی رفتم می‌دانستم کی آماده می‌شود و چقدر هزینه دارد؟"
        ),
    ]
}

/// The picture that a phone made on a walk.
package struct WalkPhoto: Hashable, Sendable {
    /// `image/jpeg` or `image/png`, by its first bytes.
    package let kind: String
    /// The content.
    package let bytes: [UInt8]

    /// The largest picture, 10 MiB.
    package static let mostBytes = 10 * 1024 * 1024

    /// Takes JPEG and PNG by their first bytes; nil for anything else and for larger ones.
    package init?(bytes: [UInt8]) {
        guard bytes.count <= Self.mostBytes else { return nil }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            kind = "image/jpeg"
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            kind = "image/png"
        } else {
            return nil
        }
        self.bytes = bytes
    }
}
