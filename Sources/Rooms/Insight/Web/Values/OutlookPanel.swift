package import People
import Primitives
import Statistics
import Storage
import Web

/// What the forecast of the night says of a customer, beside what it rests on; nothing before the first night.
package let outlookPanel = CustomerPanel(.aside) { customer, viewer, snapshot in
    guard viewer.allows(.seeInsight), let found = try ValueRecord.basis(in: snapshot) else { return .none }
    let value = try ValueRecord.find(customer.id, in: snapshot)
    // Somebody without a kept purchase has no outlook to speak of.
    guard value != nil || (found.basis.state != .fitted && customer.orderCount > 0) else { return .none }
    let currency = try TenantRecord.find(snapshot.tenant, in: snapshot)?.currency ?? .euro
    return OutlookCard(basis: found.basis, at: found.at, value: value, currency: currency).node
}

/// The outlook in calm words.
struct OutlookCard {
    let basis: ValueBasis
    let at: Instant
    let value: CustomerValue?
    let currency: Currency

    var node: Node {
        card(InsightText.outlookTitle, .id("outlook")) {
            div(.class("stack")) {
                switch (basis.state, value) {
                case (.fitted, let value?): told(value)
                case (.unfit, _): p(.class("muted")) { InsightText.outlookUnfit }
                default:
                    p(.class("muted")) {
                        InsightText.outlookThin(count: basis.repeaters, needed: ValueForecast.leastRepeaters)
                    }
                }
            }
        }
    }

    private func told(_ value: CustomerValue) -> Node {
        nodes {
            facts(pairs(value))
            if value.chance == nil { p(.class("small")) { InsightText.outlookOnce } }
            if let fall { p(.class("small")) { fall } }
            p(.class("small", "muted")) {
                InsightText.outlookBasis(
                    repeats: value.repeats, customers: basis.customers, repeaters: basis.repeaters, at: at)
            }
            for remark in remarks { p(.class("xs", "muted")) { remark } }
        }
    }

    private func pairs(_ value: CustomerValue) -> [(name: Text, value: Node)] {
        let chance = value.chance.map { InsightText.outlookAbout(chance: $0) } ?? InsightText.outlookAboutOnce
        let isAny = value.purchases >= 0.05
        let purchases =
            isAny
            ? InsightText.outlookAboutNumber(number: .decimal(value.purchases, places: 1))
            : InsightText.outlookAlmostNone
        var pairs: [(name: Text, value: Node)] = [
            (InsightText.outlookAlive, .localized(chance)), (InsightText.outlookPurchases, .localized(purchases)),
        ]
        if isAny, let worth = value.worth {
            let money = Text.money(Money(minorUnits: rounded(worth), currency: currency))
            pairs.append(
                (InsightText.outlookWorth, .localized(InsightText.outlookAboutNumber(number: money))))
        }
        return pairs
    }

    /// Whole units of the currency; an estimate has no cents.
    private func rounded(_ minor: Int64) -> Int64 {
        let unit = (0..<currency.fractionDigits).reduce(Int64(1)) { product, _ in product * 10 }
        return (minor + unit / 2) / unit * unit
    }

    /// A fall since half a year ago that the list of silent customers would name.
    private var fall: Text? {
        guard let before = value?.chanceBefore, let now = value?.chance, before - now >= SlippingRules().leastFall
        else {
            return nil
        }
        return InsightText.outlookBefore(chance: before)
    }

    private var remarks: [Text] {
        let checked = basis.checkPercent.map { [InsightText.outlookChecked(share: abs($0) / 100)] } ?? []
        return checked
            + basis.remarks.map { remark in
                switch remark {
                case .spendFollowsFrequency: InsightText.outlookSpend
                case .daysWithoutTimes: InsightText.outlookDays
                case .uncertain: InsightText.outlookUncertain
                }
            }
    }
}
