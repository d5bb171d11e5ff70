import Handling
import Primitives
import Storage

extension OfferRecord {
    static func insert(_ offer: Offer, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO offers (tenant_id, offer_id, case_id, customer_id, round, previous_id, state, language, message, currency,
                                total_minor, burden_minor, made_by, made_at, sent_at, expires_at, answered_at, version)
            VALUES (\(tx.tenant), \(offer.id), \(offer.caseID), \(offer.customer), \(offer.round), \(offer.previous),
                    \(offer.state.rawValue), \(offer.language), \(offer.message), \(offer.currency.code), \(offer.totalMinor),
                    \(offer.burdenMinor), \(offer.madeBy), \(offer.madeAt), \(offer.sentAt), \(offer.expiresAt),
                    \(offer.answeredAt), \(offer.version))
            """)
        for part in offer.parts {
            try tx.run(
                """
                INSERT INTO offer_parts (tenant_id, offer_id, position, remedy_id, kind, minor, words, policy_id, answer, reason)
                VALUES (\(tx.tenant), \(offer.id), \(part.position), \(part.remedy), \(part.kind.rawValue), \(part.minor),
                        \(part.words), \(part.policy), \(part.answer.rawValue), \(part.reason))
                """)
        }
    }

    /// Saves state, times and the customer's answers; amounts and words of a round never change.
    static func update(_ offer: Offer, in tx: Transaction) throws {
        try tx.runChecked(
            """
            UPDATE offers SET state = \(offer.state.rawValue), sent_at = \(offer.sentAt), expires_at = \(offer.expiresAt),
              answered_at = \(offer.answeredAt), version = version + 1
            WHERE tenant_id = \(tx.tenant) AND offer_id = \(offer.id) AND version = \(offer.version)
            """)
        for part in offer.parts {
            try tx.run(
                """
                UPDATE offer_parts SET answer = \(part.answer.rawValue), reason = \(part.reason)
                WHERE tenant_id = \(tx.tenant) AND offer_id = \(offer.id) AND position = \(part.position)
                """)
        }
    }
}
