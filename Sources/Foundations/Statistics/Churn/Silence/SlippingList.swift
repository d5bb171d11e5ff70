import Foundation

/// Customers who never complained and yet may be leaving, likeliest first.
package struct SlippingList<Customer: Hashable & Sendable>: Sendable {
    /// One customer of the list.
    package struct Entry: Sendable {
        /// Who it is.
        package let customer: Customer
        /// The present probability of still buying, if known.
        package let chanceAlive: Double?
        /// At least one reason, in the order of the enum.
        package let reasons: [SlippingReason]
    }

    /// The customers with most reasons first, then those with the lowest probability of still buying; unknown ones last.
    package let entries: [Entry]
    /// Customers who were looked at and had complained, and so are cared for elsewhere.
    package let complainedCount: Int
    /// Customers who were looked at and show nothing.
    package let unremarkableCount: Int

    /// Finds the silent and slipping by the rules.
    ///
    /// Answers and returns are judged by the predictive chance of what was seen now given what was seen before, with the
    /// rates unknown beforehand (beta-binomial with Jeffreys' prior; Gelman et al. 2013, Bayesian Data Analysis, chapter 2).
    package init(_ signs: [CustomerSigns<Customer>], rules: SlippingRules = SlippingRules()) {
        let silent = signs.filter { $0.complaints == 0 }
        let found = silent.map { signs in
            Entry(customer: signs.customer, chanceAlive: signs.now.chanceAlive, reasons: Self.reasons(signs, rules))
        }
        let listed = found.filter { !$0.reasons.isEmpty }
        complainedCount = signs.count - silent.count
        unremarkableCount = silent.count - listed.count
        entries = listed.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            if a.reasons.count != b.reasons.count { return a.reasons.count > b.reasons.count }
            let (p, q) = (a.chanceAlive ?? .infinity, b.chanceAlive ?? .infinity)
            return p != q ? p < q : left.offset < right.offset
        }.map(\.element)
    }

    private static func reasons(_ signs: CustomerSigns<Customer>, _ rules: SlippingRules) -> [SlippingReason] {
        var reasons: [SlippingReason] = []
        let (before, now) = (signs.before, signs.now)
        if let from = before.chanceAlive, let to = now.chanceAlive, from - to >= rules.leastFall, to < rules.alarmBelow
        {
            reasons.append(.chanceFell(from: from, to: to))
        }
        if now.answered == 0, now.asked > 0, before.answered > 0 {
            let surprise = chance(
                ofAtLeast: now.asked, of: now.asked, seen: before.asked - before.answered, of: before.asked)
            if surprise <= rules.mostSurprise {
                reasons.append(
                    .stoppedAnswering(
                        answeredBefore: before.answered, askedBefore: before.asked, askedNow: now.asked,
                        surprise: surprise))
            }
        }
        if now.returns > 0, now.returns * max(1, before.purchases) > before.returns * now.purchases {
            let surprise = chance(ofAtLeast: now.returns, of: now.purchases, seen: before.returns, of: before.purchases)
            if surprise <= rules.mostSurprise {
                reasons.append(
                    .returnsRose(
                        before: Share(before.returns, of: before.purchases), now: Share(now.returns, of: now.purchases),
                        surprise: surprise))
            }
        }
        return reasons
    }

    /// The predictive chance of at least `count` of `total` when `seen` of `all` happened before.
    static func chance(ofAtLeast count: Int, of total: Int, seen: Int, of all: Int) -> Double {
        let (a, b) = (Double(seen) + 0.5, Double(all - seen) + 0.5)
        let n = Double(total)
        return (count...total).reduce(0) { sum, k in
            let k = Double(k)
            let choose = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
            return sum + exp(choose + Special.logBeta(a + k, b + n - k) - Special.logBeta(a, b))
        }
    }
}
