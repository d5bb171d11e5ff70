import Primitives

extension ChurnReason {
    /// The reason with its figures as JSON.
    var stored: JSONValue {
        func told(_ kind: String, _ count: Int?) -> JSONValue {
            ["kind": .string(kind), "count": count.map { .int(Int64($0)) } ?? .null]
        }
        return switch self {
        case .silent(let days): told("silent", days)
        case .noOrder(let days): told("no_order", days)
        case .fewerOrders(let now, let before):
            ["kind": "fewer_orders", "count": .int(Int64(now)), "before": .int(Int64(before))]
        case .noOrders: told("no_orders", nil)
        case .returns(let count): told("returns", count)
        case .unhappy(let count): told("unhappy", count)
        case .cases(let count): told("cases", count)
        case .openCases(let count): told("open_cases", count)
        case .new(let days): told("new", days)
        }
    }

    /// A stored reason; nil when it was written by a newer release.
    init?(stored value: JSONValue) {
        let count = value["count"]?.integer.map(Int.init)
        switch (value["kind"]?.text, count) {
        case ("no_order", let days): self = .noOrder(days: days)
        case ("no_orders", _): self = .noOrders
        case ("silent", let days?): self = .silent(days: days)
        case ("fewer_orders", let now?):
            self = .fewerOrders(now: now, before: value["before"]?.integer.map(Int.init) ?? 0)
        case ("returns", let count?): self = .returns(count)
        case ("unhappy", let count?): self = .unhappy(count)
        case ("cases", let count?): self = .cases(count)
        case ("open_cases", let count?): self = .openCases(count)
        case ("new", let days?): self = .new(days: days)
        default: return nil
        }
    }
}
