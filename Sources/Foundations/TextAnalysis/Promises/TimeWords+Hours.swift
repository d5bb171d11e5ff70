extension TimeWords {
    /// "Half past two", "half two", "quarter to nine".
    static let englishHours = hours(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    ) { name in
        [
            (0, 30, "half past \(name), half \(name)"), (0, 15, "quarter past \(name)"),
            (-1, 45, "quarter to \(name)"),
        ]
    }

    /// "Hatig", "kilenckor", "fél hétre"; seven o'clock only beside a part of the day, for it is also the week.
    static let hungarianHours = hours(
        [
            "egy", "kett", "három", "négy", "öt", "hat", "hét", "nyolc", "kilenc", "tíz", "tizenegy", "tizenkett",
        ]
    ) { name in
        let plain = name.hasSuffix("kett") ? name + "ő" : name
        let ended = ["kor", "ig", "ra", "re"].map { plain + $0 }.joined(separator: "|")
        let half = "fél \(plain)|\(ended), félig \(plain)"
        let quarters = [(-1, 45, "háromnegyed \(plain)|\(ended)"), (-1, 15, "negyed \(plain)|\(ended)")]
        let own =
            ["egy", "hét"].contains(name)
            ? "délután|este|reggel|délutan \(ended)" : ended.split(separator: "|").joined(separator: ", ")
        return [(0, 0, own), (-1, 30, half)] + quarters
    }

    /// "نه و نیم", "دو و ربع".
    static let persianHours = hours(
        ["یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده"]
    ) { name in
        [(0, 30, "\(name) و نیم, \(name)‌و‌نیم"), (0, 15, "\(name) و ربع")]
    }

    /// Days of a month as words, "بیست‌ویکم", from the first to the 31st.
    static let persianOrdinals: [(TimeMeaning, String)] = {
        let ones = ["یکم", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم"]
        let teens = [
            "دهم", "یازدهم", "دوازدهم", "سیزدهم", "چهاردهم", "پانزدهم", "شانزدهم", "هفدهم", "هجدهم", "نوزدهم",
        ]
        var names = ones + teens + ["بیستم"] + ones.map { "بیست‌و\($0), بیست و \($0)" }
        names += ["سی‌ام, سی ام", "سی‌ویکم, سی و یکم"]
        names[0] += ", اول"
        return names.enumerated().map { (.dayOfMonth($0 + 1), $1) }
    }()

    /// Rows for the hours 1...12 of a language; a form says how far it lies from its hour.
    private static func hours(
        _ names: [String], _ forms: (String) -> [(shift: Int, minute: Int, words: String)]
    ) -> [(TimeMeaning, String)] {
        names.enumerated().flatMap { index, name in
            forms(name).map { form in
                let hour = (index + 1 + form.shift + 11) % 12 + 1
                return (.spokenHour(hour, form.minute), form.words)
            }
        }
    }
}
