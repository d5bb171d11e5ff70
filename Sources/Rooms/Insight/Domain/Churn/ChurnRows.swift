package import Primitives

/// Customers at one moment with what became of them in the half year behind it.
package struct ChurnRows: Sendable {
    /// When a customer counts as lost: so many days without an order, an answer or a case, as on the page of leaving.
    package static let silence: Duration = .days(180)

    /// The moment.
    package let moment: Instant
    /// One row of values a customer, in the order of ``ChurnProperty/allCases``.
    package private(set) var values: [[Double]] = []
    /// Whether each left.
    package private(set) var left: [Bool] = []

    /// No customers yet.
    package init(at moment: Instant) { self.moment = moment }

    /// Takes in a customer who was one at the moment; others, who had left already or came later, are no rows.
    package mutating func add(_ trail: CustomerTrail) {
        guard Self.isCustomer(trail, at: moment) else { return }
        values.append(Self.values(of: trail, at: moment))
        left.append(!trail.isSeen(after: moment, until: moment + Self.silence))
    }

    /// Whether somebody gave a sign of life lately enough not to count as lost.
    package static func isCustomer(_ trail: CustomerTrail, at moment: Instant) -> Bool {
        trail.isSeen(after: moment - silence, until: moment)
    }

    /// The values of all properties.
    package static func values(of trail: CustomerTrail, at moment: Instant) -> [Double] {
        ChurnProperty.allCases.map { $0.value(of: trail, at: moment) }
    }

    /// How many left.
    package var leavers: Int { left.count { $0 } }
}
