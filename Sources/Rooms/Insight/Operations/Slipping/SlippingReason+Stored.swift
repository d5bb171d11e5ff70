import Primitives
import Statistics

extension SlippingReason {
    /// The reason with its figures as JSON.
    var stored: JSONValue {
        switch self {
        case .chanceFell(let from, let to): ["kind": "fell", "from": .double(from), "to": .double(to)]
        case .stoppedAnswering(let answered, let asked, let now, let surprise):
            [
                "kind": "stopped", "answered": .int(Int64(answered)), "asked": .int(Int64(asked)),
                "now": .int(Int64(now)), "surprise": .double(surprise),
            ]
        case .returnsRose(let before, let now, let surprise):
            [
                "kind": "returns", "before": .share(before), "now": .share(now), "surprise": .double(surprise),
            ]
        }
    }

    /// A stored reason; nil when it was written by a newer release.
    init?(stored value: JSONValue) {
        func count(_ key: String) -> Int { value[key]?.integer.map(Int.init) ?? 0 }
        let surprise = value["surprise"]?.number ?? 0
        switch value["kind"]?.text {
        case "fell":
            guard let from = value["from"]?.number, let to = value["to"]?.number else { return nil }
            self = .chanceFell(from: from, to: to)
        case "stopped":
            self = .stoppedAnswering(
                answeredBefore: count("answered"), askedBefore: count("asked"), askedNow: count("now"),
                surprise: surprise)
        case "returns":
            guard let before = Share(pair: value["before"]), let now = Share(pair: value["now"]) else { return nil }
            self = .returnsRose(before: before, now: now, surprise: surprise)
        default: return nil
        }
    }
}
