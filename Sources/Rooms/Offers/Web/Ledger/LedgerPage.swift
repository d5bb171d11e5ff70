import People
import Primitives
import Web

/// The book of one month: what it adds up to, and its lines, which are never changed but taken back by their opposite.
struct LedgerPage {
    let month: LedgerMonth
    let rows: [LedgerRow]
    let sums: LedgerSums
    let budget: Budget
    let isThisMonth: Bool
    let currency: Currency
    let isFirst: Bool
    let viewer: Viewer

    var node: Node {
        div(.class("stack")) {
            nav(.class("cluster"), .aria("label", OffersText.ledger)) {
                linkButton(
                    OffersText.monthBefore, href: "/ledger?month=\(month.before.key)", icon: .arrowLeft, flip: true,
                    small: true)
                strong { month.node }
                if !isThisMonth {
                    linkButton(
                        OffersText.monthAfter, href: "/ledger?month=\(month.after.key)", icon: .arrowRight, flip: true,
                        small: true)
                }
            }
            if rows.isEmpty && isFirst {
                emptyState(.bookOpenText, title: OffersText.ledgerEmpty, detail: OffersText.ledgerEmptyDetail)
            } else {
                summaries
                card(OffersText.lines) { div(.class("table-frame")) { lines } }
                pager(newer: isFirst ? nil : "/ledger?month=\(month.key)", older: older)
            }
        }
    }

    private var older: String? {
        guard rows.count == Limits.pageRows, let last = rows.last else { return nil }
        return "/ledger?month=\(month.key)&after=\(last.line.id)"
    }

    private var summaries: Node {
        div(.class("cards")) {
            card(OffersText.total) {
                div(.class("stack", "stack--close")) {
                    p(.class("offer__total"), .id("ledger-total")) { amounts(sums.total) }
                    if !sums.underPolicy.isEmpty {
                        facts([(OffersText.underPolicySum, nodes { amounts(sums.underPolicy) })])
                    }
                    if isThisMonth { budgetFacts(budget, in: currency) }
                }
            }
            card(OffersText.sumByKind) { facts(sums.kinds.map { ($0.kind.text, money($0.amount)) }) }
            card(OffersText.sumByStaff) { facts(sums.staff.map { (.verbatim($0.name), money($0.amount)) }) }
        }
    }

    private func money(_ amount: Money) -> Node { nodes { Text.money(amount, .full) } }

    private func amounts(_ all: [Money]) -> Node {
        .localized(.joined(all.map { .money($0, .full) }, separator: " · "))
    }

    private var lines: Node {
        table(.class("table")) {
            thead {
                tr {
                    th(.scope("col")) { OffersText.when }
                    th(.scope("col")) { OffersText.caseNumber }
                    th(.scope("col")) { OffersText.customer }
                    th(.scope("col")) { OffersText.kind }
                    th(.scope("col")) { OffersText.who }
                    th(.scope("col"), .class("numcell")) { OffersText.amount }
                    th(.scope("col")) { span(.class("vh")) { OffersText.reverse } }
                }
            }
            tbody { for row in rows { entry(row) } }
        }
    }

    private func entry(_ row: LedgerRow) -> Node {
        tr(.id("line-\(row.line.id)")) {
            td { timeTag(row.line.at, .shortDateTime) }
            td { a(.class("link", "ltr"), .href("/cases/\(row.line.caseID)#offers")) { "#\(row.caseNumber)" } }
            td { row.customerName.isEmpty ? nodes { OffersText.unnamed } : userWords(row.customerName) }
            td {
                row.line.kind.text
                if row.line.isUnderPolicy { chip(OffersText.underPolicySum) }
                if row.line.reverses != nil { chip(OffersText.reversalOf, icon: .undo2) }
                if row.isReversed { chip(OffersText.reversed, .yellow) }
            }
            td { userWords(row.staffName) }
            td(.class("numcell")) { money(row.line.amount) }
            td { if viewer.allows(.approveOffers), row.line.reverses == nil, !row.isReversed { reversal(row.line) } }
        }
    }

    private func reversal(_ line: LedgerLine) -> Node {
        let id = "reverse-\(line.id)"
        let opposite = Money(minorUnits: -line.amount.minorUnits, currency: line.amount.currency)
        return nodes {
            actionButton(OffersText.reverse, look: .ghost, small: true, .popoverTarget(id))
            confirmDialog(
                id: id, title: OffersText.reverseSure, detail: OffersText.reverseDetail(amount: opposite),
                confirm: OffersText.reverse, action: "/ledger/\(line.id)/reversal",
                fields: hiddenField("month", month.key))
        }
    }
}
