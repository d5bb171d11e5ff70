import Foundation
import Handling
import Primitives
import Web

/// The fields of a promise: what, and until when as a day and a time where the viewer is.
struct PromiseForm {
    var reader: FormReader
    private let body: FormBody
    private let zone: TimeZone

    init(_ body: FormBody, zone: TimeZone) {
        reader = FormReader(body)
        self.body = body
        self.zone = zone
    }

    /// The words of the promise; empty ones are refused.
    mutating func words() -> String { reader.words("words", required: true) }

    /// The due time; nil when day or time can not be read, which the reader then knows.
    mutating func due() -> Instant? {
        let day = reader.day("day")
        let parts = latinDigits(body.text("time").trimmed).split(separator: ":").map { Int($0) }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
            (0...59).contains(minute)
        else {
            reader.refuse("time", RecoveryText.refusedTime)
            return nil
        }
        return day.map { LocalDay(number: $0.number).instant(atMinute: hour * 60 + minute, in: zone) }
    }

    /// What a new form says: the end of the next day's morning, which leaves time to keep it.
    static func start(words: String = "", due: Instant? = nil, at now: Instant, zone: TimeZone) -> FormState {
        let tomorrow = LocalDay(now, in: zone).adding(days: 1)
        let due = due ?? tomorrow.instant(atMinute: 12 * 60, in: zone)
        let day = LocalDay(due, in: zone)
        let minute = Int((due - day.instant(atMinute: 0, in: zone)).milliseconds / 60_000)
        return FormState([
            "words": words, "day": day.iso8601,
            "time": "\(twoDigits(minute / 60 % 24)):\(twoDigits(minute % 60))",
        ])
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// Day and time side by side.
func dueFields(_ state: FormState) -> Node {
    div(.class("form__pair")) {
        field(RecoveryText.day, "day", in: state, kind: .day, required: true)
        field(RecoveryText.time, "time", in: state, kind: .time, required: true)
    }
}

/// The same with ids of their own, for pages that hold other forms.
func smallDueFields(_ state: FormState, suffix: String) -> Node {
    div(.class("form__pair")) {
        small(RecoveryText.day, "day", "date", state, suffix)
        small(RecoveryText.time, "time", "time", state, suffix)
    }
}

private func small(_ words: Text, _ name: String, _ type: String, _ state: FormState, _ suffix: String) -> Node {
    div(.class("field")) {
        Web.label(.for("\(name)-\(suffix)")) { words }
        input(
            .class("input"), .id("\(name)-\(suffix)"), .type(type), .name(name), .value(state.value(name)),
            .dir(.leftToRight), .required())
    }
}
