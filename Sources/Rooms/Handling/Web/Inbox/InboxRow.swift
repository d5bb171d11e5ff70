import Listening
import Primitives
import Web

/// One line of a list: who, what, how far, until when.
struct InboxRow {
    let row: QueueRow
    let names: PeopleNames
    let mayAct: Bool
    let isCurrent: Bool

    var node: Node {
        li(
            .class("row"), .current(if: isCurrent),
            .hx("get", "/inbox/preview/\(row.id)"), .hx("trigger", "row-chosen"), .hx("target", "#peek"),
            .hx("swap", "innerHTML")
        ) {
            if mayAct {
                input(
                    .class("row__check"), .type("checkbox"), .name("case"), .value(row.id.description),
                    .form(BulkBar.formID), .aria("label", HandlingText.selectCase(number: row.number)))
            } else {
                span(.class("row__check"))
            }
            mark
            div {
                top
                p(.class("row__line"), .dir(.auto)) {
                    // Not isolated: the direction of the line is that of its subject.
                    b { subjectText(row.subject) }
                    if !row.preview.isEmpty && row.preview != row.subject {
                        " — "
                        userWords(HiddenWords.covered(row.preview))
                    }
                }
                meta
            }
            div(.class("row__aside")) {
                due
                owner
            }
        }
    }

    private var mark: Node {
        row.face.map { face($0.mark) }
            ?? span(.class("face", "face--none"), .aria("hidden", true)) { icon(row.channel.icon, size: .small) }
    }

    private var top: Node {
        div(.class("row__top")) {
            if row.isUnanswered { span(.class("unread")) { span(.class("vh")) { HandlingText.unanswered } } }
            a(.class("row__name"), .href("/cases/\(row.id)")) {
                row.customerName.isEmpty ? nodes { HandlingText.unnamedCustomer } : userWords(row.customerName)
            }
            span(.class("row__id", "ltr")) { "#\(row.number)" }
            if row.isKeyAccount { chip(HandlingText.keyAccount, .accent, icon: .star) }
        }
    }

    private var meta: Node {
        let step = min(row.guideStep + 1, 5)
        return div(.class("row__meta")) {
            steps5(current: row.guideStep + 1, names: GuideStep.allCases.map(\.title.text))
            span { row.guideStep >= 5 ? row.stage.text : GuideStep(rawValue: step)?.title.text }
            span(.aria("hidden", true)) { "·" }
            icon(row.channel.icon)
            span { row.channel.text }
            if row.touchpoint != .other { chip(row.touchpoint.text) }
            if row.priority == .red { chip(row.priority.text, .red) }
            if row.reopenCount > 0 {
                chip(HandlingText.reopenedTimes(count: row.reopenCount), .yellow, icon: .rotateCcw)
            }
            if let team = row.team.flatMap({ names.teams[$0] }) { chip(.verbatim(team), icon: .users) }
        }
    }

    @HTMLBuilder private var due: Node {
        if let closed = row.closedAt {
            span(.class("row__due", "due--ok")) { timeTag(closed) }
        } else if let since = row.awaitingCustomerSince, row.replyDueAt == nil {
            span(.class("row__due", "due--ok")) {
                icon(.hourglass)
                timeTag(since, .compact)
            }
        } else if let deadline = row.replyDueAt ?? row.solveDueAt {
            dueTag(deadline)
        }
    }

    @HTMLBuilder private var owner: Node {
        if let owner = row.assignee {
            names.disc(owner, size: .small)
            span(.class("vh")) { HandlingText.ownedBy(name: names.name(owner)) }
        } else if mayAct && row.closedAt == nil {
            postForm("/cases/\(row.id)/assignment") {
                hiddenField("do", "take")
                submitButton(HandlingText.take, look: .normal, small: true, .data("key", "KeyT"))
            }
        }
    }
}
