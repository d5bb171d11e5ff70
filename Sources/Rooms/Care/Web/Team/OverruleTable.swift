import Handling
import People
import Primitives
import Storage
import Web

/// Lines of the overruled log with the names behind their ids.
struct OverruleTable: Sendable {
    private let rows: [(line: Overrule, number: Int, agent: String, by: String)]

    init(_ lines: [Overrule], in snapshot: Snapshot) throws {
        let names = try StaffNames.load(Set(lines.flatMap { [$0.agent, $0.by] }), in: snapshot)
        rows = try lines.map { line in
            (
                line, try CaseRecord.find(line.caseID, in: snapshot)?.number ?? 0, names.name(line.agent),
                names.name(line.by)
            )
        }
    }

    var isEmpty: Bool { rows.isEmpty }

    var node: Node {
        div(.class("scroll")) {
            Web.table(.class("table")) {
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
                a(.href("/cases/\(row.line.caseID)")) { span(.class("ltr")) { "#\(row.number)" } }
                " "
                timeTag(row.line.at)
            }
            td { userWords(row.agent) }
            td { userWords(row.by) }
            td {
                chip(row.line.kind.text)
                if !row.line.reason.isEmpty { p(.dir(.auto)) { row.line.reason } }
            }
        }
    }
}

extension Overrule.Kind {
    /// How a decision was undone.
    var text: Text {
        switch self {
        case .reopened: CareText.overruledKindReopened
        case .decisionChanged: CareText.overruledKindDecisionChanged
        case .approvedBeyond: CareText.overruledKindApprovedBeyond
        }
    }
}
