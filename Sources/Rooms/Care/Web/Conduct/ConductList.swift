import Handling
import People
import Primitives
import Storage
import Web

/// All steps in force, those that end next first, so that none is forgotten and no appeal waits unseen.
struct ConductList: Sendable {
    private let rows: [(step: ConductStep, customer: String)]
    private let hasMore: Bool

    static func load(after: ConductStepID?, in snapshot: Snapshot) throws -> ConductList {
        let last = try after.flatMap { try ConductRecord.find($0, in: snapshot) }
        let found = try ConductRecord.inForce(after: last, limit: Limits.pageRows + 1, in: snapshot)
        return ConductList(
            rows: try found.prefix(Limits.pageRows).map { step in
                (step, try CustomerRecord.current(step.customer, in: snapshot)?.displayName ?? "")
            }, hasMore: found.count > Limits.pageRows)
    }

    var node: Node {
        nodes {
            p(.class("muted")) { CareText.conductInForceIntro }
            if rows.isEmpty {
                emptyState(.handshake, title: CareText.conductInForceNone, detail: CareText.conductNone)
            } else {
                table
            }
            pager(newer: nil, older: hasMore ? rows.last.map { "/conduct?after=\($0.step.id)" } : nil)
        }
    }

    private var table: Node {
        div(.class("card", "table-frame")) {
            Web.table(.class("table", "table--rows")) {
                thead {
                    tr {
                        th(.scope("col")) { CareText.conductCustomer }
                        th(.scope("col")) { CareText.conductRung }
                        th(.scope("col")) { CareText.conductReview }
                        th(.scope("col")) { CareText.appeal }
                    }
                }
                tbody {
                    for row in rows {
                        tr {
                            th(.scope("row")) {
                                a(.class("row-link"), .href("/customers/\(row.step.customer)/conduct")) {
                                    userWords(row.customer)
                                }
                            }
                            td { chip(row.step.rung.text, row.step.rung.tone) }
                            td { timeTag(row.step.reviewAt, .short) }
                            td { if row.step.awaitsAnswer { chip(CareText.appealWaits, .yellow) } }
                        }
                    }
                }
            }
        }
    }
}
