import Handling
import People
import Primitives
import Storage
import Web

/// The overruled log, the newest first.
struct OverrulePage: Sendable {
    private let rows: [(line: Overrule, number: Int, agent: String, by: String)]

    init(lines: [Overrule], in snapshot: Snapshot) throws {
        rows = try lines.map { line in
            (
                line, try CaseRecord.find(line.caseID, in: snapshot)?.number ?? 0,
                try StaffRecord.find(line.agent, in: snapshot)?.name ?? "",
                try StaffRecord.find(line.by, in: snapshot)?.name ?? ""
            )
        }
    }

    var node: Node {
        rows.isEmpty
            ? emptyState(.gavel, title: CareText.overruledNone, detail: CareText.overruledNoneDetail)
            : div(.class("card", "table-frame")) {
                Web.table(.class("table", "table--rows")) {
                    thead {
                        tr {
                            th(.scope("col")) { CareText.overruledCase }
                            th(.scope("col")) { CareText.overruledAgent }
                            th(.scope("col")) { CareText.overruledBy }
                            th(.scope("col")) { CareText.overruledReason }
                        }
                    }
                    tbody { for row in rows { entry(row) } }
                }
            }
    }

    private func entry(_ row: (line: Overrule, number: Int, agent: String, by: String)) -> Node {
        tr {
            th(.scope("row")) {
                a(.href("/cases/\(row.line.caseID)")) { row.number }
                " "
                timeTag(row.line.at)
            }
            td { userWords(row.agent) }
            td { userWords(row.by) }
            td {
                chip(row.line.kind.text)
                p(.dir(.auto)) { row.line.reason }
            }
        }
    }
}

extension Overrule.Kind {
    fileprivate var text: Text {
        switch self {
        case .reopened: CareText.overruledKindReopened
        case .decisionChanged: CareText.overruledKindDecisionChanged
        case .approvedBeyond: CareText.overruledKindApprovedBeyond
        }
    }
}
