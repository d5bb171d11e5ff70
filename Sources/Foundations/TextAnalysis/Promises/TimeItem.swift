/// A word of a time expression and what it means.
struct TimeItem {
    /// Index of its first word.
    let first: Int
    /// Index of its last word.
    let last: Int
    /// What it says.
    let meaning: TimeMeaning
    /// Whether another word of the clause follows that no hour of the clock has behind it ("by two men").
    var leadsNoun = false
}

/// What words say about time; languages differ only in their words.
enum TimeMeaning: Hashable, Sendable {
    /// A count or an hour, 0...9999.
    case number(Int)
    /// Hours and minutes, written together ("16:30", "4pm").
    case clock(Int, Int)
    /// Days from today.
    case day(Int)
    /// A day of the week, 1 Monday ... 7 Sunday.
    case weekday(Int)
    /// A month of the Gregorian calendar, 1...12.
    case month(Int)
    /// A month of the Persian calendar, 1...12.
    case persianMonth(Int)
    /// A calendar date with its year; the year below 1700 is Persian.
    case date(Int, Int, Int)
    case unit(TimeUnit)
    /// A word that is an hour of the clock before or behind a number ("óra", "ساعت").
    case hourWord
    /// The hour until which a part of the day lasts.
    case partEnd(Int)
    /// The hour of noon or midnight itself.
    case pointHour(Int)
    case afternoon
    case forenoon
    /// "Next", "jövő", "آینده".
    case next
    /// "The end of".
    case end
    /// "Within", "belül", "ظرف".
    case within
    /// "At", "before", "until": a number behind is an hour.
    case limit
    /// An hour as people say it, 1...12 ("half past two", "fél hétig"); small ones mean the afternoon.
    case spokenHour(Int, Int)
    /// A count that is one word or phrase ("fortnight", "fél óra").
    case amount(Int, TimeUnit)
    /// A day of the month in the order of days ("the 13th", "بیستم").
    case dayOfMonth(Int)
    /// "The last" before a weekday of a month.
    case last
    /// Days from the day that the text named before ("the same day", "aznap").
    case sameDay(Int)
    /// "At this hour".
    case thisHour
    /// "The middle of" a month.
    case middle
    /// The expression counts from another event or from the past ("an hour before he comes"), so that it names no time.
    case elsewhere
}

/// A unit that a number counts.
enum TimeUnit: Hashable, Sendable {
    case minute, hour, day, workingDay, week, month, year
}
