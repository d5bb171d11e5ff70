package import Primitives
package import Storage

/// The rows of `response_plans`.
package enum PlanRecord {
    /// The plans in the order of choice.
    package static func all(in snapshot: Snapshot) throws -> [ResponsePlan] {
        try snapshot.remembering {
            try snapshot.rows(
                "SELECT * FROM response_plans WHERE tenant_id = \(snapshot.tenant) ORDER BY position, plan_id"
            ).map { try ResponsePlan($0) }
        }
    }

    /// One plan; nil when it was removed since.
    package static func find(_ id: PlanID, in snapshot: Snapshot) throws -> ResponsePlan? {
        try snapshot.row("SELECT * FROM response_plans WHERE tenant_id = \(snapshot.tenant) AND plan_id = \(id)").map {
            try ResponsePlan($0)
        }
    }
}

/// Adds a plan behind the last one.
@discardableResult
package func addPlan(_ draft: PlanDraft, by act: Act, in tx: Transaction) throws -> PlanID {
    tx.forget()
    let id: PlanID = act.newID()
    let last = try tx.count(
        "SELECT COALESCE(MAX(position), 0) AS n FROM response_plans WHERE tenant_id = \(act.tenant)")
    try tx.run(
        """
        INSERT INTO response_plans (tenant_id, plan_id, name, position, conditions, steps, is_active, version)
        VALUES (\(act.tenant), \(id), \(try CaseText.line(draft.name)), \(last + 1), \(draft.conditions.json),
          \(draft.steps.json), \(draft.isActive), 1)
        """)
    tx.append(Event("plan.added", subject: id.uuid, act: act))
    return id
}

/// Saves a changed plan, its place in the order included, when nobody was faster.
package func changePlan(_ plan: ResponsePlan, by act: Act, in tx: Transaction) throws {
    tx.forget()
    try tx.runChecked(
        """
        UPDATE response_plans SET name = \(try CaseText.line(plan.name)), position = \(plan.position),
          conditions = \(plan.conditions.json), steps = \(plan.steps.json), is_active = \(plan.isActive),
          version = \(plan.version + 1)
        WHERE tenant_id = \(act.tenant) AND plan_id = \(plan.id) AND version = \(plan.version)
        """)
    tx.append(Event("plan.changed", subject: plan.id.uuid, act: act))
}

/// Removes a plan; cases that were opened with it go on without.
package func removePlan(_ id: PlanID, by act: Act, in tx: Transaction) throws {
    tx.forget()
    let removed = try tx.run("DELETE FROM response_plans WHERE tenant_id = \(act.tenant) AND plan_id = \(id)")
    if removed == 1 { tx.append(Event("plan.removed", subject: id.uuid, act: act)) }
}

/// Fills an empty list of plans in the given order; one that has plans already is left alone.
package func seedPlans(_ drafts: [PlanDraft], by act: Act, in tx: Transaction) throws {
    guard try tx.count("SELECT COUNT(*) AS n FROM response_plans WHERE tenant_id = \(act.tenant)") == 0 else { return }
    for draft in drafts { try addPlan(draft, by: act, in: tx) }
}

extension ResponsePlan {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("plan_id"), name: try row.text("name"), position: try row.int("position"),
            conditions: PlanConditions(try row.json("conditions")), steps: PlanSteps(try row.json("steps")),
            isActive: try row.bool("is_active"), version: try row.int("version"))
    }
}
