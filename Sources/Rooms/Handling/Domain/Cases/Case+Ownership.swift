package import People
package import Primitives

extension Case {
    /// The case as owned by `staff`, who takes it; refused when somebody else was faster.
    package func taking(by staff: StaffID) throws(CaseRefusal) -> CaseStep {
        try requireOpen()
        if let assignee, assignee != staff { throw .taken(by: assignee) }
        var after = self
        after.assignee = staff
        return CaseStep(after)
    }

    /// The case as given to somebody or to a team, whoever had it; a team alone takes the owner away.
    package func assigning(to staff: StaffID?, team: TeamID?) throws(CaseRefusal) -> CaseStep {
        try requireOpen()
        guard staff != nil || team != nil else { throw .nobodyNamed }
        var after = self
        after.assignee = staff
        after.team = team ?? self.team
        return CaseStep(after)
    }

    /// The case one or more steps more urgent, with deadlines that follow; it never becomes less urgent by a rule.
    package func raising(to priority: Priority, unansweredSince: Instant?, clocks: CaseClocks) throws(CaseRefusal)
        -> CaseStep
    {
        try requireOpen()
        return CaseStep(prioritised(max(priority, self.priority), unansweredSince: unansweredSince, clocks: clocks))
    }

    func prioritised(_ priority: Priority, unansweredSince: Instant?, clocks: CaseClocks) -> Case {
        var after = self
        after.priority = priority
        guard priority != self.priority else { return after }
        after.replyDueAt = unansweredSince.flatMap { clocks.replyDue(from: $0, priority: priority) }
        after.solveDueAt = clocks.solveDue(of: after)
        return after
    }
}
