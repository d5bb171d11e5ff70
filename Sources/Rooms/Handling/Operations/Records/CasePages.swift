import Listening
import People
import Primitives
package import Storage
import TextAnalysis

extension CaseRecord {
    /// Every case with its customer, merged ones included; times are RFC 3339 in UTC.
    package static let pages = RowPages([
        "id", "number", "customer", "customer_id", "email", "subject", "language", "channel", "touchpoint", "face",
        "anger", "priority", "stage", "assignee_id", "team_id", "feedback_id", "opened_at", "acknowledged_at",
        "first_reply_at", "last_reply_at", "closed_at", "reopen_count", "reply_due_at", "solve_due_at", "legal_due_at",
        "verdict", "merits", "closing_action", "merged_into", "updated_at",
    ]) { last, limit, snapshot in
        var conditions: [SQL] = ["tenant_id = \(snapshot.tenant)"]
        if let last { conditions.append("case_id > \(last)") }
        let page = try snapshot.rows(
            "SELECT * FROM cases WHERE " + SQL.joined(conditions, by: " AND ") + " ORDER BY case_id LIMIT \(limit)"
        ).map { try Case($0) }
        let customers = try CustomerRecord.named(page.map(\.customer), in: snapshot)
        return page.map { PagedRow(key: $0.id, $0.values(of: customers[$0.customer])) }
    }
}

extension Case {
    fileprivate func values(of customer: Customer?) -> [JSONValue] {
        [
            .id(id), .int(Int64(number)), .text(customer?.name), .text(customer?.externalID),
            .text(customer?.email?.description), .string(subject), .string(language.rawValue),
            .string(channel.rawValue), .string(touchpoint.rawValue), .text(face?.rawValue), .int(Int64(anger)),
            .string(String(describing: priority)), .string(stage.rawValue), .id(assignee), .id(team), .id(feedback),
            .string(openedAt.iso8601), .text(acknowledgedAt?.iso8601), .text(firstReplyAt?.iso8601),
            .text(lastReplyAt?.iso8601), .text(closedAt?.iso8601), .int(Int64(reopenCount)),
            .text(replyDueAt?.iso8601), .text(solveDueAt?.iso8601), .text(legalDueAt?.iso8601),
            .text(verdict?.rawValue), .text(merits), .text(closingAction), .id(mergedInto),
            .string(updatedAt.iso8601),
        ]
    }
}
