import Foundation

/// Why a customer is likelier to leave than others, as far as the model goes.
package enum ChurnReason: Hashable, Sendable {
    /// No sign of life for so many days.
    case silent(days: Int)
    /// No order for so many days; nil where there never was one.
    case noOrder(days: Int?)
    /// Fewer orders in the last half year than in the one before.
    case fewerOrders(now: Int, before: Int)
    /// No order in the last half year.
    case noOrders
    /// Orders that were sent back within a year.
    case returns(Int)
    /// Unhappy answers of the last half year.
    case unhappy(Int)
    /// Cases of the last half year.
    case cases(Int)
    /// Cases that are open.
    case openCases(Int)
    /// A customer for so many days only.
    case new(days: Int)

    /// What a property with its value says against staying; nil for one that says nothing a person could use.
    init?(_ property: ChurnProperty, _ values: [ChurnProperty: Double]) {
        let value = values[property] ?? 0
        let (count, days) = (Int(value.rounded()), Int((exp(value) - 1).rounded()))
        switch property {
        case .silence: self = .silent(days: days)
        case .noOrder: self = .noOrder(days: days >= 1_000 ? nil : days)
        case .orders, .ordersBefore:
            let (now, before) = (Int(values[.orders] ?? 0), Int(values[.ordersBefore] ?? 0))
            guard now < before || now == 0 else { return nil }
            self = now < before ? .fewerOrders(now: now, before: before) : .noOrders
        case .returns: if count > 0 { self = .returns(count) } else { return nil }
        case .unhappy: if count > 0 { self = .unhappy(count) } else { return nil }
        case .cases: if count > 0 { self = .cases(count) } else { return nil }
        case .openCases: if count > 0 { self = .openCases(count) } else { return nil }
        case .acquaintance: if days <= 365 { self = .new(days: days) } else { return nil }
        case .happy: return nil
        }
    }
}
