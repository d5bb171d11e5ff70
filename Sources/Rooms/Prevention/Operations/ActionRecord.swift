package import Handling
import Primitives
package import Storage

/// The rows of `actions`.
package enum ActionRecord {
    /// One action of the brand.
    package static func find(_ id: ActionID, in snapshot: Snapshot) throws -> CorrectiveAction? {
        try snapshot.row("SELECT * FROM actions WHERE tenant_id = \(snapshot.tenant) AND action_id = \(id)").map {
            try CorrectiveAction($0)
        }
    }

    /// One action; refused when the brand has no such one.
    package static func require(_ id: ActionID, in snapshot: Snapshot) throws -> CorrectiveAction {
        guard let found = try find(id, in: snapshot) else { throw ActionRefusal.notFound }
        return found
    }

    /// The actions against a cause, the newest first; a cause has few.
    package static func list(against cause: CauseID, in snapshot: Snapshot) throws -> [CorrectiveAction] {
        try snapshot.rows(
            """
            SELECT * FROM actions WHERE tenant_id = \(snapshot.tenant) AND cause_id = \(cause)
            ORDER BY opened_at DESC, action_id DESC LIMIT 100
            """
        ).map { try CorrectiveAction($0) }
    }

    /// The actions of some states, the earliest due first, behind the last one of the page before.
    package static func page(
        of states: Set<ActionState>, after last: CorrectiveAction? = nil, limit: Int = Limits.pageRows,
        in snapshot: Snapshot
    ) throws -> [CorrectiveAction] {
        let words = SQL.joined(states.map(\.rawValue).sorted().map { "\($0)" as SQL }, by: ", ")
        let behind: SQL = last.map { "AND (due_at, action_id) > (\($0.plan.dueAt), \($0.id))" } ?? ""
        guard !states.isEmpty else { return [] }
        return try snapshot.rows(
            """
            SELECT * FROM actions WHERE tenant_id = \(snapshot.tenant) AND state IN (\(words)) \(behind)
            ORDER BY due_at, action_id LIMIT \(limit)
            """
        ).map { try CorrectiveAction($0) }
    }

    static func insert(_ item: CorrectiveAction, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO actions (
              tenant_id, action_id, cause_id, kind, title, detail, whys, owner_id, due_at, effective_on, state, fixed_en,
              fixed_hu, fixed_fa, opened_at, done_at, judged_at, reopen_count, recurrence_count, version)
            VALUES (
              \(tx.tenant), \(item.id), \(item.cause), \(item.kind.rawValue), \(item.plan.title), \(item.plan.detail),
              \(item.storedWhys), \(item.plan.owner), \(item.plan.dueAt), \(item.plan.effectiveOn),
              \(item.state.rawValue), \(item.fixed.english), \(item.fixed.hungarian), \(item.fixed.persian),
              \(item.openedAt), \(item.doneAt), \(item.judgedAt), \(item.reopenCount), \(item.recurrenceCount), \(item.version))
            """)
    }

    static func update(_ item: CorrectiveAction, in tx: Transaction) throws {
        try tx.runChecked(
            """
            UPDATE actions SET
              title = \(item.plan.title), detail = \(item.plan.detail), whys = \(item.storedWhys),
              owner_id = \(item.plan.owner), due_at = \(item.plan.dueAt), effective_on = \(item.plan.effectiveOn),
              state = \(item.state.rawValue), fixed_en = \(item.fixed.english), fixed_hu = \(item.fixed.hungarian),
              fixed_fa = \(item.fixed.persian), done_at = \(item.doneAt), judged_at = \(item.judgedAt),
              reopen_count = \(item.reopenCount), recurrence_count = \(item.recurrenceCount),
              version = \(item.version + 1)
            WHERE tenant_id = \(tx.tenant) AND action_id = \(item.id) AND version = \(item.version)
            """)
    }
}

extension CorrectiveAction {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("action_id"), cause: try row.id("cause_id"), kind: try row.word("kind"),
            plan: ActionPlan(
                title: try row.text("title"), detail: try row.text("detail"),
                whys: (try row.json("whys").elements ?? []).compactMap(\.text), owner: try row.id("owner_id"),
                dueAt: try row.instant("due_at"), effectiveOn: try row.instant("effective_on")),
            state: try row.word("state"),
            fixed: TrilingualText(
                english: try row.text("fixed_en"), hungarian: try row.text("fixed_hu"),
                persian: try row.text("fixed_fa")),
            openedAt: try row.instant("opened_at"), doneAt: try row.instantIfAny("done_at"),
            judgedAt: try row.instantIfAny("judged_at"), reopenCount: try row.int("reopen_count"),
            recurrenceCount: try row.int("recurrence_count"), version: try row.int("version"))
    }

    fileprivate var storedWhys: JSONValue { .array(plan.whys.map { .string($0) }) }

    func event(_ kind: String, _ facts: JSONValue = .object([:]), case caseID: CaseID? = nil, _ act: Act) -> Event {
        Event(kind, subject: id.uuid, caseID: caseID?.uuid, facts: facts, act: act)
    }
}
