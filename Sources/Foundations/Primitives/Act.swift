import Foundation

/// What every operation is given: whose data, who acts, when, and where new ids come from.
package struct Act: Sendable {
    /// The brand in whose data the act happens.
    package let tenant: TenantID
    /// Who acts.
    package let actor: Actor
    /// The one time that all rows of this act carry.
    package let at: Instant
    /// The source of the ids that this act makes.
    package let ids: IDSource

    /// An act of `actor` in `tenant` at a given time.
    package init(tenant: TenantID, actor: Actor, at: Instant, ids: IDSource = .random) {
        self.tenant = tenant
        self.actor = actor
        self.at = at
        self.ids = ids
    }

    /// A new id that carries the time of the act.
    package func newID<Owner>(_: Identifier<Owner>.Type = Identifier<Owner>.self) -> Identifier<Owner> {
        ids.make(at: at)
    }

    /// The same act done by someone else, such as a rule that answers a customer's click.
    package func by(_ other: Actor) -> Act { Act(tenant: tenant, actor: other, at: at, ids: ids) }
}
