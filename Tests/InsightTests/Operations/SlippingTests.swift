import Foundation
import Listening
import People
import Primitives
import Statistics
import Storage
import TestSupport
import Testing

@testable import Insight

@Suite struct `Listing silent customers` {
    @Test(arguments: Engine.underTest)
    func `who stopped answering is listed with the reason, who complained is not`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            let ids = try await office.write(by: .system) { act, tx in
                let ids = try (1...3).map { try office.customer($0, by: act, in: tx) }
                for id in ids.prefix(2) {
                    for week in 0..<5 { try ask(id, daysAgo: 200 + week * 20, answered: true, by: act, in: tx) }
                    for week in 0..<4 { try ask(id, daysAgo: 30 + week * 20, answered: false, by: act, in: tx) }
                }
                // Asked a week ago: nobody may yet say that the answer does not come.
                try ask(ids[2], daysAgo: 200, answered: true, by: act, in: tx)
                try ask(ids[2], daysAgo: 7, answered: false, by: act, in: tx)
                return ids
            }
            try await office.answer(.angry, of: 2, at: -60)
            try await office.hear()
            try await findSlipping(by: office.night(), in: office.database)
            let (page, night) = try await office.database.read(in: office.tenant) {
                (try SlippingRecord.page(after: 0, limit: 10, in: $0), try SlippingRecord.night(in: $0))
            }
            #expect(page.map(\.customer) == [ids[0]])
            guard case .stoppedAnswering(5, 5, 4, let surprise)? = page.first?.reasons.first else {
                Issue.record("another reason was given")
                return
            }
            #expect(surprise > 0 && surprise < 0.05 && page.first?.reasons.count == 1)
            #expect(night == SlippingNight(at: .testing, listed: 1, complained: 1, unremarkable: 1))
        }
    }

    @Test(arguments: Engine.underTest)
    func `a list of many pages is walked once through, and a new night replaces it`(engine: Engine) async throws {
        try await Office.open(engine) { office in
            try await office.write(by: .system) { act, tx in
                for number in 0..<30 {
                    let id = try office.customer(number, by: act, in: tx)
                    let value = CustomerValue(
                        customer: id, repeats: 4, chance: 0.1 + Double(number) / 100, chanceBefore: 0.9, purchases: 1,
                        worth: nil)
                    try ValueRecord.keep([value][...], at: act.at, in: tx)
                }
            }
            try await findSlipping(by: office.night(), in: office.database)
            let (first, second) = try await office.database.read(in: office.tenant) { snapshot in
                let first = try SlippingRecord.page(after: 0, limit: 20, in: snapshot)
                return (first, try SlippingRecord.page(after: first.last?.place ?? 0, limit: 20, in: snapshot))
            }
            #expect(first.count == 20 && second.count == 10)
            #expect(first.first?.reasons == [.chanceFell(from: 0.9, to: 0.1)])
            #expect(Set((first + second).map(\.customer)).count == 30)
            try await office.write { _, tx in try tx.run("DELETE FROM customer_values") }
            try await findSlipping(by: office.night(1), in: office.database)
            let rest = try await office.database.read(in: office.tenant) {
                try SlippingRecord.page(after: 0, limit: 20, in: $0)
            }
            #expect(rest.isEmpty)
        }
    }

    @Test func `every reason is read back as it was kept`() {
        let reasons: [SlippingReason] = [
            .chanceFell(from: 0.8, to: 0.25),
            .stoppedAnswering(answeredBefore: 4, askedBefore: 5, askedNow: 3, surprise: 0.03),
            .returnsRose(before: Share(0, of: 5), now: Share(2, of: 3), surprise: 0.01),
        ]
        #expect(reasons.map { SlippingReason(stored: $0.stored) } == reasons)
        #expect(SlippingReason(stored: ["kind": "later"]) == nil)
    }
}

/// A survey mail of some days ago, with or without an answer.
private func ask(_ customer: CustomerID, daysAgo: Int, answered: Bool, by act: Act, in tx: Transaction) throws {
    let (id, at) = (act.newID(Identifier<OutboxTag>.self), act.at - .days(daysAgo))
    try tx.run(
        """
        INSERT INTO invitations (tenant_id, invitation_id, survey_id, customer_id, purpose, language, email, state,
                                 created_at, sent_at, expires_at)
        VALUES (\(act.tenant), \(id), \(id), \(customer), 'list', 'en', 'a@example.test', 'sent', \(at), \(at), \(act.at))
        """)
    guard answered else { return }
    try tx.run(
        """
        INSERT INTO feedback (tenant_id, feedback_id, customer_id, invitation_id, channel, touchpoint, face, grade, comment,
                              language, findings, first_at, confirmed_at, local_day, version)
        VALUES (\(act.tenant), \(id), \(customer), \(id), 'email', 'delivery', 'happy', 'confirmed', '', 'en', '{}', \(at),
                \(at), '2025-01-01', 1)
        """)
}
