import People
import Primitives
import Statistics
import Web

/// Customers who will probably leave, the reason for each, and how far the model behind the list may be trusted.
struct ChurnPage {
    let night: ChurnNight?
    let run: ChurnRun?
    let customers: [LeavingCustomer]
    /// Whether the list goes by value at risk and not by probability.
    let byValue: Bool
    /// The place behind which the next page begins; nil at the end.
    let next: Int?
    /// Whether the reader may have it calculated anew.
    let mayAsk: Bool

    /// The orders of the list as views of the page.
    var views: Node {
        tabs(
            InsightText.churnOrder,
            [
                Tab(InsightText.churnByChance, href: "/churn", isCurrent: !byValue),
                Tab(InsightText.churnByValue, href: "/churn?by=value", isCurrent: byValue),
            ])
    }

    var node: Node {
        div(.class("stack")) {
            p(.class("muted")) { InsightText.churnDefinition(count: 180) }
            if let run { running(run) }
            if let night {
                switch night.report.state {
                case .fitted: found(night)
                case .thin: thin(night.report)
                case .guessing: guessing(night.report)
                }
                if run == nil, mayAsk { again(night) }
            } else if run == nil {
                emptyState(.clock, title: InsightText.churnNever, detail: InsightText.churnNeverDetail, action: button)
            }
        }
    }

    private func running(_ run: ChurnRun) -> Node {
        div(.class("stack"), .role("status")) {
            p { InsightText.churnRunning(done: min(run.done, run.total), total: run.total) }
            progressTag(
                .aria("label", InsightText.churnTitle), .max(String(max(1, run.total))),
                .value(String(min(run.done, run.total))))
        }
    }

    private func again(_ night: ChurnNight) -> Node {
        div(.class("cluster")) {
            span(.class("small", "muted")) { InsightText.churnAt(at: night.at) }
            button
        }
    }

    private var button: Node {
        mayAsk
            ? postForm("/churn/calculation") {
                submitButton(InsightText.churnAgain, icon: .play, look: .normal, small: true)
            } : .none
    }

    private func thin(_ report: ChurnReport) -> Node {
        emptyState(
            .chartLine, title: InsightText.churnThin,
            detail: InsightText.churnThinDetail(
                learnt: report.learnt.leavers.total, learntLeft: report.learnt.leavers.count,
                judged: report.judged.leavers.total, judgedLeft: report.judged.leavers.count,
                needed: ChurnReport.leastCustomers, neededLeft: ChurnReport.leastLeavers))
    }

    private func guessing(_ report: ChurnReport) -> Node {
        nodes {
            emptyState(.chartLine, title: InsightText.churnGuessing, detail: InsightText.churnGuessingDetail)
            if let quality = report.quality { ChurnTrust(report: report, quality: quality).node }
        }
    }

    private func found(_ night: ChurnNight) -> Node {
        nodes {
            p(.class("strong")) { InsightText.churnFound(count: night.customers) }
            if let risk = night.risk, let interval = night.riskInterval {
                p {
                    InsightText.churnRisk(
                        count: night.valued, amount: money(risk, night.currency),
                        low: money(interval.lowerBound, night.currency),
                        high: money(interval.upperBound, night.currency))
                }
            } else {
                p(.class("muted")) { InsightText.churnNoValue }
            }
            list(night.currency)
            pager(newer: nil, older: next.map { "/churn?\(byValue ? "by=value&" : "")after=\($0)" })
            if let quality = night.report.quality { ChurnTrust(report: night.report, quality: quality).node }
        }
    }

    private func list(_ currency: Currency) -> Node {
        div(.class("card", "table-frame")) {
            table(.class("table", "table--rows")) {
                thead {
                    tr {
                        th(.scope("col")) { InsightText.slippingCustomer }
                        th(.scope("col")) { InsightText.churnWhy }
                        th(.scope("col"), .class("numcell")) { InsightText.churnChance }
                        th(.scope("col"), .class("numcell")) { InsightText.churnValue }
                    }
                }
                tbody { for customer in customers { row(customer, currency) } }
            }
        }
    }

    private func row(_ line: LeavingCustomer, _ currency: Currency) -> Node {
        let customer = line.prediction.customer
        return tr {
            th(.scope("row")) {
                div(.class("cluster")) {
                    avatar(name: line.name, id: customer.uuid, size: .small)
                    a(.class("row-link"), .href("/customers/\(customer)")) {
                        line.name.isEmpty ? .localized(InsightText.slippingNameless) : userWords(line.name)
                    }
                    if line.isKeyAccount { chip(InsightText.slippingKey, .accent, icon: .star) }
                }
            }
            td {
                if line.prediction.reasons.isEmpty { p(.class("muted")) { InsightText.churnNoReason } }
                for reason in line.prediction.reasons { p { reason.told } }
            }
            td(.class("numcell")) { InsightText.outlookAbout(chance: line.prediction.chance) }
            td(.class("numcell")) { line.risk.map { money($0, currency) } ?? InsightText.slippingUnknown }
        }
    }

    /// Whole units of the currency; an estimate has no cents.
    private func money(_ minor: Int64, _ currency: Currency) -> Text {
        let unit = (0..<currency.fractionDigits).reduce(Int64(1)) { product, _ in product * 10 }
        return .money(Money(minorUnits: (minor + unit / 2) / unit * unit, currency: currency))
    }
}
