package import Handling
import People
package import Primitives
package import Storage

/// The rows of offers with their parts.
package enum OfferRecord {
    /// The offer of an id, with its parts.
    package static func find(_ id: OfferID, in snapshot: Snapshot) throws -> Offer? {
        try snapshot.row("SELECT * FROM offers WHERE tenant_id = \(snapshot.tenant) AND offer_id = \(id)")
            .map { try Offer($0, in: snapshot) }
    }

    /// The offer of an id; refused when the brand has no such offer.
    package static func require(_ id: OfferID, in snapshot: Snapshot) throws -> Offer {
        guard let found = try find(id, in: snapshot) else { throw OfferRefusal.notFound }
        return found
    }

    /// All rounds of a case, the newest first.
    package static func rounds(of id: CaseID, in snapshot: Snapshot) throws -> [Offer] {
        try snapshot.rows(
            """
            SELECT * FROM offers WHERE tenant_id = \(snapshot.tenant) AND case_id = \(id) ORDER BY round DESC LIMIT 50
            """
        ).map { try Offer($0, in: snapshot) }
    }

    /// Which open offers are summed.
    package enum Scope: Sendable {
        /// Every open offer of the brand, with the parts under policies.
        case everything
        /// What burdens the authority in open offers of a case.
        case burden(CaseID)
        /// What burdens somebody's authority in their open offers.
        case maker(StaffID)
    }

    /// What open offers may still cost at `now`, in minor units; one whose days are over costs nothing any more.
    package static func reserved(_ scope: Scope, at now: Instant, in snapshot: Snapshot) throws -> Int64 {
        let (column, condition): (SQL, SQL) =
            switch scope {
            case .everything: ("total_minor", "1 = 1")
            case .burden(let item): ("burden_minor", "case_id = \(item)")
            case .maker(let staff): ("burden_minor", "made_by = \(staff)")
            }
        let open = OfferState.allCases.filter(\.isReserving).map(\.rawValue)
        return Int64(
            try snapshot.count(
                """
                SELECT CAST(COALESCE(SUM(\(column)), 0) AS BIGINT) AS n FROM offers
                WHERE tenant_id = \(snapshot.tenant) AND state IN \(SQL.list(open)) AND \(condition)
                  AND (expires_at IS NULL OR expires_at > \(now))
                """))
    }
}

extension Offer {
    init(_ row: Row, in snapshot: Snapshot) throws {
        let id: OfferID = try row.id("offer_id")
        self.init(
            id: id, caseID: try row.id("case_id"), customer: try row.id("customer_id"), round: try row.int("round"),
            previous: try row.idIfAny("previous_id"), state: try row.word("state"), language: try row.word("language"),
            message: try row.text("message"), currency: try row.currency("currency"), madeBy: try row.id("made_by"),
            madeAt: try row.instant("made_at"), sentAt: try row.instantIfAny("sent_at"),
            expiresAt: try row.instantIfAny("expires_at"), answeredAt: try row.instantIfAny("answered_at"),
            parts: try snapshot.rows(
                "SELECT * FROM offer_parts WHERE tenant_id = \(snapshot.tenant) AND offer_id = \(id) ORDER BY position"
            ).map { try OfferPart($0) }, version: try row.int("version"))
    }

    func event(_ kind: String, _ facts: JSONValue = .object([:]), _ act: Act) -> Event {
        Event(kind, subject: id.uuid, caseID: caseID.uuid, customerID: customer.uuid, facts: facts, act: act)
    }
}

extension OfferPart {
    fileprivate init(_ row: Row) throws {
        self.init(
            position: try row.int("position"), remedy: try row.id("remedy_id"), kind: try row.word("kind"),
            minor: Int64(try row.int("minor")), words: try row.text("words"), policy: try row.idIfAny("policy_id"),
            answer: try row.word("answer"), reason: try row.text("reason"))
    }
}
