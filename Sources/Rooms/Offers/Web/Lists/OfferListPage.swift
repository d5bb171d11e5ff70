import Handling
import Primitives
import Web

/// Offers as rows; each leads to the board of its case.
struct OfferListPage {
    let view: OfferView
    let rows: [OfferRow]
    let isFirst: Bool
    let now: Instant

    var views: Node {
        tabs(
            OffersText.offers,
            OfferView.allCases.map { Tab($0.text, href: "/offers?view=\($0.rawValue)", isCurrent: $0 == view) })
    }

    var node: Node {
        div(
            .class("stack"), .id("offer-list"), .data("live-topic", "offers"),
            .hx("get", "/offers?view=\(view.rawValue)"),
            .hx("trigger", isFirst ? "live" : "none"), .hx("select", "#offer-list > *"), .hx("swap", "innerHTML")
        ) {
            if rows.isEmpty {
                emptyState(.gift, title: OffersText.listEmpty, detail: OffersText.listEmptyDetail)
            } else {
                div(.class("card", "table-frame")) { listing }
                pager(newer: isFirst ? nil : "/offers?view=\(view.rawValue)", older: older)
            }
        }
    }

    private var older: String? {
        guard rows.count == Limits.pageRows, let last = rows.last else { return nil }
        return "/offers?view=\(view.rawValue)&after=\(last.offer.id)"
    }

    private var listing: Node {
        table(.class("table", "table--rows")) {
            thead {
                tr {
                    th(.scope("col")) { OffersText.customer }
                    th(.scope("col")) { OffersText.caseNumber }
                    th(.scope("col")) { OffersText.state }
                    th(.scope("col"), .class("numcell")) { OffersText.amount }
                    th(.scope("col")) { OffersText.who }
                    th(.scope("col")) { OffersText.when }
                }
            }
            tbody { for row in rows { line(row) } }
        }
    }

    private func line(_ row: OfferRow) -> Node {
        tr {
            th(.scope("row")) {
                a(.class("row-link"), .href("/cases/\(row.offer.caseID)#offers")) {
                    row.customerName.isEmpty ? nodes { OffersText.unnamed } : userWords(row.customerName)
                }
            }
            td {
                span(.class("ltr")) { "#\(row.caseNumber)" }
                " "
                small(.class("muted", "hide-s")) { bdi { subjectText(row.subject) } }
            }
            td { row.offer.mark(at: now) }
            td(.class("numcell")) { Text.money(row.offer.total, .full) }
            td { userWords(row.makerName) }
            td { timeTag(row.offer.madeAt, .relative) }
        }
    }
}
