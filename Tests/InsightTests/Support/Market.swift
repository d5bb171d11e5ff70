import Foundation
import People
import Primitives
import Statistics
import Storage
import TestSupport

@testable import Insight

/// Invented buyers who come and stay away by seeded chance, as customers of a shop do.
struct Market {
    /// The days before the time of tests on which each customer bought, in order, newest last.
    let visits: [[Double]]

    /// So many customers over two years: each buys at a rate of its own until it leaves after some purchase.
    init(customers: Int, seed: UInt64 = 7, mayRepeat: Bool = true) {
        var dice = Seeded(seed: seed)
        func chance() -> Double { Double(dice.next() >> 11) * 0x1p-53 }
        visits = (0..<customers).map { _ in
            let gap = 20 + 120 * chance()
            var (days, day) = ([Double](), 100 + 630 * chance())
            repeat {
                days.append(day)
                day += gap * log(1 - chance())
            } while mayRepeat && day > 0 && chance() > 0.12
            return days
        }
    }

    /// The customers as the forecast sees them.
    var buyers: [Buyer] {
        visits.enumerated().compactMap { number, days in
            guard let first = days.first, let last = days.last,
                let history = PurchaseHistory(
                    repeats: days.count - 1, last: (first - last) / 7, observed: first / 7)
            else { return nil }
            let early = days.filter { $0 >= 182 }
            let earlier = early.last.flatMap {
                PurchaseHistory(repeats: early.count - 1, last: (first - $0) / 7, observed: (first - 182) / 7)
            }
            return Buyer(
                customer: .testing(UInt32(1_000 + number)), history: history,
                spend: GammaGamma.Spend(count: days.count - 1, mean: 3_000 + Double(number % 40) * 100),
                earlier: earlier, later: days.count - early.count)
        }
    }

    /// Writes the customers with their orders into a brand, with the operations of an import.
    func move(into office: Office) async throws {
        let visits = visits
        try await office.write(by: .system) { act, tx in
            for (number, days) in visits.enumerated() {
                let customer = try office.customer(number, by: act, in: tx)
                for (place, day) in days.enumerated() {
                    let order = NewOrder(
                        customer: customer, number: "\(number)-\(place)", item: "kettle",
                        amount: Money(minorUnits: 3_000 + Int64(number % 40) * 100, currency: .euro),
                        placedAt: .testing - .seconds(Int64(day * 86_400)))
                    try recordOrder(order, by: act, in: tx)
                }
            }
        }
    }
}

extension Office {
    /// The customer with that number.
    func customer(_ number: Int, by act: Act, in tx: Transaction) throws -> CustomerID {
        try findOrCreateCustomer(
            NewCustomer(
                name: "Customer \(number)", email: EmailAddress("customer\(number)@example.test"), language: .english),
            by: act, in: tx)
    }

    /// The act of a night that many days after the time of tests.
    func night(_ days: Int = 0) -> Act { .testing(tenant: tenant, at: .testing + .days(days)) }
}
