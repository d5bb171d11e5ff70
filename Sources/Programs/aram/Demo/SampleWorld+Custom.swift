import Alerting
import Insight
import People
import Primitives
import Storage

/// How somebody buys: how often, from when on, and how easily they stay away.
struct SampleRhythm: Sendable {
    /// Days between two purchases in the mean.
    let gap: Double
    /// The chance that a purchase was the last one.
    let fickleness: Double
    /// When they buy next.
    var next: Instant
    /// Whether they stay away now.
    var isGone = false
    /// How many orders they have placed.
    var orders = 0
}

extension SampleWorld {
    /// A rhythm whose first purchase lies up to two years before the end.
    func makeRhythm() -> SampleRhythm {
        let first = end - .minutes(Int.random(in: 140_000...1_150_000, using: &dice))
        return SampleRhythm(
            gap: Double.random(in: 35...230, using: &dice), fickleness: Double.random(in: 0.02...0.2, using: &dice),
            next: first)
    }

    /// The orders that were placed since the last list came from the till, as one import; some are sent back.
    func takeOrders() async throws {
        let now = clock.now
        var taken: [NewOrder] = []
        for place in rhythms.indices {
            while !rhythms[place].isGone {
                // Whether an order is sent back is known with its first throw, so that no throw depends on the calendar.
                let isReturned = (place * 7 + rhythms[place].orders * 5) % 23 == 0
                let returned = rhythms[place].next + .days(6)
                guard (isReturned ? returned : rhythms[place].next) <= now else { break }
                taken.append(order(place, returnedAt: isReturned ? returned : nil))
                rhythms[place].orders += 1
                if dice.happens(rhythms[place].fickleness) {
                    rhythms[place].isGone = true
                } else {
                    let wait = rhythms[place].gap * Double.random(in: 0.3...1.7, using: &dice)
                    rhythms[place].next = rhythms[place].next + .minutes(Int(wait * 1_440))
                }
            }
        }
        let orders = taken
        guard !orders.isEmpty else { return }
        try await write { act, tx in for order in orders { try recordOrder(order, by: act, in: tx) } }
    }

    private func order(_ place: Int, returnedAt: Instant?) -> NewOrder {
        let goods: [(name: String, from: Int64, to: Int64)] = [
            ("washing machine", 34_900, 89_900), ("fridge", 39_900, 129_900), ("oven", 29_900, 99_900),
            ("hob cleaner", 900, 2_900), ("kettle", 2_900, 8_900), ("vacuum bags", 1_200, 3_400),
            ("dishwasher", 32_900, 84_900), ("coffee beans", 1_900, 5_900),
        ]
        let good = goods.randomElement(using: &dice) ?? goods[0]
        return NewOrder(
            customer: customers[place].id, number: "\(87_000 + place * 100 + rhythms[place].orders)", item: good.name,
            amount: Money(minorUnits: Int64.random(in: good.from...good.to, using: &dice), currency: .euro),
            placedAt: rhythms[place].next, returnedAt: returnedAt)
    }

    /// Somebody who has bought by now and has not turned away; nil when the dice find nobody.
    func pickCustomer() -> SampleCustomer? {
        guard let place = customers.indices.randomElement(using: &dice), rhythms[place].orders > 0,
            !rhythms[place].isGone
        else { return nil }
        return customers[place]
    }

    /// A bad experience drives some away; nobody of them says so.
    func disappoint(_ customer: CustomerID) {
        guard let place = customers.firstIndex(where: { $0.id == customer }), dice.happens(0.45) else { return }
        rhythms[place].isGone = true
    }

    /// An answer on the merits brings some of them back.
    func reconcile(_ customer: CustomerID) {
        guard let place = customers.firstIndex(where: { $0.id == customer }), rhythms[place].isGone, dice.happens(0.6)
        else { return }
        rhythms[place].isGone = false
        rhythms[place].next = clock.now + .days(Int.random(in: 5...60, using: &dice))
    }

    /// Whether somebody has turned away.
    func isGone(_ customer: CustomerID) -> Bool {
        customers.firstIndex { $0.id == customer }.map { rhythms[$0].isGone } ?? false
    }

    /// The early-warning charts of one night; a lead takes what rings in the morning.
    func watchCharts(from start: Instant) {
        agenda.add(at: start + .minutes(190)) { world in
            let raised = try await world.write { act, tx in try raiseWarnings(by: act, in: tx) }
            guard !raised.isEmpty, let lead = world.leads.first else { return }
            try await world.settle()
            world.agenda.add(at: world.clock.now + .minutes(300)) { world in
                let ringing = try await world.database.read(in: world.tenant) { try ringingAlerts(for: lead, in: $0) }
                for alert in ringing where alert.alert.isWarning {
                    try await world.write(by: .staff(lead)) { act, tx in
                        _ = try takeAlert(alert.alert.id, by: act, in: tx)
                    }
                }
                try await world.settle()
            }
        }
    }
}
