import Listening
import People
import Primitives
import Web

/// What customers praised, by name of the employee.
struct PraisePage {
    let lines: [PraiseLine]
    let next: PraisePlace?
    let counts: [(staff: StaffID, name: String, count: Int)]
    let staff: StaffID?
    let isTeam: Bool
    let seesTeam: Bool

    /// One's own wall and the team's; nothing for those who see their own alone.
    var views: Node {
        guard seesTeam else { return .none }
        return tabs(
            RecoveryText.praise,
            [
                Tab(RecoveryText.mine, href: "/praise?whose=mine", isCurrent: !isTeam && staff == nil),
                Tab(RecoveryText.team, href: "/praise?whose=team", isCurrent: isTeam && staff == nil),
            ])
    }

    var node: Node {
        div(
            .class("stack"), .id("praise"), .data("live-topic", "praise"), .hx("get", address), .hx("trigger", "live"),
            .hx("select", "#praise > *"), .hx("swap", "innerHTML")
        ) {
            if !counts.isEmpty { team }
            if lines.isEmpty {
                emptyState(
                    .heart, title: isTeam ? RecoveryText.emptyTeamPraise : RecoveryText.emptyPraise,
                    detail: RecoveryText.emptyPraiseDetail)
            } else {
                div(.class("cards")) { for entry in lines { note(entry) } }
            }
            pager(newer: nil, older: next.map { "\(address)&after=\($0.at.milliseconds)_\($0.feedback)" })
        }
    }

    private var address: String {
        staff.map { "/praise?whose=\(isTeam ? "team" : "mine")&staff=\($0)" }
            ?? "/praise?whose=\(isTeam ? "team" : "mine")"
    }

    private var team: Node {
        card(RecoveryText.praiseByName) {
            ul(.class("cluster")) {
                for entry in counts {
                    li {
                        a(
                            .class("btn", "btn--sm"), .href("/praise?whose=team&staff=\(entry.staff)"),
                            .current(if: entry.staff == staff)
                        ) {
                            avatar(name: entry.name, id: entry.staff.uuid, size: .small)
                            bdi { entry.name }
                            span(.class("num")) { entry.count }
                        }
                    }
                }
            }
        }
    }

    private func note(_ entry: PraiseLine) -> Node {
        article(.class("card", "praise")) {
            div(.class("cluster")) {
                entry.feedback.standing.map { face($0.mark) }
                if isTeam || staff != nil {
                    avatar(name: entry.staffName, id: entry.staff.uuid, size: .small)
                    strong { bdi { entry.staffName } }
                }
            }
            blockquote(.class("words"), .dir(.auto)) { entry.feedback.comment }
            p(.class("small", "muted")) {
                bdi { entry.customerName.isEmpty ? .localized(RecoveryText.someone) : .text(entry.customerName) }
                " · "
                a(.href("/feedback/\(entry.feedback.id)")) { timeTag(entry.at, .short) }
            }
        }
    }
}
