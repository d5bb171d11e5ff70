package import Primitives

extension Case {
    /// How long a message to a closed case still belongs to it; later ones open a new, linked case.
    package static let reopenWindow: Duration = .days(30)

    /// The case with its answer on the merits; every stage that was left out appears in the record.
    package func closing(with closure: Closure, complaints: [Complaint], at now: Instant, clocks: CaseClocks)
        throws(CaseRefusal) -> CaseStep
    {
        try requireOpen()
        let gaps = closure.gaps(for: complaints)
        guard gaps.isEmpty else { throw .incomplete(gaps) }
        var step = resuming(at: now, clocks: clocks).reaching(.closed)
        step.after.verdict = closure.verdict
        step.after.merits = try CaseText.required(closure.merits)
        step.after.closingAction = try CaseText.required(closure.action)
        step.after.closedAt = now
        step.after.replyDueAt = nil
        return step
    }

    /// The case under investigation once more; the time that it was closed does not count on the service clock.
    package func reopening(at now: Instant, isUnanswered: Bool, clocks: CaseClocks) throws(CaseRefusal) -> CaseStep {
        if let mergedInto { throw .merged(into: mergedInto) }
        guard let closedAt else { throw .notClosed }
        var step = CaseStep(self, moves: [StageMove(from: stage, to: .investigating)])
        step.after.stage = .investigating
        step.after.closedAt = nil
        step.after.reopenCount += 1
        step.after.pausedMinutes += clocks.calendar.workingMinutes(from: closedAt, to: now)
        step.after.solveDueAt = clocks.solveDue(of: step.after)
        step.after.replyDueAt = isUnanswered ? clocks.replyDue(from: now, priority: priority) : nil
        return step
    }

    /// The case as taken over by `other`: out of every queue, its stage kept for the day when the merge is undone.
    package func merging(into other: Case, at now: Instant) throws(CaseRefusal) -> CaseStep {
        if let mergedInto { throw .merged(into: mergedInto) }
        if let further = other.mergedInto { throw .merged(into: further) }
        guard other.id != id else { throw .sameCase }
        guard other.customer == customer else { throw .differentCustomers }
        var after = self
        after.mergedInto = other.id
        after.closedAt = closedAt ?? now
        return CaseStep(after)
    }

    /// The case on its own again, open if it was open before the merge.
    package func unmerging() throws(CaseRefusal) -> CaseStep {
        guard mergedInto != nil else { throw .notMerged }
        var after = self
        after.mergedInto = nil
        if stage != .closed { after.closedAt = nil }
        return CaseStep(after)
    }
}
