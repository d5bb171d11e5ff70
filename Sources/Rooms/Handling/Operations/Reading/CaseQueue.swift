import Listening
import People
import Primitives
package import Storage

/// One page of a list of cases.
package struct QueuePage: Sendable {
    /// The lines in the order of the list.
    package let rows: [QueueRow]
    /// Where the next page begins; nil behind the last line.
    package let next: QueueCursor?
}

/// The lists of cases: what needs somebody now, what is in hand, what waits for the customer.
package enum CaseQueue {
    /// A page of the list behind `last`; one walk along the index of stored places, whatever the number of cases.
    package static func page(
        _ filter: QueueFilter, after last: QueueCursor? = nil, limit: Int = Limits.pageRows, in snapshot: Snapshot
    ) throws -> QueuePage {
        var conditions = conditions(of: filter, in: snapshot)
        if !filter.words.trimmed.isEmpty {
            let found = try CaseSearch.find(filter.words, limit: 200, in: snapshot).map(\.caseID)
            guard !found.isEmpty else { return QueuePage(rows: [], next: nil) }
            conditions.append("c.case_id IN \(SQL.list(found))")
        }
        if let last {
            conditions.append("(c.queue_rank, c.queue_due, c.case_id) > (\(last.rank), \(last.due), \(last.id))")
        }
        let rows = try snapshot.rows(statement(conditions, limit: limit + 1)).map { try QueueRow($0) }
        let page = Array(rows.prefix(limit))
        return QueuePage(rows: page, next: rows.count > limit ? page.last?.place : nil)
    }

    static func statement(_ conditions: [SQL], limit: Int) -> SQL {
        """
        SELECT c.*, COALESCE(u.name, '') AS customer_name, COALESCE(u.is_key_account, 0) AS is_key_account
        FROM cases AS c LEFT JOIN customers AS u ON u.tenant_id = c.tenant_id AND u.customer_id = c.customer_id
        WHERE \(SQL.joined(conditions, by: " AND "))
        ORDER BY c.queue_rank, c.queue_due, c.case_id LIMIT \(limit)
        """
    }

    static func conditions(of filter: QueueFilter, in snapshot: Snapshot) -> [SQL] {
        var all: [SQL] = ["c.tenant_id = \(snapshot.tenant)"]
        // Written out, since an engine takes a partial index only for numbers that it can see.
        all.append(filter.view == .closed ? "c.queue_rank >= 12 AND c.queue_rank < 16" : "c.queue_rank < 12")
        switch filter.view {
        case .open, .closed: break
        case .mine(let staff): all.append("c.assignee_id = \(staff)")
        case .unassigned: all.append("c.assignee_id IS NULL")
        case .waiting: all.append("c.queue_rank >= 8")
        case .angryUnanswered: all.append("(c.face = 'angry' OR c.anger >= 2) AND c.reply_due_at IS NOT NULL")
        // Asked of the joined row, so that the walk along the queue stays the plan and nothing has to be sorted.
        case .keyAccounts: all.append("COALESCE(u.is_key_account, 0) = 1")
        }
        if !filter.faces.isEmpty { all.append("c.face IN \(SQL.list(filter.faces.map(\.rawValue).sorted()))") }
        if !filter.priorities.isEmpty {
            all.append("c.priority IN \(SQL.list(filter.priorities.map(\.rawValue).sorted()))")
        }
        if !filter.touchpoints.isEmpty {
            all.append("c.touchpoint IN \(SQL.list(filter.touchpoints.map(\.rawValue).sorted()))")
        }
        if !filter.languages.isEmpty {
            all.append("c.language IN \(SQL.list(filter.languages.map(\.rawValue).sorted()))")
        }
        if !filter.channels.isEmpty { all.append("c.channel IN \(SQL.list(filter.channels.map(\.rawValue).sorted()))") }
        if let grade = filter.minimumAnger { all.append("c.anger >= \(grade)") }
        for label in filter.findings.sorted() { all.append(holding(label)) }
        if let team = filter.team { all.append("c.team_id = \(team)") }
        if let assignee = filter.assignee { all.append("c.assignee_id = \(assignee)") }
        return all
    }

    /// Asked of each case of the walk, so that the queue keeps its order without sorting.
    private static func holding(_ label: String) -> SQL {
        """
        EXISTS (
          SELECT 1 FROM entries AS e
          JOIN entry_findings AS f ON f.tenant_id = e.tenant_id AND f.entry_id = e.entry_id AND f.label = \(label)
          WHERE e.tenant_id = c.tenant_id AND e.case_id = c.case_id)
        """
    }
}
