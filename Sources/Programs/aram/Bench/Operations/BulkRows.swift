import Foundation
import Handling
import Listening
import People
import Primitives
import Storage
import TextAnalysis

/// Rows in bulk for measurements, by statements of its own, since the operations of real work would take hours for a million cases.
struct BulkRows: Sendable {
    let tenant: Tenant
    let now: Instant

    /// One case in thirty-three is open, the others were closed over three years.
    private static let openEvery = 33
    private static let years: Duration = .days(3 * 365)

    /// The cases of a range with a message each and a customer for every fourth.
    func cases(_ range: Range<Int>, of count: Int, in tx: Transaction) throws {
        var latest: CustomerID?
        for number in range {
            let age = Int64(count - number) * Self.years.milliseconds / Int64(count)
            let at = now - .milliseconds(age)
            if number % 4 == 0 { latest = nil }
            let customer = try latest ?? self.customer(number, at: at, in: tx)
            latest = customer
            let remark = BulkRemark(number)
            let isOpen = number % Self.openEvery == 0
            let id = try insertCase(number + 1, of: customer, remark, at: at, isOpen: isOpen, in: tx)
            try message(of: id, remark, at: at, in: tx)
        }
    }

    /// One open case with many messages; gives its id.
    func longCase(number: Int, _ messages: Int, in tx: Transaction) throws -> CaseID {
        let customer = try customer(number, at: now, in: tx)
        let id = try insertCase(number, of: customer, BulkRemark(0), at: now, isOpen: true, in: tx)
        for step in 0..<messages { try message(of: id, BulkRemark(step), at: now - .minutes(messages - step), in: tx) }
        try tx.run(
            """
            INSERT INTO counters (tenant_id, name, value) VALUES (\(tx.tenant), 'case', \(number))
            ON CONFLICT (tenant_id, name) DO UPDATE SET value = \(number)
            """)
        return id
    }

    /// Invitations that were sent an hour ago, each to a customer of its own.
    func invitations(_ range: Range<Int>, in tx: Transaction) throws -> [InvitationID] {
        let survey = try SurveyRecord.all(in: tx).first { !$0.isAfterCase }?.id
        let sent = now - .hours(1)
        return try range.map { number in
            let customer = try customer(number, at: sent, in: tx)
            let id: InvitationID = IDSource.random.make(at: sent)
            try tx.run(
                """
                INSERT INTO invitations (tenant_id, invitation_id, survey_id, customer_id, case_id, staff_id, purpose,
                                         language, email, state, skip_reason, created_at, sent_at, expires_at)
                VALUES (\(tx.tenant), \(id), \(survey), \(customer), NULL, NULL, 'list', 'en',
                        \("bench\(number)@mail.example"), 'sent', NULL, \(sent), \(sent), \(sent + .days(30)))
                """)
            return id
        }
    }

    /// Ratings as sums by day, touchpoint and face over three years.
    func dailySums(_ ratings: Int, in tx: Transaction) throws {
        guard ratings > 0 else { return }
        let days = 3 * 365
        let each = max(1, ratings / (days * Touchpoint.allCases.count * Listening.Face.allCases.count))
        for day in 0..<days {
            let name = LocalDay(now - .days(day), in: tenant.zone).iso8601
            for touchpoint in Touchpoint.allCases {
                for face in Listening.Face.allCases {
                    try tx.run(
                        """
                        INSERT INTO rating_rollup (tenant_id, local_day, touchpoint, survey, staff, face, n)
                        VALUES (\(tx.tenant), \(name), \(touchpoint.rawValue), '', '', \(face.rawValue), \(each))
                        ON CONFLICT (tenant_id, local_day, touchpoint, survey, staff, face) DO UPDATE SET n = \(each)
                        """)
                }
            }
        }
    }

    /// Lets the engine count what was filled, as its own upkeep does in time.
    ///
    /// Empty tables are left alone: PostgreSQL would believe that they stay empty and read all of them for every row.
    static func takeStock(_ connection: any Connection) throws {
        for table in ["customers", "customer_words", "invitations", "cases", "entries", "case_search", "rating_rollup"]
        {
            guard try !connection.rows(SQL(trusted: "SELECT 1 AS n FROM \(table) LIMIT 1")).isEmpty else { continue }
            _ = try connection.run(SQL(trusted: "ANALYZE \(table)"))
        }
    }

    private func customer(_ number: Int, at: Instant, in tx: Transaction) throws -> CustomerID {
        let id: CustomerID = IDSource.random.make(at: at)
        let name = "Customer \(number % 7919) \(number)"
        try tx.run(
            """
            INSERT INTO customers (tenant_id, customer_id, external_id, name, name_folded, language, city, knowledge,
                                   how_to_treat, is_key_account, value_minor, order_count, consent_email, consent_phone,
                                   created_at, updated_at, version)
            VALUES (\(tx.tenant), \(id), NULL, \(name), \(searchFolded(name)), \(LanguageCode.allCases[number % 3]), NULL,
                    'user', '', \(number % 50 == 0), 0, 0, 1, 1, \(at), \(at), 1)
            """)
        try NameWords.keep(searchFolded(name), of: id, isNew: true, in: tx)
        return id
    }

    private func insertCase(
        _ number: Int, of customer: CustomerID, _ remark: BulkRemark, at: Instant, isOpen: Bool, in tx: Transaction
    ) throws -> CaseID {
        let id: CaseID = IDSource.random.make(at: at)
        let priority = remark.face == .angry ? 3 : remark.face == .disappointed ? 1 : 0
        // Group 0 needs somebody and 3 is closed; within a group the urgent come first (QueuePlace).
        let rank = isOpen ? 3 - priority : 12
        let due = isOpen ? (now + .minutes(number % 2000 - 200)).milliseconds : -at.milliseconds
        let reply: Instant? = isOpen ? Instant(milliseconds: due) : nil
        let closed: Instant? = isOpen ? nil : at
        let verdict: String? = isOpen ? nil : "upheld"
        try tx.run(
            """
            INSERT INTO cases (
              tenant_id, case_id, number, customer_id, subject, preview, language, channel, touchpoint, face, anger,
              priority, stage, branch, is_caused_by_customer, at_stake, stake_line, guide_step, guide_done, opened_at,
              last_customer_at, closed_at, reopen_count, paused_minutes, reply_due_at, solve_due_at, updated_at, version,
              verdict, queue_rank, queue_due)
            VALUES (
              \(tx.tenant), \(id), \(number), \(customer), \(String(remark.words.prefix(60))), \(remark.words),
              \(remark.language), 'survey', \(remark.touchpoint.rawValue), \(remark.face.rawValue),
              \(remark.face == .angry ? 2 : 0), \(priority), \(isOpen ? "received" : "closed"), 'practical', 0, '[]', '', 0,
              '[]', \(at), \(at), \(closed), 0, 0, \(reply), \(reply), \(at), 1, \(verdict), \(rank), \(due))
            """)
        return id
    }

    private func message(of id: CaseID, _ remark: BulkRemark, at: Instant, in tx: Transaction) throws {
        let entry: EntryID = IDSource.random.make(at: at)
        try tx.run(
            """
            INSERT INTO entries (
              tenant_id, entry_id, case_id, kind, author_kind, author_id, channel, at, subject, body, quoted, language,
              face, findings, delivery)
            VALUES (
              \(tx.tenant), \(entry), \(id), 'message', 'customer', NULL, 'email', \(at), '', \(remark.words), '',
              \(remark.language), \(remark.face.rawValue), \(remark.findings), 'none')
            """)
        try tx.run(
            """
            INSERT INTO case_search (tenant_id, case_id, entry_id, at, folded)
            VALUES (\(tx.tenant), \(id), \(entry), \(at), \(searchFolded(remark.words)))
            """)
    }
}
