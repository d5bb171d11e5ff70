package import Handling
package import People
package import Primitives
package import Storage

/// Everything that the case page and the editor show of the offers of one case.
package struct OfferBoard: Sendable {
    /// The case.
    package let item: Case
    /// Who gets the offers; nil when the customer is gone.
    package let customer: Customer?
    /// All rounds, the newest first.
    package let rounds: [Offer]
    /// What leads were asked, by offer.
    package let approvals: [OfferID: Approval]
    /// Names of the people in rounds and approvals.
    package let names: [StaffID: String]
    /// Names of the policies, retired ones included.
    package let policies: [PolicyID: TrilingualText]
    /// What similar cases got.
    package let fairness: FairnessNote
    /// Whether the reader may approve the newest round; nil when it does not wait or nobody reads.
    package let approvalVerdict: AuthorityVerdict?
    /// The brand's currency.
    package let currency: Currency

    /// The board of a case at one point in time, as `reader` may decide on it; refused when the brand has no such case.
    package static func load(
        _ id: CaseID, for reader: StaffID? = nil, at now: Instant, in snapshot: Snapshot
    ) throws -> OfferBoard {
        let item = try CaseRecord.require(id, in: snapshot)
        let rounds = try OfferRecord.rounds(of: id, in: snapshot)
        var approvals: [OfferID: Approval] = [:]
        var names: [StaffID: String] = [:]
        for offer in rounds {
            let approval = try ApprovalRecord.find(offer.id, in: snapshot)
            approvals[offer.id] = approval
            for staff in [offer.madeBy, approval?.decidedBy].compactMap({ $0 }) where names[staff] == nil {
                names[staff] = try StaffRecord.find(staff, in: snapshot)?.name
            }
        }
        let waiting = rounds.first.flatMap { $0.state == .awaitingApproval ? $0 : nil }
        let verdict = try waiting.flatMap { offer in
            try reader.map { try Offers.approvalVerdict(on: offer, by: $0, at: now, in: snapshot) }
        }
        let policies = try PolicyRecord.all(in: snapshot).map { ($0.id, $0.name) }
        return OfferBoard(
            item: item, customer: try CustomerRecord.current(item.customer, in: snapshot), rounds: rounds,
            approvals: approvals, names: names, policies: Dictionary(policies) { first, _ in first },
            fairness: try Offers.fairness(of: id, at: now, in: snapshot), approvalVerdict: verdict,
            currency: try TenantRecord.find(snapshot.tenant, in: snapshot)?.currency ?? .euro)
    }

    /// The newest round, which is the only one that can still move.
    package var current: Offer? { rounds.first }

    /// The name of a member; a question mark stands for an account that is gone.
    package func name(_ staff: StaffID) -> String { names[staff] ?? "?" }
}
