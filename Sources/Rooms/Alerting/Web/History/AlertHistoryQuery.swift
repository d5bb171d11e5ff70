import Hummingbird
import Listening
import Primitives
import Web

/// The address of the history, read into a filter and written again from another place on.
struct AlertHistoryQuery: Sendable {
    var outcome: AlertHistoryFilter.Outcome?
    var rule: RuleID?
    var face: Listening.Face?
    var staff: StaffID?
    var days: Int?
    var after: AlertPlace?

    /// The spans that may be chosen, in days.
    static let spans = [1, 7, 30, 90]

    init(_ parameters: Parameters) {
        func word(_ name: Substring) -> String { parameters[name].map(String.init) ?? "" }
        outcome = AlertHistoryFilter.Outcome(rawValue: word("outcome"))
        rule = RuleID(word("rule"))
        face = Listening.Face(rawValue: word("face"))
        staff = StaffID(word("staff"))
        days = Int(word("days")).flatMap { Self.spans.contains($0) ? $0 : nil }
        let place = word("after").split(separator: "_")
        if place.count == 2, let at = Int64(place[0]), let id = AlertID(place[1]) {
            after = AlertPlace(at: Instant(milliseconds: at), id: id)
        }
    }

    func filter(at now: Instant) -> AlertHistoryFilter {
        var filter = AlertHistoryFilter()
        filter.outcome = outcome
        filter.rule = rule
        filter.face = face
        filter.staff = staff
        filter.since = days.map { now - .days($0) }
        return filter
    }

    var state: FormState {
        FormState([
            "outcome": outcome?.rawValue ?? "", "rule": rule?.description ?? "", "face": face?.rawValue ?? "",
            "staff": staff?.description ?? "", "days": days.map { String($0) } ?? "",
        ])
    }

    /// The address of the same list from another place on.
    func address(after place: AlertPlace?) -> String {
        var parts = state.values.compactMap { name, values in
            values.first.flatMap { $0.isEmpty ? nil : "\(name)=\($0)" }
        }.sorted()
        if let place { parts.append("after=\(place.at.milliseconds)_\(place.id)") }
        return "/alerts" + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
    }
}
