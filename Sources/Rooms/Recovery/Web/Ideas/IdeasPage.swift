import Listening
import Primitives
import Web

/// Customers' ideas by status, newest first.
struct IdeasPage {
    let lines: [IdeaLine]
    let next: Idea?
    let counts: [IdeaStatus: Int]
    let status: IdeaStatus

    private var views: Node {
        tabs(
            RecoveryText.ideas,
            IdeaStatus.allCases.map {
                Tab($0.text, href: "/ideas?status=\($0.rawValue)", count: counts[$0] ?? 0, isCurrent: $0 == status)
            })
    }

    var node: Node {
        div(
            .class("stack"), .id("ideas"), .data("live-topic", "ideas"), .hx("get", "/ideas?status=\(status.rawValue)"),
            .hx("trigger", "live"), .hx("select", "#ideas > *"), .hx("swap", "innerHTML")
        ) {
            views
            if lines.isEmpty {
                emptyState(.lightbulb, title: RecoveryText.emptyIdeas, detail: RecoveryText.emptyIdeasDetail)
            } else {
                ul(.class("lines", "card")) { for entry in lines { line(entry) } }
            }
            pager(newer: nil, older: next.map { "/ideas?status=\(status.rawValue)&after=\($0.id)" })
        }
    }

    private func line(_ entry: IdeaLine) -> Node {
        li(.class("line")) {
            icon(.lightbulb)
            div(.class("line__main")) {
                a(.class("line__name", "line__words"), .href("/ideas/\(entry.idea.id)"), .dir(.auto)) {
                    entry.feedback.comment
                }
                p(.class("small", "muted")) {
                    bdi { entry.customerName.isEmpty ? .localized(RecoveryText.someone) : .text(entry.customerName) }
                    " · "
                    entry.feedback.touchpoint.text
                    " · "
                    timeTag(entry.idea.createdAt, .short)
                }
                if !entry.idea.answer.isEmpty {
                    p(.class("small"), .dir(.auto)) {
                        icon(.reply, flip: true, size: .small)
                        " "
                        entry.idea.answer
                    }
                }
            }
            div(.class("line__end")) { chip(entry.idea.status.text, entry.idea.status.tone) }
        }
    }
}

extension IdeaStatus {
    var tone: Tone {
        switch self {
        case .new: .accent
        case .considered: .plain
        case .planned: .yellow
        case .done: .green
        case .declined: .plain
        }
    }
}
