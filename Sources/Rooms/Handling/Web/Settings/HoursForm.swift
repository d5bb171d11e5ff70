import Foundation
import People
import Primitives
import Web

/// The hours of the house: lines such as `09:00-12:00, 13:00-17:00` for each weekday, and one line for each holiday.
struct HoursForm {
    let state: FormState
    let problem: Text?

    /// What is stored.
    static func state(of calendar: BusinessCalendar, version: Int) -> FormState {
        var values = ["version": String(version)]
        for day in 1...7 { values["day-\(day)"] = words(of: calendar.week[day] ?? []) }
        values["holidays"] = calendar.holidays.sorted { $0.key < $1.key }
            .map { day, spans in spans.isEmpty ? day.iso8601 : "\(day.iso8601) \(words(of: spans))" }
            .joined(separator: "\n")
        return FormState(values)
    }

    /// The typed hours; nil when a line is no hours, which the reader then knows.
    static func read(_ reader: inout FormReader) -> (week: [Int: [MinuteSpan]], holidays: [LocalDay: [MinuteSpan]])? {
        var week: [Int: [MinuteSpan]] = [:]
        for day in 1...7 {
            guard let spans = spans(of: reader.words("day-\(day)")) else {
                reader.refuse("day-\(day)", HandlingText.notHours)
                continue
            }
            week[day] = spans
        }
        var holidays: [LocalDay: [MinuteSpan]] = [:]
        for line in reader.words("holidays", limit: Limits.textCharacters).split(separator: "\n") {
            let text = latinDigits(String(line).trimmed)
            guard let day = LocalDay(iso8601: String(text.prefix(10))),
                let spans = spans(of: String(text.dropFirst(10)))
            else {
                reader.refuse("holidays", HandlingText.notHoliday(line: .verbatim(text)))
                continue
            }
            holidays[day] = spans
        }
        return reader.isFine ? (week, holidays) : nil
    }

    var node: Node {
        card(HandlingText.openingHours) {
            postForm("/settings/calendar", .class("form")) {
                if let problem { notice(problem, .red, icon: .circleAlert) }
                p(.class("muted")) { HandlingText.openingHoursIntro }
                hiddenField("version", state.value("version"))
                for day in 1...7 {
                    field(
                        weekdayName(day), "day-\(day)", value: state.value("day-\(day)"),
                        error: state.problem("day-\(day)"),
                        .dir(.leftToRight))
                }
                field(
                    HandlingText.holidays, "holidays", value: state.value("holidays"), error: state.problem("holidays"),
                    hint: HandlingText.holidaysHint, kind: .lines(8))
                div(.class("actions")) { submitButton(WebText.save, icon: .check) }
            }
        }
    }

    private static func words(of spans: [MinuteSpan]) -> String {
        spans.map { "\(clock($0.from))-\(clock($0.to))" }.joined(separator: ", ")
    }

    private static func clock(_ minute: Int) -> String {
        let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
        return (hour < 10 ? "0" : "") + "\(hour):" + (rest < 10 ? "0" : "") + "\(rest)"
    }

    private static func spans(of text: String) -> [MinuteSpan]? {
        let parts = latinDigits(text).split { ",،;".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
        let spans = parts.map { part -> MinuteSpan? in
            let ends = part.split { "-–".contains($0) }.map { minute(String($0).trimmed) }
            guard ends.count == 2, let from = ends[0], let to = ends[1] else { return nil }
            return MinuteSpan(from, to)
        }
        return spans.contains { $0 == nil } ? nil : spans.compactMap(\.self)
    }

    private static func minute(_ text: String) -> Int? {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0...24).contains(hour),
            (0...59).contains(minute), hour * 60 + minute <= 1440
        else { return nil }
        return hour * 60 + minute
    }
}
