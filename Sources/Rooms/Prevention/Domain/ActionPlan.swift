package import Primitives

/// What is decided about an action before and while it is worked on.
package struct ActionPlan: Hashable, Sendable {
    /// One line that lists show.
    package var title: String
    /// What will be done.
    package var detail: String
    /// The answers to "why did it happen" and "why was that so", the first answer first.
    package var whys: [String]
    /// Who sees to it.
    package var owner: StaffID
    /// When it shall be carried out.
    package var dueAt: Instant
    /// From when the cause must not come back.
    package var effectiveOn: Instant

    /// A plan as it was typed.
    package init(
        title: String, detail: String = "", whys: [String] = [], owner: StaffID, dueAt: Instant, effectiveOn: Instant
    ) {
        self.title = title
        self.detail = detail
        self.whys = whys
        self.owner = owner
        self.dueAt = dueAt
        self.effectiveOn = effectiveOn
    }

    /// The plan with trimmed texts and without empty whys, or the reason why it does not hold together.
    func checked() throws(ActionRefusal) -> ActionPlan {
        var plan = self
        plan.title = try BoundedText.line(title)
        plan.detail = try BoundedText.optional(detail)
        plan.whys = []
        for why in whys where !why.trimmed.isEmpty { plan.whys.append(try BoundedText.line(why)) }
        guard plan.whys.count <= CorrectiveAction.whyLimit else { throw .tooManyWhys }
        guard plan.effectiveOn > plan.dueAt else { throw .effectivenessTooEarly }
        return plan
    }
}
