import Primitives

/// Names of months and weekdays; months start with the first of the language's own calendar, weekdays with Sunday.
enum CalendarWords {
    static func months(_ language: LanguageCode) -> [String] {
        switch language {
        case .english: englishMonths
        case .hungarian: hungarianMonths
        case .persian: persianMonths
        }
    }

    static func shortMonths(_ language: LanguageCode) -> [String] {
        switch language {
        case .english: englishShortMonths
        case .hungarian: hungarianShortMonths
        case .persian: persianMonths
        }
    }

    static func weekdays(_ language: LanguageCode) -> [String] {
        switch language {
        case .english: englishWeekdays
        case .hungarian: hungarianWeekdays
        case .persian: persianWeekdays
        }
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let englishShortMonths = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let englishWeekdays = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]
    private static let hungarianMonths = [
        "január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember", "október",
        "november", "december",
    ]
    private static let hungarianShortMonths = [
        "jan.", "febr.", "márc.", "ápr.", "máj.", "jún.", "júl.", "aug.", "szept.", "okt.", "nov.", "dec.",
    ]
    private static let hungarianWeekdays = [
        "vasárnap", "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat",
    ]
    private static let persianMonths = [
        "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
    ]
    private static let persianWeekdays = [
        "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه",
    ]
}
