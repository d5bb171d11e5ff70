package import Listening
package import People
package import Primitives
package import Storage

/// Everything that the page of one case shows, read in one state of the database.
package struct CaseFile: Sendable {
    /// The case.
    package let item: Case
    /// Whose matter it is; nil only when the customer was erased.
    package let customer: Customer?
    /// The matters in their order.
    package let complaints: [Complaint]
    /// The notes at three levels.
    package let notes: LevelNotes
    /// The newest entries, the newest first.
    package let entries: [Entry]
    /// Where older entries go on; nil when these are all.
    package let olderEntries: EntryPlace?
    /// The events of the timeline, oldest first.
    package let events: [LoggedEvent]
    /// Others who have the case open.
    package let lookers: [Looker]
    /// Unsent words of everybody.
    package let drafts: [Draft]
    /// The plan that was picked; nil when none fitted or it was removed.
    package let plan: ResponsePlan?
    /// Linked cases.
    package let links: [CaseLink]
    /// The customer's other cases, the newest first, at most ten.
    package let otherCases: [OtherCase]
    /// The customer's confirmed ratings, the newest first, at most eight.
    package let ratings: [CustomerRating]

    /// Entries of a page of the story; sixty messages are more than anybody reads at once.
    package static let pageEntries = 60
    /// Events of the timeline at most.
    package static let pageEvents = 500

    /// Reads the file of a case as `staff` sees it at `now`; nil when the brand has no such case.
    package static func load(
        _ id: CaseID, for staff: StaffID?, now: Instant, entriesBefore place: EntryPlace? = nil, in snapshot: Snapshot
    ) throws -> CaseFile? {
        guard let item = try CaseRecord.find(id, in: snapshot) else { return nil }
        let entries = try EntryRecord.newest(of: id, before: place, limit: pageEntries + 1, in: snapshot)
        let page = Array(entries.prefix(pageEntries))
        let older = entries.count > pageEntries ? page.last.map { EntryPlace(at: $0.at, id: $0.id) } : nil
        return CaseFile(
            item: item, customer: try CustomerRecord.find(item.customer, in: snapshot),
            complaints: try ComplaintRecord.list(of: id, in: snapshot),
            notes: try LevelNotesRecord.find(of: id, in: snapshot), entries: page, olderEntries: older,
            events: try EventLog.events(ofCase: id.uuid, limit: pageEvents, in: snapshot),
            lookers: try Handling.lookers(at: id, beside: staff, now: now, in: snapshot),
            drafts: try Handling.drafts(in: id, snapshot),
            plan: try item.plan.flatMap { try PlanRecord.find($0, in: snapshot) },
            links: try Handling.links(of: id, in: snapshot), otherCases: try OtherCase.list(beside: item, in: snapshot),
            ratings: try CustomerRating.list(of: item.customer, in: snapshot))
    }
}

/// Another case of the same customer.
package struct OtherCase: Hashable, Sendable {
    /// The case.
    package let id: CaseID
    /// What people call it.
    package let number: Int
    /// One line.
    package let subject: String
    /// Its face.
    package let face: Face?
    /// Its stage.
    package let stage: CaseStage
    /// When it was opened.
    package let openedAt: Instant
    /// When it was closed.
    package let closedAt: Instant?

    static func list(beside item: Case, in snapshot: Snapshot) throws -> [OtherCase] {
        try snapshot.rows(
            """
            SELECT case_id, number, subject, face, stage, opened_at, closed_at FROM cases
            WHERE tenant_id = \(snapshot.tenant) AND customer_id = \(item.customer) AND case_id <> \(item.id)
              AND merged_into IS NULL
            ORDER BY opened_at DESC, case_id DESC LIMIT 10
            """
        ).map {
            OtherCase(
                id: try $0.id("case_id"), number: try $0.int("number"), subject: try $0.text("subject"),
                face: try $0.wordIfAny("face"), stage: try $0.word("stage"), openedAt: try $0.instant("opened_at"),
                closedAt: try $0.instantIfAny("closed_at"))
        }
    }
}

/// A rating that counts, for the row of faces beside a case.
package struct CustomerRating: Hashable, Sendable {
    /// The face.
    package let face: Face
    /// When it was given.
    package let at: Instant

    static func list(of customer: CustomerID, in snapshot: Snapshot) throws -> [CustomerRating] {
        try snapshot.rows(
            """
            SELECT face, first_at FROM feedback
            WHERE tenant_id = \(snapshot.tenant) AND customer_id = \(customer) AND grade IN ('confirmed', 'staff')
              AND face IS NOT NULL AND voided_at IS NULL
            ORDER BY first_at DESC LIMIT 8
            """
        ).map { CustomerRating(face: try $0.word("face"), at: try $0.instant("first_at")) }
    }
}
