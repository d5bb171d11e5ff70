import People
import Primitives
import Web

/// The list of cases with its views, filters and the panel beside it.
struct InboxPage {
    let model: InboxModel

    private var query: InboxQuery { model.query }
    private var mayAct: Bool { model.viewer.allows(.handleCases) }
    private var shownSaved: SavedView? { model.saved.first { query.isShown(by: $0) } }

    var node: Node {
        nodes {
            section(.class("inbox__list"), .aria("label", HandlingText.caseList)) {
                div(
                    .class("inbox__alerts"), .id("alerts"), .role("region"), .aria("label", HandlingText.alerts),
                    .aria("live", "assertive"), .data("live-topic", "alerts"), .hx("get", "/inbox"),
                    .hx("trigger", "live"), .hx("select", "#alerts > *"), .hx("swap", "innerHTML")
                ) { model.alerts }
                bar
                div(
                    .class("scroll"), .id("rows"), .tabindex(0), .role("region"), .aria("label", HandlingText.caseRows),
                    .data("live-topic", "inbox"), .hx("get", query.address(after: query.after)), .hx("trigger", "live"),
                    .hx("select", "#rows > *"), .hx("swap", "innerHTML")
                ) { list }
            }
            aside(.class("peek", "scroll"), .id("peek"), .tabindex(0), .aria("label", HandlingText.preview)) {
                if let peek = model.peek { peek.node }
            }
        }
    }

    /// The rail has the special views; here they stand only while they are shown.
    private var shownViews: [InboxQuery.View] {
        InboxQuery.View.allCases.filter { ![.angry, .keyAccounts].contains($0) || $0 == query.view }
    }

    private var bar: Node {
        div(.class("inbox__bar")) {
            if let removed = model.removed { SavedViewParts.undo(removed) }
            tabs(
                HandlingText.views,
                shownViews.map { view in
                    Tab(
                        view.text, href: query.showing(view).address(), count: view.count(in: model.counts),
                        isCurrent: view == query.view && shownSaved == nil)
                }
                    + model.saved.map { view in
                        Tab(
                            .verbatim(view.name), href: InboxQuery(words: view.words).address(),
                            isCurrent: view == shownSaved)
                    })
            div(.class("inbox__tools")) {
                if !query.conditions.isEmpty {
                    linkButton(
                        HandlingText.clearFilter(count: query.conditions.count),
                        href: "/inbox?view=\(query.view.rawValue)", icon: .x, look: .ghost, small: true)
                    if let shownSaved {
                        SavedViewParts.removal(shownSaved)
                    } else {
                        SavedViewParts.opener
                    }
                }
                actionButton(
                    HandlingText.filter, icon: .listFilter, look: .ghost, small: true, key: "F",
                    .popoverTarget("filters"),
                    .data("key", "KeyF"))
            }
            div(.class("menu", "menu--form"), .id("filters"), .popover(), .aria("label", HandlingText.filter)) {
                InboxFilterForm(query: query, teams: model.teams, staff: model.staff).node
            }
            if !query.conditions.isEmpty, shownSaved == nil { SavedViewParts.form(query) }
        }
    }

    @HTMLBuilder private var list: Node {
        if model.page.rows.isEmpty {
            empty
        } else {
            for group in groups {
                h2(.class("group")) {
                    group.title
                    span(.class("muted")) { group.rows.count }
                }
                ul {
                    for row in group.rows {
                        InboxRow(
                            row: row, names: model.names, mayAct: mayAct, isCurrent: row.id == model.page.rows.first?.id
                        ).node
                    }
                }
            }
            pager(
                newer: query.after == nil ? nil : query.address(),
                older: model.page.next.map { query.address(after: $0) })
            if mayAct { BulkBar(staff: model.staff, back: query.address(after: query.after)).node }
        }
    }

    private var empty: Node {
        query.conditions.isEmpty
            ? emptyState(.inbox, title: HandlingText.emptyTitle, detail: HandlingText.emptyDetail)
            : emptyState(
                .searchX, title: HandlingText.nothingFound, detail: HandlingText.nothingFoundDetail,
                action: linkButton(HandlingText.clearFilters, href: "/inbox?view=\(query.view.rawValue)"))
    }

    private var groups: [(title: Text, rows: [QueueRow])] {
        QueueGroup.allCases.compactMap { group in
            let rows = model.page.rows.filter { $0.group == group }
            return rows.isEmpty ? nil : (group.text, rows)
        }
    }
}

extension QueueGroup {
    fileprivate var text: Text {
        switch self {
        case .needsYou: HandlingText.groupNeedsYou
        case .inHand: HandlingText.groupInHand
        case .waiting: HandlingText.groupWaiting
        case .closed, .merged: HandlingText.groupClosed
        }
    }
}
