import Listening
import People
import Primitives

extension Case {
    /// A case that was just received, with both clocks running since its words reached the house.
    static func opened(
        _ id: CaseID, number: Int, as new: NewCase, priority: Priority, plan: PlanID?, clocks: CaseClocks,
        at now: Instant
    ) -> Case {
        let start = min(new.receivedAt ?? now, now)
        return Case(
            id: id, number: number, customer: new.customer, subject: new.line,
            preview: CaseText.preview(of: new.words.body), language: new.words.language, channel: new.words.channel,
            touchpoint: new.touchpoint, face: new.face, anger: new.words.anger, priority: priority, stage: .received,
            assignee: new.assignee, team: new.team, feedback: new.feedback, plan: plan, branch: new.branch,
            isCausedByCustomer: false, stake: new.stake, guideStep: 0, guideDone: [], openedAt: start,
            acknowledgedAt: nil, firstReplyAt: nil, lastCustomerAt: start, lastReplyAt: nil, awaitingCustomerSince: nil,
            closedAt: nil, reopenCount: 0, pausedMinutes: 0,
            replyDueAt: clocks.replyDue(from: start, priority: priority),
            solveDueAt: clocks.solveDue(from: start, priority: priority, pausedMinutes: 0),
            legalDueAt: clocks.legal.due(from: start), verdict: nil, merits: nil, closingAction: nil, mergedInto: nil,
            updatedAt: now, version: 1)
    }

    /// A case for one matter that was split off; its clocks have been running since the first case was opened.
    func splitOff(_ id: CaseID, number: Int, summary: String, touchpoint: Touchpoint, at now: Instant) -> Case {
        var split = Case(
            id: id, number: number, customer: customer, subject: summary, preview: summary, language: language,
            channel: channel, touchpoint: touchpoint, face: face, anger: anger, priority: priority, stage: .received,
            assignee: assignee, team: team, feedback: nil, plan: nil, branch: branch,
            isCausedByCustomer: false, stake: WhatIsAtStake(), guideStep: 0, guideDone: [], openedAt: openedAt,
            acknowledgedAt: acknowledgedAt, firstReplyAt: firstReplyAt, lastCustomerAt: lastCustomerAt,
            lastReplyAt: lastReplyAt, awaitingCustomerSince: awaitingCustomerSince, closedAt: nil, reopenCount: 0,
            pausedMinutes: pausedMinutes, replyDueAt: replyDueAt, solveDueAt: solveDueAt, legalDueAt: legalDueAt,
            verdict: nil, merits: nil, closingAction: nil, mergedInto: nil, updatedAt: now, version: 1)
        split.isCausedByCustomer = isCausedByCustomer
        return split
    }
}
