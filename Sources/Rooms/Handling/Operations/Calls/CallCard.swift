package import Listening
package import People
package import Primitives
package import Storage

/// What an agent sees of a call while it rings and until it is written down.
package struct CallCard: Sendable {
    /// The call.
    package let call: Call
    /// Whose number it is; nil for a number that nobody knows.
    package let customer: Customer?
    /// The customer's newest open case.
    package let openCase: Case?
    /// The customer's last rating that counts.
    package let lastRating: CustomerRating?

    /// The cards of a member of staff at `now`, oldest call first; nil for somebody without a telephone.
    package static func shown(to staff: StaffID, at now: Instant, in snapshot: Snapshot) throws -> [CallCard]? {
        guard try ExtensionRecord.find(of: staff, in: snapshot) != nil else { return nil }
        return try CallRecord.shown(to: staff, at: now, in: snapshot).map { try CallCard(of: $0, in: snapshot) }
    }

    /// The card of one call.
    package init(of call: Call, in snapshot: Snapshot) throws {
        self.call = call
        // Somebody may have been merged, or written down with this number, since it rang.
        customer =
            try call.customer.flatMap { try CustomerRecord.current($0, in: snapshot) }
            ?? call.number.flatMap { try CustomerRecord.find(phone: $0, in: snapshot) }
        openCase = try customer.flatMap { try newestOpenCase(of: $0.id, in: snapshot) }
        lastRating = try customer.flatMap { try CustomerRating.list(of: $0.id, in: snapshot).first }
    }
}

/// The customer's open case that was opened last; nil when all is settled.
package func newestOpenCase(of customer: CustomerID, in snapshot: Snapshot) throws -> Case? {
    try snapshot.row(
        """
        SELECT case_id FROM cases
        WHERE tenant_id = \(snapshot.tenant) AND customer_id = \(customer) AND closed_at IS NULL
        ORDER BY opened_at DESC, case_id DESC LIMIT 1
        """
    ).flatMap { try CaseRecord.find(try $0.id("case_id"), in: snapshot) }
}
