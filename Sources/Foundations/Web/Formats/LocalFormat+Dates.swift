package import Primitives

extension LocalFormat {
    /// A point in time in the reader's zone.
    package func date(_ instant: Instant, _ style: DateStyle) -> String {
        let civil = CivilTime(instant, in: locale.zone)
        let clock = digits("\(padded(civil.hour, 2)):\(padded(civil.minute, 2))")
        switch style {
        case .time: return clock
        case .shortDateTime: return with(day(civil.day, .short), clock)
        case .longDateTime: return with(day(civil.day, .long), clock)
        case .relative: return relative(instant, civil, clock)
        case .compact:
            if civil.day == today { return clock }
            return day(civil.day, isThisYear(civil.day) ? .dayMonth : .short)
        case .dayMonth, .short, .long, .monthYear, .dayHeading: return day(civil.day, style)
        }
    }

    /// A calendar day; styles with a time leave the time away.
    package func day(_ day: CivilDay, _ style: DateStyle) -> String {
        switch style {
        case .dayMonth: return parts(day, short: true, year: false, weekday: false)
        case .short, .shortDateTime: return parts(day, short: true, year: true, weekday: false)
        case .long, .longDateTime: return parts(day, short: false, year: true, weekday: true)
        case .monthYear: return monthYear(day)
        case .time, .compact, .relative:
            return parts(day, short: true, year: !isThisYear(day), weekday: false)
        case .dayHeading:
            switch day.number - today.number {
            case 0: return WebText.today.string(in: locale)
            case -1: return WebText.yesterday.string(in: locale)
            case 1: return WebText.tomorrow.string(in: locale)
            default: return parts(day, short: false, year: !isThisYear(day), weekday: true)
            }
        }
    }

    var today: CivilDay { CivilDay(locale.now, in: locale.zone) }

    private func isThisYear(_ day: CivilDay) -> Bool { numbers(day).year == numbers(today).year }

    private func numbers(_ day: CivilDay) -> (year: Int, month: Int, day: Int) {
        locale.language == .persian ? day.jalali : day.gregorian
    }

    private func parts(_ day: CivilDay, short: Bool, year: Bool, weekday: Bool) -> String {
        let language = locale.language
        let (yearNumber, monthNumber, dayNumber) = numbers(day)
        let names = short ? CalendarWords.shortMonths(language) : CalendarWords.months(language)
        let month = names[monthNumber - 1]
        let weekdayName = CalendarWords.weekdays(language)[day.weekday]
        switch language {
        case .english:
            return (weekday ? "\(weekdayName), " : "") + "\(dayNumber) \(month)" + (year ? " \(yearNumber)" : "")
        case .hungarian:
            return (year ? "\(yearNumber). " : "") + "\(month) \(dayNumber)." + (weekday ? ", \(weekdayName)" : "")
        case .persian:
            return (weekday ? "\(weekdayName) " : "") + digits("\(dayNumber)") + " \(month)"
                + (year ? digits(" \(yearNumber)") : "")
        }
    }

    private func monthYear(_ day: CivilDay) -> String {
        let (year, month, _) = numbers(day)
        let name = CalendarWords.months(locale.language)[month - 1]
        return locale.language == .hungarian ? "\(year). \(name)" : "\(name) \(digits(String(year)))"
    }

    private func with(_ day: String, _ clock: String) -> String {
        switch locale.language {
        case .english: "\(day), \(clock)"
        case .hungarian: "\(day) \(clock)"
        case .persian: "\(day)، \(clock)"
        }
    }

    private func relative(_ instant: Instant, _ civil: CivilTime, _ clock: String) -> String {
        let seconds = Int((instant - locale.now).milliseconds / 1000)
        let days = civil.day.number - today.number
        let text: Text? =
            switch seconds {
            case -59...59: WebText.justNow
            case -3599 ... -60: WebText.minutesAgo(count: -seconds / 60)
            case 60...3599: WebText.inMinutes(count: seconds / 60)
            case -21_599 ... -3600: WebText.hoursAgo(count: -seconds / 3600)
            case 3600...21_599: WebText.inHours(count: seconds / 3600)
            default: nil
            }
        if let text { return text.string(in: locale) }
        switch days {
        case 0: return WebText.todayAt(clock: clock).string(in: locale)
        case -1: return WebText.yesterdayAt(clock: clock).string(in: locale)
        case 1: return WebText.tomorrowAt(clock: clock).string(in: locale)
        default: return day(civil.day, .compact)
        }
    }
}
