package import Foundation
package import Primitives

/// One thing that happened, as the log keeps it for ever: ids, words of closed lists and numbers, never a person's words.
package struct Event: Sendable {
    /// The tenant in whose log it stands.
    package let tenant: TenantID
    /// What happened, as `noun.verb`, such as `case.opened`.
    package let kind: String
    /// The id of the thing that it happened to.
    package let subject: UUID
    /// The case whose timeline shows it, if any.
    package let caseID: UUID?
    /// The customer whom it concerns, if any.
    package let customerID: UUID?
    /// Who did it.
    package let actor: Actor
    /// When it was done.
    package let at: Instant
    /// The facts as JSON members.
    package let facts: JSONValue

    /// An event of the act that causes it.
    package init(
        _ kind: String, subject: UUID, caseID: UUID? = nil, customerID: UUID? = nil, facts: JSONValue = .object([:]),
        act: Act
    ) {
        self.init(
            tenant: act.tenant, kind: kind, subject: subject, caseID: caseID, customerID: customerID, actor: act.actor,
            at: act.at, facts: facts)
    }

    init(
        tenant: TenantID, kind: String, subject: UUID, caseID: UUID?, customerID: UUID?, actor: Actor, at: Instant,
        facts: JSONValue
    ) {
        self.tenant = tenant
        self.kind = kind
        self.subject = subject
        self.caseID = caseID
        self.customerID = customerID
        self.actor = actor
        self.at = at
        self.facts = facts
    }
}

/// An event with the place in the log that its commit group gave it.
package struct LoggedEvent: Sendable {
    /// 1 for the tenant's first event, without gaps.
    package let sequence: Int
    /// What happened.
    package let event: Event
    /// SHA-256 over the hash before and the canonical event.
    package let hash: [UInt8]
}
