import Handling
import People
import Primitives
import Storage
import Web

/// What the list of approvals shows.
struct ApprovalsModel: Sendable {
    let rows: [OfferRow]
    let fairness: [OfferID: FairnessNote]
    let verdicts: [OfferID: AuthorityVerdict]
    let budget: Budget
    let currency: Currency

    static func load(for viewer: Viewer, at now: Instant, in snapshot: Snapshot) throws -> ApprovalsModel {
        let rows = try OfferRow.waiting(in: snapshot)
        var notes: [OfferID: FairnessNote] = [:]
        var verdicts: [OfferID: AuthorityVerdict] = [:]
        for row in rows {
            verdicts[row.offer.id] = try approvalVerdict(on: row.offer, by: viewer.staff, at: now, in: snapshot)
        }
        for row in rows { notes[row.offer.id] = try Offers.fairness(of: row.offer.caseID, at: now, in: snapshot) }
        return ApprovalsModel(
            rows: rows, fairness: notes, verdicts: verdicts,
            budget: try BudgetRecord.find(month: try Offers.month(of: now, in: snapshot), at: now, in: snapshot),
            currency: try TenantRecord.find(snapshot.tenant, in: snapshot)?.currency ?? .euro)
    }
}

/// Offers above somebody's authority, the oldest first, each with its two answers; it follows the live stream.
struct ApprovalsPage {
    let model: ApprovalsModel
    let viewer: Viewer

    var node: Node {
        div(
            .class("stack"), .id("approvals"), .data("live-topic", "offers"), .hx("get", "/approvals"),
            .hx("trigger", "live"), .hx("select", "#approvals > *"), .hx("swap", "innerHTML")
        ) {
            if let left = model.budget.leftMinor {
                p(.class("small", "muted")) {
                    OffersText.leftInBudget
                    ": "
                    Text.money(Money(minorUnits: left, currency: model.currency), .full)
                }
            }
            if model.rows.isEmpty {
                emptyState(.badgeCheck, title: OffersText.approvalsEmpty, detail: OffersText.approvalsEmptyDetail)
            }
            for row in model.rows { entry(row) }
        }
    }

    private func entry(_ row: OfferRow) -> Node {
        article(.class("card", "approval")) {
            header(.class("offer__head")) {
                h2 {
                    OffersText.asksFor(name: .verbatim(row.makerName), amount: row.offer.total)
                }
                timeTag(row.offer.madeAt, .relative, .class("xs", "muted"))
            }
            p(.class("small")) {
                a(.class("link"), .href("/cases/\(row.offer.caseID)#offers")) {
                    span(.class("ltr")) { "#\(row.caseNumber)" }
                    " "
                    bdi { subjectText(row.subject) }
                }
                " · "
                row.customerName.isEmpty ? nodes { OffersText.unnamed } : userWords(row.customerName)
                " · "
                OffersText.round(number: row.offer.round)
            }
            ul(.class("offer__parts")) {
                for part in row.offer.parts {
                    li(.class("promise")) {
                        icon(part.kind.icon)
                        span {
                            span(.dir(.auto)) { part.words }
                            small { part.kind.text }
                        }
                        span(.class("numeric", "small")) { Text.money(row.offer.money(part.minor), .full) }
                    }
                }
            }
            if let ceiling = row.ceiling { p(.class("small", "muted")) { ceiling.text(maker: row.makerName) } }
            if let note = model.fairness[row.offer.id] {
                p(.class("small", "muted")) { fairnessText(note, in: row.offer.currency) }
            }
            if row.offer.madeBy == viewer.staff {
                p(.class("small")) { OffersText.someoneElseDecides }
            } else {
                ApprovalButtons(
                    offer: row.offer.id, back: .list, verdict: model.verdicts[row.offer.id] ?? .within
                ).node
            }
        }
    }
}
