import People
import Primitives
import Statistics
import Web

/// The list of silent and slipping customers with the reason for each.
struct SlippingPage {
    let night: SlippingNight?
    let customers: [SlippingCustomer]
    /// The place behind which the next page begins; nil at the end.
    let next: Int?

    var node: Node {
        guard let night else {
            return emptyState(.clock, title: InsightText.slippingNever, detail: InsightText.slippingNeverDetail)
        }
        return nodes {
            p { InsightText.slippingIntro }
            if customers.isEmpty {
                emptyState(.heart, title: InsightText.slippingNone, detail: InsightText.slippingNoneDetail)
            } else {
                p(.class("muted")) {
                    InsightText.slippingFound(listed: night.listed, complained: night.complained, at: night.at)
                }
                list
                pager(newer: nil, older: next.map { "/slipping?after=\($0)" })
            }
            p(.class("small", "muted")) { InsightText.slippingBasis }
        }
    }

    private var list: Node {
        div(.class("card", "table-frame")) {
            table(.class("table", "table--rows")) {
                thead {
                    tr {
                        th(.scope("col")) { InsightText.slippingCustomer }
                        th(.scope("col")) { InsightText.slippingWhy }
                        th(.scope("col"), .class("numcell")) { InsightText.slippingChance }
                    }
                }
                tbody { for customer in customers { row(customer) } }
            }
        }
    }

    private func row(_ line: SlippingCustomer) -> Node {
        tr {
            th(.scope("row")) {
                div(.class("cluster")) {
                    avatar(name: line.name, id: line.customer.uuid, size: .small)
                    a(.class("row-link"), .href("/customers/\(line.customer)")) {
                        line.name.isEmpty ? .localized(InsightText.slippingNameless) : userWords(line.name)
                    }
                    if line.isKeyAccount { chip(InsightText.slippingKey, .accent, icon: .star) }
                }
            }
            td { for reason in line.reasons { p { reason.told } } }
            td(.class("numcell")) {
                line.chance.map { InsightText.outlookAbout(chance: $0) } ?? InsightText.slippingUnknown
            }
        }
    }
}

extension SlippingReason {
    /// The reason as a sentence.
    var told: Text {
        switch self {
        case .chanceFell(let from, let to): InsightText.slippingFell(from: from, to: to)
        case .stoppedAnswering(let answered, let asked, let now, _):
            InsightText.slippingStopped(answered: answered, asked: asked, now: now)
        case .returnsRose(let before, let now, _):
            InsightText.slippingReturns(
                count: now.count, total: now.total, countBefore: before.count, totalBefore: before.total)
        }
    }
}
