import Primitives
import Web

/// What the list of promises shows.
struct PromisesModel: Sendable {
    let lines: [PromiseLine]
    let next: PromisePlace?
    let counts: [PromiseView: Int]
    let query: PromiseQuery
    let mayAct: Bool
    let now: Instant
}

/// Promises by view; the next due stands first.
struct PromisesPage {
    let model: PromisesModel

    private var query: PromiseQuery { model.query }

    /// The views behind the heading.
    var views: Node {
        tabs(
            RecoveryText.promises,
            PromiseView.allCases.map {
                Tab(
                    $0.text, href: query.address($0), count: $0 == .kept ? nil : model.counts[$0],
                    isCurrent: $0 == query.view)
            })
    }

    var node: Node {
        div(
            .class("stack"), .id("promises"), .data("live-topic", "promises"), .hx("get", query.address(query.view)),
            .hx("trigger", "live"), .hx("select", "#promises > *"), .hx("swap", "innerHTML")
        ) {
            tabs(
                RecoveryText.whose,
                [
                    Tab(RecoveryText.mine, href: query.address(query.view, isTeam: false), isCurrent: !query.isTeam),
                    Tab(RecoveryText.team, href: query.address(query.view, isTeam: true), isCurrent: query.isTeam),
                ])
            if model.lines.isEmpty {
                emptyState(.calendarCheck, title: query.view.emptyTitle, detail: query.view.emptyDetail)
            } else {
                ul(.class("lines", "card")) { for entry in model.lines { line(entry) } }
            }
            pager(newer: nil, older: model.next.map { query.address(query.view, after: $0) })
        }
    }

    private func line(_ entry: PromiseLine) -> Node {
        let promise = entry.promise
        return li(.class("line"), .class("line--late", if: promise.isBroken(at: model.now))) {
            icon(promise.isAtRisk(at: model.now) ? .calendarClock : .calendarCheck)
            div(.class("line__main")) {
                a(.class("line__name"), .href("/promises/\(promise.id)"), .dir(.auto)) { promise.words }
                p(.class("small", "muted")) {
                    bdi { entry.customerName.isEmpty ? .localized(RecoveryText.someone) : .text(entry.customerName) }
                    " · "
                    a(.class("ltr"), .href("/cases/\(promise.caseID)")) { "#\(entry.caseNumber)" }
                    " · "
                    promise.when
                    if query.isTeam {
                        " · "
                        bdi { entry.ownerName.map { Node.text($0) } ?? .localized(RecoveryText.nobody) }
                    }
                    if promise.moves > 0 { " · "; RecoveryText.movedTimes(count: promise.moves) }
                }
            }
            div(.class("line__end")) {
                promise.mark(at: model.now)
                if model.mayAct { actions(promise) }
            }
        }
    }

    @HTMLBuilder private func actions(_ promise: Promise) -> Node {
        if promise.fulfilledAt == nil && promise.state != .cancelled {
            postForm("/promises/\(promise.id)/keeping") {
                hiddenField("back", "list")
                submitButton(
                    promise.isBroken(at: model.now) ? RecoveryText.doneLate : RecoveryText.keep, icon: .check,
                    look: .normal,
                    small: true, key: "D", .data("key", "KeyD"))
            }
            linkButton(
                promise.isBroken(at: model.now) ? WebText.open : RecoveryText.move, href: "/promises/\(promise.id)",
                look: .ghost, small: true)
        }
    }
}

extension PromiseView {
    /// The name of the tab.
    var text: Text {
        switch self {
        case .open: RecoveryText.viewOpen
        case .risk: RecoveryText.viewRisk
        case .broken: RecoveryText.viewBroken
        case .kept: RecoveryText.viewKept
        }
    }

    /// What an empty list means.
    var emptyTitle: Text {
        switch self {
        case .open: RecoveryText.emptyOpen
        case .risk: RecoveryText.emptyRisk
        case .broken: RecoveryText.emptyBroken
        case .kept: RecoveryText.emptyKept
        }
    }

    /// How promises get into the list.
    var emptyDetail: Text { self == .open ? RecoveryText.emptyOpenDetail : RecoveryText.emptyDetail }
}
