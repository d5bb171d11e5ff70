import Primitives
import Web

/// A week of shifts as fields: two spans a day with times of day; an end of 00:00 is midnight at the end of the day.
struct ShiftForm: Sendable {
    /// Spans that the form offers for each day.
    static let spansADay = 2

    /// The two ends of a span.
    enum End: String {
        case from, to
    }

    let values: [String: String]
    let problem: Text?

    static func name(_ end: End, _ weekday: Int, _ place: Int) -> String { "\(end.rawValue)-\(weekday)-\(place)" }

    /// A stored week as the form shows it.
    init(_ shifts: [Shift]) {
        var values: [String: String] = [:]
        for weekday in 1...7 {
            for (place, shift) in shifts.filter({ $0.weekday == weekday }).prefix(Self.spansADay).enumerated() {
                values[Self.name(.from, weekday, place)] = Self.clock(shift.fromMinute)
                values[Self.name(.to, weekday, place)] = Self.clock(shift.toMinute % 1440)
            }
        }
        self.values = values
        problem = nil
    }

    /// What was typed, with what is wrong.
    init(_ form: FormBody, problem: Text) {
        values = form.values.compactMapValues(\.first)
        self.problem = problem
    }

    /// The week that was typed; a span with one end missing is outside the day.
    static func read(_ form: FormBody) throws(ShiftRefusal) -> [Shift] {
        var shifts: [Shift] = []
        for weekday in 1...7 {
            for place in 0..<spansADay {
                let (from, to) = (form.text(name(.from, weekday, place)), form.text(name(.to, weekday, place)))
                if from.isEmpty && to.isEmpty { continue }
                guard let start = minute(from), let end = minute(to) else { throw .outsideDay }
                shifts.append(Shift(weekday: weekday, fromMinute: start, toMinute: end == 0 ? 1440 : end))
            }
        }
        try Shift.checkPlan(shifts)
        return shifts
    }

    /// Minutes of a time of day as browsers send it, HH:MM or HH:MM:SS.
    static func minute(_ text: String) -> Int? {
        let parts = latinDigits(text).split(separator: ":").map { Int($0) }
        guard parts.count >= 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
            (0...59).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }

    private static func clock(_ minute: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(two(minute / 60)):\(two(minute % 60))"
    }
}
