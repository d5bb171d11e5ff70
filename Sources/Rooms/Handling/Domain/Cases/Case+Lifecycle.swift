package import Primitives

/// What the first look at a case finds (ISO 10002, 7.4: severity, implication, complexity, impact, need to act at once).
package struct Assessment: Hashable, Sendable {
    /// How soon it needs a person; the assessor may also lower it.
    package var priority: Priority
    /// Practical or emotional.
    package var branch: Branch
    /// What the matter threatens.
    package var stake: WhatIsAtStake
    /// Whether the customer's own act led to it.
    package var isCausedByCustomer: Bool

    /// An assessment as it was chosen on the form.
    package init(priority: Priority, branch: Branch, stake: WhatIsAtStake, isCausedByCustomer: Bool) {
        self.priority = priority
        self.branch = branch
        self.stake = stake
        self.isCausedByCustomer = isCausedByCustomer
    }
}

extension Case {
    /// The case once the customer was told that we have it; a second time changes nothing.
    package func acknowledging(at now: Instant) throws(CaseRefusal) -> CaseStep {
        try requireOpen()
        var step = reaching(.acknowledged)
        step.after.acknowledgedAt = acknowledgedAt ?? now
        return step
    }

    /// The case after a first look; it may be looked at again until it is closed.
    package func assessing(_ found: Assessment, unansweredSince: Instant?, clocks: CaseClocks) throws(CaseRefusal)
        -> CaseStep
    {
        try requireOpen()
        guard found.stake.line.count <= Limits.lineCharacters else { throw .textTooLong(limit: Limits.lineCharacters) }
        var step = reaching(.assessed)
        step.after = step.after.prioritised(found.priority, unansweredSince: unansweredSince, clocks: clocks)
        step.after.branch = found.branch
        step.after.stake = WhatIsAtStake(found.stake.values, line: found.stake.line.trimmed)
        step.after.isCausedByCustomer = found.isCausedByCustomer
        return step
    }

    /// The case at a later stage that somebody names; `closed` is reached by a closure only.
    package func advancing(to stage: CaseStage) throws(CaseRefusal) -> CaseStep {
        try requireOpen()
        guard stage != .closed else { throw .needsClosure }
        guard stage > self.stage else { throw .stagePassed(stage) }
        return reaching(stage)
    }

    /// The case with the guide at `step` (0 before the first, 5 the last) and its ticked lines.
    package func guiding(step: Int, done: Set<String>) throws(CaseRefusal) -> CaseStep {
        try requireOpen()
        guard (0...5).contains(step), done.count <= 200, done.allSatisfy({ $0.count <= Limits.lineCharacters }) else {
            throw .noSuchGuideStep
        }
        var after = self
        after.guideStep = step
        after.guideDone = done
        return CaseStep(after)
    }
}
