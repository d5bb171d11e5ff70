import Listening
import People
import Primitives
import Storage
import TextAnalysis

extension CaseRecord {
    static func insert(_ item: Case, in tx: Transaction) throws {
        let place = QueuePlace(of: item)
        try tx.run(
            """
            INSERT INTO cases (
              tenant_id, case_id, number, customer_id, subject, preview, language, channel, touchpoint, face, anger,
              priority, stage, assignee_id, team_id, feedback_id, plan_id, branch, is_caused_by_customer, at_stake,
              stake_line, guide_step, guide_done, opened_at, acknowledged_at, first_reply_at, last_customer_at,
              last_reply_at, awaiting_customer_since, closed_at, reopen_count, paused_minutes, reply_due_at,
              solve_due_at, legal_due_at, verdict, merits, closing_action, merged_into, updated_at, version,
              queue_rank, queue_due)
            VALUES (
              \(tx.tenant), \(item.id), \(item.number), \(item.customer), \(item.subject), \(item.preview),
              \(item.language), \(item.channel.rawValue), \(item.touchpoint.rawValue), \(item.face?.rawValue),
              \(item.anger), \(item.priority.rawValue), \(item.stage.rawValue), \(item.assignee), \(item.team),
              \(item.feedback), \(item.plan), \(item.branch.rawValue), \(item.isCausedByCustomer),
              \(Words.json(item.stake.values.map(\.rawValue))), \(item.stake.line), \(item.guideStep),
              \(Words.json(item.guideDone)), \(item.openedAt), \(item.acknowledgedAt), \(item.firstReplyAt),
              \(item.lastCustomerAt), \(item.lastReplyAt), \(item.awaitingCustomerSince), \(item.closedAt),
              \(item.reopenCount), \(item.pausedMinutes), \(item.replyDueAt), \(item.solveDueAt), \(item.legalDueAt),
              \(item.verdict?.rawValue), \(item.merits), \(item.closingAction), \(item.mergedInto), \(item.updatedAt),
              \(item.version), \(place.rank), \(place.due))
            """)
    }

    /// Saves everything that may change, when the row still has the version that was read.
    static func update(_ item: Case, in tx: Transaction) throws {
        let place = QueuePlace(of: item)
        try tx.runChecked(
            """
            UPDATE cases SET
              customer_id = \(item.customer), subject = \(item.subject), preview = \(item.preview),
              language = \(item.language), touchpoint = \(item.touchpoint.rawValue), face = \(item.face?.rawValue),
              anger = \(item.anger), priority = \(item.priority.rawValue), stage = \(item.stage.rawValue),
              assignee_id = \(item.assignee), team_id = \(item.team), feedback_id = \(item.feedback),
              plan_id = \(item.plan), branch = \(item.branch.rawValue),
              is_caused_by_customer = \(item.isCausedByCustomer),
              at_stake = \(Words.json(item.stake.values.map(\.rawValue))), stake_line = \(item.stake.line),
              guide_step = \(item.guideStep), guide_done = \(Words.json(item.guideDone)),
              acknowledged_at = \(item.acknowledgedAt), first_reply_at = \(item.firstReplyAt),
              last_customer_at = \(item.lastCustomerAt), last_reply_at = \(item.lastReplyAt),
              awaiting_customer_since = \(item.awaitingCustomerSince), closed_at = \(item.closedAt),
              reopen_count = \(item.reopenCount), paused_minutes = \(item.pausedMinutes),
              reply_due_at = \(item.replyDueAt), solve_due_at = \(item.solveDueAt), legal_due_at = \(item.legalDueAt),
              verdict = \(item.verdict?.rawValue), merits = \(item.merits), closing_action = \(item.closingAction),
              merged_into = \(item.mergedInto), updated_at = \(item.updatedAt), version = \(item.version + 1),
              queue_rank = \(place.rank), queue_due = \(place.due)
            WHERE tenant_id = \(tx.tenant) AND case_id = \(item.id) AND version = \(item.version)
            """)
    }
}
