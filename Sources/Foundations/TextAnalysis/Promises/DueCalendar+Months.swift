import Foundation

extension DueCalendar {
    /// The last day of the next month of this number, the running one included.
    func end(ofMonth month: Int, persian: Bool) -> Date? {
        guard let early = next((month, 28, persian)) else { return nil }
        let calendar = persian ? self.persian : gregorian
        return (0...3).compactMap { shift(early, days: $0) }.last { calendar.component(.month, from: $0) == month }
    }

    /// The next day of a month with this number, today included; the Persian calendar for Persian replies.
    func next(dayOfMonth day: Int) -> Date? {
        guard (1...31).contains(day), let today = self.day(0) else { return nil }
        return (0..<62).lazy.compactMap { self.day($0) }.first { $0 >= today && number(of: $0) == day }
    }

    /// The last such weekday, 1 Monday ... 7 Sunday, of the running month.
    func last(weekday: Int) -> Date? {
        guard let end = end(of: .month, next: false) else { return nil }
        return (0..<7).lazy.compactMap { shift(end, days: -$0) }.first { isoWeekday($0) == weekday }
    }

    /// The day `days` later.
    func shift(_ day: Date, days: Int) -> Date? { gregorian.date(byAdding: .day, value: days, to: day) }

    /// The hour of an expression without a day: a small hour may mean the afternoon or evening of today.
    func next(spoken clock: (hour: Int, minute: Int)) -> Date? {
        guard let today = day(0) else { return nil }
        let hours = (1...8).contains(clock.hour) ? [clock.hour, clock.hour + 12] : [clock.hour]
        for hour in hours {
            if hour < 7 { continue }
            if let found = moment(today, clock: (hour, clock.minute), partEnd: nil), found > now { return found }
        }
        return day(1).flatMap {
            moment($0, clock: clock.hour < 7 ? hours.last.map { ($0, clock.minute) } : clock, partEnd: nil)
        }
    }

    /// Midnight of the day of a moment.
    func startOfDay(_ moment: Date) -> Date { gregorian.startOfDay(for: moment) }

    /// The hour and minute of now.
    var clockOfNow: (hour: Int, minute: Int) {
        (gregorian.component(.hour, from: now), gregorian.component(.minute, from: now))
    }

    private func number(of day: Date) -> Int { (isPersian ? persian : gregorian).component(.day, from: day) }
}
