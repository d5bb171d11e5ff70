import People
import Primitives
import Storage
import Web

/// What the page of a list shows, read in one state of the database.
struct InboxModel: Sendable {
    let query: InboxQuery
    let page: QueuePage
    let counts: CaseCounts
    let names: PeopleNames
    let teams: [Choice]
    let staff: [Choice]
    let alerts: Node
    let saved: [SavedView]
    let removed: SavedView?
    let peek: InboxPeek?
    let viewer: Viewer

    static func load(
        _ query: InboxQuery, removed: SavedViewID? = nil, _ viewer: Viewer, _ slots: HandlingSlots,
        _ counts: RecentCounts, at now: Instant,
        in snapshot: Snapshot
    )
        throws -> InboxModel
    {
        let page = try CaseQueue.page(query.filter(for: viewer.staff), after: query.after, in: snapshot)
        let choices = try AssignmentChoices.load(in: snapshot)
        return InboxModel(
            query: query, page: page, counts: try counts.load(for: viewer.staff, at: now, in: snapshot),
            names: try PeopleNames.load(Set(page.rows.compactMap(\.assignee)), in: snapshot), teams: choices.teams,
            staff: viewer.allows(.assignCases) ? choices.staff : [], alerts: try slots.alerts.load(viewer, snapshot),
            saved: try SavedViewRecord.all(of: viewer.staff, in: snapshot),
            removed: try removed.flatMap {
                try SavedViewRecord.find($0, of: viewer.staff, isRemoved: true, in: snapshot)
            },
            peek: try page.rows.first.flatMap { try InboxPeek.load($0.id, viewer, at: now, in: snapshot) },
            viewer: viewer)
    }
}
