package import Primitives

extension Case {
    /// The case after the customer said something: the clock runs again, and a person owes an answer.
    package func hearing(_ words: CustomerWords, at now: Instant, clocks: CaseClocks) throws(CaseRefusal) -> CaseStep {
        try requireOpen()
        var after = resuming(at: now, clocks: clocks)
        after.lastCustomerAt = max(lastCustomerAt ?? now, now)
        after.anger = max(anger, words.anger)
        let preview = CaseText.preview(of: words.body)
        if !preview.isEmpty { after.preview = preview }
        after.replyDueAt = replyDueAt ?? clocks.replyDue(from: now, priority: priority)
        return CaseStep(after)
    }

    /// The case after a human answered; the first one is measured, an answer on the merits moves the record to `responded`.
    package func answering(at now: Instant, isHuman: Bool, isOnMerits: Bool) throws(CaseRefusal) -> CaseStep {
        try requireOpen()
        var step = reaching(isOnMerits ? .responded : .acknowledged)
        step.after.acknowledgedAt = acknowledgedAt ?? now
        guard isHuman else { return step }
        step.after.firstReplyAt = firstReplyAt ?? now
        step.after.lastReplyAt = max(lastReplyAt ?? now, now)
        if !step.after.isUnanswered { step.after.replyDueAt = nil }
        return step
    }

    /// The case with its service clock standing still until the customer says something; a second time changes nothing.
    package func awaitingCustomer(at now: Instant) throws(CaseRefusal) -> CaseStep {
        try requireOpen()
        var after = self
        after.awaitingCustomerSince = awaitingCustomerSince ?? now
        return CaseStep(after)
    }

    /// The case with its service clock running again and its deadline later by the working time that it stood still.
    package func resuming(at now: Instant, clocks: CaseClocks) -> Case {
        guard let since = awaitingCustomerSince else { return self }
        var after = self
        after.awaitingCustomerSince = nil
        after.pausedMinutes += clocks.calendar.workingMinutes(from: since, to: now)
        after.solveDueAt = clocks.solveDue(of: after)
        return after
    }
}
