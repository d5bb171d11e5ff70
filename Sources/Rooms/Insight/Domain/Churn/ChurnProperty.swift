import Foundation
package import Primitives

/// One property of a customer at a moment, from which leaving is predicted.
package enum ChurnProperty: String, CaseIterable, Sendable {
    /// Days since the last sign of life, as log(1 + days).
    case silence
    /// Days since the last kept order, as log(1 + days); 1,000 days without one.
    case noOrder = "no_order"
    /// Kept orders of the last half year.
    case orders
    /// Kept orders of the half year before that one.
    case ordersBefore = "orders_before"
    /// Orders of the last year that were sent back.
    case returns
    /// Disappointed and angry answers of the last half year.
    case unhappy
    /// Happy and delighted answers of the last half year.
    case happy
    /// Cases opened in the last half year.
    case cases
    /// Cases that are open at the moment.
    case openCases = "open_cases"
    /// Days since the first sign of life, as log(1 + days).
    case acquaintance

    /// The length of the periods that are looked at: half a year.
    package static let period: Duration = .days(182)

    /// The value at a moment, from what happened until then and nothing later.
    package func value(of trail: CustomerTrail, at now: Instant) -> Double {
        let (recent, before) = (now - Self.period, now - Self.period - Self.period)
        let kept = trail.orders.filter { $0.at <= now && ($0.returnedAt.map { $0 > now } ?? true) }
        let faces = trail.answers.filter { $0.at > recent && $0.at <= now }
        func days(since moment: Instant?) -> Double {
            log(1 + (moment.map { Double((now - $0).milliseconds) / 86_400_000 } ?? 1_000))
        }
        return switch self {
        case .silence: days(since: trail.signs.filter { $0 <= now }.max())
        case .noOrder: days(since: kept.map(\.at).max())
        case .orders: Double(kept.count { $0.at > recent })
        case .ordersBefore: Double(kept.count { $0.at > before && $0.at <= recent })
        case .returns: Double(trail.orders.count { $0.returnedAt.map { $0 > before && $0 <= now } ?? false })
        case .unhappy: Double(faces.count { $0.isUnhappy == true })
        case .happy: Double(faces.count { $0.isUnhappy == false })
        case .cases: Double(trail.cases.count { $0.at > recent && $0.at <= now })
        case .openCases:
            Double(trail.cases.count { $0.at <= now && ($0.closedAt.map { $0 > now } ?? true) })
        case .acquaintance: days(since: trail.signs.min())
        }
    }
}
