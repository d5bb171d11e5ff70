import Handling
package import Primitives
package import Storage

/// The rows of return and guarantee policies.
package enum PolicyRecord {
    /// The brand's policies by the length of time, retired ones included.
    package static func all(in snapshot: Snapshot) throws -> [ReturnPolicy] {
        try snapshot.rows(
            "SELECT * FROM return_policies WHERE tenant_id = \(snapshot.tenant) ORDER BY days, policy_id"
        ).map { try ReturnPolicy($0) }
    }

    /// The policy of an id.
    package static func find(_ id: PolicyID, in snapshot: Snapshot) throws -> ReturnPolicy? {
        try snapshot.row("SELECT * FROM return_policies WHERE tenant_id = \(snapshot.tenant) AND policy_id = \(id)")
            .map { try ReturnPolicy($0) }
    }
}

/// Writes a policy, new or changed, for those who manage remedies; parts of older offers keep what they were given.
package func savePolicy(_ policy: ReturnPolicy, by act: Act, in tx: Transaction) throws {
    try requireManaging(act, in: tx)
    let name = try policy.name.checkedName()
    guard policy.days > 0, policy.capMinor ?? 0 >= 0 else { throw OfferRefusal.badAmount }
    let kinds = policy.kinds.map(\.rawValue).sorted().joined(separator: " ")
    try tx.run(
        """
        INSERT INTO return_policies (tenant_id, policy_id, name_en, name_hu, name_fa, days, kinds, cap_minor, is_active)
        VALUES (\(act.tenant), \(policy.id), \(name.english), \(name.hungarian), \(name.persian), \(policy.days), \(kinds),
                \(policy.capMinor), \(policy.isActive))
        ON CONFLICT (tenant_id, policy_id) DO UPDATE SET name_en = excluded.name_en, name_hu = excluded.name_hu,
          name_fa = excluded.name_fa, days = excluded.days, kinds = excluded.kinds, cap_minor = excluded.cap_minor,
          is_active = excluded.is_active
        """)
    tx.append(
        Event(
            "policy.saved", subject: policy.id.uuid,
            facts: ["days": .int(Int64(policy.days)), "active": .bool(policy.isActive)], act: act))
}

extension ReturnPolicy {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("policy_id"), name: try TrilingualText(names: row), days: try row.int("days"),
            kinds: Set(try row.text("kinds").split(separator: " ").compactMap { RemedyKind(rawValue: String($0)) }),
            capMinor: try row.intIfAny("cap_minor").map(Int64.init), isActive: try row.bool("is_active"))
    }
}
