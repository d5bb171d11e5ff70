import Primitives
import Statistics

/// A customer with what the models say, under the names of the acceptance files.
struct LifetimeRow {
    let customer: PurchasingCustomer
    /// What the row is ranked by: the value, or without amounts the expected purchases.
    let rank: Double
    /// The figures by their names; nil where a model can not say.
    let values: [(name: String, value: Double?)]

    /// All customers, the most valuable first.
    static func rows(
        _ customers: [PurchasingCustomer], _ fits: LifetimeFits, span: Double, horizon: CustomerWorth
    ) -> [LifetimeRow] {
        var residuals: [PurchaseHistory: Double] = [:]
        let rows = customers.map { customer -> LifetimeRow in
            let history = customer.history
            var values: [(String, Double?)] = []
            if let model = fits.bgnbd?.model {
                // Nobody is seen to leave before the first repeat purchase, so the model's 1 says nothing.
                let chance = model.chanceAlive(history)
                values.append(("bg_p_alive", history.repeats == 0 || chance > 1 - 1e-9 ? nil : chance))
                values.append(("bg_EY", model.expectedPurchases(of: history, in: span)))
                values.append(("bg_EY52", model.expectedPurchases(of: history, in: 52)))
            }
            if let model = fits.pareto?.model {
                let residual = residuals[history] ?? model.discountedPurchases(of: history, discount: 0.0027)
                residuals[history] = residual
                values.append(("pn_p_alive", model.chanceAlive(history)))
                values.append(("pn_EY", model.expectedPurchases(of: history, in: span)))
                values.append(("pn_DERT_15pct_annual", residual))
            }
            let worth = fits.worth(of: customer, horizon: horizon)
            if let spend = fits.spend?.model {
                values.append(("gg_E_M", spend.expectedSpend(customer.spend)))
                values.append(("clv_\(horizon.steps)m_\(Written.figure(horizon.discount * 100))pct", worth))
            }
            let expected = values.first { $0.0.hasSuffix("_EY") }?.1 ?? 0
            return LifetimeRow(customer: customer, rank: worth ?? expected, values: values)
        }
        return rows.enumerated().sorted {
            ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset)
        }.map(\.element)
    }

    /// The row as JSON.
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "id": .string(customer.name), "x": .count(customer.history.repeats),
            "t_x": .figure(customer.history.last), "T": .figure(customer.history.observed),
            "m_x": .figure(customer.spend?.mean),
        ]
        for (name, value) in values { members[name] = .figure(value) }
        return .object(members)
    }

    /// Total, mean and concentration of the values.
    static func totals(_ rows: [LifetimeRow], months: Int, discount: Double) -> JSONValue {
        let worths = rows.compactMap { row in row.values.first { $0.name.hasPrefix("clv_") }?.value }
        let residuals = rows.compactMap { row in row.values.first { $0.name.hasPrefix("pn_DERT") }?.value }
        var members: [String: JSONValue] = ["months": .count(months), "discount": .figure(discount)]
        if !worths.isEmpty {
            let total = worths.reduce(0, +)
            members["total"] = .figure(total)
            members["mean"] = .figure(total / Double(worths.count))
            members["top10pct_share"] = .figure(HoldOutCheck.topShare(of: worths, by: worths, part: 0.1))
            members["top20pct_share"] = .figure(HoldOutCheck.topShare(of: worths, by: worths, part: 0.2))
        }
        if !residuals.isEmpty { members["DERT_total"] = .figure(residuals.reduce(0, +)) }
        return .object(members)
    }

    /// The ranked customers for people; chances are shown between 1 % and 99 %.
    static func table(_ rows: [LifetimeRow], of count: Int, span: Double) -> TextTable {
        let names = rows.first?.values.map(\.name).filter { !$0.hasSuffix("EY52") } ?? []
        let header = ["rank", "customer", "repeats"] + names
        let cells = rows.enumerated().map { place, row in
            ["\(place + 1)", row.customer.name, "\(row.customer.history.repeats)"]
                + names.map { name in
                    let value = row.values.first { $0.name == name }?.value
                    guard name.hasSuffix("p_alive") else { return Written.figure(value) }
                    let range = ChanceAlive.shownRange
                    return Written.percent(value.map { min(max($0, range.lowerBound), range.upperBound) })
                }
        }
        return TextTable(
            "Customers by value, \(rows.count) of \(count); EY are purchases in \(Written.figure(span)) weeks", header,
            cells)
    }
}

extension LifetimeFits {
    /// The discounted value of a customer; nil without a model of spend, or where spend has no mean.
    func worth(of customer: PurchasingCustomer, horizon: CustomerWorth) -> Double? {
        guard let amounts = spend?.model else { return nil }
        if let model = bgnbd?.model {
            return horizon.worth(of: customer.history, by: model, spend: customer.spend, amounts: amounts)
        }
        return pareto.flatMap {
            horizon.worth(of: customer.history, by: $0.model, spend: customer.spend, amounts: amounts)
        }
    }
}
