import Primitives
import Statistics
import Web

/// The table of members with load, speed, success, ratings, and how they are.
struct TeamCard {
    let rows: [TeamRow]
    let period: InsightPeriod
    /// Nil without a room that knows how people are; the column is then left away.
    let signs: [StaffID: StaffSign]?

    var node: Node {
        let export = a(.class("small", "muted"), .href("/dashboard/team/export?period=\(period.rawValue)")) {
            InsightText.behindExport
        }
        return card(InsightText.team, aside: export) {
            if rows.isEmpty {
                p(.class("muted")) { InsightText.teamNone }
            } else {
                div(.class("scroll"), .tabindex(0), .role("region"), .aria("label", InsightText.team)) { grid }
            }
        }
    }

    private var grid: Node {
        table(.class("table")) {
            thead {
                tr {
                    th(.scope("col")) { InsightText.teamMember }
                    th(.scope("col")) { InsightText.teamOpen }
                    th(.scope("col"), .class("numcell")) { InsightText.teamFirstReply }
                    th(.scope("col"), .class("numcell")) { InsightText.teamWonBack }
                    th(.scope("col")) { InsightText.teamRatings }
                    if signs != nil { th(.scope("col")) { InsightText.teamWellbeing } }
                }
            }
            tbody { for row in rows { line(row) } }
        }
    }

    private func line(_ row: TeamRow) -> Node {
        tr {
            th(.scope("row")) {
                span(.class("who")) {
                    avatar(name: row.name, id: row.staff.uuid, size: .small)
                    userWords(row.name)
                }
            }
            td {
                fillBar(Double(row.openCases), of: Double(heaviest), label: InsightText.cases(count: row.openCases))
                span(.class("xs", "num", "muted")) { row.openCases }
            }
            figure(row.firstReply)
            figure(.share(row.wonBack))
            td { ratings(row) }
            if let signs { td { wellbeing(signs[row.staff]) } }
        }
    }

    /// The bar of the fullest desk is full.
    private var heaviest: Int { max(1, rows.map(\.openCases).max() ?? 1) }

    private func figure(_ value: FigureValue) -> Node {
        td(.class("numcell"), .class("muted", if: value.isThin)) {
            span { figureText(value) }
            if value.size > 0 {
                span(.class("xs", "muted")) {
                    Text.joined([.verbatim(" "), InsightText.teamCounted(count: value.size)])
                }
            }
        }
    }

    private func ratings(_ row: TeamRow) -> Node {
        guard row.ratings.total > 0 else { return .localized(InsightText.nothing) }
        let shares = zip(row.ratings.counts, Face.allCases).map { Web.Share(Double($0), $1.tone) }
        return shareBar(shares, label: row.ratings.mix)
    }

    @HTMLBuilder private func wellbeing(_ sign: StaffSign?) -> Node {
        if let sign {
            chip(sign.text, sign.tone, icon: sign.icon)
            small(.class("muted", "sign")) { sign.detail }
        }
    }
}
