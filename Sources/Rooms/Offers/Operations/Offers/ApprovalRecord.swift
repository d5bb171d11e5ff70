package import Primitives
package import Storage

/// How a lead decided.
package enum ApprovalVerdict: String, CaseIterable, Sendable {
    case approved
    case refused
}

/// What a lead was asked, and the decision.
package struct Approval: Hashable, Sendable {
    /// The offer.
    package let offer: OfferID
    /// Which ceiling of the maker it exceeds.
    package let ceiling: AuthorityVerdict.Ceiling
    /// Who asked.
    package let askedBy: StaffID
    /// When.
    package let askedAt: Instant
    /// Who decided; nil while nobody did.
    package let decidedBy: StaffID?
    /// When.
    package let decidedAt: Instant?
    /// How; nil while nobody did.
    package let verdict: ApprovalVerdict?
}

/// The rows of approvals, at most one an offer.
package enum ApprovalRecord {
    /// The approval of an offer, if one was needed.
    package static func find(_ offer: OfferID, in snapshot: Snapshot) throws -> Approval? {
        try snapshot.row("SELECT * FROM offer_approvals WHERE tenant_id = \(snapshot.tenant) AND offer_id = \(offer)")
            .map {
                Approval(
                    offer: offer, ceiling: try $0.word("ceiling"), askedBy: try $0.id("asked_by"),
                    askedAt: try $0.instant("asked_at"), decidedBy: try $0.idIfAny("decided_by"),
                    decidedAt: try $0.instantIfAny("decided_at"), verdict: try $0.wordIfAny("verdict"))
            }
    }

    /// Offers that wait for a lead, the oldest first.
    package static func waiting(limit: Int = Limits.pageRows, in snapshot: Snapshot) throws -> [Offer] {
        try snapshot.rows(
            """
            SELECT * FROM offers WHERE tenant_id = \(snapshot.tenant) AND state = 'awaiting_approval'
            ORDER BY made_at, offer_id LIMIT \(limit)
            """
        ).map { try Offer($0, in: snapshot) }
    }

    static func insert(_ offer: Offer, _ ceiling: AuthorityVerdict.Ceiling, by act: Act, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO offer_approvals (tenant_id, offer_id, ceiling, asked_by, asked_at)
            VALUES (\(act.tenant), \(offer.id), \(ceiling.rawValue), \(offer.madeBy), \(act.at))
            """)
    }

    static func decide(_ offer: OfferID, verdict: ApprovalVerdict, lead: StaffID, by act: Act, in tx: Transaction)
        throws
    {
        try tx.runChecked(
            """
            UPDATE offer_approvals SET verdict = \(verdict.rawValue), decided_by = \(lead), decided_at = \(act.at)
            WHERE tenant_id = \(act.tenant) AND offer_id = \(offer) AND verdict IS NULL
            """)
    }
}
